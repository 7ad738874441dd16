import { z } from "@hono/zod-openapi";
import { pageOf, pageQuery } from "../http/page.ts";
import { flag, idNumber, instant } from "../http/text.ts";
import type { ImportSummaryRow } from "./service.ts";
import type { ImportRow } from "./table.ts";

export const CreateImport = z.strictObject({
  dry_run: flag
    .default(false)
    .openapi({ description: "Check the file and tell what it would add and change; store nothing." }),
});

export const ListImports = z.strictObject(pageQuery(["created_at", "id"]));
export type ListImports = z.infer<typeof ListImports>;

const RowError = z.strictObject({
  line: z.int().openapi({ description: "The row's first line in the file, from 1." }),
  column: z.string().openapi({ description: 'As the file names it; "" for the row as a whole.' }),
  reason: z.string(),
});

const inserted = z.int();
const skipped = z.int().openapi({
  description: "There already, as the file has it. Of clients and sellers, 0 until the import is completed.",
});

const Added = z.strictObject({ inserted, skipped });

const Upserted = z.strictObject({
  inserted,
  updated: z.int().openapi({ description: "There already, and changed to what the file has." }),
  skipped,
});

const content = {
  rows: z.int().openapi({ description: "Rows of the file, blank ones left out." }),
  invalid_rows: z.int(),
  ignored_columns: z.array(z.string()),
  clients: Upserted,
  sellers: Added,
  meetings: Upserted,
};

const errors = z.array(RowError).openapi({ description: "What is wrong with which row; the first thousand." });

const summary = {
  id: idNumber,
  source: z.enum(["upload", "demo"]),
  file_name: z.string().nullable(),
  status: z.enum(["receiving", "processing", "completed"]),
  progress: z.int().min(0).max(100),
  rows_done: z.int().openapi({ description: "Valid rows dealt with." }),
  queued: z.int().openapi({ description: "Classifications queued." }),
  created_at: instant,
  finished_at: instant.nullable(),
  ...content,
};

const counts = {
  rows: 62,
  invalid_rows: 1,
  ignored_columns: ["Comentario"],
  clients: { inserted: 55, updated: 1, skipped: 3 },
  sellers: { inserted: 1, skipped: 5 },
  meetings: { inserted: 59, updated: 1, skipped: 1 },
};
const faults = [{ line: 17, column: "Correo Electronico", reason: "Must be an e-mail address." }];
const example = {
  id: 1,
  source: "upload",
  file_name: "reuniones.csv",
  status: "completed",
  progress: 100,
  rows_done: 61,
  queued: 59,
  created_at: "2026-03-02T14:30:00.000Z",
  finished_at: "2026-03-02T14:30:02.000Z",
  ...counts,
};

const ImportSummary = z.strictObject(summary).openapi("ImportSummary", { example });
export const Import = z
  .strictObject({ ...summary, errors })
  .openapi("Import", { example: { ...example, errors: faults } });
export const ImportPage = pageOf("imports", ImportSummary);

/** What a file would add and change, were it imported now. */
export const ImportPlan = z
  .strictObject({ dry_run: z.literal(true), ...content, errors })
  .openapi("ImportPlan", { example: { dry_run: true, ...counts, errors: faults } });
export type ImportPlan = z.infer<typeof ImportPlan>;

/** Counts of which those neither added nor changed are the rest. */
export const upserted = ({ inserted, updated }: { inserted: number; updated: number }, all: number) => ({
  inserted,
  updated,
  skipped: Math.max(0, all - inserted - updated),
});

function wire(row: ImportSummaryRow): z.infer<typeof ImportSummary> {
  const valid = row.rows - row.invalidRows;
  const completed = row.status === "completed";
  // Until the end nobody knows which of those the file names are still to be added.
  const named = (all: number) => (completed ? all : 0);
  return {
    id: row.id,
    source: row.source,
    file_name: row.fileName,
    status: row.status,
    progress: completed ? 100 : Math.floor((100 * row.rowsDone) / Math.max(1, valid)),
    rows: row.rows,
    invalid_rows: row.invalidRows,
    rows_done: row.rowsDone,
    ignored_columns: row.ignoredColumns,
    clients: upserted({ inserted: row.clientsInserted, updated: row.clientsUpdated }, named(row.clientsNamed)),
    sellers: { inserted: row.sellersInserted, skipped: Math.max(0, named(row.sellersNamed) - row.sellersInserted) },
    meetings: upserted({ inserted: row.meetingsInserted, updated: row.meetingsUpdated }, row.rowsDone),
    queued: row.queued,
    created_at: row.createdAt.toISOString(),
    finished_at: row.finishedAt?.toISOString() ?? null,
  };
}

/** The wire shape of an import in a list. */
export const toImportSummary = (row: ImportSummaryRow) => ImportSummary.parse(wire(row));

/** The wire shape of an import: the only place that decides it. */
export const toImport = (row: ImportRow) => Import.parse({ ...wire(row), errors: row.errors });
