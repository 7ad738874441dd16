import { type SQL, sql } from "drizzle-orm";
import type { Judged, JudgedLabel } from "./confidence.ts";
import { corrections } from "./table.ts";
import { FIELDS, type Field } from "./taxonomy.ts";

/** What a person said one label is, of it alone or by approving the whole; booleans as "true" and "false". */
export interface Correction {
  kind: "correction" | "approval";
  field: Field;
  value: string;
}

/** A corrected value as its field holds it: "true" and "false" are booleans there. */
export const correctedValue = (field: Field, value: string): string | boolean =>
  FIELDS[field].kind === "boolean" ? value === "true" : value;

/** The fields somebody has spoken about. */
export const correctedFields = (corrections: readonly Correction[]): ReadonlySet<Field> =>
  new Set(corrections.map(({ field }) => field));

/** The corrections in force over one text of a meeting as a JSON array of {id, kind, field, value}, oldest first; null without any. */
export const correctionsOver = (meetingId: SQL, contentHash: SQL): SQL => sql`(
  select json_agg(json_build_object('id', x.id, 'kind', x.kind, 'field', x.field, 'value', x.value) order by x.id) from ${corrections} x
  where x.meeting_id = ${meetingId} and x.content_hash = ${contentHash} and x.undone_at is null)`;

/** A person has read the text: the value is theirs, stated, and as sure as a label gets. */
const BY_A_PERSON = { basis: "stated", confidence: 0.95 } as const;

type AnyLabel = JudgedLabel<string | boolean>;

/**
 * The quote stays only under the value it was quoted for. Who approves a meeting agrees with its defaults, but makes no text
 * say what it does not: those stay defaults. Who gives or confirms one label by itself knows it.
 */
function byAPerson(label: AnyLabel, { kind, value }: { kind: Correction["kind"]; value: string | boolean }): AnyLabel {
  const { value: before, basis, evidence, second } = label;
  if (kind === "approval" && basis === "defaulted" && value === before) return { ...label, by: "reviewer" };
  return {
    value,
    by: "reviewer",
    ...BY_A_PERSON,
    evidence: value === before ? evidence : null,
    agreement: second === undefined || second === null ? null : second === value,
    ...(second !== undefined && { second }),
  };
}

/**
 * The judged labels with people's corrections laid over them, later ones over earlier. A field somebody spoke about has no
 * more reason for review; once that is every field, nor has the meeting as a whole.
 */
export function overlayCorrections(judged: Judged, corrections: readonly Correction[]): Judged {
  if (corrections.length === 0) return judged;
  const own: Record<Field, AnyLabel> = { ...judged.labels, sentiment: judged.sentiment };
  const values = new Map(
    corrections.map(({ kind, field, value }) => [field, { kind, value: correctedValue(field, value) }]),
  );
  const laid = Object.fromEntries([...values].map(([field, said]) => [field, byAPerson(own[field], said)]));
  const { sentiment, ...labels } = { ...own, ...laid } as Judged["labels"] & Pick<Judged, "sentiment">;
  const complete = values.size === Object.keys(own).length;
  const review_reasons = judged.review_reasons.filter(({ field }) => (field === null ? !complete : !values.has(field)));
  const scores = Object.values(labels).map(({ confidence }) => confidence);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return {
    labels,
    sentiment,
    confidence_score: Math.round(mean * 1000) / 1000,
    needs_review: review_reasons.length > 0,
    review_reasons,
  };
}
