import { type AnyColumn, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import { clients } from "../clients/table.ts";
import { meetingFacts } from "../kpis/table.ts";
import type { Deps } from "../platform/deps.ts";
import { fetchPage, type Page, type PageClauses, type Sorts } from "../platform/list.ts";
import { PREFER_INDEXES } from "../platform/planning.ts";
import { headline } from "../platform/search.ts";
import { sellers } from "../sellers/table.ts";
import { countMeetings, factConditions, filtersFacts, MATCHES, meetingConditions, wordsOf } from "./filter.ts";
import type { ListMeetings } from "./schemas.ts";
import { meetings } from "./table.ts";
import type { MeetingView } from "./view.ts";

// Each has an index that begins with it: no page costs more when there are more meetings.
const MEETING_SORTS = {
  meeting_at: { column: meetings.meetingAt, type: "timestamptz" },
  id: { column: meetings.id, type: "int4" },
  client_id: { column: meetings.clientId, type: "int4" },
  seller_id: { column: meetings.sellerId, type: "int4" },
  closed: { column: meetings.closed, type: "bool" },
  created_at: { column: meetings.createdAt, type: "timestamptz" },
  updated_at: { column: meetings.updatedAt, type: "timestamptz" },
} satisfies Sorts;

/** The same, as far as the narrow rows have them: few enough pages that no plan over them is a bad one. */
const FACT_SORTS: Sorts = {
  meeting_at: { column: meetingFacts.meetingAt, type: "timestamptz" },
  id: { column: meetingFacts.meetingId, type: "int4" },
  client_id: { column: meetingFacts.clientId, type: "int4" },
  seller_id: { column: meetingFacts.sellerId, type: "int4" },
  closed: { column: meetingFacts.closed, type: "bool" },
};

/** Up to so many matches are collected and sorted; beyond, they are so frequent that walking the order meets them soon. */
const COLLECTED = 5_000;

const { search: _search, transcript: _transcript, contentHash: _contentHash, ...COLUMNS } = getTableColumns(meetings);

/** A meeting of a list. `transcript` is null when it was not asked for; `snippet` is a headline when words were looked for. */
export interface ListedMeeting extends Pick<MeetingView, "client" | "seller"> {
  id: number;
  meeting: Omit<MeetingView["meeting"], "transcript" | "contentHash">;
  transcript: string | null;
  snippet: string | null;
}

/** Whether an answer shows this field: all are shown unless the query names some, or leaves the transcript out. */
export const shows = ({ fields, transcript }: ListMeetings, field: ListedField): boolean =>
  fields ? fields.includes(field) : field !== "transcript" || transcript;

type ListedField = NonNullable<ListMeetings["fields"]>[number];

export function listMeetings(deps: Deps, query: ListMeetings): Promise<Page<ListedMeeting>> {
  const words = wordsOf(query);
  const nothing = sql<string | null>`null::text`;
  const selected = {
    id: meetings.id,
    meeting: COLUMNS,
    client: getTableColumns(clients),
    seller: getTableColumns(sellers),
    transcript: shows(query, "transcript") ? sql<string | null>`${meetings.transcript}` : nothing,
    snippet: words !== undefined && shows(query, "snippet") ? headline(meetings.transcript, words) : nothing,
  };
  const ofFacts = words === undefined && filtersFacts(query) && query.sortBy in FACT_SORTS;
  const plan = ofFacts
    ? { sorts: FACT_SORTS, id: meetingFacts.meetingId, filter: factConditions(deps, query) }
    : { sorts: MEETING_SORTS, id: meetings.id, filter: meetingConditions(deps, query) };
  return fetchPage(query, plan, async ({ sortKey, ...clauses }) => {
    const column = plan.sorts[query.sortBy]?.column ?? plan.id;
    const order = { ...clauses, column, direction: sql.raw(query.sortOrder) };
    const ids = words === undefined ? walk(plan.id, order) : collectOrWalk(order);
    const [, total, rows] = await deps.db.batch([
      deps.db.execute(PREFER_INDEXES),
      countMeetings(deps, query),
      // The page's ids first: whatever else the rows hold is read for them alone, not for all that are sorted.
      deps.db
        .select({ ...selected, sortKey })
        .from(meetings)
        .innerJoin(meetingFacts, eq(meetingFacts.meetingId, meetings.id))
        .innerJoin(clients, eq(clients.id, meetings.clientId))
        .innerJoin(sellers, eq(sellers.id, meetings.sellerId))
        .where(sql`${meetings.id} in (${ids})`)
        .orderBy(...clauses.orderBy),
    ]);
    return [rows, total];
  });
}

interface Order extends Omit<PageClauses, "sortKey"> {
  column: AnyColumn | SQL;
  direction: SQL;
}

const cut = ({ limit, offset }: Order) => sql`limit ${limit} offset ${offset}`;

/** A page's ids along an order's index. */
const walk = (id: AnyColumn, order: Order): SQL =>
  sql`select ${id} from ${id.table} where ${order.where ?? sql`true`} order by ${sql.join(order.orderBy, sql`, `)} ${cut(order)}`;

/**
 * A page's ids among those that words leave. Postgres cannot tell how many that will be, so it is told what the count
 * before found: of two ways to the page, the one whose condition does not hold is not gone.
 */
function collectOrWalk(order: Order): SQL {
  const matches = sql`(select current_setting(${MATCHES})::int)`;
  return sql`with collected as materialized (
      select ${meetings.id} as id, ${order.column} as key from ${meetings}
      where ${matches} <= ${COLLECTED} and ${order.where ?? sql`true`}
    )
    (select id from collected order by key ${order.direction}, id ${order.direction} ${cut(order)})
    union all
    (select id from (${walk(meetings.id, order)}) walked where ${matches} > ${COLLECTED})`;
}
