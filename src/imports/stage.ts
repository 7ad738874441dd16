import { eq, sql } from "drizzle-orm";
import type { Deps } from "../platform/deps.ts";
import type { LateRow } from "./agree.ts";
import type { Parsed } from "./parse.ts";
import { readFile } from "./read.ts";
import type { FileRow } from "./row.ts";
import { type ImportRow, importChunks, imports } from "./table.ts";

/** How long a chunk's message may be under way before the sweep sends another. */
export const RESEND_AFTER = sql.raw("interval '5 minutes'");

/** What is known of a file before it is read. */
export type NewImport = Pick<ImportRow, "source" | "fileName" | "requestedBy">;

/** An import whose file is in the database, and the numbers of the chunks that are to be stored now. */
export interface StagedImport {
  row: ImportRow;
  chunks: number[];
}

/**
 * Takes a file into the database as it is read, to be stored chunk by chunk. Until its end the import is only being
 * received: a fault in the file throws and nothing of it stays; if the worker dies, the sweep throws it away.
 */
export async function stageFile(
  deps: Deps,
  file: AsyncIterable<Parsed>,
  about: NewImport,
  keyOf?: (row: FileRow) => string | null,
): Promise<StagedImport> {
  let importId = 0;
  const chunks: number[] = [];
  try {
    const { late, ...tally } = await readFile(
      file,
      deps.config.TIME_ZONE,
      {
        async begin({ ignored }) {
          const values = { ...about, ignoredColumns: ignored, status: "receiving" as const };
          const [row] = await deps.db.insert(imports).values(values).returning({ id: imports.id });
          if (!row) throw new Error("the insert returned no import");
          importId = row.id;
        },
        async take(chunk) {
          const rows = chunk.map(({ row }) => row);
          const resendAt = sql`now() + ${RESEND_AFTER}`;
          await deps.db
            .insert(importChunks)
            .values({ importId, seq: chunks.length, size: rows.length, rows, resendAt });
          chunks.push(chunks.length);
        },
      },
      keyOf,
    );
    const ending =
      chunks.length > 0 ? { status: "processing" as const } : { status: "completed" as const, finishedAt: sql`now()` };
    const seal = deps.db
      .update(imports)
      .set({ ...tally, ...ending })
      .where(eq(imports.id, importId))
      .returning();
    const [row] = late.length === 0 ? await seal : (await deps.db.batch([correct(deps, importId, late), seal]))[1];
    if (!row) throw new Error("the import went away while its file was read");
    return { row, chunks };
  } catch (error) {
    await deps.db
      .delete(imports)
      .where(eq(imports.id, importId))
      .catch((failed: unknown) => deps.log.error("import_not_dropped", failed, { import_id: importId }));
    throw error;
  }
}

/** Corrects rows that are staged already. Only chunks that hold one of them are written again. */
const correct = (deps: Deps, importId: number, late: readonly LateRow[]) =>
  deps.db.execute(sql`
    with late as materialized (
      select l ->> 'line' as line, jsonb_strip_nulls(l) as said from jsonb_array_elements(${JSON.stringify(late)}::jsonb) l
    )
    update ${importChunks} c set rows = (
      select jsonb_agg(row.value || coalesce(late.said, '{}') order by row.position)
      from jsonb_array_elements(c.rows) with ordinality as row(value, position) left join late on late.line = row.value ->> 'line')
    where c.import_id = ${importId}
      and exists (select 1 from late where late.line::int4 between (c.rows -> 0 ->> 'line')::int4 and (c.rows -> -1 ->> 'line')::int4)`);
