import { Api } from "./api.ts";
import { startDatabase } from "./database.ts";
import { freeWork } from "./resume.ts";
import { readSettings, type Settings } from "./settings.ts";
import { showProgress, summarize } from "./summary.ts";
import { type LocalWorker, requireFreePort, startWorker } from "./worker.ts";

const CRON_MS = 60_000;
const LOOK_FOR_NPM_MS = 500;

/** What is stopped on the way out, last started first. */
const opened: (() => Promise<void>)[] = [];
const stopping = new AbortController();

async function main(): Promise<void> {
  const settings = readSettings();
  await requireFreePort(settings.port);
  say("Starting the database…");
  const database = await startDatabase(settings);
  opened.push(database.close);
  if (stopping.signal.aborted) return;
  await freeWork(database.url);

  say("Starting the Worker…");
  const worker = await startWorker({
    port: settings.port,
    dataDir: settings.dataDir,
    vars: { ...settings.worker, DATABASE_URL: database.url },
  });
  opened.push(worker.stop);
  void worker.ended.then((sentence) => stop(1, sentence));
  if (stopping.signal.aborted) return;

  const api = new Api(worker.url);
  if (database.adminPasswordHolds) await seedAndClassify(api, settings);
  const cron = setInterval(() => void api.runCron().catch(() => undefined), CRON_MS);
  opened.push(async () => clearInterval(cron));
  say(greeting(worker, settings, database));
}

async function seedAndClassify(api: Api, settings: Settings): Promise<void> {
  await api.login(settings.admin.email, settings.admin.password);
  let seeded = 0;
  if (settings.seed && !settings.seeded) {
    const { meetings, queued } = await api.post<{ meetings: { inserted: number }; queued: number }>(
      "/api/v1/seeds/populate",
    );
    settings.keep({ seeded: true });
    say(`Seeded ${meetings.inserted} demo meetings.`);
    seeded = queued;
  }
  await api.runCron();
  await showProgress(api, seeded, stopping.signal);
  say(`\n${await summarize(api)}`);
}

function greeting(
  worker: LocalWorker,
  { admin }: Settings,
  database: { name: string; adminPasswordHolds: boolean },
): string {
  const password = database.adminPasswordHolds ? admin.password : "the one you set";
  return `
  API     ${worker.url}/api/v1
  Docs    ${worker.url}/docs
  Health  ${worker.url}/health
  Login   ${admin.email}  password: ${password}

The ${database.name}; log in ${worker.logFile}. Ctrl-C stops.`;
}

function say(text: string): void {
  if (!stopping.signal.aborted) console.log(text);
}

async function stop(code: number, sentence?: string): Promise<void> {
  if (stopping.signal.aborted) return;
  if (sentence) console.error(sentence);
  stopping.abort();
  for (const close of opened.reverse()) await close().catch((error: unknown) => console.error(error));
  process.exit(code);
}

/** The shell between npm and this passes no SIGTERM on, but it ends. */
function stopWithNpm(): void {
  const shell = process.ppid;
  setInterval(() => {
    if (process.ppid !== shell) void stop(0);
  }, LOOK_FOR_NPM_MS).unref();
}

if (process.env.npm_lifecycle_event) stopWithNpm();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop(0));

main().catch((error: unknown) => stop(1, error instanceof Error ? error.message : String(error)));
