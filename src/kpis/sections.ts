import { type SQL, sql } from "drizzle-orm";
import type { Basis } from "../classification/engine.ts";
import type { LabelValue } from "../classification/taxonomy.ts";
import { clients } from "../clients/table.ts";
import { databaseFault } from "../platform/db.ts";
import type { Deps } from "../platform/deps.ts";
import { ApiError } from "../platform/errors.ts";
import { IN_MEMORY } from "../platform/planning.ts";
import type { Range } from "../platform/range.ts";
import { sellers } from "../sellers/table.ts";
import { confinedTo } from "./confined.ts";
import { basisCondition, COUNTS, COUNTS_SUMMED, type Counts, within } from "./metrics.ts";
import { byPeriod, type Period, periodStarts } from "./periods.ts";
import { monthOf, rangeBefore, weekBefore } from "./range.ts";
import { meetingFacts as f } from "./table.ts";

/** What KPIs are asked of: a range, cut into periods of a time zone. */
export interface Scope {
  range: Range;
  period: Period;
  timeZone: string;
  bases: readonly Basis[] | undefined;
  /** The seller whose figures alone may be seen; null for all. */
  sellerId: number | null;
}

/** The labels the analysis shows. */
export const ANALYSED = ["business_sector", "lead_source", "vambe_product", "use_case", "primary_pain_point"] as const;
export type Analysed = (typeof ANALYSED)[number];

/** How many classified meetings have a value. */
export interface LabelCount<F extends Analysed> {
  value: LabelValue<F>;
  count: number;
}

/** What each section reads, as its JSON comes. */
export interface Sections {
  totals: Counts;
  registered: { clients: number; sellers: number; new_clients: number };
  recent: { this_month: number; last_week: number; active_clients: number };
  before: Counts;
  by_seller: (Counts & { id: number; name: string })[];
  by_period: (Counts & { period: string })[];
  engagement: { clients: number; meetings: number; returning: number; positive: number; negative: number };
  labels: { [F in Analysed]: LabelCount<F>[] };
}

const NONE: Range = { start: new Date(0), end: new Date(0) };
const rows = (select: SQL) => sql`(select coalesce(json_agg(r), '[]') from (${select}) r)`;
const row = (select: SQL) => sql`(select row_to_json(r) from (${select}) r)`;

function sectionSql(deps: Deps, scope: Scope): { [S in keyof Sections]: SQL } {
  const { range, timeZone } = scope;
  const now = deps.now();
  const month = monthOf(now, timeZone);
  const { start: monthStart, end: monthEnd } = month;
  return {
    totals: row(sql`select ${COUNTS_SUMMED} from sold part`),
    registered:
      row(sql`select (select count(*) from ${clients})::int as clients, (select count(*) from ${sellers})::int as sellers,
      (select count(*) from ${clients} where ${clients.createdAt} >= ${monthStart.toISOString()}::timestamptz
        and ${clients.createdAt} < ${monthEnd.toISOString()}::timestamptz)::int as new_clients`),
    recent: row(sql`select (select count(*) from ${f} where ${within(month)})::int as this_month,
      (select count(*) from ${f} where ${within(weekBefore(now))})::int as last_week,
      (select count(distinct ${f.clientId}) from ${f} where ${within(month)})::int as active_clients`),
    before: row(sql`select ${COUNTS} from ${f} where ${within(rangeBefore(range, timeZone) ?? NONE)}`),
    by_seller: rows(
      sql`select s.id, s.name, ${COUNTS_SUMMED} from ${sellers} s left join sold part on part.seller_id = s.id group by s.id, s.name order by s.id`,
    ),
    by_period: rows(byPeriod(scope)),
    engagement:
      row(sql`select count(*)::int as clients, coalesce(sum(meetings), 0)::int as meetings, count(*) filter (where meetings > 1)::int as returning,
      count(*) filter (where positive)::int as positive, count(*) filter (where negative)::int as negative from by_client`),
    labels: sql`json_build_object(${sql.join(
      ANALYSED.flatMap((field) => [sql.raw(`'${field}'`), valuesOf(field)]),
      sql`, `,
    )})`,
  };
}

// The labels are counted in two passes instead of five, each along an index that holds them: the few hundred combinations
// are then summed. The nulls among them are the meetings that are not classified.
const PAIRS: Record<Analysed, string> = {
  business_sector: "origins",
  lead_source: "origins",
  vambe_product: "needs",
  use_case: "needs",
  primary_pain_point: "needs",
};

function valuesOf(field: Analysed): SQL {
  const value = sql.identifier(field);
  return rows(
    sql`select ${value} as value, sum(count)::int as count from ${sql.raw(PAIRS[field])} where ${value} is not null group by 1`,
  );
}

/** A label where its basis is asked for, else null. */
function analysed(field: Analysed, bases: readonly Basis[] | undefined): SQL {
  const condition = basisCondition(field, bases);
  return condition
    ? sql`case when ${condition} then ${f[field]} end as ${sql.identifier(field)}`
    : sql`${f[field]} as ${sql.identifier(field)}`;
}

/** What sections share. Postgres runs only those that the sections asked for refer to. */
function shared(scope: Scope): SQL {
  const { range, bases } = scope;
  const tally = (name: string) => {
    const fields = ANALYSED.filter((field) => PAIRS[field] === name);
    return sql`${sql.raw(name)} as materialized (
      select ${sql.join(
        fields.map((field) => analysed(field, bases)),
        sql`, `,
      )}, count(*)::int as count
      from ${f} where ${within(range)} group by ${sql.raw(fields.map((_, at) => at + 1).join(", "))})`;
  };
  return sql`sold as materialized (
      select ${f.sellerId} as seller_id, ${COUNTS} from ${f} where ${within(range)} group by 1
    ), by_client as materialized (
      select count(*)::int as meetings, bool_or(${f.sentiment} = 'positive') as positive, bool_or(${f.sentiment} = 'negative') as negative
      from ${f} where ${within(range)} group by ${f.clientId}
    ), ${tally("origins")}, ${tally("needs")}, ${periodStarts(scope)}`;
}

/** Reads these sections in one statement, so that all see the same rows, and one round trip. */
export async function readSections<const S extends keyof Sections>(
  deps: Deps,
  scope: Scope,
  names: readonly S[],
): Promise<Pick<Sections, S>> {
  const sections = sectionSql(deps, scope);
  const list = sql.join(
    names.map((name) => sql`${sections[name]} as ${sql.identifier(name)}`),
    sql`, `,
  );
  const statement = sql`with recursive ${confinedTo(scope.sellerId)} ${shared(scope)} select ${list}`;
  const [, { rows: found }] = await deps.db
    .batch([deps.db.execute(IN_MEMORY), deps.db.execute<Pick<Sections, S> & Record<string, unknown>>(statement)])
    .catch(unknownTimeZone);
  const [read] = found;
  if (!read) throw new Error("the sections returned no row");
  return read;
}

/** Postgres keeps its own list of zones: a name only JavaScript knows is the client's error too. */
export function unknownTimeZone(error: unknown): never {
  if (databaseFault(error)?.code !== "22023") throw error;
  throw new ApiError("validation_failed", "Not valid: timezone. See details.", {
    details: [{ path: "timezone", message: "The database does not know that time zone." }],
    cause: error,
  });
}
