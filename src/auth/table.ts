import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { instant, stamps } from "../platform/columns.ts";
import { sellers } from "../sellers/table.ts";

export const users = pgTable(
  "users",
  {
    id: integer("id").primaryKey().generatedByDefaultAsIdentity(),
    email: text("email").notNull(),
    name: text("name").notNull(),
    /** null for those who only come with a token of the identity provider. */
    passwordHash: text("password_hash"),
    /** Whom an identity provider's token means, as `issuer|subject`; null for those who log in here. */
    externalId: text("external_id"),
    role: text("role", { enum: ["super_admin", "admin", "user"] }).notNull(),
    active: boolean("active").notNull().default(true),
    /** The seller whose meetings a plain user may read; null for staff. */
    sellerId: integer("seller_id").references(() => sellers.id, { onDelete: "set null" }),
    ...stamps,
  },
  (t) => [
    uniqueIndex("users_email_key").on(sql`lower(${t.email})`),
    uniqueIndex("users_external_id_key").on(t.externalId),
    check("users_role_check", sql`${t.role} in ('super_admin', 'admin', 'user')`),
  ],
);

/** One row per refresh token ever handed out in a login; the family is the login. Tokens are stored as SHA-256. */
export const refreshTokens = pgTable(
  "refresh_tokens",
  {
    tokenHash: text("token_hash").primaryKey(),
    familyId: uuid("family_id").notNull(),
    userId: integer("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    createdAt: instant("created_at").notNull().defaultNow(),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"),
    revokedAt: instant("revoked_at"),
  },
  (t) => [index("refresh_tokens_family_idx").on(t.familyId), index("refresh_tokens_user_idx").on(t.userId)],
);
export type UserRow = typeof users.$inferSelect;
