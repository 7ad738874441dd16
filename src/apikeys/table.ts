import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { Scope } from "../auth/actor.ts";
import { users } from "../auth/table.ts";
import { instant } from "../platform/columns.ts";

/** A key programs call with instead of logging in. It acts for the user it belongs to, within its scopes. */
export const apiKeys = pgTable(
  "api_keys",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    userId: integer("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    /** The key's first characters, to tell it by. */
    prefix: text("prefix").notNull(),
    /** SHA-256: the key has 256 random bits, so a slow hash would add nothing. */
    keyHash: text("key_hash").notNull(),
    scopes: text("scopes").array().$type<Scope[]>().notNull(),
    expiresAt: instant("expires_at"),
    /** To the minute or so. */
    lastUsedAt: instant("last_used_at"),
    revokedAt: instant("revoked_at"),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("api_keys_hash_key").on(t.keyHash),
    index("api_keys_user_idx").on(t.userId),
    check(
      "api_keys_scopes_check",
      sql`${t.scopes} <@ array['read', 'write', 'classify', 'admin'] and cardinality(${t.scopes}) > 0`,
    ),
  ],
);

export type ApiKeyRow = typeof apiKeys.$inferSelect;
