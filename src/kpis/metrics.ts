import { type SQL, sql } from "drizzle-orm";
import { BASES, type Basis } from "../classification/engine.ts";
import { type Field, LABEL_FIELDS } from "../classification/taxonomy.ts";
import type { Range } from "../platform/range.ts";
import { meetingFacts as f } from "./table.ts";

// Every metric is defined here and nowhere else: the counts as SQL over meeting_facts, the figures made of them as functions.

/** The counts all figures are made of; they add up over any partition of the meetings. */
export interface Counts {
  meetings: number;
  closed: number;
  lost: number;
  classified: number;
  positive: number;
  negative: number;
  /** Sum of the classifications' confidence. */
  confidence: number;
}

/** Select list of {@link Counts} over rows of meeting_facts. */
export const COUNTS = sql`count(*)::int as meetings,
  count(*) filter (where ${f.closed})::int as closed,
  count(*) filter (where ${f.lost_client_bad_meeting})::int as lost,
  count(${f.sentiment})::int as classified,
  count(*) filter (where ${f.sentiment} = 'positive')::int as positive,
  count(*) filter (where ${f.sentiment} = 'negative')::int as negative,
  coalesce(sum(${f.confidence_score}), 0)::float8 as confidence`;

const ADDED = ["meetings", "closed", "lost", "classified", "positive", "negative"] as const satisfies (keyof Counts)[];

/** Select list that adds {@link Counts} up over `part`, rows that hold them. */
export const COUNTS_SUMMED = sql.raw(
  [
    ...ADDED.map((name) => `coalesce(sum(part.${name}), 0)::int as ${name}`),
    "coalesce(sum(part.confidence), 0)::float8 as confidence",
  ].join(", "),
);

/** What each figure means, for the document. */
export const MEANING = {
  meetings: "Meetings in the range, whether closed or classified or not.",
  completed: "Meetings marked as closed.",
  cancelled: "Meetings whose classification says `lost_client_bad_meeting`. Not closed does not mean cancelled.",
  completionRate: "Closed meetings in percent of all; 0 when there are none.",
  classified: "Meetings that have a classification. A failed model call is a failed task and never counts.",
  positive: "Meetings with positive sentiment in percent of the classified ones; 0 when none is classified.",
  confidence: "Mean confidence of the classifications, 0.1–0.95; null when there are none.",
  duration: "null: no source tells how long a meeting took.",
  thisMonth:
    "In the calendar month of now in the time zone, from its first to its last day. Does not depend on the range.",
} as const;

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));

/** A share in percent, to two digits; 0 of nothing. */
export const percent = (part: number, whole: number): number => (whole === 0 ? 0 : rounded((100 * part) / whole, 2));

/** A ratio to two digits; 0 of nothing. */
export const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : rounded(part / whole, 2));

export const completionRate = ({ closed, meetings }: Counts) => percent(closed, meetings);
export const positiveShare = ({ positive, classified }: Counts) => percent(positive, classified);
export const averageConfidence = ({ confidence, classified }: Counts) =>
  classified === 0 ? null : rounded(confidence / classified, 3);

/** What sellers are ranked by: 0.4 · completion rate + 0.6 · share of positive sentiment, not rounded before. */
export function score({ meetings, closed, classified, positive }: Counts): number {
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  return 0.4 * share(closed, meetings) + 0.6 * share(positive, classified);
}

/** The WHERE of a range. */
export function within({ start, end }: Range): SQL {
  const from = start ? sql`${f.meetingAt} >= ${start.toISOString()}::timestamptz` : sql`true`;
  return end ? sql`${from} and ${f.meetingAt} < ${end.toISOString()}::timestamptz` : from;
}

/** The fields in the order of the bits of `stated` and `defaulted`. */
export const JUDGED = [...LABEL_FIELDS, "sentiment"] as const satisfies readonly Field[];

/** Whether a field's label has one of these bases; undefined when any will do. */
export function basisCondition(field: Field, bases: readonly Basis[] | undefined): SQL | undefined {
  const asked = new Set(bases);
  if (!bases || asked.size === 3) return undefined;
  const bit = sql.raw(String(1 << JUDGED.indexOf(field)));
  // One test a row: of two bases, that it is not the third.
  const [basis, is] = asked.size === 1 ? [bases[0], true] : [BASES.find((one) => !asked.has(one)), false];
  if (basis === "inferred") return sql`((${f.stated} | ${f.defaulted}) & ${bit}) ${sql.raw(is ? "=" : "<>")} 0`;
  return sql`(${basis === "stated" ? f.stated : f.defaulted} & ${bit}) ${sql.raw(is ? "<>" : "=")} 0`;
}
