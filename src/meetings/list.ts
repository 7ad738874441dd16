import { eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import { clients } from "../clients/table.ts";
import type { Deps } from "../platform/deps.ts";
import { fetchPage, type Page, type Sorts } from "../platform/list.ts";
import { headline } from "../platform/search.ts";
import { sellers } from "../sellers/table.ts";
import { countMeetings, meetingConditions, wordsOf } from "./filter.ts";
import type { ListMeetings } from "./schemas.ts";
import { meetings } from "./table.ts";
import type { MeetingView } from "./view.ts";

// Each has an index that begins with it: no page costs more when there are more meetings.
const SORTS = {
  meeting_at: { column: meetings.meetingAt, type: "timestamptz" },
  id: { column: meetings.id, type: "int4" },
  client_id: { column: meetings.clientId, type: "int4" },
  seller_id: { column: meetings.sellerId, type: "int4" },
  closed: { column: meetings.closed, type: "bool" },
  created_at: { column: meetings.createdAt, type: "timestamptz" },
  updated_at: { column: meetings.updatedAt, type: "timestamptz" },
} satisfies Sorts;

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
  const plan = { sorts: SORTS, id: meetings.id, filter: meetingConditions(deps, query) };
  return fetchPage(query, plan, ({ sortKey, where, orderBy, limit, offset }) => {
    // The page's ids first: whatever else the rows hold is read for them alone, not for all that are sorted.
    const page: SQL = sql`${meetings.id} in (select ${meetings.id} from ${meetings} where ${where ?? sql`true`} order by ${sql.join(orderBy, sql`, `)} limit ${limit} offset ${offset})`;
    return deps.db.batch([
      deps.db
        .select({ ...selected, sortKey })
        .from(meetings)
        .innerJoin(clients, eq(clients.id, meetings.clientId))
        .innerJoin(sellers, eq(sellers.id, meetings.sellerId))
        .where(page)
        .orderBy(...orderBy),
      countMeetings(deps, query),
    ]);
  });
}
