import { type AnyColumn, type SQL, sql } from "drizzle-orm";
import { wilson } from "../classification/statistics.ts";
import { FIELDS, type Field } from "../classification/taxonomy.ts";
import type { Deps } from "../platform/deps.ts";
import { sellers } from "../sellers/table.ts";
import { confinedTo } from "./confined.ts";
import { basisCondition, JUDGED, percent, within } from "./metrics.ts";
import type { Breakdown, Groundedness } from "./schemas.ts";
import { type Scope, unknownTimeZone } from "./sections.ts";
import { meetingFacts as f } from "./table.ts";

/** What meetings can be divided by: any label, the sentiment, who sold, when. */
export const DIMENSIONS = [...JUDGED, "seller_id", "month"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Below this many meetings a win rate says next to nothing: its interval spans half of all there is. */
const ENOUGH = 10;

const isField = (dimension: Dimension): dimension is Field => dimension in FIELDS;

/** What Postgres groups by; as text only afterwards, as text is slow to group by. */
function expression(dimension: Dimension, timeZone: string): SQL {
  if (dimension === "month") return sql`date_trunc('month', ${f.meetingAt} at time zone ${timeZone})`;
  return sql`${dimension === "seller_id" ? f.sellerId : f[dimension]}`;
}

const asText = (dimension: Dimension, at: number): SQL =>
  sql.raw(dimension === "month" ? `to_char(d${at}, 'YYYY-MM')` : `d${at}::text`);

function typed(dimension: Dimension, value: string): string | number | boolean {
  if (dimension === "seller_id") return Number(value);
  return isField(dimension) && FIELDS[dimension].kind === "boolean" ? value === "true" : value;
}

interface Cell {
  key: string[];
  count: number;
  closed: number;
}

/**
 * Win rates of the meetings in the range, divided by one or two dimensions, most meetings first; one statement. Meetings
 * without a classification, or whose label has a basis not asked for, are in no group and not in the base rate.
 */
export async function getBreakdown(
  deps: Deps,
  { range, timeZone, bases, sellerId }: Scope,
  by: readonly Dimension[],
): Promise<Breakdown> {
  const conditions = by.flatMap((dimension) => {
    if (!isField(dimension)) return [];
    const basis = basisCondition(dimension, bases);
    return [sql`${f[dimension]} is not null`, ...(basis ? [basis] : [])];
  });
  const { rows } = await deps.db
    .execute<{ groups: Cell[]; names: Record<string, string> | null }>(sql`
      with ${confinedTo(sellerId)} cells as (
        select array[${sql.join(by.map(asText), sql`, `)}] as key, count, closed
        from (
          select ${sql.join(
            by.map((dimension, at) => sql`${expression(dimension, timeZone)} as ${sql.raw(`d${at}`)}`),
            sql`, `,
          )}, count(*)::int as count, count(*) filter (where ${f.closed})::int as closed
          from ${f} where ${sql.join([within(range), ...conditions], sql` and `)}
          group by ${sql.raw(by.map((_, at) => at + 1).join(", "))}
        ) grouped
      )
      select (select coalesce(json_agg(c order by c.count desc, c.key), '[]') from cells c) as groups,
        ${by.includes("seller_id") ? sql`(select json_object_agg(${sellers.id}, ${sellers.name}) from ${sellers})` : sql`null::json`} as names`)
    .catch(unknownTimeZone);
  const { groups = [], names = null } = rows[0] ?? {};
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  const base = total === 0 ? 0 : groups.reduce((sum, { closed }) => sum + closed, 0) / total;
  return {
    by: [...by],
    totalMeetings: total,
    baseRate: percent(base, 1),
    groups: groups.map(({ key, count, closed }) => {
      const { value, low, high } = wilson(closed, count);
      const seller = key[by.indexOf("seller_id")];
      return {
        key: Object.fromEntries(by.map((dimension, at) => [dimension, typed(dimension, key[at] ?? "")])),
        ...(seller === undefined ? {} : { sellerName: names?.[seller] ?? "" }),
        count,
        closed,
        winRate: percent(value ?? 0, 1),
        winRateLow: percent(low, 1),
        winRateHigh: percent(high, 1),
        lift: base === 0 ? null : Number(((value ?? 0) / base).toFixed(3)),
        insufficient: count < ENOUGH,
      };
    }),
  };
}

/** How well each field is supported by what was said, over the classified meetings in the range; one statement. */
export async function getGroundedness(
  deps: Deps,
  { range, sellerId }: Pick<Scope, "range" | "sellerId">,
): Promise<Groundedness> {
  // Rows share few combinations of bits: those are counted first, along an index, and taken apart after.
  const tally = (column: AnyColumn) =>
    sql`(select ${column} as bits, count(*)::int as count from ${f} where ${within(range)} and ${column} is not null group by 1)`;
  const perField = (name: string) => {
    const ofBit = (_: unknown, at: number) => `coalesce(sum(count) filter (where bits & ${1 << at} <> 0), 0)`;
    return sql.raw(`(select json_build_array(${JUDGED.map(ofBit).join(", ")}) from ${name}) as ${name}`);
  };
  const { rows } = await deps.db.execute<{ total: number; stated: number[]; defaulted: number[] }>(sql`
    with ${confinedTo(sellerId)} stated as materialized ${tally(f.stated)}, defaulted as materialized ${tally(f.defaulted)}
    select (select coalesce(sum(count), 0)::int from stated) as total, ${perField("stated")}, ${perField("defaulted")}`);
  const [{ total, ...counts } = { total: 0, stated: [], defaulted: [] }] = rows;
  return {
    totalClassifications: total,
    fields: JUDGED.map((field, at) => {
      const { [at]: stated = 0 } = counts.stated;
      const { [at]: defaulted = 0 } = counts.defaulted;
      const inferred = total - stated - defaulted;
      const shares = {
        statedShare: percent(stated, total),
        inferredShare: percent(inferred, total),
        defaultedShare: percent(defaulted, total),
      };
      return { field, stated, inferred, defaulted, ...shares };
    }),
  };
}
