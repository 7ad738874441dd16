import type { Judged, JudgedLabel } from "../src/classification/confidence.ts";
import type { Basis, Draft } from "../src/classification/engine.ts";
import { brier, cohenKappa, type Estimate, ece, type Outcome, wilson } from "../src/classification/statistics.ts";
import { FIELDS, type Field } from "../src/classification/taxonomy.ts";
import type { Kind, LabelledMeeting, Value } from "./meetings.ts";

/** One meeting an engine answered: its draft, the second annotator's, and the judgement that would be stored. */
export interface Answered {
  meeting: LabelledMeeting;
  draft: Draft;
  second: Draft | null;
  judged: Judged;
}

/** The figures of one field, or of all of them together. Shares and accuracies are 0–1. */
export interface Scores {
  n: number;
  accuracy: Estimate;
  basis: Record<Basis, number>;
  /** Accuracy of the labels that were marked `stated`. */
  stated: Estimate;
  /** Share of the anchors given that stand in the transcript. */
  evidence: Estimate;
  ece: Estimate;
  /** ECE of the labels that rest on the text: a default's confidence says "we were not told", not how likely it is. */
  eceGrounded: Estimate;
  brier: Estimate;
}

export interface FieldScores extends Scores {
  note: Scores;
  dialogue: Scores;
  /** Agreement of the two annotators beyond chance, over all meetings; null when there is no second one. */
  kappa: number | null;
}

/** How often `given` was answered where `expected` is the best label. */
export interface Confusion {
  expected: Value;
  given: Value;
  count: number;
}

export interface Report {
  meetings: number;
  overall: FieldScores;
  fields: Record<Field, FieldScores>;
  /** The field with the lowest accuracy and its wrong answers, most frequent first; null when nothing was scored. */
  worst: { field: Field; confusion: Confusion[] } | null;
  needsReview: Estimate;
  /** How often each reason asked for a review. */
  reviewReasons: Record<string, number>;
}

export const FIELD_NAMES = Object.keys(FIELDS) as Field[];
/** A field scored less often than this is not called the worst: its accuracy is luck. */
const FEWEST_FOR_WORST = 10;

interface Scored extends Outcome {
  field: Field;
  kind: Kind;
  basis: Basis;
  expected: Value;
  given: Value;
  /** null when no anchor was given. */
  anchorFound: boolean | null;
}

/** Scores answers against the labels. Fields without labels are left out, meeting by meeting. */
export function scoreAnswers(answers: readonly Answered[]): Report {
  const scored = answers.flatMap((answer) => FIELD_NAMES.flatMap((field) => scoreField(answer, field)));
  const byField = Map.groupBy(scored, (one) => one.field);
  const fields = Object.fromEntries(
    FIELD_NAMES.map((field) => [field, fieldScores(byField.get(field) ?? [], pairsOf(answers, [field]))]),
  ) as Report["fields"];
  const worst = worstField(fields);
  const reasons = answers.flatMap(({ judged }) => judged.review_reasons.map(({ code }) => code));
  return {
    meetings: answers.length,
    overall: { ...fieldScores(scored, []), kappa: null },
    fields,
    worst: worst === null ? null : { field: worst, confusion: confusionOf(byField.get(worst) ?? []) },
    needsReview: wilson(answers.filter(({ judged }) => judged.needs_review).length, answers.length),
    reviewReasons: countOf(reasons),
  };
}

function scoreField({ meeting, draft, judged }: Answered, field: Field): Scored[] {
  const accepted = meeting.accepted[field];
  const [expected] = accepted ?? [];
  if (accepted === undefined || expected === undefined) return [];
  const label: JudgedLabel<Value> = field === "sentiment" ? judged.sentiment : judged.labels[field];
  const { anchor, basis } = field === "sentiment" ? draft.sentiment : draft.labels[field];
  const claimed = anchor !== null && basis !== "defaulted";
  return [
    {
      field,
      kind: meeting.kind,
      basis: label.basis,
      confidence: label.confidence,
      correct: accepted.includes(label.value),
      expected,
      given: label.value,
      anchorFound: claimed ? label.evidence !== null : null,
    },
  ];
}

function fieldScores(scored: readonly Scored[], pairs: readonly (readonly [Value, Value])[]): FieldScores {
  return {
    ...scoresOf(scored),
    note: scoresOf(scored.filter(({ kind }) => kind === "note")),
    dialogue: scoresOf(scored.filter(({ kind }) => kind === "dialogue")),
    kappa: cohenKappa(pairs),
  };
}

function scoresOf(scored: readonly Scored[]): Scores {
  const share = (basis: Basis): number =>
    scored.length === 0 ? 0 : scored.filter((one) => one.basis === basis).length / scored.length;
  const anchored = scored.filter(({ anchorFound }) => anchorFound !== null);
  return {
    n: scored.length,
    accuracy: accuracyOf(scored),
    basis: { stated: share("stated"), inferred: share("inferred"), defaulted: share("defaulted") },
    stated: accuracyOf(scored.filter(({ basis }) => basis === "stated")),
    evidence: wilson(anchored.filter(({ anchorFound }) => anchorFound === true).length, anchored.length),
    ece: ece(scored),
    eceGrounded: ece(scored.filter(({ basis }) => basis !== "defaulted")),
    brier: brier(scored),
  };
}

function accuracyOf(scored: readonly Scored[]): Estimate {
  return wilson(scored.filter(({ correct }) => correct).length, scored.length);
}

function pairsOf(answers: readonly Answered[], fields: readonly Field[]): [Value, Value][] {
  const valueIn = (draft: Draft, field: Field): Value =>
    field === "sentiment" ? draft.sentiment.value : draft.labels[field].value;
  return answers.flatMap(({ draft, second }) =>
    second === null ? [] : fields.map((field): [Value, Value] => [valueIn(draft, field), valueIn(second, field)]),
  );
}

function worstField(fields: Report["fields"]): Field | null {
  const scored = FIELD_NAMES.filter((field) => fields[field].n > 0);
  const often = scored.filter((field) => fields[field].n >= FEWEST_FOR_WORST);
  const accuracy = (field: Field): number => fields[field].accuracy.value ?? 1;
  return (often.length > 0 ? often : scored).sort((a, b) => accuracy(a) - accuracy(b))[0] ?? null;
}

function confusionOf(scored: readonly Scored[]): Confusion[] {
  const cells = new Map<string, Confusion>();
  for (const { expected, given, correct } of scored) {
    if (correct) continue;
    const key = `${expected} ${given}`;
    const cell = cells.get(key) ?? { expected, given, count: 0 };
    cells.set(key, { ...cell, count: cell.count + 1 });
  }
  return [...cells.values()].sort((a, b) => b.count - a.count);
}

function countOf(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
