import { sql } from "drizzle-orm";
import { boolean, customType, foreignKey, index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { clients } from "../clients/table.ts";
import { instant, stamps } from "../platform/columns.ts";
import { sellers } from "../sellers/table.ts";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

export const meetings = pgTable(
  "meetings",
  {
    id: integer("id").primaryKey().generatedByDefaultAsIdentity(),
    clientId: integer("client_id").notNull(),
    sellerId: integer("seller_id").notNull(),
    meetingAt: instant("meeting_at").notNull(),
    closed: boolean("closed").notNull().default(false),
    transcript: text("transcript"),
    /** Of the transcript: tells whether a classification still speaks of this text. */
    contentHash: text("content_hash").generatedAlwaysAs(sql`text_sha256(transcript)`),
    /** A tsvector holds 1 MB at most, so the index covers the first 100,000 characters. */
    search: tsvector("search").generatedAlwaysAs(
      sql`to_tsvector('spanish', fold_text(left(coalesce(transcript, ''), 100000))) || to_tsvector('english', fold_text(left(coalesce(transcript, ''), 100000)))`,
    ),
    ...stamps,
  },
  (t) => [
    foreignKey({ name: "meetings_client_id_fk", columns: [t.clientId], foreignColumns: [clients.id] }),
    foreignKey({ name: "meetings_seller_id_fk", columns: [t.sellerId], foreignColumns: [sellers.id] }),
    // One for every order a list may be asked in. All ascending: Postgres reads them backwards for DESC, where the nulls
    // of a column that has none still count for the order of an index made DESC NULLS LAST.
    index("meetings_meeting_at_idx").on(t.meetingAt, t.id),
    index("meetings_client_idx").on(t.clientId, t.meetingAt, t.id),
    index("meetings_seller_idx").on(t.sellerId, t.meetingAt, t.id),
    index("meetings_closed_idx").on(t.closed, t.id),
    index("meetings_created_idx").on(t.createdAt, t.id),
    index("meetings_updated_idx").on(t.updatedAt, t.id),
    index("meetings_search_idx").using("gin", t.search),
  ],
);

export type MeetingRow = typeof meetings.$inferSelect;
