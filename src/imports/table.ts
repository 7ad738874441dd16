import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { instant } from "../platform/columns.ts";

/** What is wrong with one row of a file. */
export interface RowError {
  /** The row's first line in the file, from 1. */
  line: number;
  /** The column as the file names it; "" for the row as a whole. */
  column: string;
  reason: string;
}

/** A row that can be stored, as a chunk keeps it. `at` is an instant. */
export interface StagedRow {
  line: number;
  /** Tells a demo row for ever, whatever its date was moved to; null for uploads. */
  key: string | null;
  name: string;
  email: string | null;
  phone: string | null;
  at: string;
  seller: string;
  closed: boolean;
  transcript: string | null;
}

/** One file taken in: what was wrong with it, what it named, what it added and what it changed. */
export const imports = pgTable(
  "imports",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    source: text("source", { enum: ["upload", "demo"] }).notNull(),
    fileName: text("file_name"),
    status: text("status", { enum: ["receiving", "processing", "completed"] }).notNull(),
    requestedBy: text("requested_by").notNull(),
    ignoredColumns: text("ignored_columns").array().notNull(),
    rows: integer("rows").notNull().default(0),
    invalidRows: integer("invalid_rows").notNull().default(0),
    /** The first of them; `invalidRows` counts all. */
    errors: jsonb("errors").$type<RowError[]>().notNull().default([]),
    clientsNamed: integer("clients_named").notNull().default(0),
    sellersNamed: integer("sellers_named").notNull().default(0),
    rowsDone: integer("rows_done").notNull().default(0),
    clientsInserted: integer("clients_inserted").notNull().default(0),
    sellersInserted: integer("sellers_inserted").notNull().default(0),
    meetingsInserted: integer("meetings_inserted").notNull().default(0),
    clientsUpdated: integer("clients_updated").notNull().default(0),
    meetingsUpdated: integer("meetings_updated").notNull().default(0),
    queued: integer("queued").notNull().default(0),
    createdAt: instant("created_at").notNull().defaultNow(),
    finishedAt: instant("finished_at"),
  },
  (t) => [
    index("imports_created_idx").on(t.createdAt, t.id),
    index("imports_receiving_idx").on(t.createdAt).where(sql`status = 'receiving'`),
    check("imports_status_check", sql`${t.status} in ('receiving', 'processing', 'completed')`),
  ],
);
export type ImportRow = typeof imports.$inferSelect;

/** Rows that are still to be stored. A chunk is gone when its rows are in, in the same transaction: nothing is done twice. */
export const importChunks = pgTable(
  "import_chunks",
  {
    importId: integer("import_id").notNull(),
    seq: integer("seq").notNull(),
    size: integer("size").notNull(),
    rows: jsonb("rows").$type<StagedRow[]>().notNull(),
    /** Not before this time is the chunk sent again by the sweep. */
    resendAt: instant("resend_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.importId, t.seq] }),
    foreignKey({ name: "import_chunks_import_id_fk", columns: [t.importId], foreignColumns: [imports.id] }).onDelete(
      "cascade",
    ),
    index("import_chunks_resend_idx").on(t.resendAt),
  ],
);

/**
 * What an import created, and the clients it changed (`client_update`: counted once each). A line stays when its client, seller or meeting is deleted: so a demo meeting that a person
 * deleted is known by its key and not brought back.
 */
export const importItems = pgTable(
  "import_items",
  {
    importId: integer("import_id").notNull(),
    kind: text("kind", { enum: ["client", "seller", "meeting", "client_update"] }).notNull(),
    entityId: integer("entity_id").notNull(),
    key: text("key"),
  },
  (t) => [
    primaryKey({ columns: [t.importId, t.kind, t.entityId] }),
    foreignKey({ name: "import_items_import_id_fk", columns: [t.importId], foreignColumns: [imports.id] }).onDelete(
      "cascade",
    ),
    uniqueIndex("import_items_key").on(t.key),
  ],
);
