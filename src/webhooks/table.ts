import { sql } from "drizzle-orm";
import { boolean, check, foreignKey, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant, stamps } from "../platform/columns.ts";

/** What an endpoint can ask to be told. */
export const EVENTS = [
  "classification.completed",
  "classification.failed",
  "batch.completed",
  "review.needed",
] as const;
export type EventType = (typeof EVENTS)[number];

/** What a delivery can carry: an event, or the test an admin sends. */
export const DELIVERED = [...EVENTS, "webhook.test"] as const;

/** Somebody else's URL that wants to be told. Its secret is not here: it is derived from the salt (see secret.ts). */
export const webhookEndpoints = pgTable("webhook_endpoints", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  url: text("url").notNull(),
  description: text("description").notNull().default(""),
  events: text("events", { enum: EVENTS }).array().notNull(),
  active: boolean("active").notNull().default(true),
  salt: uuid("salt").notNull().defaultRandom(),
  /** Of the secret before the rotation, which signs as well until `previousUntil`. */
  previousSalt: uuid("previous_salt"),
  previousUntil: instant("previous_until"),
  ...stamps,
});
export type EndpointRow = typeof webhookEndpoints.$inferSelect;

/** How one try went. */
export interface Try {
  at: string;
  ms: number;
  /** Of the answer; null when there was none. */
  status: number | null;
  error: string | null;
}

/**
 * One event for one receiver. Written by the statement that made the event true, so it is never lost; the queue only
 * brings it to a worker, and the row says when it may be tried.
 */
export const webhookDeliveries = pgTable(
  "webhook_deliveries",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    /** null for the callback_url of a task, which `url` then holds. */
    endpointId: integer("endpoint_id"),
    url: text("url"),
    event: text("event", { enum: DELIVERED }).notNull(),
    meetingId: integer("meeting_id"),
    payload: jsonb("payload").$type<{ type: string; timestamp: string; data: Record<string, unknown> }>().notNull(),
    status: text("status", { enum: ["pending", "delivered", "failed"] })
      .notNull()
      .default("pending"),
    /** Counts claims; fences the later write. */
    attempt: integer("attempt").notNull().default(0),
    /** Tries since it was opened or replayed, one under way included: says when the next is. */
    round: integer("round").notNull().default(0),
    /** Not before this time may it be tried: the wait after a failure, or the lease of the worker that tries. */
    notBefore: instant("not_before").notNull().defaultNow(),
    /** Not before this time is it sent again by the sweep. */
    resendAt: instant("resend_at").notNull(),
    responseStatus: integer("response_status"),
    /** The first 200 characters of an answer that was no success. */
    responseExcerpt: text("response_excerpt"),
    errorCode: text("error_code"),
    tries: jsonb("tries").$type<Try[]>().notNull().default([]),
    createdAt: instant("created_at").notNull().defaultNow(),
    finishedAt: instant("finished_at"),
  },
  (t) => [
    foreignKey({
      name: "webhook_deliveries_endpoint_id_fk",
      columns: [t.endpointId],
      foreignColumns: [webhookEndpoints.id],
    }).onDelete("cascade"),
    index("webhook_deliveries_resend_idx").on(t.resendAt).where(sql`status = 'pending'`),
    index("webhook_deliveries_created_idx").on(t.createdAt, t.id),
    index("webhook_deliveries_endpoint_idx").on(t.endpointId, t.createdAt),
    index("webhook_deliveries_meeting_idx").on(t.meetingId).where(sql`meeting_id is not null`),
    check("webhook_deliveries_status_check", sql`${t.status} in ('pending', 'delivered', 'failed')`),
    check("webhook_deliveries_receiver_check", sql`(${t.endpointId} is null) <> (${t.url} is null)`),
  ],
);
export type DeliveryRow = typeof webhookDeliveries.$inferSelect;
