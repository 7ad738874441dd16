import { count, eq, getTableColumns } from "drizzle-orm";
import type { Deps } from "../platform/deps.ts";
import { notFound } from "../platform/errors.ts";
import { fetchPage, type Page, type Sorts } from "../platform/list.ts";
import { parseFile } from "./parse.ts";
import type { ListImports } from "./schemas.ts";
import { type NewImport, stageFile } from "./stage.ts";
import { type ImportRow, imports } from "./table.ts";
import { sendChunks } from "./work.ts";

/**
 * Takes a CSV file in and queues its chunks. Memory holds a chunk of it.
 * Throws ApiError `invalid_csv`, `invalid_encoding` or `missing_columns` for a file that is no good, and then nothing stays.
 */
export async function importFile(deps: Deps, file: ReadableStream<Uint8Array>, about: NewImport): Promise<ImportRow> {
  const { row, chunks } = await stageFile(deps, parseFile(file), about);
  await sendChunks(deps, row.id, chunks);
  return row;
}

export async function getImport(deps: Deps, id: number): Promise<ImportRow> {
  const [row] = await deps.db.select().from(imports).where(eq(imports.id, id));
  if (!row) throw notFound("import", id);
  return row;
}

const SORTS = {
  created_at: { column: imports.createdAt, type: "timestamptz" },
  id: { column: imports.id, type: "int4" },
} satisfies Sorts;

const { errors: _errors, ...summaryColumns } = getTableColumns(imports);

/** An import as a list shows it: its errors are counted, not told. */
export type ImportSummaryRow = Omit<ImportRow, "errors">;

export function listImports(deps: Deps, query: ListImports): Promise<Page<ImportSummaryRow>> {
  return fetchPage(
    query,
    { sorts: SORTS, id: imports.id, filter: undefined },
    ({ sortKey, where, orderBy, limit, offset }) =>
      deps.db.batch([
        deps.db
          .select({ ...summaryColumns, sortKey })
          .from(imports)
          .where(where)
          .orderBy(...orderBy)
          .limit(limit)
          .offset(offset),
        deps.db.select({ total: count() }).from(imports),
      ]),
  );
}
