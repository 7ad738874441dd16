import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Api } from "../api.ts";
import { familyOf, stillRunning, until } from "../processes.ts";
import { ADMIN, startEverything } from "../program.ts";
import { type Fields, type Ledger, missing, newLedger } from "./ledger.ts";
import { drive, type Traffic } from "./traffic.ts";

const HELP = `Starts a server of its own with npm start, on loopback, and reads, writes and classifies for a while.

Usage: npm run load -- [options]

  --seconds N   how long (60)
  --limits      with rate limits on; 429s are counted and waited for
  --help        this text

Ends with 1 on any error but a 429, on an accepted write that is not found again, and when workerd grew beyond 2.5 GB.
`;

/** Seconds in which the Worker comes to its working size before its memory is measured. */
const WARM_UP = 10;
/**
 * Megabytes. Under `wrangler dev` workerd has no limit to its memory and collects late: its two processes grow to 1,700 in
 * the first five minutes and then stay, most of it with an empty Worker as well. More than this is a leak.
 */
const CEILING = 2_500;
const PATIENCE = 120;
const SHOWN = 10;

/** Megabytes that the Worker's processes hold. */
function workerMemory(pid: number): number {
  const workers = familyOf(pid).filter(({ command }) => /workerd\S* serve/.test(command));
  return workers.reduce((sum, { memory }) => sum + memory, 0) / 1_024;
}

/** Everything of a list, page by page along its cursor, by id. */
async function readAll(api: Api, path: string, name: string): Promise<Map<number, Fields>> {
  const all = new Map<number, Fields>();
  let cursor: string | null = null;
  do {
    const after: string = cursor === null ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const page: { [list: string]: Fields[] } & { pagination: { nextCursor: string | null } } = await api.get(
      `${path}?limit=100&sortBy=id&sortOrder=ASC${after}`,
    );
    for (const row of page[name] ?? []) all.set(Number(row.id), row);
    cursor = page.pagination.nextCursor;
  } while (cursor !== null);
  return all;
}

/** Says what of the accepted writes cannot be found, after all tasks have ended. */
async function lookForAll(api: Api, { clients, meetings, queued }: Ledger): Promise<string[]> {
  const open = async () => {
    const { task_counts } = await api.get<{ task_counts: { pending: number; processing: number } }>(
      "/api/v1/workers/stats",
    );
    return task_counts.pending + task_counts.processing;
  };
  if (!(await until(async () => (await open()) === 0, PATIENCE))) return [`${await open()} tasks are still open`];
  const stored = await readAll(api, "/api/v1/meetings", "meetings");
  const classified = await api.get<{ results: unknown[]; total_count: number }>(
    "/api/v1/workers/classifications?limit=1",
  );
  const lost = queued.size - classified.total_count;
  return [
    ...missing("client", clients, await readAll(api, "/api/v1/clients", "clients")),
    ...missing("meeting", meetings, stored),
    ...(lost === 0 ? [] : [`${lost} of ${queued.size} classifications are gone`]),
  ];
}

function report(traffic: Traffic, ledger: Ledger, seconds: number, memory: number[]): string {
  const sorted = traffic.milliseconds.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0);
  const { read, write, classify } = traffic.requests;
  const [first = 0, last = 0] = [memory[0], memory.at(-1)];
  return [
    `requests   ${read} reads, ${write} writes, ${classify} batches to classify in ${seconds} s (${(sorted.length / seconds).toFixed(0)}/s)`,
    `answered   p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(1)} ms`,
    `refused    ${traffic.throttled} with 429, ${traffic.errors.length} with anything else`,
    `accepted   ${ledger.clients.size} clients, ${ledger.meetings.size} meetings, ${ledger.queued.size} classifications`,
    `workerd    ${first.toFixed(0)} MB after ${WARM_UP} s, ${last.toFixed(0)} MB at the end, ${Math.max(...memory).toFixed(0)} MB at most`,
  ].join("\n");
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seconds: { type: "string", default: "60" },
      limits: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return void process.stdout.write(HELP);
  const seconds = Number(values.seconds);
  if (!(seconds > WARM_UP)) throw new Error(`--seconds must be a number over ${WARM_UP}.`);

  const folder = mkdtempSync(join(tmpdir(), "vambe-load-"));
  const program = await startEverything(folder, { CLASSIFIER: "offline", RATE_LIMITS: values.limits ? "on" : "off" });
  const family = familyOf(program.pid);
  try {
    const api = new Api(program.url);
    await api.login(ADMIN.email, ADMIN.password);
    const seller = await api.post<{ id: number }>("/api/v1/sellers", { name: "Ana", email: "ana@example.com" });
    const ledger = newLedger();
    const memory: number[] = [];
    const measure = setInterval(() => memory.push(workerMemory(program.pid)), WARM_UP * 1_000);
    const traffic = await drive(api, seller.id, ledger, seconds);
    clearInterval(measure);
    memory.push(workerMemory(program.pid));
    const lost = await lookForAll(api, ledger);
    console.log(report(traffic, ledger, seconds, memory));

    const most = Math.max(...memory);
    const wrong = [...traffic.errors, ...lost, ...(most > CEILING ? [`workerd grew to ${most.toFixed(0)} MB`] : [])];
    if (wrong.length === 0) console.log("found      every accepted write");
    else console.log(`\n${wrong.slice(0, SHOWN).join("\n")}\n${wrong.length} things are wrong.`);
    process.exitCode = wrong.length === 0 ? 0 : 1;
  } finally {
    process.kill(-program.pid, "SIGINT");
    await until(() => stillRunning(family).length === 0, PATIENCE);
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
