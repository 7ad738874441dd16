import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { familyOf, stillRunning, until } from "../dev/processes.ts";
import { startEverything } from "../dev/program.ts";

/** One measured figure beside what it should reach. */
export interface Figure {
  what: string;
  measured: string;
  target: string;
}

const RUNS = 3;
const LEAVE_SECONDS = 30;

/** The middle value, or the mean of the two in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

/** The number that follows `label` in what a tool printed; null when it printed none. */
export function numberAfter(output: string, label: string): number | null {
  const found = output.split(label)[1]?.match(/^\s*([\d.]+)/)?.[1];
  return found === undefined ? null : Number(found);
}

/** One start on empty data, with the demo meetings: how long until it served, and until all of them were classified. */
async function startOnce(): Promise<{ served: number; classified: number; meetings: number }> {
  const folder = mkdtempSync(join(tmpdir(), "vambe-startup-"));
  try {
    const program = await startEverything(folder, { SEED: "true", CLASSIFIER: "offline" });
    const family = familyOf(program.pid);
    process.kill(-program.pid, "SIGINT");
    await until(() => stillRunning(family).length === 0, LEAVE_SECONDS);
    const meetings = Number(/(\d+) meetings classified/.exec(program.output())?.[1] ?? 0);
    return { served: program.servedAfter, classified: program.readyAfter - program.servedAfter, meetings };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What `wrangler` prints for these arguments, without a look outside. */
async function wrangler(...args: string[]): Promise<string> {
  const env = { ...process.env, CI: "true", WRANGLER_SEND_METRICS: "false", CLOUDFLARE_CF_FETCH_ENABLED: "false" };
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ["node_modules/wrangler/bin/wrangler.js", ...args],
    { env },
  );
  return stdout + stderr;
}

async function measureBundle(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "vambe-bundle-"));
  try {
    const size = numberAfter(await wrangler("deploy", "--dry-run", "--outdir", folder), "gzip:");
    const cpu = numberAfter(
      await wrangler("check", "startup", "--outfile", join(folder, "startup.cpuprofile")),
      "Active:",
    );
    return [
      { what: "bundle, gzip", measured: size === null ? "not told" : `${size.toFixed(0)} KiB`, target: "≤ 300 KiB" },
      { what: "CPU of the Worker's start", measured: cpu === null ? "not told" : `${cpu.toFixed(0)} ms`, target: "" },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From `npm start` on a fresh clone to everything classified, and what the Worker weighs; medians of `runs` starts. */
export async function measureStartup(runs = RUNS): Promise<Figure[]> {
  const starts: Awaited<ReturnType<typeof startOnce>>[] = [];
  for (let i = 0; i < runs; i++) starts.push(await startOnce());
  const seconds = (of: "served" | "classified") => `${(median(starts.map((start) => start[of])) / 1_000).toFixed(1)} s`;
  return [
    { what: "npm start to the first request served", measured: seconds("served"), target: "≤ 15 s" },
    {
      what: `${starts[0]?.meetings ?? 0} meetings seeded and classified offline, from then`,
      measured: seconds("classified"),
      target: "≤ 5 s",
    },
    ...(await measureBundle()),
  ];
}

/** Figures in columns, one a line. */
export function printFigures(figures: readonly Figure[]): string {
  const width = (of: keyof Figure) => Math.max(...figures.map((figure) => figure[of].length));
  const [what, measured] = [width("what"), width("measured")];
  return figures
    .map((figure) => `${figure.what.padEnd(what)}  ${figure.measured.padStart(measured)}  ${figure.target}`.trimEnd())
    .join("\n");
}

if (import.meta.main) console.log(printFigures(await measureStartup()));
