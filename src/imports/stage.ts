import { eq, sql } from "drizzle-orm";
import type { Deps } from "../platform/deps.ts";
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
    const tally = await readFile(
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
    const [row] = await deps.db
      .update(imports)
      .set({ ...tally, ...ending })
      .where(eq(imports.id, importId))
      .returning();
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
