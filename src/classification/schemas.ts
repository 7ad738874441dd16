import { z } from "@hono/zod-openapi";
import { idNumber, instant } from "../http/text.ts";
import type { Basis } from "./engine.ts";
import type { EvidenceTier } from "./evidence.ts";
import type { ClassificationRow, RunOutput } from "./table.ts";
import { ENUM_VALUES, type EnumField, FIELDS, type Field, LABEL_FIELDS } from "./taxonomy.ts";

const JUDGED = [...LABEL_FIELDS, "sentiment"] as const satisfies Field[];

const guideOf = (field: Field) =>
  [
    FIELDS[field].definition.en,
    ...Object.entries(FIELDS[field].values).map(([value, guide]) => `- \`${value}\`: ${guide.definition.en}`),
  ].join("\n");

const pascalCase = (name: string) => name.replace(/(?:^|_)(.)/g, (_, initial: string) => initial.toUpperCase());

/** A field's values with their definitions from the label guide. */
const enumOf = <F extends EnumField>(field: F) =>
  z.enum(ENUM_VALUES[field]).openapi(pascalCase(field), { description: guideOf(field) });
const booleanOf = (field: Field) => z.boolean().openapi({ description: guideOf(field) });

/** The twelve labels and the sentiment as a schema: values, as an answer shows them. */
export const LABEL_SHAPE = {
  business_sector: enumOf("business_sector"),
  company_size: enumOf("company_size"),
  region: enumOf("region"),
  lead_source: enumOf("lead_source"),
  vambe_product: enumOf("vambe_product"),
  use_case: enumOf("use_case"),
  primary_pain_point: enumOf("primary_pain_point"),
  urgency: booleanOf("urgency"),
  decision_maker_role: enumOf("decision_maker_role"),
  purchase_stage: enumOf("purchase_stage"),
  language: enumOf("language"),
  lost_client_bad_meeting: booleanOf("lost_client_bad_meeting"),
  sentiment: enumOf("sentiment"),
} as const;

export const LabelDetail = z
  .strictObject({
    value: z.union([z.string(), z.boolean()]),
    basis: z.enum(["stated", "inferred", "defaulted"] satisfies Basis[]).openapi({
      description:
        "`stated`: a quote or a reviewer says it. `inferred`: it follows from the text, or from what the record says of the client. `defaulted`: nothing says it, this is the usual value; an approval confirms it and leaves it a default.",
    }),
    confidence: z
      .number()
      .openapi({ description: "0.1–0.95, derived from basis, evidence, agreement and consistency." }),
    evidence: z
      .strictObject({
        quote: z.string(),
        start: z.int().openapi({ description: "Offset into the transcript, in UTF-16 units." }),
        end: z.int().openapi({ description: "Exclusive." }),
        tier: z.enum(["exact", "folded", "segments", "window"] satisfies EvidenceTier[]),
      })
      .nullable(),
    agreement: z
      .boolean()
      .nullable()
      .openapi({ description: "Whether the second annotator gives the same value; null without one." }),
    by: z.enum(["engine", "reviewer"]).default("engine").openapi({
      description: "`reviewer`: a person gave or confirmed it, and their word is 0.95 unless it is a default.",
    }),
    second: z
      .union([z.string(), z.boolean()])
      .nullable()
      .default(null)
      .openapi({ description: "What the second annotator says; null when it has no opinion." }),
    raw: z
      .number()
      .nullable()
      .default(null)
      .openapi({ description: "The confidence before reviews calibrated it; null when they did not." }),
  })
  .openapi("LabelDetail", {
    example: {
      value: "healthcare",
      basis: "stated",
      confidence: 0.93,
      evidence: { quote: "somos una clínica dental", start: 0, end: 24, tier: "exact" },
      agreement: null,
      by: "engine",
      second: null,
      raw: null,
    },
  });

const detailShape = Object.fromEntries(JUDGED.map((field) => [field, LabelDetail])) as Record<
  Field,
  typeof LabelDetail
>;

/** What a classification says. */
export const ClassificationData = z
  .strictObject({
    ...LABEL_SHAPE,
    categories: z
      .array(z.string())
      .openapi({ description: "Sector, use case, pain point and product, for tag clouds." }),
    confidence_score: z.number().openapi({ description: "Mean of the labels' confidence, 0.1–0.95." }),
    key_topics: z.array(z.string()),
    action_items: z.array(z.string()),
    next_steps: z.string(),
    summary: z.string(),
    labels: z
      .strictObject(detailShape)
      .openapi({ description: "Why each label: its basis, confidence and the quote it rests on." }),
    needs_review: z.boolean(),
    review_reasons: z.array(z.strictObject({ code: z.string(), field: z.string().nullable(), message_es: z.string() })),
    engine: z.enum(["offline", "openai"]),
    model_used: z.string(),
    prompt_version: z.string(),
    run_id: idNumber,
    processed_at: instant,
    processing_time_ms: z.int(),
  })
  .openapi("ClassificationData");
export type ClassificationData = z.infer<typeof ClassificationData>;

/** A classification as a resource: the accepted view of a meeting. */
export const Classification = z
  .strictObject({
    id: idNumber,
    meeting_id: idNumber,
    ...ClassificationData.shape,
    stale: z.boolean().openapi({ description: "The transcript has changed since: classify again." }),
    created_at: instant,
    updated_at: instant,
  })
  .openapi("Classification");
export type Classification = z.infer<typeof Classification>;

type Values = { [F in Field]: string | boolean };

const categoriesOf = (values: Values) => [
  ...new Set([values.business_sector, values.use_case, values.primary_pain_point, values.vambe_product].map(String)),
];

/** A run, as it is shown. */
export interface RunView {
  id: number;
  output: RunOutput;
  engine: "offline" | "openai";
  model: string;
  promptVersion: string;
  latencyMs: number;
  createdAt: Date;
}

/** The wire shape of what a run found, before any correction. */
export function toClassificationData({
  id,
  output,
  engine,
  model,
  promptVersion,
  latencyMs,
  createdAt,
}: RunView): ClassificationData {
  const { labels: twelve, sentiment, ...rest } = output;
  const labels = { ...twelve, sentiment };
  const values = Object.fromEntries(Object.entries(labels).map(([field, { value }]) => [field, value])) as Values;
  return ClassificationData.parse({
    ...rest,
    ...values,
    categories: categoriesOf(values),
    labels,
    engine,
    model_used: model,
    prompt_version: promptVersion,
    run_id: id,
    processed_at: createdAt.toISOString(),
    processing_time_ms: latencyMs,
  });
}

/** The wire shape of a classification: the only place that decides it. `contentHash` is the meeting's present text's. */
export function toClassification(row: ClassificationRow, contentHash: string | null): Classification {
  return Classification.parse({
    id: row.id,
    meeting_id: row.meetingId,
    ...Object.fromEntries(JUDGED.map((field) => [field, row[field]])),
    categories: categoriesOf(row),
    confidence_score: row.confidenceScore,
    key_topics: row.keyTopics,
    action_items: row.actionItems,
    next_steps: row.nextSteps,
    summary: row.summary,
    labels: row.labels,
    needs_review: row.needsReview,
    review_reasons: row.reviewReasons,
    stale: row.contentHash !== contentHash,
    engine: row.engine,
    model_used: row.modelUsed,
    prompt_version: row.promptVersion,
    run_id: row.runId,
    processed_at: row.processedAt.toISOString(),
    processing_time_ms: row.processingTimeMs,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  });
}

const filterBy = (field: Field) => {
  const values: readonly string[] =
    FIELDS[field].kind === "boolean" ? ["true", "false"] : ENUM_VALUES[field as EnumField];
  return z.enum(values as [string, ...string[]]).optional();
};

/** Query fields that filter by label: every field of the guide, by its values. */
export const LABEL_FILTERS = Object.fromEntries(JUDGED.map((field) => [field, filterBy(field)])) as Record<
  Field,
  ReturnType<typeof filterBy>
>;
