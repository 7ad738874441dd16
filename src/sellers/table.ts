import { sql } from "drizzle-orm";
import { boolean, index, integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { stamps } from "../platform/columns.ts";

export const sellers = pgTable(
  "sellers",
  {
    id: integer("id").primaryKey().generatedByDefaultAsIdentity(),
    name: text("name").notNull(),
    email: text("email"),
    phone: text("phone"),
    active: boolean("active").notNull().default(true),
    /** Guidance for classifying this seller's meetings; '' when there is none. */
    prompt: text("prompt").notNull().default(""),
    ...stamps,
  },
  (t) => [
    uniqueIndex("sellers_email_key").on(sql`lower(${t.email})`),
    index("sellers_name_idx").on(t.name, t.id),
    index("sellers_words_idx").using("gin", sql`name_words(${t.name})`),
  ],
);

export type SellerRow = typeof sellers.$inferSelect;
