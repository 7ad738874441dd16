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
    contentHash: text("content_hash").generatedAlwaysAs(
      sql`text_sha256(transcript)`,
    ),
    /** A tsvector holds 1 MB at most, so the index covers the first 100,000 characters. */
    search: tsvector("search").generatedAlwaysAs(
      sql`to_tsvector('spanish', fold_text(left(coalesce(transcript, ''), 100000))) || to_tsvector('english', fold_text(left(coalesce(transcript, ''), 100000)))`,
    ),
    ...stamps,
  },
  (t) => [
    foreignKey({ name: "meetings_client_id_fk", columns: [t.clientId], foreignColumns: [clients.id] }),
    foreignKey({ name: "meetings_seller_id_fk", columns: [t.sellerId], foreignColumns: [sellers.id] }),
    index("meetings_meeting_at_idx").on(t.meetingAt.desc(), t.id.desc()),
    index("meetings_client_idx").on(t.clientId, t.meetingAt.desc()),
    index("meetings_seller_idx").on(t.sellerId, t.meetingAt.desc()),
    index("meetings_search_idx").using("gin", t.search),
  ],
);

export type MeetingRow = typeof meetings.$inferSelect;
