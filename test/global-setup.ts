import { execFileSync } from "node:child_process";
import type { TestProject } from "vitest/node";
import { migrate } from "../dev/migrate.ts";
import { openPglite, startNeon } from "../dev/neon.ts";

declare module "vitest" {
  interface ProvidedContext {
    databaseUrl: string;
    /** A database apart, for tests that act on everything there is: nobody else finds their data there changed by them. */
    wholeDatabaseUrl: string;
    /** Of every property-based test: the same on each run, unless FUZZ_SEED asks for other cases. */
    fuzzSeed: number;
  }
}

/** Embedded Postgres in memory for the whole run, migrated as production is. Tests keep apart by owning their data. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // The Worker's static files, the demo meetings among them, are made by the build, which tests go without.
  execFileSync(process.execPath, ["dev/assets.mjs"]);
  const [shared, whole] = await Promise.all([openDatabase(), openDatabase()]);
  project.provide("fuzzSeed", Number(process.env.FUZZ_SEED ?? 20_260_302));
  project.provide("databaseUrl", shared.url);
  project.provide("wholeDatabaseUrl", whole.url);
  return async () => void (await Promise.all([shared.close(), whole.close()]));
}

async function openDatabase() {
  const server = await startNeon({ backend: await openPglite(), port: 0 });
  await migrate(server.url);
  return server;
}
