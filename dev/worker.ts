import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const START_TIMEOUT_MS = 60_000;
const LOOK_AGAIN_MS = 100;

/** Nothing is looked up outside, nobody is told anything. */
const QUIET = {
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_SEND_ERROR_REPORTS: "false",
  WRANGLER_HIDE_BANNER: "true",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  DO_NOT_TRACK: "1",
  X_LOCAL_OBSERVABILITY: "false",
  CI: "true",
};

export interface LocalWorker {
  url: string;
  logFile: string;
  /** Leads the process group of everything the Worker runs in. */
  pid: number;
  /** Resolves with a sentence when the Worker ends by itself. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

/** Throws a sentence when somebody listens on the port already. */
export function requireFreePort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", () =>
      reject(new Error(`Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`)),
    );
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve()));
  });
}

/**
 * Starts `wrangler dev` with these settings and waits until it serves. Its output goes to worker.log in `dataDir`; `config`
 * names another wrangler.toml than the project's.
 */
export async function startWorker({
  port,
  dataDir,
  vars,
  config,
}: {
  port: number;
  dataDir: string;
  vars: Record<string, string>;
  config?: string;
}): Promise<LocalWorker> {
  const varsFile = join(dataDir, "worker.vars");
  writeFileSync(
    varsFile,
    Object.entries(vars)
      .map(([name, value]) => `${name}=${quote(value)}\n`)
      .join(""),
    { mode: 0o600 },
  );
  const logFile = join(dataDir, "worker.log");
  const log = openSync(logFile, "w");
  const wrangler = join(ROOT, "node_modules", "wrangler", "bin", "wrangler.js");
  const options = [
    "dev",
    "--port",
    String(port),
    "--env-file",
    varsFile,
    "--persist-to",
    join(dataDir, "wrangler"),
    "--inspector-port",
    "0",
    "--show-interactive-dev-session=false",
    ...(config ? ["--config", config] : []),
  ];
  const child = spawn(process.execPath, [join(import.meta.dirname, "supervise.mjs"), wrangler, ...options], {
    cwd: ROOT,
    stdio: ["pipe", log, log],
    env: { ...process.env, ...QUIET },
    // A group of its own: Ctrl-C in the terminal is answered by the program that started this, in order.
    detached: true,
  });
  closeSync(log);
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const ended = exited.then(() => `The Worker has ended. The last lines of ${logFile}:\n${tail(logFile)}`);
  const stop = async () => {
    child.stdin?.end();
    await exited;
  };

  const url = `http://127.0.0.1:${port}`;
  const failed = ended.then((sentence) => {
    throw new Error(sentence);
  });
  // Whoever loses the race is heard no more.
  failed.catch(() => undefined);
  await Promise.race([untilServing(url, logFile), failed]).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { url, logFile, pid: child.pid ?? 0, ended, stop };
}

const quote = (value: string) =>
  /^[\w.:/@+=,-]*$/.test(value) ? value : value.includes("'") ? JSON.stringify(value) : `'${value}'`;

async function untilServing(url: string, logFile: string): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline) {
    const answer = await fetch(`${url}/health?deep=false`).catch(() => null);
    if (answer?.ok) return;
    if (answer && answer.status !== 503)
      throw new Error(`The Worker answers ${answer.status}: ${await answer.text()}\n${tail(logFile)}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  throw new Error(
    `The Worker did not start within ${START_TIMEOUT_MS / 1000} s. The last lines of ${logFile}:\n${tail(logFile)}`,
  );
}

const tail = (file: string) => readFileSync(file, "utf8").trimEnd().split("\n").slice(-15).join("\n");
