import { eq } from "drizzle-orm";
import type { Deps } from "../platform/deps.ts";
import { notFound } from "../platform/errors.ts";
import type { Parsed } from "./parse.ts";
import type { FileRow } from "./row.ts";
import { beginStaging, type NewImport } from "./stage.ts";
import { type ImportRow, imports } from "./table.ts";

/**
 * Takes a parsed file into the database, ready to be stored chunk by chunk. A fault in the file throws, and nothing of it
 * stays.
 * @param keyOf tells a row for ever, so that it is never stored twice even when deleted; null for none
 */
export async function stageFile(
  deps: Deps,
  file: AsyncIterable<Parsed>,
  about: Omit<NewImport, "ignoredColumns">,
  keyOf: (row: FileRow) => string | null = () => null,
): Promise<{ id: string; chunks: number[] }> {
  let staging: Awaited<ReturnType<typeof beginStaging>> | undefined;
  try {
    for await (const part of file) {
      if (part.kind === "header") staging = await beginStaging(deps, { ...about, ignoredColumns: part.layout.ignored });
      else if (part.kind === "row") await staging?.addRow(part.row, keyOf(part.row));
      else staging?.addBad(part.errors);
    }
    if (!staging) throw new Error("the file was read without a header");
    return { id: staging.id, chunks: await staging.finish() };
  } catch (error) {
    await staging?.abandon();
    throw error;
  }
}

export async function getImport(deps: Deps, id: string): Promise<ImportRow> {
  const [row] = await deps.db.select().from(imports).where(eq(imports.id, id));
  if (!row) throw notFound("import", id);
  return row;
}
