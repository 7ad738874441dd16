import { FIELDS } from "../taxonomy.ts";
import { fold } from "./fold.ts";

/** The words of orders to a classifier, as pieces of patterns over folded text: Spanish, English and some Portuguese. */

/** Keys and names that are everyday words: after a verb alone they are no label ("write email", "marca retail"). */
const EVERYDAY = new Set(
  (
    "retail ecommerce cpg email event evento partner ads pr seo small medium large true false axis iris mercur data " +
    "europe asia africa oceania europa grande mediana pequena producto product"
  ).split(" "),
);
/** What a person or a company also is said to answer or to use, so that only an order to mark it is one. */
const SAID_OF_PEOPLE = new Set(
  "positive neutral negative positivo negativo linkedin instagram facebook webchat".split(" "),
);

const guided = Object.values(FIELDS).flatMap(({ values }) =>
  Object.entries(values).flatMap(([key, { name }]) => [key, key.replaceAll("_", " "), fold(name.es), fold(name.en)]),
);
const INFLECTED = ["positiva", "negativa", "gerente general", "fundador", "fundadora", "founder", "general manager"];
/** The languages' keys are words of their own: "es" is most Spanish sentences' verb. */
const all = [...new Set([...guided, ...INFLECTED])]
  .filter((value) => value !== "es" && value !== "en")
  .sort((a, b) => b.length - a.length);
const anyOf = (words: readonly string[]) => `(?:${words.join("|")})`;
const telling = all.filter((value) => !EVERYDAY.has(value));

/** Any value of the label guide, by key or name. */
export const VALUE = anyOf(all);
/** Values that nobody names by the way. */
export const TELLING_VALUE = anyOf(telling);
/** Values that are said of nobody either. */
export const BARE_VALUE = anyOf(telling.filter((value) => !SAID_OF_PEOPLE.has(value)));

/** What the labels are called, by key and in speech. */
export const FIELD = anyOf([
  ...Object.keys(FIELDS),
  "business sector|sector|rubro|industry|industria|company size|size|tamano|region|lead source|source|origen|fuente",
  "use case|caso de uso|pain point|dolor(?: principal)?|decision maker(?: role)?|role|rol|cargo|purchase stage|stage|etapa",
  "urgency|urgencia|sentiment|sentimiento|confidence|confianza|labels?|etiquetas?",
]);

/** Where an order begins: a sentence, a clause of its own, or what calls on the reader. */
export const STRONG_START =
  "(?:^[^a-z0-9]{0,6}|[.!?:;\"'([{>*] {0,3}|\\b(?:please|por favor|porfavor|debes|tienes que|you must|you should|you have to|(?:your )?task is to|tu tarea es|just|simplemente) )";
/** Also after a comma or an "and", where a sentence about somebody else may go on as well. */
export const ANY_START = `(?:${STRONG_START}|, {0,3}|\\b(?:y|e|and|then|luego|entonces|pero|but) )`;

export const MARK =
  "(?:marc(?:a|ar|ame|alo|ala|anos|ue|uen)|clasific(?:a|ar|ame|alo|ala|anos)|clasifique[n]?|etiquet(?:a|ar|ame|alo|ala|anos|e|en)|asign(?:a|ar|ame|ale|e|en)|pon(?:er|me|lo|la|ga|gan)?|coloc(?:a|ar)|coloque|establec(?:e|er|a)|fij(?:a|ar|e)|seleccion(?:a|ar|e)|elige|elegir|elija|escoge|escoja|catalog(?:a|ar|ue)|rotul(?:a|ar|e)|mark|label|tag|classify|categori[sz]e|set|put|assign|choose|select|pick|rate)";
export const SAY =
  "(?:respond(?:e|er|a|an)|contest(?:a|ar|e)|devuelv(?:e|a)|devolver|retorn(?:a|ar|e)|escrib(?:e|ir|a)|imprime|di|diga|reply|respond|answer|return|output|write|print|say)";

/** What an order speaks of when it speaks of all that is being read. */
export const THIS_TEXT =
  "(?:est[ae] (?:meeting|texto|transcript|reunion|transcripcion|llamada|conversacion|lead)|this (?:meeting|call|transcript|conversation|text|lead)|everything|todo)";

/** The rules a reader of transcripts works by. */
export const RULES =
  "(?:instruc\\w+|indicaciones|ordenes|reglas?|prompt|contexto|context|guia(?! de (?!etiquetas|clasificacion))|pautas?|criterios|esquema|lo anterior|todo lo (?:anterior|de arriba|previo)|anteriores|lo que (?:te|le) (?:\\w+)|instructions?|rules?|guidelines?|guide|directives?|schema|everything (?:above|before|you)|(?:all|any) (?:of the )?(?:above|previous|prior))";
/** Those that can only be the reader's own. */
export const OWN_RULES =
  "(?:(?:tus?|sus|your|previous|prior|system|the above) (?:\\w+ )?(?:instruc\\w+|reglas?|rules?|guia|guide|guidelines?|prompt|directives?)|(?:instruc\\w+|indicaciones|ordenes|reglas?) (?:anteriores|previas|de arriba|del sistema)|prompt|lo anterior|todo lo (?:anterior|de arriba|previo)|(?:la )?guia de (?:etiquetas|clasificacion)|lo que te \\w+|everything (?:above|before)|(?:all|any) (?:of the )?(?:above|previous|prior)|instrucoes anteriores)";
