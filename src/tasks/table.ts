import { sql } from "drizzle-orm";
import { bigint, boolean, check, index, integer, numeric, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { instant } from "../platform/columns.ts";

/**
 * One classification asked for. The queue only delivers; this row says what has happened: a worker that lost its lease
 * cannot settle what another has claimed.
 * meeting_id is no foreign key: a task outlives its meeting, to say that it failed because the meeting was deleted.
 */
export const tasks = pgTable(
  "tasks",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    meetingId: integer("meeting_id").notNull(),
    status: text("status", { enum: ["pending", "processing", "completed", "failed"] })
      .notNull()
      .default("pending"),
    force: boolean("force").notNull().default(false),
    /** Counts claims; fences every later write. */
    attempt: integer("attempt").notNull().default(0),
    /** Attempts used up: a throttled one is not. */
    failures: integer("failures").notNull().default(0),
    leaseUntil: instant("lease_until"),
    /** Not before this time is the task sent again by the sweep. */
    resendAt: instant("resend_at"),
    runId: integer("run_id"),
    /** Tokens, and US dollars, of calls to the model that no run came of; the dollars are null once a price was not known. */
    failedInputTokens: bigint("failed_input_tokens", { mode: "number" }).notNull().default(0),
    failedOutputTokens: bigint("failed_output_tokens", { mode: "number" }).notNull().default(0),
    failedCost: numeric("failed_cost", { precision: 12, scale: 6, mode: "number" }).default(0),
    errorCode: text("error_code"),
    errorMessage: text("error_message"),
    /** Where else the end is told: one for each request that asked for it. */
    callbackUrls: text("callback_urls").array().notNull().default([]),
    requestedBy: text("requested_by"),
    createdAt: instant("created_at").notNull().defaultNow(),
    startedAt: instant("started_at"),
    finishedAt: instant("finished_at"),
  },
  (t) => [
    uniqueIndex("tasks_open_meeting_key").on(t.meetingId).where(sql`status in ('pending', 'processing')`),
    index("tasks_open_resend_idx").on(t.resendAt).where(sql`status in ('pending', 'processing')`),
    index("tasks_created_idx").on(t.createdAt, t.id),
    index("tasks_finished_idx").on(t.finishedAt).where(sql`finished_at is not null`),
    index("tasks_failed_idx").on(t.errorCode, t.createdAt).where(sql`status = 'failed'`),
    index("tasks_meeting_idx").on(t.meetingId, t.createdAt),
    check("tasks_status_check", sql`${t.status} in ('pending', 'processing', 'completed', 'failed')`),
  ],
);

export type TaskRow = typeof tasks.$inferSelect;

/** A set of tasks asked for together; a task another request had already opened belongs to both. */
export const batches = pgTable(
  "batches",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    taskIds: uuid("task_ids").array().notNull(),
    /** Tasks that have not ended, and those that ended badly: counted down and up as they end. */
    openTasks: integer("open_tasks").notNull(),
    failedTasks: integer("failed_tasks").notNull().default(0),
    createdAt: instant("created_at").notNull().defaultNow(),
    /** Set once, with the record of its event. */
    completedAt: instant("completed_at"),
  },
  (t) => [index("batches_open_tasks_idx").using("gin", t.taskIds).where(sql`completed_at is null`)],
);
export type BatchRow = typeof batches.$inferSelect;
