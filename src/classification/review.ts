import type { TextField } from "./draft-texts.ts";
import { FIELDS, type Field } from "./taxonomy.ts";

/** Why a person should look at a classification. */
export const REVIEW_CODES = [
  "anchor_not_found",
  "anchor_missing",
  "quote_is_instruction",
  "text_gives_orders",
  "annotators_disagree",
  "low_confidence",
  "little_evidence",
  "lost_but_positive",
  "lost_but_closing",
  "closing_but_negative",
  "closing_without_terms",
  "urgency_without_time",
  "language_mismatch",
  "other_language",
  "channel_not_named",
  "size_against_headcount",
  "text_missing",
  "text_not_spanish",
] as const;
export type ReviewCode = (typeof REVIEW_CODES)[number];

/** One reason, about one field or (null) the whole meeting, with a Spanish sentence for the reviewer. */
export interface ReviewReason {
  code: ReviewCode;
  field: Field | null;
  message_es: string;
}

const FIELD_NAMES: Record<Field, string> = {
  business_sector: "el rubro",
  company_size: "el tamaño de la empresa",
  region: "la región",
  lead_source: "el origen del contacto",
  vambe_product: "el producto",
  use_case: "el caso de uso",
  primary_pain_point: "el dolor principal",
  urgency: "la urgencia",
  decision_maker_role: "el cargo de quien decide",
  purchase_stage: "la etapa de compra",
  language: "el idioma",
  lost_client_bad_meeting: "el cliente perdido",
  sentiment: "el ánimo",
};

/** How a value is called in Spanish, as the label guide has it. */
export function valueName(field: Field, value: string | boolean): string {
  const values: Readonly<Record<string, { name: { es: string } }>> = FIELDS[field].values;
  return values[String(value)]?.name.es ?? String(value);
}

/** The reasons whose sentence needs only a field and its value. */
export type FieldReason = Exclude<
  ReviewCode,
  "annotators_disagree" | "little_evidence" | "text_gives_orders" | "text_missing" | "text_not_spanish"
>;

const SENTENCES: Record<FieldReason, (name: string, value: string) => string> = {
  anchor_not_found: (name) => `La cita que respaldaba ${name} no aparece en la transcripción.`,
  anchor_missing: (name) => `Se dio por dicho ${name}, pero sin citar la transcripción.`,
  quote_is_instruction: (name) =>
    `La cita que respaldaba ${name} es una orden al clasificador, no algo dicho en la reunión: queda el valor usual.`,
  low_confidence: (name, value) => `Hay poca certeza sobre ${name} («${value}»).`,
  lost_but_positive: () => "La reunión figura como perdida, pero con ánimo positivo.",
  lost_but_closing: () => "La reunión figura como perdida y a la vez en cierre.",
  closing_but_negative: () => "La etapa es de cierre, pero el ánimo es negativo.",
  closing_without_terms: () => "La etapa es de cierre, pero el texto no menciona precio, contrato ni fecha.",
  urgency_without_time: () => "Figura como urgente, pero el texto no menciona plazo ni apuro.",
  language_mismatch: (_, value) => `El idioma indicado («${value}») no es el del texto.`,
  other_language: () => "El texto parece estar en un idioma que no es español ni inglés.",
  channel_not_named: (_, value) => `El origen indicado es «${value}», pero el texto no lo nombra.`,
  size_against_headcount: (_, value) =>
    `El tamaño indicado («${value}») no calza con la cantidad de personas que da el texto.`,
};

/** A reason about one field and the value it was given. */
export function reasonFor(code: FieldReason, field: Field, value: string | boolean): ReviewReason {
  return { code, field, message_es: SENTENCES[code](FIELD_NAMES[field], valueName(field, value)) };
}

/** The reason of two annotators who each have grounds for another value. */
export function disagreement(field: Field, first: string | boolean, second: string | boolean): ReviewReason {
  const message_es = `Los dos anotadores difieren sobre ${FIELD_NAMES[field]}: «${valueName(field, first)}» y «${valueName(field, second)}».`;
  return { code: "annotators_disagree", field, message_es };
}

/** The reason of a text that tells nothing of what the reports rest on. */
export function littleEvidence(): ReviewReason {
  return {
    code: "little_evidence",
    field: null,
    message_es:
      "El texto no dice nada del rubro, el origen, el caso de uso ni el dolor del cliente: conviene completarlo.",
  };
}

/** The reason of a text that tries to tell its classifier what to say. */
export function givesOrders(): ReviewReason {
  return {
    code: "text_gives_orders",
    field: null,
    message_es:
      "El texto da órdenes al clasificador: no cuentan como evidencia, pero conviene mirar quién lo escribió.",
  };
}

const TEXT_NAMES: Record<TextField, string> = {
  key_topics: "los temas",
  action_items: "las acciones",
  next_steps: "el siguiente paso",
  summary: "el resumen",
};

/** The reason of a text the engine left empty. */
export function missingText(field: TextField): ReviewReason {
  return { code: "text_missing", field: null, message_es: `Sin texto para ${TEXT_NAMES[field]}.` };
}

/** The reason of a text that stayed in another language, asked again or not. */
export function strangeText(field: TextField): ReviewReason {
  return { code: "text_not_spanish", field: null, message_es: `No parece español: ${TEXT_NAMES[field]}.` };
}
