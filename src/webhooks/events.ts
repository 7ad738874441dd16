import { z } from "@hono/zod-openapi";
import { REVIEW_CODES } from "../classification/review.ts";
import { LABEL_SHAPE } from "../classification/schemas.ts";
import { FIELDS } from "../classification/taxonomy.ts";
import { idNumber, instant } from "../http/text.ts";
import { DELIVERED } from "./table.ts";

const ofTask = { task_id: z.uuid(), meeting_id: idNumber };
const TASK = { task_id: "7c9e6679-7425-40de-944b-e07fc1f90ae7", meeting_id: 1 };
const FIELD_NAMES = Object.keys(FIELDS) as [keyof typeof FIELDS, ...(keyof typeof FIELDS)[]];

/** What each event tells: ids, labels and figures, never what was said. */
const DATA = {
  "classification.completed": {
    summary: "A meeting has been classified",
    data: z.strictObject({
      ...ofTask,
      run_id: idNumber,
      labels: z.strictObject(LABEL_SHAPE),
      confidence_score: z.number(),
      needs_review: z.boolean(),
      engine: z.enum(["offline", "openai"]),
      model_used: z.string(),
      processed_at: instant,
    }),
    example: {
      ...TASK,
      run_id: 1,
      labels: {
        business_sector: "healthcare",
        company_size: "small",
        region: "latam_south",
        lead_source: "referral",
        vambe_product: "iris",
        use_case: "conversational_support",
        primary_pain_point: "saturated_support",
        urgency: false,
        decision_maker_role: "head_ops",
        purchase_stage: "negotiation",
        language: "es",
        lost_client_bad_meeting: false,
        sentiment: "positive",
      },
      confidence_score: 0.82,
      needs_review: false,
      engine: "offline",
      model_used: "offline-lexicon@1.2.0+ab12cd3",
      processed_at: "2026-03-02T14:30:00.000Z",
    },
  },
  "classification.failed": {
    summary: "A task has ended without a classification",
    data: z.strictObject({ ...ofTask, error_code: z.string() }),
    example: { ...TASK, error_code: "no_transcript" },
  },
  "batch.completed": {
    summary: "The last task of a batch has ended; once per batch",
    data: z.strictObject({ batch_task_id: z.uuid(), total: z.int(), completed: z.int(), failed: z.int() }),
    example: { batch_task_id: "0f8fad5b-d9cb-469f-a165-70867728950e", total: 3, completed: 2, failed: 1 },
  },
  "review.needed": {
    summary: "A classification that a person should look at",
    data: z.strictObject({
      ...ofTask,
      confidence_score: z.number(),
      reasons: z.array(z.strictObject({ code: z.enum(REVIEW_CODES), field: z.enum(FIELD_NAMES).nullable() })),
    }),
    example: { ...TASK, confidence_score: 0.41, reasons: [{ code: "low_confidence", field: "company_size" }] },
  },
  "webhook.test": {
    summary: "The test an admin sends",
    data: z.strictObject({ endpoint_id: idNumber }),
    example: { endpoint_id: 1 },
  },
} satisfies Record<(typeof DELIVERED)[number], { summary: string; data: z.ZodType; example: object }>;

const named = (type: string) =>
  `Webhook${type.replace(/(^|\.)(\w)/g, (_, _dot, letter: string) => letter.toUpperCase())}`;

/** The body of every event, by its type. */
export const PAYLOADS = Object.fromEntries(
  DELIVERED.map((type) => {
    const { data, example } = DATA[type];
    const body = z.strictObject({ type: z.literal(type), timestamp: instant, data });
    return [
      type,
      body.openapi(named(type), { example: { type, timestamp: "2026-03-02T14:30:00.000Z", data: example } as never }),
    ];
  }),
);

const header = (name: string, description: string) => ({
  name,
  in: "header" as const,
  required: true,
  description,
  schema: { type: "string" as const },
});

const HEADERS = [
  header("webhook-id", "Of the delivery: the same at every try, so that a receiver knows what it has had."),
  header("webhook-timestamp", "Of this try, in seconds since 1970. Refuse what is older than five minutes."),
  header("webhook-signature", "`v1,` and a base64 HMAC-SHA256; one for each secret in force, space-separated."),
];

/** What we post to others, for the document's `webhooks`. */
export const EVENT_REQUESTS = DELIVERED.map((type) => ({
  method: "post" as const,
  path: type,
  operationId: `on${named(type)}`,
  tags: ["webhooks"],
  summary: DATA[type].summary,
  security: [],
  parameters: HEADERS,
  request: { body: { required: true, content: { "application/json": { schema: PAYLOADS[type] as z.ZodType } } } },
  responses: { "2XX": { description: "Taken. Anything else, redirects included, is tried again; 410 ends it." } },
}));
