import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..", "..");

/**
 * Builds the Worker into `folder`, with bindings that can be told to fail, so that an edit in the sources does not start it
 * anew in the middle of a scenario.
 * @returns its wrangler.toml
 */
export function freezeWorker(folder: string): string {
  execFileSync(process.execPath, ["dev/build.mjs"], { cwd: ROOT, stdio: "inherit" });
  copyFileSync(join(ROOT, ".build", "worker.js"), join(folder, "worker.js"));
  cpSync(join(ROOT, ".assets"), join(folder, ".assets"), { recursive: true });
  copyFileSync(join(import.meta.dirname, "entry.mjs"), join(folder, "entry.mjs"));
  const config = join(folder, "wrangler.toml");
  writeFileSync(config, frozenConfig(readFileSync(join(ROOT, "wrangler.toml"), "utf8")));
  return config;
}

/** The project's wrangler.toml without its build, for an entry that is already there. Throws when it has changed its form. */
export function frozenConfig(toml: string): string {
  const built = toml.replace(/^main = .*$/m, 'main = "entry.mjs"').replace(/^\[build\]\n(?:(?!\[).*\n)*/m, "");
  if (!built.includes("entry.mjs") || /^\[build\]/m.test(built)) {
    throw new Error("wrangler.toml has no main or no [build] where it is looked for.");
  }
  return built;
}
