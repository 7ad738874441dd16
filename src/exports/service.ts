import { and, asc, eq, getTableColumns, gt, type SQL, sql } from "drizzle-orm";
import { classifications } from "../classification/table.ts";
import { clients } from "../clients/table.ts";
import { type MeetingFilter, meetingConditions } from "../meetings/filter.ts";
import { meetings } from "../meetings/table.ts";
import type { Deps } from "../platform/deps.ts";
import { sellers } from "../sellers/table.ts";
import { LINE_COLUMNS } from "./csv.ts";

/** A page ends at this many rows or bytes of transcripts, so that memory holds the same whatever is exported. */
const PAGE_ROWS = 500;
const PAGE_BYTES = 4_000_000;

interface Exported {
  id: number;
  transcript: string | null;
}

/** The ids of the page after `after`, of the meetings that pass the filter. */
const pageAfter = (after: number, filter: SQL | undefined): SQL => sql`${meetings.id} in (
  select id from (
    select id, sum(bytes) over (order by id) - bytes as before from (
      select ${meetings.id} as id, coalesce(octet_length(${meetings.transcript}), 0) as bytes
      from ${meetings} where ${and(gt(meetings.id, after), filter)} order by ${meetings.id} limit ${PAGE_ROWS}
    ) ahead
  ) page where before < ${PAGE_BYTES})`;

/** Pages by id, each one round trip: stable under inserts, and none is read before it is asked for. */
async function* pages<Row extends Exported>(
  deps: Deps,
  filter: MeetingFilter,
  read: (page: SQL) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  const conditions = meetingConditions(deps, filter);
  let after = 0;
  for (let more = true; more; ) {
    const rows = await read(pageAfter(after, conditions));
    const bytes = rows.reduce((sum, { transcript }) => sum + Buffer.byteLength(transcript ?? ""), 0);
    more = rows.length >= PAGE_ROWS || bytes >= PAGE_BYTES;
    after = rows.at(-1)?.id ?? after;
    if (rows.length > 0) yield rows;
  }
}

/** The meetings of a filter as lines of a table, page by page. */
export const exportLines = (deps: Deps, filter: MeetingFilter) =>
  pages(deps, filter, (page) =>
    deps.db
      .select(LINE_COLUMNS)
      .from(meetings)
      .innerJoin(clients, eq(clients.id, meetings.clientId))
      .innerJoin(sellers, eq(sellers.id, meetings.sellerId))
      .leftJoin(classifications, eq(classifications.meetingId, meetings.id))
      .where(page)
      .orderBy(asc(meetings.id)),
  );

const { search: _search, ...meetingColumns } = getTableColumns(meetings);
const DETAIL = {
  id: meetings.id,
  transcript: meetings.transcript,
  meeting: meetingColumns,
  client: getTableColumns(clients),
  seller: getTableColumns(sellers),
  classification: getTableColumns(classifications),
};

/** The meetings of a filter with all that is known of them, page by page. */
export const exportDetails = (deps: Deps, filter: MeetingFilter) =>
  pages(deps, filter, (page) =>
    deps.db
      .select(DETAIL)
      .from(meetings)
      .innerJoin(clients, eq(clients.id, meetings.clientId))
      .innerJoin(sellers, eq(sellers.id, meetings.sellerId))
      .leftJoin(classifications, eq(classifications.meetingId, meetings.id))
      .where(page)
      .orderBy(asc(meetings.id)),
  );
