import { spawn } from "node:child_process";
import { join } from "node:path";
import { freePort, until } from "./processes.ts";
import { NOTHING_SET } from "./settings.ts";

const ROOT = join(import.meta.dirname, "..");
const START_SECONDS = 120;

/** A program started as a terminal would: in a process group of its own. */
export interface Program {
  pid: number;
  /** All it wrote so far, errors as well. */
  output(): string;
  /** Its exit code; null when a signal ended it. */
  exited: Promise<number | null>;
}

/** Runs a command in the project's folder, with these settings and nothing else that would change how it starts. */
export function run(command: readonly string[], env: Record<string, string>): Program {
  const [file = "", ...args] = command;
  const child = spawn(file, args, {
    cwd: ROOT,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...NOTHING_SET, ...env },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
  const exited = new Promise<number | null>((resolve) => child.once("close", (code) => resolve(code)));
  return { pid: child.pid ?? 0, output: () => output, exited };
}

export interface Running extends Program {
  url: string;
  /** Milliseconds until it answered its first request. */
  servedAfter: number;
  /** Milliseconds until it had nothing more to do: seeded, classified and summed up. */
  readyAfter: number;
}

export const ADMIN = { email: "admin@vambe.example", password: "only for this run" };

/** Starts everything with its data in `dataDir` and waits until it has said all it has to say; throws when it ends before. */
export async function startEverything(
  dataDir: string,
  env: Record<string, string> = {},
  command: readonly string[] = ["npm", "start"],
): Promise<Running> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const program = run(command, {
    SEED: "false",
    SUPER_ADMIN_EMAIL: ADMIN.email,
    SUPER_ADMIN_PASSWORD: ADMIN.password,
    ...env,
    PORT: String(port),
    DATA_DIR: dataDir,
  });
  let ended = false;
  let servedAfter = 0;
  void program.exited.then(() => {
    ended = true;
  });
  await until(async () => {
    if (servedAfter === 0 && (await fetch(`${url}/health`).catch(() => null))?.ok)
      servedAfter = performance.now() - started;
    return ended || (servedAfter > 0 && program.output().includes("Ctrl-C stops."));
  }, START_SECONDS);
  if (ended || servedAfter === 0) throw new Error(`It did not start:\n${program.output()}`);
  return { ...program, url, servedAfter, readyAfter: performance.now() - started };
}
