import type { FieldReason } from "./review.ts";
import type { Field, FieldValue } from "./taxonomy.ts";
import type { DetectedLanguage } from "./text/language.ts";

/** The values being checked against each other and against the text. */
export type Values = { [F in Field]: FieldValue<F> };

/** A contradiction: what it takes from each field's confidence, and whether a person should look (at the first field). */
export interface Contradiction {
  code: FieldReason;
  fields: readonly [Field, ...Field[]];
  penalty: number;
  review: boolean;
}

/** Two labels that exclude each other: one of them is wrong, so each is at best even. */
const EXCLUSIVE = 0.45;
/** The text holds nothing of what the label needs: likely wrong, but people do speak around the word. */
const UNSUPPORTED = 0.3;
/** Unusual together, yet it happens ("we sign, but I am annoyed"). */
const UNUSUAL = 0.1;

/** Money, paper or a start: what closing a deal is made of, by the words that tell it and by figures and dates. */
const CLOSING_TERMS =
  /[$€£]|\b(?:usd|clp|mxn|cop|uf|euros?|dolares|pesos|precios?|costos?|cuestan?|valor|tarifas?|cotiza\w*|presupuestos?|descuentos?|pag(?:o|os|ar|amos|aremos)|factura\w*|contrat\w*|firm(?:a|ar|amos|aremos|e|o|ado)|orden de compra|acuerdo|licencias?|mensual\w*|anual\w*|kick ?off|price|pricing|costs?|quote|invoice|payment|pay|contract|sign(?:ed|ing)?|agreement|purchase order|fees?|monthly|yearly|partimos|empezamos|arrancamos|comenzamos)\b/;
const DATE_WORDS =
  /\b(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|hoy|ayer|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|tomorrow|today)\b|\b\d{1,2}[/-]\d{1,2}\b/;
const PRESSURE =
  /\b(?:urg\w*|apur\w*|apremi\w*|prisa|pront\w*|antes|ya|ahora|cuanto antes|inmediat\w*|rapid\w*|plazos?|limite|vence\w*|esper\w*|temporada|verano|invierno|navidad|cyber\w*|black|hot sale|lanzamiento|dias?|semanas?|mes|meses|trimestre|semestre|ano|horas?|tiempo|tardar|brevedad|asap|soon\w*|immediate\w*|quick\w*|deadline|before|by|hurry|rush|wait|now|days?|weeks?|months?|quarter|year|season|holidays|christmas|launch|time|pressing|late)\b/;

/** The channels that people call by name; nobody arrives "by LinkedIn" without saying so, in one of these spellings. */
const CHANNEL_NAMES: Partial<Record<FieldValue<"lead_source">, RegExp>> = {
  linkedin: /linked|linkdin|\blkd|inmail|sales navigator/,
  // The guide counts TikTok and unnamed social networks here.
  instagram: /insta|\big\b|reels?\b|tik ?tok|influen|twitter|\bred(?:es)?\b|social/,
  facebook: /face|\bfb\b|\bmeta\b/,
};

const HEADCOUNT =
  /\b(\d{1,3}(?:[.,]\d{3})+|\d{1,6}) (?:\w+ )?(?:empleados|trabajadores|colaboradores|funcionarios|employees|workers)\b/g;
const SIZES = ["small", "medium", "large", "enterprise"] as const satisfies readonly FieldValue<"company_size">[];

/** From here on the detector is sure enough to speak for or against a label; a few words, or two languages mixed, stay below. */
const SURE_LANGUAGE = 0.5;

/** Below this the detector has seen next to nothing of either language. */
const HEARD_LANGUAGE = 0.15;

/** Whether a text tells in which of the two languages it is; one in a third, or of noise, does not. */
export function tellsLanguage({ confidence, other }: DetectedLanguage): boolean {
  return other === null && confidence >= HEARD_LANGUAGE;
}

/** The language the text is surely in; null when the detector cannot tell, or it is neither of the two. */
export function sureLanguage({ language, confidence, other }: DetectedLanguage): FieldValue<"language"> | null {
  return other === null && confidence >= SURE_LANGUAGE ? language : null;
}

/**
 * Every contradiction among the labels, and between a label and the text it is said to come from. Linear in the text;
 * `text` is `fold(transcript)`, `detected` its language.
 */
export function findContradictions(values: Values, text: string, detected: DetectedLanguage): Contradiction[] {
  const found: Contradiction[] = [];
  const add = (code: FieldReason, penalty: number, review: boolean, ...fields: [Field, ...Field[]]): void => {
    found.push({ code, fields, penalty, review });
  };
  const lost = values.lost_client_bad_meeting;
  const closing = values.purchase_stage === "closure";

  if (lost && values.sentiment === "positive")
    add("lost_but_positive", EXCLUSIVE, true, "lost_client_bad_meeting", "sentiment");
  if (lost && closing) add("lost_but_closing", EXCLUSIVE, true, "purchase_stage", "lost_client_bad_meeting");
  if (!lost && closing && values.sentiment === "negative")
    add("closing_but_negative", UNUSUAL, false, "sentiment", "purchase_stage");
  if (closing && !CLOSING_TERMS.test(text) && !DATE_WORDS.test(text))
    add("closing_without_terms", UNSUPPORTED, true, "purchase_stage");
  if (values.urgency && !PRESSURE.test(text) && !DATE_WORDS.test(text))
    add("urgency_without_time", UNSUPPORTED, true, "urgency");

  const language = sureLanguage(detected);
  if (detected.other !== null) add("other_language", UNUSUAL, true, "language");
  else if (language !== null && language !== values.language) add("language_mismatch", EXCLUSIVE, true, "language");

  const channel = CHANNEL_NAMES[values.lead_source];
  if (channel !== undefined && !channel.test(text)) add("channel_not_named", UNSUPPORTED, true, "lead_source");

  const headcount = onlyHeadcount(text);
  if (headcount !== null) {
    const bands = Math.abs(SIZES.indexOf(values.company_size) - bandOf(headcount));
    // One band off is a matter of branches or countries; two is another company.
    if (bands >= 2) add("size_against_headcount", EXCLUSIVE, true, "company_size");
    else if (bands === 1) add("size_against_headcount", UNUSUAL, false, "company_size");
  }
  return found;
}

/** The one headcount the text gives; null when it gives none or several (other companies are then being spoken of). */
function onlyHeadcount(text: string): number | null {
  const figures = new Set<number>();
  for (const match of text.matchAll(HEADCOUNT)) {
    figures.add(Number((match[1] ?? "").replace(/[.,]/g, "")));
    if (figures.size > 1) return null;
  }
  return figures.values().next().value ?? null;
}

function bandOf(headcount: number): number {
  if (headcount < 50) return 0;
  if (headcount < 250) return 1;
  return headcount < 1000 ? 2 : 3;
}
