import { type Words, wordAt } from "./words.ts";

/** Words, folded, that stand in any text and so prove nothing about one: Spanish and English, a few Portuguese. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `a al algo alguien alguna algunas alguno algunos aquel aquella aqui asi aunque bien bueno cada como con cual cuales
  cuando de del desde donde dos e el ella ellas ellos en entonces entre era eran eres es esa esas ese eso esos esta
  estaba estamos estan estar estas este esto estos fue fueron ha he hola la las le les lo los mas me mi mis mucha
  muchas mucho muchos muy no nos nosotros o os otra otras otro otros para pero por porque pues que quien quienes se
  sea segun ser si sido sobre solo somos son soy su sus tal tambien tan tanto te ti toda todas todo todos tu tus u un
  una unas uno unos usted ustedes y ya yo about all also am an and any are as at be because been but by can for from
  has he her here him his how i if in into is it its just me my not now of on one or other our own s she so some such
  t than that the their them then there these they this those to too up us very was we were what when where which
  while who whom why with yes you your ao com da das dos eu foi isso mais mas meu na nao nas no nossa nosso num os ou
  pela pelo seu sua sao uma voce`
    .trim()
    .split(/\s+/),
);

/** Whether a quote has a word that says something; without one it is found everywhere and proves nothing. */
export function hasContent(words: Words): boolean {
  for (let i = 0; i < words.count; i++) {
    const word = wordAt(words, i);
    if (word.length > 1 && !EMPTY_WORDS.has(word)) return true;
  }
  return false;
}
