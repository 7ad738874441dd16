import { localInstant, toInstant } from "../platform/timezone.ts";
import { type ClientTold, createAgreement, type LateRow } from "./agree.ts";
import type { Layout } from "./columns.ts";
import type { Parsed } from "./parse.ts";
import type { FileRow } from "./row.ts";
import type { RowError, StagedRow } from "./table.ts";

/** Rows and characters of a chunk: what one statement stores well within its time. */
const CHUNK_ROWS = 500;
const CHUNK_CHARACTERS = 1_000_000;
const CHARACTERS_BESIDE_TRANSCRIPT = 200;

const ERRORS_KEPT = 1_000;

/** A row, what the file says of its client in the end, and whether it is the first to name its seller. */
export interface ReadRow {
  row: StagedRow;
  client: ClientTold;
  firstOfSeller: boolean;
}

/** What a file turned out to hold. */
export interface Tally {
  rows: number;
  invalidRows: number;
  /** The first thousand. */
  errors: RowError[];
  clientsNamed: number;
  sellersNamed: number;
}

/** Where the rows of a file go. */
export interface Sink {
  begin: (layout: Layout) => Promise<void>;
  take: (chunk: ReadRow[]) => Promise<void>;
}

/**
 * Reads a parsed file to its end, a chunk of rows at a time. The rows of one client or meeting agree, by the last of them;
 * what a chunk could not know yet when it was taken is returned as `late`.
 * @param keyOf tells a row for ever, so that it is never stored twice even when deleted; null for none
 */
export async function readFile(
  file: AsyncIterable<Parsed>,
  timeZone: string,
  sink: Sink,
  keyOf: (row: FileRow) => string | null = () => null,
): Promise<Tally & { late: LateRow[] }> {
  const names = createNames();
  const agreement = createAgreement();
  const instantOf = cachedInstants(timeZone);
  const tally = { rows: 0, invalidRows: 0, errors: [] as RowError[] };
  let chunk: (ReadRow & { meeting: string })[] = [];
  let characters = 0;
  const flush = async () => {
    const full = chunk;
    [chunk, characters] = [[], 0];
    agreement.settle(full);
    if (full.length > 0) await sink.take(full);
  };

  for await (const part of file) {
    if (part.kind === "header") {
      await sink.begin(part.layout);
      continue;
    }
    tally.rows++;
    if (part.kind === "bad") {
      tally.invalidRows++;
      tally.errors.push(...part.errors.slice(0, ERRORS_KEPT - tally.errors.length));
      continue;
    }
    const { meeting_at, ...row } = part.row;
    const staged = { ...row, key: keyOf(part.row), at: instantOf(meeting_at) };
    chunk.push({ row: staged, ...agreement.add(staged), firstOfSeller: names.add(row) });
    characters += CHARACTERS_BESIDE_TRANSCRIPT + (row.transcript?.length ?? 0);
    if (chunk.length >= CHUNK_ROWS || characters >= CHUNK_CHARACTERS) await flush();
  }
  await flush();
  return { ...tally, ...names.counts(), late: agreement.late() };
}

/** Keeps whom a file has named, and tells of a seller whether it is the first time. A client without an e-mail is one of that name who came before, if any did. */
function createNames() {
  const clients = new Set<string>();
  const clientNames = new Set<string>();
  const sellers = new Set<string>();
  const isNew = (set: Set<string>, value: string) => set.size < set.add(value).size;
  return {
    add({ name, email, seller }: Pick<FileRow, "name" | "email" | "seller">) {
      const newName = isNew(clientNames, name);
      if (email !== null) clients.add(`email:${email.toLowerCase()}`);
      else if (newName) clients.add(`name:${name}`);
      return isNew(sellers, seller.toLowerCase());
    },
    counts: () => ({ clientsNamed: clients.size, sellersNamed: sellers.size }),
  };
}

const WITHOUT_OFFSET = /T[\d:.]+$/;

/**
 * A date-time without offset is local in a file, as its spreadsheet showed it. Most rows share their dates with others, and
 * to place one in a time zone is slow.
 */
function cachedInstants(timeZone: string) {
  const known = new Map<string, string>();
  const placed = (value: string) => (WITHOUT_OFFSET.test(value) ? localInstant : toInstant)(value, timeZone);
  return (value: string): string => {
    const instant = known.get(value) ?? placed(value).toISOString();
    if (known.size < 10_000) known.set(value, instant);
    return instant;
  };
}
