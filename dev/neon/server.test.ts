import { NeonDbError, neon } from "@neondatabase/serverless";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/neon-http";
import { bigint, boolean, customType, integer, jsonb, numeric, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { routeDriverToLocalNeon } from "./driver.ts";
import { openPglite } from "./pglite.ts";
import { openPostgres } from "./postgres.ts";
import { LineCut, type NeonServer, startNeon } from "./server.ts";

routeDriverToLocalNeon();
const suffix = Math.random().toString(36).slice(2);
let server: NeonServer;
let sql: ReturnType<typeof neon<false, false>>;

beforeAll(async () => {
  const url = process.env.LOCAL_DATABASE_URL;
  server = await startNeon({ backend: url ? openPostgres(url) : await openPglite(), port: 0 });
  sql = neon(server.url);
}, 60_000);
afterAll(() => server.close());

/** A new table no other test knows. */
async function createTable(columns: string): Promise<string> {
  const name = `t_${suffix}_${Math.random().toString(36).slice(2)}`;
  await sql.query(`create table ${name} (${columns})`);
  return name;
}

async function refusal(statement: Promise<unknown>): Promise<NeonDbError> {
  const error = await statement.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof NeonDbError)) throw new Error("expected the database to refuse", { cause: error });
  return error;
}

function post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`http://127.0.0.1:${server.port}/sql`, {
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
    headers: { "Neon-Connection-String": server.url, "Neon-Raw-Text-Output": "true", ...headers },
  });
}

describe("values", () => {
  it("arrive as Postgres's own text, whatever their type", async () => {
    const query = `select 1::int8 as i, 1.50::numeric as n, true as b, '{"a": [1]}'::jsonb as j, '{1,NULL}'::int[] as a,
      timestamptz '2024-01-02 03:04:05.678+00' at time zone 'UTC' as t, '\\x00ff'::bytea as y, null as z`;
    const answer = await (await post({ query }, { "Neon-Array-Mode": "true" })).json();
    expect(answer).toMatchObject({
      rows: [["1", "1.50", "t", '{"a": [1]}', "{1,NULL}", "2024-01-02 03:04:05.678", "\\x00ff", null]],
    });
  });

  it("of an enum made a moment ago arrive as text, alone and in arrays", async () => {
    await sql.query(`create type mood_${suffix} as enum ('good', 'so so')`);
    expect(
      await sql.query(`select 'good'::mood_${suffix} as one, array['good', 'so so']::mood_${suffix}[] as more`),
    ).toEqual([{ one: "good", more: '{good,"so so"}' }]);
  });

  it("become objects when array mode is off", async () => {
    const answer = await (await post({ query: "select 1 as a, null as b" })).json();
    expect(answer).toMatchObject({ rowAsArray: false, rows: [{ a: "1", b: null }] });
  });

  it("survive the way through drizzle in both directions", async () => {
    const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });
    const name = await createTable(
      "id int primary key, big int8, price numeric(10,2), done bool, at timestamptz, tags text[], data jsonb, raw bytea",
    );
    const things = pgTable(name, {
      id: integer().primaryKey(),
      big: bigint({ mode: "bigint" }),
      price: numeric({ precision: 10, scale: 2 }),
      done: boolean(),
      at: timestamp({ withTimezone: true }),
      tags: text().array(),
      data: jsonb(),
      raw: bytea(),
    });
    const thing = {
      id: 1,
      big: 9_007_199_254_740_993n,
      price: "12.30",
      done: false,
      at: new Date("2024-05-06T07:08:09.123Z"),
      tags: ["ñandú", 'say "hi"', "a,b", "", "NULL"],
      data: { list: [1, "dos", null], nested: { ok: true } },
      raw: Buffer.from([0, 1, 255]),
    };
    const db = drizzle({ client: sql });
    expect(await db.insert(things).values(thing).returning()).toEqual([thing]);
    expect(await db.select().from(things).where(eq(things.id, 1))).toEqual([thing]);
  });

  it("may be JSON scalars, objects and nested arrays when a client sends them so", async () => {
    const params = [
      7,
      true,
      { a: 1 },
      [
        [1, null],
        [3, 4],
      ],
      ['a"b', "c"],
      null,
    ];
    const query = "select $1::int, $2::bool, $3::jsonb, $4::int[], $5::text[], $6::text";
    const answer = await (await post({ query, params }, { "Neon-Array-Mode": "true" })).json();
    expect(answer).toMatchObject({ rows: [["7", "t", '{"a": 1}', "{{1,NULL},{3,4}}", '{"a\\"b",c}', null]] });
  });

  it("of many megabytes pass", async () => {
    const [row] = await sql.query("select length($1) as length, $1 as same", ["ñ".repeat(5_000_000)]);
    expect(row?.length).toBe(5_000_000);
  });
});

describe("full results", () => {
  it("describe columns, command and row count", async () => {
    const name = await createTable("id int primary key, v varchar(20)");
    const full = { fullResults: true } as const;
    const inserted = await sql.query(`insert into ${name} values (1, 'a'), (2, 'b')`, [], full);
    expect(inserted).toMatchObject({ command: "INSERT", rowCount: 2, rows: [], fields: [] });
    const selected = await sql.query(`select v from ${name} order by id`, [], { ...full, arrayMode: true });
    expect(selected).toMatchObject({
      command: "SELECT",
      rowCount: 2,
      rowAsArray: true,
      rows: [["a"], ["b"]],
      fields: [{ name: "v", dataTypeID: 1043, columnID: 2, dataTypeSize: -1, dataTypeModifier: 24, format: "text" }],
    });
    expect(await sql.query(`truncate ${name}`, [], full)).toMatchObject({ command: "TRUNCATE", rowCount: null });
  });
});

describe("single statements", () => {
  it("refuse a second statement in the same query", async () => {
    expect(await refusal(sql.query("select 1; select 2"))).toMatchObject({ code: "42601" });
  });

  it("leave no transaction open behind them", async () => {
    const name = await createTable("id int");
    await sql.query("begin");
    await sql.query(`insert into ${name} values (1)`);
    await refusal(sql.query("select 1/0"));
    expect(await sql.query(`select id from ${name}`)).toEqual([{ id: 1 }]);
  });
});

describe("batches", () => {
  it("happen completely or not at all", async () => {
    const name = await createTable("id int primary key");
    const insert = (id: number) => sql.query(`insert into ${name} values ($1)`, [id]);
    expect(await refusal(sql.transaction([insert(1), insert(2), insert(1)]))).toMatchObject({ code: "23505" });
    expect(await sql.query(`select * from ${name}`)).toEqual([]);
    await sql.transaction([insert(1), insert(2)]);
    expect(await sql.query(`select count(*)::int as n from ${name}`)).toEqual([{ n: 2 }]);
  });

  it("roll back when a deferred constraint fails at the commit", async () => {
    const name = await createTable("id int primary key, next int");
    await sql.query(`alter table ${name} add foreign key (next) references ${name} deferrable initially deferred`);
    const failing = sql.transaction([sql.query(`insert into ${name} values (1, 2)`)]);
    expect(await refusal(failing)).toMatchObject({ code: "23503" });
    expect(await sql.query(`select * from ${name}`)).toEqual([]);
  });

  it("run in the isolation level and mode they ask for", async () => {
    const shows = ["isolation", "read_only", "deferrable"].map((name) => sql.query(`show transaction_${name}`));
    const strict = { isolationLevel: "Serializable", readOnly: true, deferrable: true, arrayMode: true } as const;
    expect(await sql.transaction(shows, strict)).toEqual([[["serializable"]], [["on"]], [["on"]]]);
    const loose = { isolationLevel: "RepeatableRead", arrayMode: true } as const;
    expect(await sql.transaction(shows, loose)).toEqual([[["repeatable read"]], [["off"]], [["off"]]]);
  });

  it("that are read-only cannot write", async () => {
    const name = await createTable("id int");
    const writing = sql.transaction([sql.query(`insert into ${name} values (1)`)], { readOnly: true });
    expect(await refusal(writing)).toMatchObject({ code: "25006" });
  });

  it("do not see each other half-way", async () => {
    const name = await createTable("id int primary key, n int");
    await sql.query(`insert into ${name} values (1, 0)`);
    const increment = () =>
      sql.transaction([
        sql.query(`select n from ${name} for update`),
        sql.query(`update ${name} set n = n + 1`),
        sql.query(`update ${name} set n = n + 1 returning n`),
      ]);
    const batches = await Promise.all(Array.from({ length: 8 }, increment));
    for (const [before, , after] of batches) expect(after?.[0]?.n).toBe((before?.[0]?.n ?? 0) + 2);
    expect(await sql.query(`select n from ${name}`)).toEqual([{ n: 16 }]);
  });

  it("work through drizzle's batch", async () => {
    const things = pgTable(await createTable("id int primary key"), { id: integer().primaryKey() });
    const db = drizzle({ client: sql });
    const [, rows] = await db.batch([db.insert(things).values({ id: 5 }), db.select().from(things)]);
    expect(rows).toEqual([{ id: 5 }]);
  });
});

describe("errors", () => {
  it("name the constraint, table and column that refused", async () => {
    const name = await createTable(
      "id int primary key, age int constraint adult check (age >= 18), boss int, nick text not null",
    );
    await sql.query(`alter table ${name} add constraint has_boss foreign key (boss) references ${name}`);
    await sql.query(`insert into ${name} values (1, 20, null, 'a')`);
    const insert = (values: string) => refusal(sql.query(`insert into ${name} values (${values})`));
    const place = { schema: "public", table: name, severity: "ERROR" };
    expect(await insert("1, 20, null, 'a'")).toMatchObject({
      ...place,
      code: "23505",
      constraint: `${name}_pkey`,
      detail: "Key (id)=(1) already exists.",
      routine: "_bt_check_unique",
    });
    expect(await insert("2, 20, 9, 'a'")).toMatchObject({ ...place, code: "23503", constraint: "has_boss" });
    expect(await insert("2, 17, null, 'a'")).toMatchObject({ ...place, code: "23514", constraint: "adult" });
    expect(await insert("2, 20, null, null")).toMatchObject({ ...place, code: "23502", column: "nick" });
  });

  it("point at the place of a mistake in the query", async () => {
    const error = await refusal(sql.query("select 1 form x y"));
    expect(error).toMatchObject({ code: "42601", position: "15", message: 'syntax error at or near "x"' });
    expect(await refusal(sql.query("select nothing_here"))).toMatchObject({ code: "42703", position: "8" });
  });

  it("carry hint and context", async () => {
    const raise = "do $$ begin raise exception 'no' using hint = 'try yes', errcode = 'XY001'; end $$";
    expect(await refusal(sql.query(raise))).toMatchObject({
      code: "XY001",
      message: "no",
      hint: "try yes",
      where: expect.stringContaining("inline_code_block"),
    });
  });

  it("come from a NUL in a text, which Postgres cannot hold", async () => {
    expect(await refusal(sql`select ${"a\0b"}::text`)).toMatchObject({ code: "22021" });
    expect(await refusal(sql.query("select 'a\0b'"))).toMatchObject({
      message: expect.stringContaining("embedded null"),
    });
  });

  it("come from half a surrogate pair, which is no text", async () => {
    const error = await refusal(sql`select ${"a\ud800b"}::text`);
    expect(error.message).toContain("could not parse the HTTP request body");
  });

  it("come from a wrong number of parameters, and the next statement is not disturbed", async () => {
    expect(await refusal(sql.query("select $1::int", [1, 2]))).toMatchObject({ code: "08P01" });
    const many = Array.from({ length: 65_536 }, () => 1);
    expect((await refusal(sql.query("select 1", many))).message).toContain("too large");
    expect(await sql`select 1 as one`).toEqual([{ one: 1 }]);
  });

  it("come from copying in, which has no stream over HTTP", async () => {
    const name = await createTable("id int");
    await refusal(sql.query(`/* in */ copy ${name} from stdin`));
    expect(await sql`select 1 as one`).toEqual([{ one: 1 }]);
  });

  it.each([
    ["no JSON", "{", {}, 400],
    ["no query", { params: [] }, {}, 400],
    ["params that are no list", { query: "select 1", params: "x" }, {}, 400],
    ["an unknown isolation level", { queries: [] }, { "Neon-Batch-Isolation-Level": "Chaos" }, 400],
    ["no connection string", { query: "select 1" }, { "Neon-Connection-String": "" }, 400],
  ])("are clear for %s", async (_, body, headers, status) => {
    const response = await post(body, headers);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ message: expect.stringMatching(/\w/), code: "" });
  });
});

describe("the server", () => {
  it("refuses a request or an answer over 64 MB, as Neon does", async () => {
    const megabytes = (n: number) => "x".repeat(n * 1024 * 1024);
    expect((await post({ query: "select 1", params: [megabytes(65)] })).status).toBe(413);
    expect((await post({ query: "select $1 as a, $1 as b", params: [megabytes(33)] })).status).toBe(507);
    expect(await sql`select 1 as one`).toEqual([{ one: 1 }]);
  }, 30_000);

  it("counts round trips, and only those", async () => {
    const before = server.requests();
    await sql`select 1`;
    await sql.transaction([sql`select 1`, sql`select 2`]);
    const stats = await (await fetch(`http://127.0.0.1:${server.port}/stats`)).json();
    expect(stats).toEqual({ requests: before + 2 });
    expect(server.requests()).toBe(before + 2);
  });

  it.each([
    [500, "Server error (HTTP status 500)"],
    [503, "Server error (HTTP status 503)"],
    ["refuse", "Error connecting to database"],
  ] as const)("can be made unreachable (%s) and comes back", async (outage, message) => {
    server.pause(outage);
    expect((await refusal(sql`select 1`)).message).toContain(message);
    server.resume();
    expect(await sql`select 1 as one`).toEqual([{ one: 1 }]);
  });

  it("can break the line after a statement has run, so that nobody hears of it", async () => {
    const cutting = await startNeon({
      backend: await openPglite(),
      port: 0,
      around: async (statements, work) => {
        const result = await work();
        if (statements.some((statement) => statement.startsWith("insert"))) throw new LineCut();
        return result;
      },
    });
    const there = neon(cutting.url);
    await there`create table unheard (id int)`;
    expect((await refusal(there`insert into unheard values (1)`)).message).toContain("Error connecting to database");
    expect(await there`select id from unheard`).toEqual([{ id: 1 }]);
    await cutting.close();
  });

  it("answers only what it is for", async () => {
    const at = (path: string, method = "GET") => fetch(`http://127.0.0.1:${server.port}${path}`, { method });
    expect((await at("/health")).status).toBe(200);
    expect((await at("/sql")).status).toBe(405);
    expect((await at("/other", "POST")).status).toBe(404);
  });

  it("says in one sentence that its port is taken", async () => {
    const backend = openPostgres("postgres://nobody@127.0.0.1:1/none");
    await expect(startNeon({ backend, port: server.port })).rejects.toThrow(
      `Port ${server.port} on 127.0.0.1 is already in use: choose another.`,
    );
  });

  it("answers 500 while the Postgres behind it is not there", async () => {
    const away = await startNeon({ backend: openPostgres("postgres://nobody@127.0.0.1:1/none"), port: 0 });
    expect((await refusal(neon(away.url)`select 1`)).message).toContain("Server error (HTTP status 500)");
    await away.close();
  });
});
