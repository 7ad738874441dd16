import { type SQL, sql } from "drizzle-orm";
import type { Range } from "../platform/range.ts";
import { COUNTS, within } from "./metrics.ts";
import { meetingFacts as f } from "./table.ts";

/** How each period is cut by Postgres, and written. */
const PERIODS = {
  daily: { unit: "day", length: "1 day", format: "YYYY-MM-DD" },
  weekly: { unit: "week", length: "7 days", format: 'IYYY-"W"IW' },
  monthly: { unit: "month", length: "1 month", format: "YYYY-MM" },
  quarterly: { unit: "quarter", length: "3 months", format: 'YYYY"Q"Q' },
  yearly: { unit: "year", length: "1 year", format: "YYYY" },
} as const;

export type Period = keyof typeof PERIODS;
export const PERIOD_NAMES = Object.keys(PERIODS) as [Period, ...Period[]];

interface Cut {
  range: Range;
  period: Period;
  timeZone: string;
}

/**
 * The instant at which a local time is first reached. Postgres takes the later of two where clocks turned back over it, and
 * the instant of the change where they skipped it.
 */
function firstInstant(local: SQL, timeZone: string): SQL {
  const instant = sql`(${local} at time zone ${timeZone})`;
  const before = sql`(${instant} - interval '1 hour')`;
  return sql`case when ${before} at time zone ${timeZone} >= ${local} then ${before} else ${instant} end`;
}

/** The period around the instant `at`: the local time it is named after, and the instants it is between. */
function periodAround(at: SQL, { period, timeZone }: Cut): SQL {
  const { unit, length } = PERIODS[period];
  const next = sql`(local + ${length}::interval)`;
  return sql`lateral (
      select local, ${firstInstant(sql`local`, timeZone)} as starts, ${firstInstant(next, timeZone)} as ends
      from (select date_trunc(${unit}, ${at} at time zone ${timeZone}) as local) named
    ) period`;
}

/**
 * The periods that have meetings, as recursive CTE `periods`: each step looks up the first meeting after the period before.
 * Asking every meeting for its local time instead would be a third of the time all KPIs take.
 */
export function periodStarts(cut: Cut): SQL {
  const earliest = (from: SQL) =>
    sql`(select ${f.meetingAt} as at from ${f} where ${from} and ${within(cut.range)} order by ${f.meetingAt} limit 1)`;
  return sql`periods (local, starts, ends) as (
      select period.* from ${earliest(sql`true`)} first, ${periodAround(sql`first.at`, cut)}
      union all
      select period.* from periods, lateral ${earliest(sql`${f.meetingAt} >= periods.ends`)} next, ${periodAround(sql`next.at`, cut)}
    )`;
}

/** The counts of each period, oldest first, by its name. */
export const byPeriod = ({ range, period }: Cut): SQL => sql`
  select to_char(periods.local, ${PERIODS[period].format}) as period, part.*
  from periods, lateral (
    select ${COUNTS} from ${f}
    where ${f.meetingAt} >= periods.starts and ${f.meetingAt} < periods.ends and ${within(range)}
  ) part
  order by periods.starts`;
