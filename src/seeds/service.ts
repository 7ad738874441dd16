import { storeChunk } from "../imports/chunk.ts";
import { type Parsed, parseFile } from "../imports/parse.ts";
import { getImport } from "../imports/service.ts";
import { stageFile } from "../imports/stage.ts";
import type { Deps } from "../platform/deps.ts";
import { dateIn, moveToToday } from "./demo.ts";

const DEMO = "https://assets.invalid/seeds/meetings.csv";

/** How many of a kind an import added, and how many were there already or had been deleted since. */
export interface Added {
  inserted: number;
  skipped: number;
}

export interface Populated {
  clients: Added;
  sellers: Added;
  meetings: Added;
  /** Classifications queued. */
  queued: number;
}

/**
 * Imports the demo meetings, dated so that the newest is today's. Each is added once in a database's life: what was added
 * by an earlier call is skipped, also when it has been deleted since. (Deleting the import itself makes room for another.)
 */
export async function populate(deps: Deps, requestedBy: string): Promise<Populated> {
  const file = await deps.assets.fetch(DEMO);
  if (!file.ok || !file.body) throw new Error(`the demo meetings are not among the assets: ${file.status}`);
  const read: Parsed[] = [];
  for await (const part of parseFile(file.body)) read.push(part);
  const { parts, keys } = moveToToday(read, dateIn(deps.now(), deps.config.TIME_ZONE));
  const about = { source: "demo" as const, fileName: "seeds/meetings.csv", requestedBy };
  const { row, chunks } = await stageFile(deps, each(parts), about, (demo) => keys.get(demo.line) ?? null);
  for (const seq of chunks) await storeChunk(deps, row.id, seq);
  const done = await getImport(deps, row.id);
  return {
    clients: { inserted: done.clientsInserted, skipped: done.clientsNamed - done.clientsInserted },
    sellers: { inserted: done.sellersInserted, skipped: done.sellersNamed - done.sellersInserted },
    meetings: { inserted: done.meetingsInserted, skipped: done.rowsDone - done.meetingsInserted },
    queued: done.queued,
  };
}

async function* each<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values;
}
