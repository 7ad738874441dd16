import { execFileSync } from "node:child_process";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";

const held = new Set<string>();

/**
 * Claims `folder` for this process by a file beside it and returns the release. Throws one clear sentence when a living
 * process holds it; the file of a process that died without cleaning up is taken over.
 */
export function lockFolder(folder: string): () => void {
  const lock = `${folder}.lock`;
  const mine = `${process.pid} ${identify(process.pid)}`;
  const draft = `${lock}.${process.pid}`;
  if (held.has(lock)) throw inUse(folder, process.pid);
  writeFileSync(draft, mine);
  try {
    // A hard link appears complete or not at all, so no reader ever sees a lock without its owner.
    while (!link(draft, lock)) dropStale(folder, lock);
  } finally {
    rmSync(draft, { force: true });
  }
  held.add(lock);
  return () => {
    held.delete(lock);
    rmSync(lock, { force: true });
  };
}

function dropStale(folder: string, lock: string): void {
  const owner = read(lock);
  if (owner === undefined) return;
  const pid = Number.parseInt(owner, 10);
  const alive = identify(pid);
  if (alive !== "" && owner === `${pid} ${alive}` && pid !== process.pid) throw inUse(folder, pid);
  const aside = `${lock}.${process.pid}.stale`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return;
    throw error;
  }
  // Between reading and renaming somebody else may have taken over: theirs goes back.
  if (read(aside) !== owner) link(aside, lock);
  rmSync(aside, { force: true });
}

/** What tells this process from a later one with the same number; empty when there is no such process. */
function identify(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const sinceBoot = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
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
