import { sql } from "drizzle-orm";
import { index, integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { stamps } from "../platform/columns.ts";

export const clients = pgTable(
  "clients",
  {
    id: integer("id").primaryKey().generatedByDefaultAsIdentity(),
    name: text("name").notNull(),
    email: text("email"),
    phone: text("phone"),
    ...stamps,
  },
  (t) => [
    uniqueIndex("clients_email_key").on(sql`lower(${t.email})`),
    index("clients_name_idx").on(t.name, t.id),
    index("clients_email_idx").on(sql`coalesce(${t.email}, '')`, t.id),
    index("clients_created_idx").on(t.createdAt, t.id),
    index("clients_updated_idx").on(t.updatedAt, t.id),
    index("clients_words_idx").using("gin", sql`name_words(${t.name})`),
  ],
);

export type ClientRow = typeof clients.$inferSelect;
