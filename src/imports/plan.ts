import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { clients } from "../clients/table.ts";
import type { Deps } from "../platform/deps.ts";
import { sellers } from "../sellers/table.ts";
import { isThere } from "./chunk.ts";
import type { Parsed } from "./parse.ts";
import { type ReadRow, readFile, type Tally } from "./read.ts";

/** What a file would add, were it imported now. */
export interface Plan extends Tally {
  ignored: string[];
  clients: number;
  sellers: number;
  meetings: number;
}

/** Reads a file and counts what is not there yet; one round trip for every 500 rows, and nothing is written. */
export async function planImport(deps: Deps, file: AsyncIterable<Parsed>): Promise<Plan> {
  const found = { clients: 0, sellers: 0, meetings: 0 };
  const seen = new Set<string>();
  let ignored: string[] = [];
  const tally = await readFile(file, deps.config.TIME_ZONE, {
    async begin(layout) {
      ignored = layout.ignored;
    },
    async take(chunk) {
      const news = await countNew(
        deps,
        chunk.map((read) => asked(read, seen)),
      );
      found.clients += news.clients;
      found.sellers += news.sellers;
      found.meetings += news.meetings;
    },
  });
  return { ...tally, ...found, ignored };
}

/** A row as the database is asked about it: a transcript by its digest, and each thing only where the file first names it. */
function asked({ row: { transcript, ...row }, firstOfClient, firstOfSeller }: ReadRow, seen: Set<string>) {
  const digest = createHash("md5")
    .update(transcript ?? "")
    .digest("hex");
  const identity = JSON.stringify([row.email?.toLowerCase() ?? row.name, row.seller.toLowerCase(), row.at, digest]);
  const firstOfMeeting = !seen.has(identity);
  seen.add(identity);
  return { ...row, digest, first_client: firstOfClient, first_seller: firstOfSeller, first_meeting: firstOfMeeting };
}

async function countNew(deps: Deps, rows: readonly object[]) {
  const sameText = sql`md5(coalesce(m.transcript, '')) = row.digest`;
  const { rows: counted } = await deps.db.execute<{ clients: number; sellers: number; meetings: number }>(sql`
    with row as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(name text, email text, at timestamptz, seller text, digest text, first_client bool, first_seller bool, first_meeting bool)
    )
    select
      (select count(*)::int from row where first_client and not exists (select 1 from ${clients} c where lower(c.email) = lower(row.email))
        and not exists (select 1 from ${clients} c where row.email is null and c.name = row.name)) as clients,
      (select count(*)::int from row where first_seller and not exists (select 1 from ${sellers} s where lower(s.name) = lower(row.seller))) as sellers,
      (select count(*)::int from row where first_meeting and not ${isThere(sql`lower(c.email) = lower(row.email)`, sameText)}
        and not ${isThere(sql`row.email is null and c.name = row.name`, sameText)}) as meetings`);
  return counted[0] ?? { clients: 0, sellers: 0, meetings: 0 };
}
