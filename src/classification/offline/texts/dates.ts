const DAY = "(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)";
const MONTH = "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)";

/** A point in time to come, in folded Spanish. */
export const DATE = new RegExp(
  String.raw`\b(?:(?:el|este|proximo|para el|antes del?|del) ${DAY}|${DAY} (?:que viene|proximo|\d)|pasado manana|manana (?:a|en|por|mismo|te|les|le)|(?:para|hasta|antes de) manana|(?:proxima|otra|siguiente) semana|semana (?:que viene|proxima|entrante|del \d)|(?:proximo|otro) (?:mes|${DAY})|mes (?:que viene|proximo)|(?:esta|misma) semana|fin(?:es)? de (?:mes|semana|ano)|\d{1,2} de ${MONTH}|(?:en|a principios de|a mediados de|a fines de|para) ${MONTH}|a las \d{1,2}(?::\d{2})?|en (?:dos|tres|un par de|\d{1,2}) (?:dias|semanas|meses))\b`,
);

const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/\bmonday\b/, "el lunes"],
  [/\btuesday\b/, "el martes"],
  [/\bwednesday\b/, "el miércoles"],
  [/\bthursday\b/, "el jueves"],
  [/\bfriday\b/, "el viernes"],
  [/\btomorrow\b/, "mañana"],
  [/\bnext week\b/, "la próxima semana"],
  [/\bthis week\b/, "esta semana"],
  [/\bnext month\b/, "el próximo mes"],
  [/\bend of (?:the )?week\b/, "a fin de semana"],
  [/\bend of (?:the |this )?month\b/, "a fin de mes"],
  [/\bend of (?:the |this )?quarter\b/, "a fin de trimestre"],
  [/\bnext quarter\b/, "el próximo trimestre"],
  [/\bnext year\b/, "el próximo año"],
];

/** The first date of a folded English sentence, said in Spanish, or "". */
export function dateFromEnglish(folded: string): string {
  let first = { at: Number.POSITIVE_INFINITY, text: "" };
  for (const [pattern, text] of ENGLISH) {
    const at = folded.search(pattern);
    if (at >= 0 && at < first.at) first = { at, text };
  }
  return first.text;
}
