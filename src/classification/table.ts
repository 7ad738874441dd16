import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { meetings } from "../meetings/table.ts";
import { instant, stamps } from "../platform/columns.ts";
import type { Calibration } from "./calibration.ts";
import type { Judged, ReviewReason } from "./confidence.ts";
import type { Draft } from "./engine.ts";
import { ENUM_VALUES, type EnumField, type Field } from "./taxonomy.ts";

/** A text column that only takes the values of the label guide. */
const label = <F extends EnumField>(field: F) => text(field, { enum: ENUM_VALUES[field] }).notNull();

/** Every run of an engine over a meeting, as it came: never changed, never deleted but with its meeting. */
export const classificationRuns = pgTable(
  "classification_runs",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    meetingId: integer("meeting_id").notNull(),
    taskId: uuid("task_id"),
    /** Of the transcript the run read. */
    contentHash: text("content_hash").notNull(),
    engine: text("engine", { enum: ["offline", "openai"] }).notNull(),
    model: text("model").notNull(),
    /** The engine's version: prompt hash and model, or lexicon version. */
    promptVersion: text("prompt_version").notNull(),
    output: jsonb("output").$type<RunOutput>().notNull(),
    /** The run whose model reply this one reused, as the text was the same. */
    reusedFrom: integer("reused_from"),
    usage: jsonb("usage"),
    inputTokens: integer("input_tokens"),
    outputTokens: integer("output_tokens"),
    /** US dollars; null when free of charge or the price is not known. */
    cost: numeric("cost", { precision: 12, scale: 6, mode: "number" }),
    latencyMs: integer("latency_ms").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (t) => [
    foreignKey({
      name: "classification_runs_meeting_id_fk",
      columns: [t.meetingId],
      foreignColumns: [meetings.id],
    }).onDelete("cascade"),
    index("classification_runs_meeting_idx").on(t.meetingId, t.id),
  ],
);

/** What a run stores: the judged labels with their evidence, and the texts. */
export type RunOutput = Judged & Pick<Draft, "key_topics" | "action_items" | "next_steps" | "summary">;

/** The accepted view of a meeting: its newest accepted run plus human corrections. What lists and KPIs read. */
export const classifications = pgTable(
  "meetings_classifications",
  {
    id: integer("id").primaryKey().generatedByDefaultAsIdentity(),
    meetingId: integer("meeting_id").notNull(),
    runId: integer("run_id").notNull(),
    contentHash: text("content_hash").notNull(),
    /** Counts the changes of this row: who read it at one revision may only replace it at that revision. */
    revision: integer("revision").notNull().default(1),
    business_sector: label("business_sector"),
    company_size: label("company_size"),
    region: label("region"),
    lead_source: label("lead_source"),
    vambe_product: label("vambe_product"),
    use_case: label("use_case"),
    primary_pain_point: label("primary_pain_point"),
    urgency: boolean("urgency").notNull(),
    decision_maker_role: label("decision_maker_role"),
    purchase_stage: label("purchase_stage"),
    language: label("language"),
    lost_client_bad_meeting: boolean("lost_client_bad_meeting").notNull(),
    sentiment: label("sentiment"),
    confidenceScore: doublePrecision("confidence_score").notNull(),
    keyTopics: text("key_topics").array().notNull(),
    actionItems: text("action_items").array().notNull(),
    nextSteps: text("next_steps").notNull(),
    summary: text("summary").notNull(),
    /** Per field: basis, confidence, evidence, agreement. */
    labels: jsonb("labels").$type<Judged["labels"] & { sentiment: Judged["sentiment"] }>().notNull(),
    /** The fields nothing in the text supports, for KPIs that leave them out. */
    defaulted: text("defaulted").array().$type<Field[]>().notNull(),
    needsReview: boolean("needs_review").notNull(),
    reviewReasons: jsonb("review_reasons").$type<ReviewReason[]>().notNull(),
    engine: text("engine", { enum: ["offline", "openai"] }).notNull(),
    modelUsed: text("model_used").notNull(),
    promptVersion: text("prompt_version").notNull(),
    processedAt: instant("processed_at").notNull(),
    processingTimeMs: integer("processing_time_ms").notNull(),
    ...stamps,
  },
  (t) => [
    uniqueIndex("meetings_classifications_meeting_key").on(t.meetingId),
    foreignKey({
      name: "meetings_classifications_meeting_id_fk",
      columns: [t.meetingId],
      foreignColumns: [meetings.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "meetings_classifications_run_id_fk",
      columns: [t.runId],
      foreignColumns: [classificationRuns.id],
    }),
    // For the runs that go with a meeting: without it, each asks the whole table whether it is the accepted one.
    index("meetings_classifications_run_idx").on(t.runId),
    index("meetings_classifications_processed_idx").on(t.processedAt, t.id),
    index("meetings_classifications_confidence_idx").on(t.confidenceScore, t.id),
    index("meetings_classifications_created_idx").on(t.createdAt, t.id),
    index("meetings_classifications_updated_idx").on(t.updatedAt, t.id),
    index("meetings_classifications_review_idx").on(t.confidenceScore, t.id).where(sql`needs_review`),
    ...Object.entries(ENUM_VALUES).map(([field, values]) =>
      check(
        `meetings_classifications_${field}_check`,
        sql.raw(`${field} in (${values.map((v) => `'${v}'`).join(", ")})`),
      ),
    ),
    check("meetings_classifications_confidence_check", sql`${t.confidenceScore} between 0.1 and 0.95`),
  ],
);

export type ClassificationRow = typeof classifications.$inferSelect;

/**
 * What a reviewer said a label is: kept for ever, so that accuracy can be measured against it. A value equal to the one
 * before confirms it. It speaks of one text: it holds for every run over that text and for none over another.
 */
export const corrections = pgTable(
  "classification_corrections",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    meetingId: integer("meeting_id").notNull(),
    runId: integer("run_id").notNull(),
    contentHash: text("content_hash").notNull(),
    /** An approval confirms every label nobody had spoken about, one row each. */
    kind: text("kind", { enum: ["correction", "approval"] }).notNull(),
    field: text("field").$type<Field>().notNull(),
    /** As text: "true" and "false" for booleans. */
    before: text("before").notNull(),
    value: text("value").notNull(),
    note: text("note").notNull().default(""),
    userId: integer("user_id").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
    undoneAt: instant("undone_at"),
  },
  (t) => [
    foreignKey({
      name: "classification_corrections_meeting_id_fk",
      columns: [t.meetingId],
      foreignColumns: [meetings.id],
    }).onDelete("cascade"),
    index("classification_corrections_meeting_idx").on(t.meetingId, t.id),
    index("classification_corrections_changed_idx").on(sql`greatest(created_at, undone_at)`),
    check("classification_corrections_kind_check", sql`${t.kind} in ('correction', 'approval')`),
  ],
);

export type CorrectionRow = typeof corrections.$inferSelect;

/** What reviews taught about an engine's confidences, as last fitted. */
export const calibrations = pgTable(
  "calibrations",
  {
    engine: text("engine", { enum: ["offline", "openai"] }).primaryKey(),
    curves: jsonb("curves").$type<Calibration>().notNull(),
    fittedAt: instant("fitted_at").notNull(),
  },
  (t) => [check("calibrations_engine_check", sql`${t.engine} in ('offline', 'openai')`)],
);

/**
 * Replies that were paid for, by what was asked (text, guidance, prompt version, model): the same question is never paid
 * for twice. While a worker asks, its row is the lock that keeps others from asking too.
 */
export const modelReplies = pgTable(
  "model_replies",
  {
    key: text("key").primaryKey(),
    draft: jsonb("draft").$type<Draft>(),
    runId: integer("run_id"),
    /** The task and attempt that is asking. */
    holder: text("holder").notNull(),
    leaseUntil: instant("lease_until").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (t) => [index("model_replies_created_idx").on(t.createdAt)],
);
