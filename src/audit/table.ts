import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "../platform/columns.ts";

/** The ids an action was about, by the name the request or answer gives them. */
export type AuditedIds = Record<string, string | number | readonly (string | number)[]>;

/**
 * Who did what to what, and when: ids and names of fields, no contents. No foreign keys: an entry outlives what it speaks of.
 */
export const auditLog = pgTable(
  "audit_log",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    at: instant("at").notNull(),
    /** null when nobody proved who they were. */
    userId: integer("user_id"),
    keyId: integer("key_id"),
    /** The operationId. */
    action: text("action").notNull(),
    /** Of the answer. */
    status: integer("status").notNull(),
    /** The error's code; null for a success. */
    code: text("code"),
    ids: jsonb("ids").$type<AuditedIds>().notNull(),
    /** Names of the fields set. */
    fields: text("fields").array().notNull(),
    requestId: text("request_id").notNull(),
    /** A keyed hash of the caller's address: tells equals apart, names nobody. */
    address: text("address").notNull(),
  },
  (t) => [
    index("audit_log_at_idx").on(t.at, t.id),
    index("audit_log_user_idx").on(t.userId, t.at),
    index("audit_log_action_idx").on(t.action, t.at),
    index("audit_log_ids_idx").using("gin", sql`${t.ids} jsonb_path_ops`),
  ],
);

export type AuditRow = typeof auditLog.$inferSelect;
export type AuditEntry = Omit<AuditRow, "id">;
