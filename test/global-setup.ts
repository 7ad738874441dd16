import type { TestProject } from "vitest/node";
import { migrate } from "../dev/migrate.ts";
import { openPglite, startNeon } from "../dev/neon.ts";

declare module "vitest" {
  interface ProvidedContext {
    databaseUrl: string;
  }
}

/** One embedded Postgres in memory for the whole run, migrated as production is. Tests keep apart by owning their data. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startNeon({ backend: await openPglite(), port: 0 });
  await migrate(server.url);
  project.provide("databaseUrl", server.url);
  return () => server.close();
}
