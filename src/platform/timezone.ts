/** Midnight of a calendar day in a time zone, as an instant. Where a change of clocks skips midnight (as in Santiago), the first instant of that day. */
export const startOfDay = (date: string, timeZone: string): Date => localInstant(`${date}T00:00:00.000`, timeZone);

/**
 * When the clocks of a time zone show a date-time (without offset, as ISO 8601 writes it). A time that a change of clocks
 * skips is as much later. Two looks at the zone's offset suffice: the second corrects a change between the guess and it.
 */
export function localInstant(dateTime: string, timeZone: string): Date {
  const utc = Date.parse(`${dateTime}Z`);
  const first = utc - offsetAt(utc, timeZone);
  const second = utc - offsetAt(first, timeZone);
  return new Date(offsetAt(second, timeZone) === utc - second ? second : Math.max(first, second));
}

/** The zone's offset from UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(instant);
  const value = Object.fromEntries(parts.map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = value;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

/** The instant a date or date-time speaks of: a date begins at midnight in `timeZone`, a date-time without offset is UTC. */
export function toInstant(value: string, timeZone: string): Date {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return startOfDay(value, timeZone);
  return new Date(/(?:Z|[+-]\d{2}:?\d{2})$/i.test(value) ? value : `${value}Z`);
}

/** The exclusive end of a range that a person names by its last date or date-time: a date includes that whole day. */
export function endOfRange(value: string, timeZone: string): Date {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return toInstant(value, timeZone);
  const next = new Date(Date.parse(`${value}T00:00:00.000Z`) + 86_400_000);
  return startOfDay(next.toISOString().slice(0, 10), timeZone);
}
