import { type Words, wordAt } from "./words.ts";

/** Words, folded, that stand in any text and so prove nothing about one: Spanish and English, a few Portuguese. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `a al algo alguien alguna algunas alguno algunos ante antes aquel aquella aqui asi aun aunque bien bueno cada como con
  cual cuales cuando de del desde donde dos e el ella ellas ellos en entonces entre era eran eres es esa esas ese eso esos
  esta estaba estamos estan estar estas este esto estos estoy fue fueron ha habia han hasta hay he hemos hola la las le les
  lo los luego mas me mi mis mucha muchas mucho muchos muy nada ni no nos nosotros nuestra nuestras nuestro nuestros o os
  otra otras otro otros para pero poco por porque pues que quien quienes se sea segun ser si sido sin sobre solo somos son
  soy su sus tal tambien tan tanto te tengo tenemos tenia ti tiene tienen toda todas todo todos tu tus u un una unas uno
  unos usted ustedes va vamos van voy vale y ya yo
  about after all also am an and any are as at be because been before but by can could did do does for from get had has
  have he her here him his how i if in into is it its just me more most much my not now of off on one only or other our
  out over own s she should so some such t than that the their them then there these they this those through to too under
  until up us very was we were what when where which while who whom why will with would yes you your
  ao com da das do dos eu foi isso mais mas meu na nao nas no nossa nosso num os ou pela pelo seu sua sao tem uma voce`
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
