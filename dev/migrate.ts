import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { NeonDbError, neon } from "@neondatabase/serverless";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { routeDriverToLocalNeon } from "./neon/driver.ts";

const LOCK = "select pg_advisory_xact_lock(hashtext('drizzle.__drizzle_migrations'))";
const ALREADY_APPLIED = "MIG01";

/**
 * Applies what is missing of drizzle-kit's migrations in `folder` and returns the names of those this call applied.
 * Each migration is one transaction together with its row in `drizzle.__drizzle_migrations`, the table drizzle's own
 * migrators keep, so that a process killed at any moment leaves whole migrations only. Two calls at once are safe.
 * Rejects with an error that names the migration and has Postgres's own as its cause.
 */
export async function migrate(databaseUrl: string, folder = "migrations"): Promise<{ applied: string[] }> {
  const migrations = readMigrations(folder);
  routeDriverToLocalNeon();
  const sql = neon(databaseUrl);
  const inTransaction = (statements: string[]) =>
    sql.transaction(
      statements.map((statement) => sql.query(statement)),
      { isolationLevel: "ReadCommitted" },
    );

  const results = await inTransaction([
    LOCK,
    "create schema if not exists drizzle",
    "create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)",
    "select created_at from drizzle.__drizzle_migrations",
  ]);
  const known = new Set(results.at(-1)?.map((row) => Number(row.created_at)));

  const applied: string[] = [];
  for (const { name, statements, hash, createdAt } of migrations) {
    if (known.has(createdAt)) continue;
    try {
      await inTransaction([
        LOCK,
        refuseIfApplied(createdAt),
        ...statements,
        `insert into drizzle.__drizzle_migrations (hash, created_at) values ('${hash}', ${createdAt})`,
      ]);
      applied.push(name);
    } catch (error) {
      if (error instanceof NeonDbError && error.code === ALREADY_APPLIED) continue;
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(`Migration ${name} failed and was rolled back: ${why}`, { cause: error });
    }
  }
  return { applied };
}

function readMigrations(folder: string) {
  const journalFile = join(folder, "meta", "_journal.json");
  if (!existsSync(journalFile)) throw new Error(`There are no migrations in "${folder}": ${journalFile} is missing.`);
  // The names are in the journal only; drizzle's reader returns the rest in the journal's order.
  const journal: { entries: { tag: string }[] } = JSON.parse(readFileSync(journalFile, "utf8"));
  return readMigrationFiles({ migrationsFolder: folder }).map(({ sql, hash, folderMillis }, i) => ({
    name: journal.entries[i]?.tag ?? hash,
    statements: sql.filter((statement) => statement.trim() !== ""),
    hash,
    createdAt: folderMillis,
  }));
}

/** Somebody else may have applied it while this transaction waited for the lock: only Postgres can still tell. */
function refuseIfApplied(createdAt: number): string {
  return `do $$ begin
    if exists (select from drizzle.__drizzle_migrations where created_at = ${createdAt}) then
      raise exception 'already applied' using errcode = '${ALREADY_APPLIED}';
    end if;
  end $$`;
}

async function main(): Promise<void> {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("Set DATABASE_URL to the database to migrate (postgres://…).");
  const { applied } = await migrate(url, process.argv[2]);
  console.log(applied.length > 0 ? `Applied ${applied.join(", ")}.` : "Nothing to apply: the database is up to date.");
}

if (import.meta.main) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  });
}
