import { type AnyColumn, and, count, eq, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { labelConditions } from "../classification/filter.ts";
import { clients } from "../clients/table.ts";
import { meetingFacts } from "../kpis/table.ts";
import type { Deps } from "../platform/deps.ts";
import { between } from "../platform/range.ts";
import { nameMatches, textQuery } from "../platform/search.ts";
import { sellers } from "../sellers/table.ts";
import type { ListMeetings } from "./schemas.ts";
import { meetings } from "./table.ts";

export type MeetingFilter = Omit<
  ListMeetings,
  "page" | "limit" | "sortBy" | "sortOrder" | "cursor" | "fields" | "transcript"
>;

interface Columns {
  clientId: AnyColumn;
  sellerId: AnyColumn;
  meetingAt: AnyColumn;
  closed: AnyColumn;
}

/** The words looked for; undefined when there are none. */
export const wordsOf = ({ q }: Pick<MeetingFilter, "q">): string | undefined => q?.trim() || undefined;

function common(
  deps: Deps,
  { client_id, seller_id, closed, from, to }: MeetingFilter,
  columns: Columns,
): SQL | undefined {
  return and(
    client_id === undefined ? undefined : eq(columns.clientId, client_id),
    seller_id === undefined ? undefined : eq(columns.sellerId, seller_id),
    closed === undefined ? undefined : eq(columns.closed, closed),
    between(columns.meetingAt, { from, to }, deps.config.TIME_ZONE),
  );
}

function ofFacts(filter: MeetingFilter): SQL[] {
  const { classified } = filter;
  return [
    ...(classified === undefined
      ? []
      : [classified ? isNotNull(meetingFacts.sentiment) : isNull(meetingFacts.sentiment)]),
    ...labelConditions(filter),
  ];
}

/** `or` and `-` ask something of a text; a name has the words or has them not. */
const ASKS_OF_TEXT = /(?:^|\s)-|\sor\s/i;

/**
 * The transcripts or the names that have the words. Arrays, not subqueries, for the names: Postgres then joins three
 * indexes where it would read every meeting.
 */
function hasWords(words: string): SQL | undefined {
  const inText = sql`${meetings.search} @@ ${textQuery(words)}`;
  if (ASKS_OF_TEXT.test(words)) return inText;
  return or(
    inText,
    sql`${meetings.clientId} = any(array(select ${clients.id} from ${clients} where ${nameMatches(clients.name, words)}))`,
    sql`${meetings.sellerId} = any(array(select ${sellers.id} from ${sellers} where ${nameMatches(sellers.name, words)}))`,
  );
}

/** The WHERE of a meeting filter, over meetings alone. */
export function meetingConditions(deps: Deps, filter: MeetingFilter): SQL | undefined {
  const facts = ofFacts(filter);
  const words = wordsOf(filter);
  return and(
    common(deps, filter, meetings),
    facts.length === 0
      ? undefined
      : sql`${meetings.id} in (select ${meetingFacts.meetingId} from ${meetingFacts} where ${and(...facts)})`,
    words === undefined ? undefined : hasWords(words),
  );
}

/** Whether a filter asks for what only the narrow rows have beside each other. */
export const filtersFacts = (filter: MeetingFilter): boolean => ofFacts(filter).length > 0;

/** The WHERE of a meeting filter without words, over meeting_facts alone. */
export const factConditions = (deps: Deps, filter: MeetingFilter): SQL | undefined =>
  and(common(deps, filter, meetingFacts), ...ofFacts(filter));

/** Where the count leaves its result for the statements after it in the same batch. */
export const MATCHES = "meetings.matches";

/** Counts the meetings of a filter: over the narrow rows alone, unless words are looked for. */
export function countMeetings(deps: Deps, filter: MeetingFilter) {
  const [source, where] =
    wordsOf(filter) === undefined
      ? [meetingFacts, factConditions(deps, filter)]
      : [meetings, meetingConditions(deps, filter)];
  const told = sql<string>`set_config(${MATCHES}, count(*)::text, true)`;
  return deps.db.select({ total: count(), told }).from(source).where(where);
}
