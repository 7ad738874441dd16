import type { Outcome } from "./scenario.ts";

const HEAD = [
  "scenario",
  "tasks",
  "finished",
  "failed",
  "lost",
  "twice",
  "paid per text",
  "attempts lost",
  "seconds",
  "",
];

export interface Played {
  name: string;
  seconds: number;
  outcome: Outcome;
}

/** One line per scenario, in columns; `-` where it says nothing of tasks. */
export function printTable(played: readonly Played[]): string {
  const rows = [HEAD, ...played.map(toCells)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows
    .map((row) =>
      row.map((cell, i) =>
        i === 0 || i === HEAD.length - 1 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0),
      ),
    )
    .map((cells) => cells.join("  ").trimEnd())
    .join("\n");
}

function toCells({ name, seconds, outcome: { tally, broken } }: Played): string[] {
  const verdict = broken.length === 0 ? "ok" : `BROKEN: ${broken.join("; ")}`;
  if (!tally) return [name, "-", "-", "-", "-", "-", "-", "-", seconds.toFixed(1), verdict];
  const failed = Object.entries(tally.failed).map(([reason, count]) => `${count} ${reason}`);
  const counts = [
    tally.tasks,
    tally.finished,
    failed.join(", ") || 0,
    tally.lost,
    tally.twice,
    tally.answers ?? "-",
    tally.failures,
  ];
  return [name, ...counts.map(String), seconds.toFixed(1), verdict];
}
