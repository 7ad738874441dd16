import { type AnyColumn, inArray, type SQL, sql } from "drizzle-orm";
import type { Deps } from "./deps.ts";

/** The versions (`updated_at`) a conditional write may change; undefined when any will do. */
export type Expected = readonly Date[] | undefined;

/** The part of a write's WHERE that compares versions: atomic, as it is the write's own. */
export const ofVersion = (updatedAt: AnyColumn, expected: Expected): SQL | undefined =>
  expected && inArray(updatedAt, [...expected]);

/** The same of a version that was read. */
export const isExpected = (version: Date, expected: Expected): boolean =>
  !expected || expected.some((one) => one.getTime() === version.getTime());

/** The next `updated_at`: later than the last even within one millisecond, so that no two states share a version. */
export const nextVersion = (deps: Deps, updatedAt: AnyColumn): SQL<Date> =>
  sql`greatest(${deps.now().toISOString()}::timestamptz, ${updatedAt} + interval '1 millisecond')`;
