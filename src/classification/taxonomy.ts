/**
 * The label guide: every field, every value, what it means, how people say it and what it is when nobody says it.
 * Enums, SQL CHECKs, the prompt, the API's descriptions, the offline lexicon and the reviewer's help all come from here.
 */
import { companySize, region } from "./taxonomy/company.ts";
import { decisionMakerRole, language, lostClientBadMeeting, purchaseStage, urgency } from "./taxonomy/deal.ts";
import type { FieldGuide } from "./taxonomy/guide.ts";
import { primaryPainPoint, useCase } from "./taxonomy/need.ts";
import { leadSource, vambeProduct } from "./taxonomy/origin.ts";
import { businessSector } from "./taxonomy/sector.ts";
import { sentiment } from "./taxonomy/tone.ts";

export type { Bilingual, FieldGuide, ValueGuide } from "./taxonomy/guide.ts";

export const FIELDS = {
  business_sector: businessSector,
  company_size: companySize,
  region,
  lead_source: leadSource,
  vambe_product: vambeProduct,
  use_case: useCase,
  primary_pain_point: primaryPainPoint,
  urgency,
  decision_maker_role: decisionMakerRole,
  purchase_stage: purchaseStage,
  language,
  lost_client_bad_meeting: lostClientBadMeeting,
  sentiment,
} as const satisfies Record<string, FieldGuide>;

/** The twelve labels, in the order of the contract. */
export const LABEL_FIELDS = [
  "business_sector",
  "company_size",
  "region",
  "lead_source",
  "vambe_product",
  "use_case",
  "primary_pain_point",
  "urgency",
  "decision_maker_role",
  "purchase_stage",
  "language",
  "lost_client_bad_meeting",
] as const satisfies readonly (keyof typeof FIELDS)[];

export type LabelField = (typeof LABEL_FIELDS)[number];
/** A label, or the sentiment, which is judged like one but stored beside them. */
export type Field = keyof typeof FIELDS;
export type FieldValue<F extends Field> = (typeof FIELDS)[F] extends { kind: "boolean" }
  ? boolean
  : keyof (typeof FIELDS)[F]["values"] & string;
export type LabelValue<F extends LabelField> = FieldValue<F>;
export type Labels = { [F in LabelField]: LabelValue<F> };
export type EnumField = { [F in Field]: (typeof FIELDS)[F] extends { kind: "enum" } ? F : never }[Field];
export type Sentiment = FieldValue<"sentiment">;

/** The allowed values of each enum field, in the contract's order: for z.enum, text columns and CHECKs. */
export const ENUM_VALUES = {
  business_sector: keys(FIELDS.business_sector.values),
  company_size: keys(FIELDS.company_size.values),
  region: keys(FIELDS.region.values),
  lead_source: keys(FIELDS.lead_source.values),
  vambe_product: keys(FIELDS.vambe_product.values),
  use_case: keys(FIELDS.use_case.values),
  primary_pain_point: keys(FIELDS.primary_pain_point.values),
  decision_maker_role: keys(FIELDS.decision_maker_role.values),
  purchase_stage: keys(FIELDS.purchase_stage.values),
  language: keys(FIELDS.language.values),
  sentiment: keys(FIELDS.sentiment.values),
} as const satisfies { [F in EnumField]: readonly [FieldValue<F>, ...FieldValue<F>[]] };

export const SENTIMENTS = ENUM_VALUES.sentiment;

/** The value a field takes when the text says nothing of it. */
export function priorOf<F extends Field>(field: F): FieldValue<F> {
  return FIELDS[field].prior as FieldValue<F>;
}

/** The keys of a guide in the order they were written, typed as the non-empty tuple enums need. */
function keys<K extends string>(values: Readonly<Record<K, unknown>>): [K, ...K[]] {
  return Object.keys(values) as [K, ...K[]];
}
