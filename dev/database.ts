import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureAdmin } from "./admin.ts";
import { migrate } from "./migrate.ts";
import { openPglite, openPostgres, startNeon } from "./neon.ts";
import { readSettings, type Settings } from "./settings.ts";

export interface Database {
  /** For DATABASE_URL. */
  url: string;
  /** What it is, for people. */
  name: string;
  adminPasswordHolds: boolean;
  close(): Promise<void>;
}

/** Where `npm run db` listens unless told otherwise: .dev.vars keeps the address. */
const DATABASE_PORT = 5488;

/** Opens the local database behind Neon's protocol, brings it up to date and sees to the super admin. */
export async function startDatabase(settings: Settings): Promise<Database> {
  const { url, name, close } = await open(settings);
  try {
    await migrate(url, join(import.meta.dirname, "..", "migrations"));
    const adminPasswordHolds = await ensureAdmin(url, settings.admin, settings.admin.passwordGiven);
    return { url, name, adminPasswordHolds, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function open(settings: Settings): Promise<Pick<Database, "url" | "name" | "close">> {
  if (settings.remoteDatabaseUrl)
    return {
      url: settings.remoteDatabaseUrl,
      name: `Postgres at ${new URL(settings.remoteDatabaseUrl).host}`,
      close: async () => undefined,
    };
  const folder = join(settings.dataDir, "postgres");
  const backend = settings.localDatabaseUrl ? openPostgres(settings.localDatabaseUrl) : await openPglite(folder);
  const name = settings.localDatabaseUrl
    ? `Postgres at ${new URL(settings.localDatabaseUrl).host}`
    : `embedded Postgres in ${folder}`;
  try {
    const server = await startNeon({ backend, port: settings.databasePort ?? 0 });
    return { url: server.url, name, close: () => server.close() };
  } catch (error) {
    await backend.close();
    throw error;
  }
}

/** So that `wrangler dev` works by itself: it reads its settings from .dev.vars and nothing else. */
function writeDevVars(settings: Settings, url: string): void {
  if (existsSync(".dev.vars")) return;
  writeFileSync(".dev.vars", `DATABASE_URL=${url}\nJWT_SECRET=${settings.worker.JWT_SECRET}\n`, { mode: 0o600 });
  console.log("Wrote .dev.vars for wrangler dev.");
}

async function main(): Promise<void> {
  const given = readSettings();
  const settings = { ...given, databasePort: given.databasePort ?? DATABASE_PORT };
  const database = await startDatabase(settings);
  writeDevVars(settings, database.url);
  console.log(
    `The ${database.name} is up to date and ready at ${database.url}\nStart the Worker with: npx wrangler dev\nCtrl-C stops.`,
  );
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void database.close().then(() => process.exit(0)));
  }
}

if (import.meta.main) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  });
}
