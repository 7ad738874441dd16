import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";

export interface Process {
  pid: number;
  parent: number;
  /** Kilobytes of memory it holds. */
  memory: number;
  command: string;
}

/** All processes of this machine that we may see; a dead one whose parent has not noticed is none. */
export function listProcesses(): Process[] {
  if (process.platform !== "linux") return fromPs();
  return readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? fromProc(name) : []));
}

function fromProc(pid: string): Process[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const field = (name: string) => new RegExp(`^${name}:\\s+(\\S+)`, "m").exec(status)?.[1];
    if (field("State") === "Z") return [];
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
    return [{ pid: Number(pid), parent: Number(field("PPid")), memory: Number(field("VmRSS") ?? 0), command }];
  } catch {
    return [];
  }
}

function fromPs(): Process[] {
  const lines = execFileSync("ps", ["-A", "-o", "pid=,ppid=,rss=,stat=,command="]).toString().split("\n");
  return lines.flatMap((line) => {
    const [, pid, parent, memory, state, command] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    if (state === undefined || state.startsWith("Z")) return [];
    return [{ pid: Number(pid), parent: Number(parent), memory: Number(memory), command: command ?? "" }];
  });
}

/** A process and all that it and its children started, parents first. */
export function familyOf(pid: number, all: readonly Process[] = listProcesses()): Process[] {
  const family = all.filter((process) => process.pid === pid);
  for (const member of family) family.push(...all.filter(({ parent }) => parent === member.pid));
  return family;
}

/** Those of `processes` that still run. */
export function stillRunning(processes: readonly Process[]): Process[] {
  const now = new Map(listProcesses().map((process) => [process.pid, process.command]));
  return processes.filter(({ pid, command }) => now.get(pid) === command);
}

/** Ends a process and all it started at once, without a chance to tidy up, as a power cut would. */
export function killFamily(pid: number): void {
  for (const member of familyOf(pid)) {
    try {
      process.kill(member.pid, "SIGKILL");
    } catch {
      // It went by itself, with its parent.
    }
  }
}

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

/**
 * Looks again and again until `holds` says yes; gives up after `seconds`.
 * @returns whether it came to hold
 */
export async function until(holds: () => boolean | Promise<boolean>, seconds: number): Promise<boolean> {
  const deadline = performance.now() + seconds * 1_000;
  while (performance.now() < deadline) {
    if (await holds()) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  return false;
}

const LOOK_AGAIN_MS = 200;
