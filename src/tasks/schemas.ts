import { z } from "@hono/zod-openapi";
import { ClassificationData } from "../classification/schemas.ts";
import { idNumber, instant } from "../http/text.ts";

export const STATUSES = ["pending", "processing", "completed", "failed"] as const;

const callbackUrl = z
  .url({ protocol: /^https$/, error: "Must be an https URL." })
  .max(2048)
  .openapi({ description: "Where the finished task is posted, signed.", example: "https://example.com/hooks/vambe" });

export const ClassifyOne = z
  .strictObject({
    force_reprocess: z
      .boolean()
      .default(false)
      .openapi({ description: "Classify again although the same text has been classified." }),
    callback_url: callbackUrl.nullable().default(null),
  })
  .openapi("ClassifyOne", { example: { force_reprocess: false } });

export const ClassifyMany = z
  .strictObject({
    meeting_ids: z.array(idNumber).min(1).max(1000),
    force_reprocess: z.boolean().default(false),
  })
  .openapi("ClassifyMany", { example: { meeting_ids: [1, 2, 3], force_reprocess: false } });

export const TaskIdParam = z.strictObject({
  taskId: z.uuid().openapi({ param: { name: "taskId", in: "path" }, example: "0f8fad5b-d9cb-469f-a165-70867728950e" }),
});

export const QueuedTask = z
  .strictObject({ task_id: z.uuid(), meeting_id: idNumber, status: z.literal("queued") })
  .openapi("QueuedTask", {
    example: { task_id: "0f8fad5b-d9cb-469f-a165-70867728950e", meeting_id: 1, status: "queued" },
  });

export const QueuedBatch = z
  .strictObject({
    batch_task_id: z.uuid(),
    queued_tasks: z
      .array(z.uuid())
      .openapi({ description: "The batch's tasks, those included whose meeting was already classified." }),
    meeting_ids: z.array(idNumber),
    total_queued: z.int().openapi({ description: "Tasks that are open." }),
    skipped: z.array(z.strictObject({ meeting_id: idNumber, reason: z.enum(["no_transcript"]) })),
  })
  .openapi("QueuedBatch", {
    example: {
      batch_task_id: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
      queued_tasks: ["0f8fad5b-d9cb-469f-a165-70867728950e"],
      meeting_ids: [1],
      total_queued: 1,
      skipped: [],
    },
  });

export const Task = z
  .strictObject({
    task_id: z.uuid(),
    status: z.enum(STATUSES),
    result: z
      .union([
        z.strictObject({ success: z.literal(true), meeting_id: idNumber, classification_data: ClassificationData }),
        z.strictObject({ success: z.literal(true), counts: z.record(z.enum(STATUSES), z.int()), total: z.int() }),
      ])
      .nullable()
      .openapi({ description: "Of a completed task; of a batch, its counts by status." }),
    meta: z.strictObject({
      kind: z.enum(["task", "batch"]),
      progress: z.int().min(0).max(100),
      meeting_id: idNumber.nullable(),
      attempt: z.int().nullable(),
      counts: z.record(z.enum(STATUSES), z.int()).nullable(),
      error_code: z.string().nullable(),
      created_at: instant,
      started_at: instant.nullable(),
      finished_at: instant.nullable(),
    }),
    error: z.string().nullable(),
  })
  .openapi("Task");
export type Task = z.infer<typeof Task>;

export type Stats = z.infer<typeof Stats>;
export const Stats = z
  .strictObject({
    queue_length: z.int().openapi({ description: "Tasks waiting for a worker." }),
    total_tasks: z.int(),
    task_counts: z.strictObject({ pending: z.int(), processing: z.int(), completed: z.int(), failed: z.int() }),
    recent_tasks_24h: z.int(),
    latency_ms: z
      .strictObject({ p50: z.number().nullable(), p95: z.number().nullable() })
      .openapi({ description: "From queued to finished, over the last 24 hours; null without any." }),
    oldest_pending_seconds: z.number().nullable(),
    tokens_24h: z.strictObject({ input: z.int(), output: z.int() }),
    cost_usd_24h: z.number().nullable().openapi({ description: "null when any paid call's price is not known." }),
  })
  .openapi("Stats", {
    example: {
      queue_length: 0,
      total_tasks: 72,
      task_counts: { pending: 0, processing: 0, completed: 72, failed: 0 },
      recent_tasks_24h: 72,
      latency_ms: { p50: 850, p95: 2100 },
      oldest_pending_seconds: null,
      tokens_24h: { input: 0, output: 0 },
      cost_usd_24h: 0,
    },
  });
