import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Backend } from "./backend.ts";
import { openPglite } from "./pglite.ts";

const root = mkdtempSync(join(tmpdir(), "neon-pglite-"));
const fresh = join(root, "fresh");
beforeAll(async () => {
  await (await openPglite(fresh)).close();
}, 60_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A data folder of one's own; a copy, because making one takes Postgres seconds. */
function copyFresh(name: string): string {
  cpSync(fresh, join(root, name), { recursive: true });
  return join(root, name);
}

const run = async (db: Backend, query: string) => (await db.query({ query, params: [] })).rows;

/** A process of its own that opens `folder`, runs `script` with the backend as `db` and prints what `say` is given. */
function startProcess(folder: string, script: string) {
  const code = `import { openPglite } from ${JSON.stringify(join(import.meta.dirname, "pglite.ts"))};
    const say = (line) => process.stdout.write(line + "\\n");
    const db = await openPglite(${JSON.stringify(folder)});
    ${script}`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", code], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  const waiting: (() => void)[] = [];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    lines.push(...text.trim().split("\n"));
    for (const wake of waiting.splice(0)) wake();
  });
  const ended = new Promise<void>((done) => child.once("close", () => done()));
  return {
    lines,
    pid: child.pid,
    async until(count: number): Promise<void> {
      while (lines.length < count) await new Promise<void>((wake) => waiting.push(wake));
    },
    async kill(): Promise<void> {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

describe("a data folder", { timeout: 60_000 }, () => {
  it("keeps its data from one run to the next", async () => {
    const folder = join(root, "deep", "kept");
    const first = await openPglite(folder);
    await run(first, "create table t as select 7 as n");
    await first.close();
    const second = await openPglite(folder);
    expect(await run(second, "select n from t")).toEqual([["7"]]);
    await second.close();
    expect(existsSync(`${folder}.lock`)).toBe(false);
  });

  it("belongs to one process at a time", async () => {
    const folder = copyFresh("shared");
    const other = startProcess(folder, `say("open"); setInterval(() => undefined, 1000);`);
    await other.until(1);
    await expect(openPglite(folder)).rejects.toThrow(`is in use by process ${other.pid}: stop that one first`);
    await other.kill();
    const mine = await openPglite(folder);
    await expect(openPglite(folder)).rejects.toThrow("is in use by process");
    await mine.close();
  });

  it("holds every acknowledged write after a kill -9 in the middle of writing", async () => {
    const folder = copyFresh("killed");
    const writer = startProcess(
      folder,
      `await db.query({ query: "create table t (n int primary key, filler text)", params: [] });
      const insert = (n) => ({ query: "insert into t values ($1, repeat('x', 3000))", params: [String(n)] });
      for (let n = 1; ; n += 2) {
        await db.transaction([insert(n), insert(n + 1)], {});
        say(String(n + 1));
      }`,
    );
    await writer.until(300);
    await writer.kill();
    const acknowledged = Number(writer.lines.at(-1));
    const db = await openPglite(folder);
    const [[count, max] = []] = await run(db, "select count(*), max(n) from t");
    expect(count).toBe(max);
    expect(Number(max) % 2).toBe(0);
    expect(Number(max)).toBeGreaterThanOrEqual(acknowledged);
    await db.close();
  });

  it("whose creation was killed half-way is made anew", async () => {
    const folder = join(root, "half");
    mkdirSync(folder);
    writeFileSync(join(folder, "PG_VERSION"), "18\n");
    writeFileSync(`${folder}.unfinished`, "");
    writeFileSync(`${folder}.lock`, `${process.pid} another-life`);
    const db = await openPglite(folder);
    expect(await run(db, "select 1")).toEqual([["1"]]);
    await db.close();
  });

  it("outlives a statement that crashes the embedded Postgres", async () => {
    const folder = copyFresh("crash");
    const db = await openPglite(folder);
    await run(db, "create table t as select 1 as n");
    await run(db, "create function down(n int) returns int language sql as 'select down(n + 1)'");
    await expect(run(db, "select down(1)")).rejects.toThrow();
    expect(await run(db, "select n from t")).toEqual([["1"]]);
    await db.close();
  });
});

describe("memory", { timeout: 60_000 }, () => {
  it("has the extensions Neon offers and the project uses", async () => {
    const db = await openPglite();
    await run(db, "create extension unaccent");
    await run(db, "create extension pg_trgm");
    expect(await run(db, "select unaccent('Ñuñoa'), similarity('ana', 'anna') > 0.3")).toEqual([["Nunoa", "t"]]);
    await db.close();
  });
});
