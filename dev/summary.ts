import type { Api } from "./api.ts";

interface Listed {
  business_sector: string;
  lead_source: string;
  sentiment: string;
  needs_review: boolean;
}

interface Stats {
  task_counts: { pending: number; processing: number; completed: number; failed: number };
}

const BAR_WIDTH = 30;
/** Seldom enough to leave nearly all of the admin's requests of a minute to the admin. */
const LOOK_AGAIN_MS = 500;
const TOP = 5;

/**
 * Draws a bar until no task is open; on a terminal in place, elsewhere one line at the end. `queued` are those this start
 * queued itself: some may have ended before the first look.
 */
export async function showProgress(api: Api, queued: number, signal: AbortSignal): Promise<void> {
  const began = Date.now();
  const before = (await api.get<Stats>("/api/v1/workers/stats")).task_counts;
  const total = Math.max(queued, before.pending + before.processing);
  if (total === 0) return;
  for (;;) {
    const { pending, processing } = (await api.get<Stats>("/api/v1/workers/stats")).task_counts;
    const done = Math.max(0, total - pending - processing);
    const filled = Math.round((BAR_WIDTH * done) / total);
    const bar = `Classifying ${"█".repeat(filled)}${"░".repeat(BAR_WIDTH - filled)} ${done}/${total}`;
    if (process.stdout.isTTY) process.stdout.write(`\r${bar}`);
    if (pending + processing === 0) {
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      process.stdout.write(process.stdout.isTTY ? ` in ${seconds} s\n` : `${bar} in ${seconds} s\n`);
      return;
    }
    if (signal.aborted) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

/** What the classified meetings say, in a few lines. */
export async function summarize(api: Api): Promise<string> {
  const rows = await api.get<Listed[]>("/api/v1/classifications");
  const { failed } = (await api.get<Stats>("/api/v1/workers/stats")).task_counts;
  if (rows.length === 0) return "No meetings are classified yet.";
  const line = (title: string, field: "business_sector" | "lead_source" | "sentiment") =>
    `  ${title.padEnd(13)}${top(rows.map((row) => row[field]))}`;
  const review = rows.filter(({ needs_review }) => needs_review).length;
  return [
    `${rows.length} meetings classified${failed > 0 ? `, ${failed} tasks failed` : ""}`,
    line("sectors", "business_sector"),
    line("lead sources", "lead_source"),
    line("sentiment", "sentiment"),
    `  ${"needs review".padEnd(13)}${review}`,
  ].join("\n");
}

function top(values: string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  const rest = sorted.length - TOP;
  return (
    sorted
      .slice(0, TOP)
      .map(([value, count]) => `${value} ${count}`)
      .join(" · ") + (rest > 0 ? ` · and ${rest} more` : "")
  );
}
