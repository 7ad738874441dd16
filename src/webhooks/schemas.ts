import { z } from "@hono/zod-openapi";
import { pageOf, pageQuery } from "../http/page.ts";
import { dateOrInstant, id, idNumber, instant, text } from "../http/text.ts";
import { DELIVERED, type DeliveryRow, type EndpointRow, EVENTS } from "./table.ts";

const url = z
  .url({ protocol: /^https?$/, error: "Must be an https URL." })
  .max(2048)
  .openapi({
    description: "https and on the public Internet, without credentials.",
    example: "https://example.com/hooks/vambe",
  });

const events = z
  .array(z.enum(EVENTS))
  .min(1)
  .transform((list) => [...new Set(list)])
  .openapi({ type: "array", items: { type: "string", enum: [...EVENTS] }, description: "What it is told." });

export const CreateEndpoint = z
  .strictObject({
    url,
    description: text(500).default(""),
    events: events.default([...EVENTS]),
    active: z.boolean().default(true),
  })
  .openapi("CreateWebhookEndpoint", {
    example: { url: "https://example.com/hooks/vambe", description: "CRM", events: ["classification.completed"] },
  });
export type CreateEndpoint = z.infer<typeof CreateEndpoint>;

export const UpdateEndpoint = z
  .strictObject({
    url: url.optional(),
    description: text(500).optional(),
    events: events.optional(),
    active: z.boolean().optional(),
  })
  .openapi("UpdateWebhookEndpoint", { example: { active: false } });
export type UpdateEndpoint = z.infer<typeof UpdateEndpoint>;

export const ListEndpoints = z.strictObject(pageQuery(["id", "created_at"], { sortOrder: "ASC" }));
export type ListEndpoints = z.infer<typeof ListEndpoints>;

const shape = {
  id: idNumber,
  url: z.string(),
  description: z.string(),
  events: z.array(z.enum(EVENTS)),
  active: z.boolean().openapi({ description: "Becomes false by itself when the receiver answers 410." }),
  previous_secret_until: instant
    .nullable()
    .openapi({ description: "Until then the secret before the last rotation signs as well." }),
  created_at: instant,
  updated_at: instant,
};

const example = {
  id: 1,
  url: "https://example.com/hooks/vambe",
  description: "CRM",
  events: ["classification.completed" as const],
  active: true,
  previous_secret_until: null,
  created_at: "2026-03-02T14:30:00.000Z",
  updated_at: "2026-03-02T14:30:00.000Z",
};

const secret = z.string().openapi({ description: "Verifies signatures by the Standard Webhooks specification." });
const SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD3JJHnLOG3jE=";

export const Endpoint = z.strictObject(shape).openapi("WebhookEndpoint", { example });
export const EndpointWithSecret = z.strictObject({ ...shape, secret }).openapi("WebhookEndpointWithSecret", {
  description: "The one time the secret is shown.",
  example: { ...example, secret: SECRET },
});
export const EndpointPage = pageOf("endpoints", Endpoint);

export const CallbackSecret = z.strictObject({ secret }).openapi("CallbackSecret", { example: { secret: SECRET } });

const STATUSES = ["pending", "delivered", "failed"] as const;

export const ListDeliveries = z.strictObject({
  ...pageQuery(["created_at"]),
  status: z.enum(STATUSES).optional(),
  event: z.enum(DELIVERED).optional(),
  endpoint_id: id.optional(),
  meeting_id: id.optional(),
  from: dateOrInstant.optional().openapi({ description: "Recorded at or after this." }),
  to: dateOrInstant.optional().openapi({ description: "Recorded before this; a date includes that whole day." }),
});
export type ListDeliveries = z.infer<typeof ListDeliveries>;

export const DeliveryIdParam = z.strictObject({
  deliveryId: z
    .uuid()
    .openapi({ param: { name: "deliveryId", in: "path" }, example: "0f8fad5b-d9cb-469f-a165-70867728950e" }),
});

const failed = {
  type: "classification.failed" as const,
  timestamp: "2026-03-02T14:30:00.000Z",
  data: { task_id: "7c9e6679-7425-40de-944b-e07fc1f90ae7", meeting_id: 1, error_code: "no_transcript" },
};

const Payload = z
  .strictObject({ type: z.enum(DELIVERED), timestamp: instant, data: z.record(z.string(), z.unknown()) })
  .openapi("WebhookPayload", {
    description:
      "What is posted. `data` holds ids, labels and figures, never what was said. `classification.completed`: task_id, meeting_id, run_id, labels, confidence_score, needs_review, engine, model_used, processed_at. `classification.failed`: task_id, meeting_id, error_code. `review.needed`: task_id, meeting_id, confidence_score, reasons [{code, field}]. `batch.completed`: batch_task_id, total, completed, failed. `webhook.test`: endpoint_id.",
    example: failed,
  });

export const Delivery = z
  .strictObject({
    id: z.uuid().openapi({
      description: "Also the header `webhook-id`, the same at every try: by it a receiver knows what it has had.",
    }),
    endpoint_id: idNumber.nullable().openapi({ description: "null for the callback of a task." }),
    callback_url: z.string().nullable(),
    event: z.enum(DELIVERED),
    meeting_id: idNumber.nullable(),
    status: z.enum(STATUSES),
    attempts: z.int(),
    next_attempt_at: instant.nullable(),
    response_status: z.int().nullable(),
    response_excerpt: z
      .string()
      .nullable()
      .openapi({ description: "The first 200 characters of the last answer that was no success." }),
    error_code: z.string().nullable(),
    tries: z.array(
      z.strictObject({ at: instant, ms: z.int(), status: z.int().nullable(), error: z.string().nullable() }),
    ),
    payload: Payload,
    created_at: instant,
    finished_at: instant.nullable(),
  })
  .openapi("WebhookDelivery", {
    example: {
      id: "0f8fad5b-d9cb-469f-a165-70867728950e",
      endpoint_id: 1,
      callback_url: null,
      event: "classification.failed",
      meeting_id: 1,
      status: "pending",
      attempts: 1,
      next_attempt_at: "2026-03-02T14:30:05.200Z",
      response_status: 503,
      response_excerpt: "busy",
      error_code: "refused",
      tries: [{ at: "2026-03-02T14:30:00.200Z", ms: 84, status: 503, error: "refused" }],
      payload: failed,
      created_at: "2026-03-02T14:30:00.000Z",
      finished_at: null,
    },
  });

export const DeliveryPage = pageOf("deliveries", Delivery);

const iso = (time: Date | null) => time?.toISOString() ?? null;

const endpointFields = (row: EndpointRow) => ({
  id: row.id,
  url: row.url,
  description: row.description,
  events: row.events,
  active: row.active,
  previous_secret_until: iso(row.previousUntil),
  created_at: iso(row.createdAt),
  updated_at: iso(row.updatedAt),
});

/** The wire shape of an endpoint: the only place that decides it. */
export const toEndpoint = (row: EndpointRow) => Endpoint.parse(endpointFields(row));

/** The same with the secret, for the answers that make one. */
export const toEndpointWithSecret = ({ row, secret }: { row: EndpointRow; secret: string }) =>
  EndpointWithSecret.parse({ ...endpointFields(row), secret });

/** The wire shape of a delivery. */
export const toDelivery = (row: DeliveryRow) =>
  Delivery.parse({
    id: row.id,
    endpoint_id: row.endpointId,
    callback_url: row.url,
    event: row.event,
    meeting_id: row.meetingId,
    status: row.status,
    attempts: row.attempt,
    next_attempt_at: row.status === "pending" ? iso(row.notBefore) : null,
    response_status: row.responseStatus,
    response_excerpt: row.responseExcerpt,
    error_code: row.errorCode,
    tries: row.tries,
    payload: row.payload,
    created_at: iso(row.createdAt),
    finished_at: iso(row.finishedAt),
  });
