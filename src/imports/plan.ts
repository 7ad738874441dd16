import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { clients } from "../clients/table.ts";
import { meetings } from "../meetings/table.ts";
import type { Deps } from "../platform/deps.ts";
import { sellers } from "../sellers/table.ts";
import type { ClientTold } from "./agree.ts";
import { meetingOf } from "./chunk.ts";
import { type Changes, type ClientThere, foresee, type MeetingThere, type NamedClient } from "./foresee.ts";
import type { Parsed } from "./parse.ts";
import { type ReadRow, readFile, type Tally } from "./read.ts";

/** What a file would add and change, were it imported now. */
export interface Plan extends Tally {
  ignored: string[];
  clients: Changes;
  sellers: number;
  meetings: Changes;
}

/** What the database says to a row: the clients it may mean, whether its seller is new, and its meeting. */
interface Answer {
  clients: ClientThere[] | null;
  new_seller: boolean;
  meeting: MeetingThere | null;
}

/** Reads a file and tells what differs from what is there; one round trip for every 500 rows, and nothing is written. */
export async function planImport(deps: Deps, file: AsyncIterable<Parsed>): Promise<Plan> {
  const named = new Map<ClientTold, NamedClient>();
  let newSellers = 0;
  let ignored: string[] = [];
  let chunkNumber = 0;
  const { late: _, ...tally } = await readFile(file, deps.config.TIME_ZONE, {
    async begin(layout) {
      ignored = layout.ignored;
    },
    async take(chunk) {
      chunkNumber++;
      const answers = await ask(deps, chunk, (client) => !named.has(client));
      for (const [i, { row, client }] of chunk.entries()) {
        const answer = answers[i];
        if (!answer) throw new Error("a row got no answer");
        const known = named.get(client) ?? {
          told: client,
          byEmail: row.email !== null,
          chunk: chunkNumber,
          there: answer.clients ?? [],
          meetings: new Map(),
        };
        named.set(client, known);
        if (answer.new_seller) newSellers++;
        known.meetings.set(`${digest(row.transcript)} ${row.at} ${row.seller.toLowerCase()}`, {
          closed: row.closed,
          there: answer.meeting,
        });
      }
    },
  });
  return { ...tally, ignored, sellers: newSellers, ...foresee([...named.values()]) };
}

const digest = (transcript: string | null) =>
  createHash("md5")
    .update(transcript ?? "")
    .digest("hex");

/** Asks about the rows of a chunk, in their order; of a transcript only the digest is sent. */
async function ask(deps: Deps, chunk: readonly ReadRow[], isNew: (client: ClientTold) => boolean): Promise<Answer[]> {
  const asked = new Set<ClientTold>();
  const rows = chunk.map(({ row: { transcript, ...row }, client, firstOfSeller }, place) => {
    const first_client = isNew(client) && !asked.has(client);
    asked.add(client);
    return { ...row, place, digest: digest(transcript), first_client, first_seller: firstOfSeller };
  });
  const { rows: answers } = await deps.db.execute<{ [key in keyof Answer]: Answer[key] }>(sql`
    with row as materialized (
      select row.*, ${meetingOf(sql`md5(coalesce(m.transcript, '')) = row.digest`)} as meeting_id
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as row(place int4, name text, email text, at timestamptz, seller text, digest text, first_client bool, first_seller bool)
    )
    select
      case when first_client then (
        select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'phone', c.phone) order by c.id) from (
          select * from ${clients} c where lower(c.email) = lower(row.email)
          union all select * from ${clients} c where row.email is null and c.name = row.name
        ) c
      ) end as clients,
      first_seller and not exists (select 1 from ${sellers} s where lower(s.name) = lower(row.seller)) as new_seller,
      (select jsonb_build_object('id', m.id, 'closed', m.closed, 'client', m.client_id) from ${meetings} m where m.id = row.meeting_id) as meeting
    from row order by place`);
  return answers;
}
