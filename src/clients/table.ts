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
  (t) => [uniqueIndex("clients_email_key").on(sql`lower(${t.email})`), index("clients_name_idx").on(t.name, t.id)],
);

export type ClientRow = typeof clients.$inferSelect;
