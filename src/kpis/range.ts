import { type Range, rangeOf } from "../platform/range.ts";
import { startOfDay } from "../platform/timezone.ts";

const DAY_MS = 86_400_000;

/** The calendar day of an instant in a zone, as `2026-03-02`. */
export function localDate(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "iso8601",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(instant);
  const value = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  return `${value.year?.padStart(4, "0")}-${value.month}-${value.day}`;
}

/** The range a KPI query names, its dates being days of `timeZone`; 400 when it starts after it ends. */
export const toRange = (
  query: { startDate?: string | undefined; endDate?: string | undefined },
  timeZone: string,
): Range => rangeOf([query.startDate, query.endDate], timeZone, ["startDate", "endDate"]);

/** The calendar month an instant is in, from its first midnight to the next month's. */
export function monthOf(instant: Date, timeZone: string): { start: Date; end: Date } {
  const [year = 0, month = 1] = localDate(instant, timeZone).split("-").map(Number);
  const first = (at: number) => startOfDay(new Date(Date.UTC(year, at, 1)).toISOString().slice(0, 10), timeZone);
  return { start: first(month - 1), end: first(month) };
}

/** The seven days before an instant. */
export const weekBefore = (instant: Date): { start: Date; end: Date } => ({
  start: new Date(instant.getTime() - 7 * DAY_MS),
  end: instant,
});

/**
 * The range of the same length right before; null for an unbounded one. Whole days count as days, so that a week with a
 * change of clocks is compared with the seven days before it, not with 167 hours.
 */
export function rangeBefore({ start, end }: Range, timeZone: string): { start: Date; end: Date } | null {
  if (!start || !end) return null;
  const [from, to] = [localDate(start, timeZone), localDate(end, timeZone)];
  const wholeDays =
    startOfDay(from, timeZone).getTime() === start.getTime() && startOfDay(to, timeZone).getTime() === end.getTime();
  if (!wholeDays) return { start: new Date(2 * start.getTime() - end.getTime()), end: start };
  const first = new Date(2 * Date.parse(from) - Date.parse(to));
  return { start: startOfDay(first.toISOString().slice(0, 10), timeZone), end: start };
}

/**
 * Whether a name is an IANA time zone of the form Area/Location, or UTC. What else there is, JavaScript and Postgres read
 * differently: the sign of +03:00, and CET or IST, which Postgres takes for abbreviations without summer time.
 */
export function isTimeZone(name: string): boolean {
  if (!/^(?:UTC|[A-Za-z]+\/[A-Za-z0-9_+/-]+)$/.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}
