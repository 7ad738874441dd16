import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "../platform/columns.ts";

/** A request that carried an Idempotency-Key: claimed before it is handled, its answer kept after. */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    /** Hash of who asked, of which route, under which key: the key itself is not kept. */
    id: text("id").primaryKey(),
    /** Hash of the request: tells the same one from another under the same key. */
    fingerprint: text("fingerprint").notNull(),
    /** Who handles the request now; fences what is written later. */
    claim: uuid("claim").notNull(),
    claimedUntil: instant("claimed_until").notNull(),
    /** The answer, sealed: it may hold tokens or a transcript, and is of use to nobody but whoever has the key. */
    answer: text("answer"),
    expiresAt: instant("expires_at").notNull(),
  },
  (t) => [index("idempotency_keys_expires_idx").on(t.expiresAt)],
);
