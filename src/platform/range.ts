import { type AnyColumn, and, gte, lt, type SQL } from "drizzle-orm";
import { ApiError } from "./errors.ts";
import { endOfRange, toInstant } from "./timezone.ts";

/** A half-open range of instants: at or after `start`, before `end`. null is unbounded. */
export interface Range {
  start: Date | null;
  end: Date | null;
}

/** The range that a query's two parameters name, dates being days of `timeZone`; 400 when it starts after it ends. */
export function rangeOf(
  [from, to]: readonly [string | undefined, string | undefined],
  timeZone: string,
  [first, last]: readonly [string, string],
): Range {
  const start = from === undefined ? null : toInstant(from, timeZone);
  const end = to === undefined ? null : endOfRange(to, timeZone);
  // Two equal date-times are an empty range, and so is a day that a zone skipped; a start at the end of the last day is not.
  if (start && end && (start > end || (start >= end && isDate(to) && from !== to))) {
    throw new ApiError("validation_failed", `${first} is after ${last}.`, {
      details: [{ path: first, message: `Must not be after ${last}.` }],
    });
  }
  return { start, end };
}

const isDate = (value: string | undefined) => value?.length === "2026-03-02".length;

/** The condition that a list's `from` and `to` put on a column; 400 when they are the wrong way round. */
export function between(
  column: AnyColumn,
  { from, to }: { from?: string | undefined; to?: string | undefined },
  timeZone: string,
): SQL | undefined {
  const { start, end } = rangeOf([from, to], timeZone, ["from", "to"]);
  return and(start ? gte(column, start) : undefined, end ? lt(column, end) : undefined);
}
