import { z } from "@hono/zod-openapi";
import { ClassificationData } from "../classification/schemas.ts";
import { pageOf, pageQuery } from "../http/page.ts";
import { dateOrInstant, id, idNumber, instant } from "../http/text.ts";

export const STATUSES = ["pending", "processing", "completed", "failed"] as const;

/** Why a task failed, as a code. */
const errorCode = z.string().regex(/^[a-z][a-z0-9_]{0,63}$/, "Must be an error code such as undeliverable.");

const callbackUrl = z
  .url({ protocol: /^https?$/, error: "Must be an https URL." })
  .max(2048)
  .openapi({
    description: "Where the task's end is posted, signed. https and on the public Internet.",
    example: "https://example.com/hooks/vambe",
  });

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

export const ListTasks = z.strictObject({
  ...pageQuery(["created_at"]),
  status: z.enum(STATUSES).optional(),
  meeting_id: id.optional(),
  error_code: errorCode.optional(),
  from: dateOrInstant.optional().openapi({ description: "Asked for at or after this." }),
  to: dateOrInstant.optional().openapi({ description: "Asked for before this; a date includes that whole day." }),
});
export type ListTasks = z.infer<typeof ListTasks>;

export const TaskSummary = z
  .strictObject({
    task_id: z.uuid(),
    meeting_id: idNumber,
    status: z.enum(STATUSES),
    force_reprocess: z.boolean(),
    attempt: z.int().openapi({ description: "Times a worker has begun it." }),
    failures: z.int().openapi({ description: "Attempts used up; being throttled uses up none." }),
    error_code: z.string().nullable(),
    error: z.string().nullable(),
    requested_by: z.string().nullable(),
    created_at: instant,
    started_at: instant.nullable(),
    finished_at: instant.nullable(),
  })
  .openapi("TaskSummary", {
    example: {
      task_id: "0f8fad5b-d9cb-469f-a165-70867728950e",
      meeting_id: 1,
      status: "failed",
      force_reprocess: false,
      attempt: 5,
      failures: 5,
      error_code: "model_unavailable",
      error: "The model does not answer.",
      requested_by: "user:1",
      created_at: "2026-03-02T14:30:00.000Z",
      started_at: "2026-03-02T14:30:01.000Z",
      finished_at: "2026-03-02T14:40:00.000Z",
    },
  });

export const TaskPage = pageOf("tasks", TaskSummary);

export const RedriveTasks = z
  .strictObject({
    error_codes: z.array(errorCode).min(1).max(20).default(["undeliverable"]),
    from: dateOrInstant.optional(),
    to: dateOrInstant.optional(),
    limit: z.int().min(1).max(1000).default(1000),
  })
  .openapi("RedriveTasks", { example: { error_codes: ["undeliverable", "model_unavailable"], from: "2026-03-02" } });
export type RedriveTasks = z.infer<typeof RedriveTasks>;

export const RedrivenTasks = z
  .strictObject({
    queued_tasks: z.array(z.uuid()),
    total_queued: z.int(),
    remaining: z.int().openapi({ description: "Meetings that are still to be retried." }),
  })
  .openapi("RedrivenTasks", {
    example: { queued_tasks: ["0f8fad5b-d9cb-469f-a165-70867728950e"], total_queued: 1, remaining: 0 },
  });

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
    tokens_24h: z.strictObject({ input: z.int(), output: z.int() }).openapi({
      description: "Of every call that was answered, those of failed tasks too.",
    }),
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
