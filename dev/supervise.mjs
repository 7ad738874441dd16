// Runs wrangler and ends it when the program that started this goes away, however it goes: its end of our standard input
// closes even when it is killed.
import { spawn } from "node:child_process";

const child = spawn(process.execPath, process.argv.slice(2), { stdio: ["ignore", "inherit", "inherit"] });
const GRACE_MS = 5_000;

let stopping = false;
function stop() {
  if (stopping) return;
  stopping = true;
  child.kill("SIGTERM");
  setTimeout(() => child.kill("SIGKILL"), GRACE_MS).unref();
}

// A Ctrl-C reaches the whole terminal group; the program that started this decides when to stop.
for (const signal of ["SIGINT", "SIGHUP"]) process.on(signal, () => {});
process.on("SIGTERM", stop);
process.stdin.on("end", stop).on("error", stop).resume();
child.on("exit", (code) => process.exit(code ?? 1));
