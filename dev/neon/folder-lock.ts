import { execFileSync } from "node:child_process";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

const held = new Set<string>();

/** How long a holder may still be on its way out, in milliseconds. */
const PATIENCE_MS = 2_000;

/**
 * Claims `folder` for this process by a file beside it and returns the release. Rejects with one clear sentence when a
 * living process holds it; the file of a process that died without cleaning up is taken over.
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const lock = `${folder}.lock`;
  if (held.has(lock)) throw inUse(folder, process.pid);
  held.add(lock);
  const draft = `${lock}.${process.pid}`;
  try {
    writeFileSync(draft, `${process.pid} ${identify(process.pid)}`);
    const deadline = Date.now() + PATIENCE_MS;
    // A hard link appears complete or not at all, so no reader ever sees a lock without its owner.
    while (!link(draft, lock)) {
      const owner = dropStale(lock);
      if (owner === undefined) continue;
      if (Date.now() > deadline) throw inUse(folder, owner);
      await setTimeout(100);
    }
  } catch (error) {
    held.delete(lock);
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return () => {
    held.delete(lock);
    rmSync(lock, { force: true });
  };
}

/** Removes a dead process's lock; returns the holder when it lives. */
function dropStale(lock: string): number | undefined {
  const owner = read(lock);
  if (owner === undefined) return undefined;
  const pid = Number.parseInt(owner, 10);
  const alive = identify(pid);
  if (alive !== "" && owner === `${pid} ${alive}` && pid !== process.pid) return pid;
  const aside = `${lock}.${process.pid}.stale`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
  // Between reading and renaming somebody else may have taken over: theirs goes back.
  if (read(aside) !== owner) link(aside, lock);
  rmSync(aside, { force: true });
  return undefined;
}

/** What tells this process from a later one with the same number; empty when there is no such process. */
function identify(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [state = "", ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if ("ZX".includes(state)) return "";
    const sinceBoot = rest[18];
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}+${sinceBoot}`;
  } catch {
    if (process.platform === "linux") return "";
  }
  try {
    if (process.platform !== "win32")
      return execFileSync("ps", ["-o", "lstart=", "-p", `${pid}`])
        .toString()
        .trim();
    process.kill(pid, 0);
    return "running";
  } catch {
    return "";
  }
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

function inUse(folder: string, pid: number): Error {
  return new Error(
    `The data folder ${folder} is in use by process ${pid}: stop that one first or choose another folder.`,
  );
}
