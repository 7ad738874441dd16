import type { Estimate } from "../src/classification/statistics.ts";
import { type Answered, FIELD_NAMES, type FieldScores, type Report } from "./score.ts";

/** How long an engine took over how much text. */
export interface Pace {
  engine: string;
  seconds: number;
  characters: number;
}

const HEAD = [
  "field",
  "n",
  "accuracy",
  "95 %",
  "note",
  "dialogue",
  "stated",
  "inferr",
  "default",
  "stated ok",
  "quoted",
  "ECE",
  "kappa",
];
const CONFUSIONS_SHOWN = 8;

/** The report as text: one line per field, then the worst field's confusion, the reviews and the pace. */
export function printReport(report: Report, pace: Pace): string {
  const rows = FIELD_NAMES.filter((field) => report.fields[field].n > 0).map((field) =>
    row(field, report.fields[field]),
  );
  const kappa = FIELD_NAMES.some((field) => report.fields[field].kappa !== null);
  const table = [HEAD, ...rows, row("all", report.overall)].map((cells) => (kappa ? cells : cells.slice(0, -1)));
  return [
    `${pace.engine}: ${report.meetings} meetings`,
    "",
    ...aligned(table),
    "",
    ...confusionLines(report),
    reviewLine(report),
    paceLine(report, pace),
  ].join("\n");
}

/** One line per wrong answer in the named fields, with what it was said to rest on: for whoever improves an engine. */
export function wrongAnswers(answers: readonly Answered[], fields: readonly string[]): string[] {
  return FIELD_NAMES.filter((field) => fields.includes(field)).flatMap((field) =>
    answers.flatMap(({ meeting, judged }) => {
      const values = meeting.accepted[field] ?? [];
      const { value, basis, evidence } = field === "sentiment" ? judged.sentiment : judged.labels[field];
      if (values.length === 0 || values.includes(value)) return [];
      const why = evidence === null ? "" : `  «${evidence.quote.replace(/\s+/g, " ")}»`;
      return [`  ${meeting.id}  ${field}: ${value} (${basis}), not ${values.join(" or ")}${why}`];
    }),
  );
}

function row(name: string, scores: FieldScores): string[] {
  const { accuracy, note, dialogue, basis, stated, evidence, eceGrounded, kappa } = scores;
  return [
    name,
    String(scores.n),
    figure(accuracy),
    `${accuracy.low.toFixed(2)}–${accuracy.high.toFixed(2)}`,
    figure(note.accuracy),
    figure(dialogue.accuracy),
    percent(basis.stated),
    percent(basis.inferred),
    percent(basis.defaulted),
    stated.value === null ? "–" : `${stated.value.toFixed(3)} of ${stated.n}`,
    evidence.value === null ? "–" : percent(evidence.value),
    figure(eceGrounded),
    kappa === null ? "–" : kappa.toFixed(2),
  ];
}

function confusionLines({ worst, fields }: Report): string[] {
  if (worst === null) return ["Nothing was scored: no line has labels."];
  if (worst.confusion.length === 0) return ["No wrong answer."];
  const shown = worst.confusion.slice(0, CONFUSIONS_SHOWN);
  const left = worst.confusion.slice(CONFUSIONS_SHOWN).reduce((sum, { count }) => sum + count, 0);
  return [
    `worst field: ${worst.field} (${figure(fields[worst.field].accuracy)}), expected → given:`,
    ...shown.map(({ expected, given, count }) => `  ${String(count).padStart(3)}  ${expected} → ${given}`),
    ...(left > 0 ? [`  ${String(left).padStart(3)}  others`] : []),
    "",
  ];
}

function reviewLine({ needsReview, reviewReasons }: Report): string {
  const reasons = Object.entries(reviewReasons).sort(([, a], [, b]) => b - a);
  const listed = reasons.map(([code, count]) => `${code} ${count}`).join(", ");
  return `needs review: ${percent(needsReview.value ?? 0)} of meetings${listed === "" ? "" : ` (${listed})`}`;
}

function paceLine({ meetings }: Report, { seconds, characters }: Pace): string {
  if (seconds <= 0) return "pace: too short to measure";
  return `pace: ${(meetings / seconds).toFixed(0)} meetings/s, ${(characters / seconds / 1e6).toFixed(2)} million characters/s`;
}

function aligned(table: readonly (readonly string[])[]): string[] {
  const widths = HEAD.map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
  return table.map((cells) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  "),
  );
}

function figure({ value }: Estimate): string {
  return value === null ? "–" : value.toFixed(3);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
