import { sql } from "drizzle-orm";
import type { Deps } from "../platform/deps.ts";
import { toInstant } from "../platform/timezone.ts";
import type { FileRow } from "./row.ts";
import { type ImportRow, importChunks, imports, type RowError, type StagedRow } from "./table.ts";

/** Rows and characters of a chunk: what one statement stores well within its time. */
const CHUNK_ROWS = 500;
const CHUNK_CHARACTERS = 1_000_000;

const ERRORS_KEPT = 1_000;

/** How long a chunk's message may be under way before the sweep sends another. */
export const RESEND_AFTER = sql.raw("interval '5 minutes'");

/** What to note of a file that is taken in. */
export interface NewImport {
  source: ImportRow["source"];
  fileName: string | null;
  requestedBy: string;
  ignoredColumns: string[];
}

/**
 * Takes the rows of a file into the database as they are read, to be stored chunk by chunk later. Until `finish` the
 * import is only being received: if the worker dies, the sweep throws it away.
 */
export async function beginStaging(deps: Deps, { source, fileName, requestedBy, ignoredColumns }: NewImport) {
  const id = crypto.randomUUID();
  const clients = new Set<string>();
  const sellers = new Set<string>();
  const errors: RowError[] = [];
  const instantOf = cachedInstants(deps.config.TIME_ZONE);
  let [valid, invalid, sent, characters] = [0, 0, 0, 0];
  let waiting: StagedRow[] = [];

  await deps.db.insert(imports).values({ id, source, fileName, requestedBy, ignoredColumns, status: "receiving" });

  const chunk = () => {
    const rows = waiting;
    [waiting, characters] = [[], 0];
    return deps.db
      .insert(importChunks)
      .values({ importId: id, seq: sent++, size: rows.length, rows, resendAt: sql`now() + ${RESEND_AFTER}` });
  };

  return {
    id,

    async addRow({ meeting_at, ...row }: FileRow, key: string | null = null): Promise<void> {
      valid++;
      clients.add(row.email === null ? `name:${row.name}` : `email:${row.email.toLowerCase()}`);
      sellers.add(row.seller.toLowerCase());
      waiting.push({ ...row, key, at: instantOf(meeting_at) });
      characters += 200 + (row.transcript?.length ?? 0);
      if (waiting.length >= CHUNK_ROWS || characters >= CHUNK_CHARACTERS) await chunk();
    },

    addBad(found: RowError[]): void {
      invalid++;
      errors.push(...found.slice(0, ERRORS_KEPT - errors.length));
    },

    /** Everything is read: the import may be worked on. @returns the chunks to work on, by number */
    async finish(): Promise<number[]> {
      const last = waiting.length > 0 ? [chunk()] : [];
      const ready = deps.db
        .update(imports)
        .set({
          status: sent > 0 ? "processing" : "completed",
          finishedAt: sent > 0 ? null : sql`now()`,
          rows: valid + invalid,
          invalidRows: invalid,
          errors,
          clientsNamed: clients.size,
          sellersNamed: sellers.size,
        })
        .where(sql`${imports.id} = ${id}`);
      await deps.db.batch([ready, ...last]);
      return Array.from({ length: sent }, (_, seq) => seq);
    },

    /** The file turned out to be no good: nothing of it stays. */
    async abandon(): Promise<void> {
      await deps.db.delete(imports).where(sql`${imports.id} = ${id}`);
    },
  };
}

/** Most rows of a file share their dates with others, and to place one in a time zone is slow. */
function cachedInstants(timeZone: string) {
  const known = new Map<string, string>();
  return (value: string): string => {
    const instant = known.get(value) ?? toInstant(value, timeZone).toISOString();
    if (known.size < 10_000) known.set(value, instant);
    return instant;
  };
}
