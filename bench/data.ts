import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { neon } from "@neondatabase/serverless";
import pg from "pg";
import { migrate } from "../dev/migrate.ts";
import { type Backend, type NeonServer, openPglite, openPostgres, startNeon } from "../dev/neon.ts";
import { statements } from "./sql.ts";

/** Meetings a statement inserts at once: large enough to be set-based, small enough to show progress. */
const CHUNK = 1_000;

/** A migrated database filled with `meetings` meetings, behind Neon's SQL over HTTP. */
export interface Dataset {
  engine: "PGlite" | "PostgreSQL";
  meetings: number;
  server: NeonServer;
}

/**
 * Opens the data set of this size, made when it is not there or was made from other migrations: a database of its own on
 * the server of `postgres` (a postgres:// URL), or a folder under .data for the embedded Postgres. `wrap` may watch it.
 */
export async function openDataset(
  meetings: number,
  postgres: string | undefined,
  wrap: (backend: Backend) => Backend = (backend) => backend,
): Promise<Dataset> {
  const name = `vambe_bench_${meetings}_${fingerprint()}`;
  if (postgres) await createDatabase(postgres, name);
  const backend = postgres ? openPostgres(onDatabase(postgres, name)) : await openPglite(`.data/${name}`);
  const server = await startNeon({ backend: wrap(backend), port: 0 });
  await fill(server.url, meetings);
  return { engine: postgres ? "PostgreSQL" : "PGlite", meetings, server };
}

/** Changes with the migrations and the generator, so that an old data set is never measured for a new schema. */
function fingerprint(): string {
  const hash = createHash("sha256");
  for (const file of readdirSync("migrations")
    .filter((file) => file.endsWith(".sql"))
    .sort())
    hash.update(readFileSync(`migrations/${file}`));
  return hash.update(readFileSync("bench/sql.ts")).digest("hex").slice(0, 8);
}

function onDatabase(url: string, name: string): string {
  const target = new URL(url);
  target.pathname = `/${name}`;
  return target.href;
}

async function createDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
    if (rowCount === 0) await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
}

async function fill(url: string, meetings: number): Promise<void> {
  await migrate(url);
  const sql = neon(url);
  const [state] =
    await sql`select (select count(*)::int from meetings) as meetings, to_regclass('bench_ready') is not null as ready`;
  if (state?.ready) return;
  if (state?.meetings) throw new Error(`${url} holds an unfinished data set: drop it and start again.`);
  const clients = Math.max(1, meetings / 5);
  const sellers = Math.max(1, meetings / 500);
  const started = performance.now();
  const { parties, chunk, finish } = statements({ clients, sellers });
  for (const statement of parties) await sql.query(statement);
  for (let first = 1; first <= meetings; first += CHUNK) {
    const last = Math.min(meetings, first + CHUNK - 1);
    await sql.transaction(
      chunk.map((statement) =>
        sql.query(statement.replaceAll("$first", String(first)).replaceAll("$last", String(last))),
      ),
    );
    process.stderr.write(`\r${last} of ${meetings} meetings`);
  }
  process.stderr.write("\n");
  for (const statement of finish) await sql.query(statement);
  console.log(
    `${meetings} meetings, ${clients} clients and ${sellers} sellers in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { meetings: { type: "string", default: "100000" } } });
  const meetings = Number(values.meetings);
  if (!Number.isInteger(meetings) || meetings < 1)
    throw new Error(`--meetings must be a whole number, not "${values.meetings}".`);
  const { engine, server } = await openDataset(meetings, process.env.LOCAL_DATABASE_URL);
  console.log(`The data set of ${meetings} meetings is ready on ${engine}.`);
  await server.close();
}

if (import.meta.main) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  });
}
