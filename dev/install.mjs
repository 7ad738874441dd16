// Runs before `npm start` and `npm test`, in whatever Node is there: installs what the lockfile names, if it is missing.
import { execSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** The packages a lockfile names, with their versions, as one text. */
function contents(file) {
  if (!existsSync(file)) return null;
  const packages = Object.entries(JSON.parse(readFileSync(file, "utf8")).packages ?? {});
  return packages
    .filter(([path, entry]) => path !== "" && entry.optional !== true)
    .map(([path, entry]) => `${path}@${entry.version}`)
    .sort()
    .join("\n");
}

if (contents(join(root, "package-lock.json")) !== contents(join(root, "node_modules", ".package-lock.json"))) {
  console.log("Installing packages (once, a minute or so)…");
  try {
    execSync("npm ci --no-audit --no-fund --loglevel=error", { cwd: root, stdio: "inherit" });
  } catch {
    console.error("The packages could not be installed: see above. Is the npm registry reachable?");
    process.exit(1);
  }
}
