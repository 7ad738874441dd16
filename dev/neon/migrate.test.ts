import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { neon } from "@neondatabase/serverless";
import { drizzle } from "drizzle-orm/neon-http";
import { migrate as migrateWithDrizzle } from "drizzle-orm/neon-http/migrator";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { migrate } from "../migrate.ts";
import { openPglite } from "./pglite.ts";
import { openPostgres } from "./postgres.ts";
import { type NeonServer, startNeon } from "./server.ts";

const root = mkdtempSync(join(tmpdir(), "neon-migrate-"));
let server: NeonServer;
let sql: ReturnType<typeof neon<true, false>>;

beforeAll(async () => {
  const url = process.env.LOCAL_DATABASE_URL;
  server = await startNeon({ backend: url ? openPostgres(url) : await openPglite(), port: 0 });
  sql = neon(server.url, { arrayMode: true });
}, 60_000);
afterEach(async () => {
  await sql`drop schema if exists drizzle cascade`;
  await sql`drop table if exists mig_a, mig_b`;
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

/** A folder as drizzle-kit writes it; statements of one migration are parted by its breakpoint. */
function writeMigrations(migrations: Record<string, string[]>): string {
  const folder = mkdtempSync(join(root, "m-"));
  const entries = Object.keys(migrations).map((tag, idx) => ({
    idx,
    version: "7",
    when: 1_700_000_000_000 + idx,
    tag,
    breakpoints: true,
  }));
  mkdirSync(join(folder, "meta"));
  writeFileSync(
    join(folder, "meta", "_journal.json"),
    JSON.stringify({ version: "7", dialect: "postgresql", entries }),
  );
  for (const [tag, statements] of Object.entries(migrations)) {
    writeFileSync(join(folder, `${tag}.sql`), statements.join("\n--> statement-breakpoint\n"));
  }
  return folder;
}

const createA = "create table mig_a (id int);";
const createB = "create table mig_b (id int);";
const history = () => sql`select created_at from drizzle.__drizzle_migrations order by id`;

describe("migrate", () => {
  it("applies each migration once, in order, and then asks only once whether there is more", async () => {
    const folder = writeMigrations({ "0000_a": [createA, "insert into mig_a values (1);"], "0001_b": [createB] });
    expect(await migrate(server.url, folder)).toEqual({ applied: ["0000_a", "0001_b"] });
    const before = server.requests();
    expect(await migrate(server.url, folder)).toEqual({ applied: [] });
    expect(server.requests()).toBe(before + 1);
    expect(await sql`select id from mig_a`).toEqual([[1]]);
    expect(await history()).toEqual([["1700000000000"], ["1700000000001"]]);
  });

  it("leaves nothing of a migration that fails, names it and keeps those before it", async () => {
    const folder = writeMigrations({ "0000_a": [createA], "0001_bad": [createB, "select 1/0;"] });
    await expect(migrate(server.url, folder)).rejects.toThrow(
      "Migration 0001_bad failed and was rolled back: division by zero",
    );
    expect(await sql`select to_regclass('mig_a') is null, to_regclass('mig_b') is null`).toEqual([[false, true]]);
    expect(await history()).toHaveLength(1);
  });

  it("applies everything exactly once when several start together", async () => {
    const folder = writeMigrations({ "0000_a": [createA], "0001_b": [createB, "insert into mig_a values (1);"] });
    const runs = await Promise.all(Array.from({ length: 4 }, () => migrate(server.url, folder)));
    expect(runs.flatMap(({ applied }) => applied).sort()).toEqual(["0000_a", "0001_b"]);
    expect(await sql`select count(*)::int from mig_a`).toEqual([[1]]);
    expect(await history()).toHaveLength(2);
  });

  it("carries on where drizzle's own migrator stopped, and the other way round", async () => {
    const one = { "0000_a": [createA] };
    await migrateWithDrizzle(drizzle({ client: neon(server.url) }), { migrationsFolder: writeMigrations(one) });
    const folder = writeMigrations({ ...one, "0001_b": [createB] });
    expect(await migrate(server.url, folder)).toEqual({ applied: ["0001_b"] });
    await migrateWithDrizzle(drizzle({ client: neon(server.url) }), { migrationsFolder: folder });
    expect(await history()).toHaveLength(2);
  });
});
