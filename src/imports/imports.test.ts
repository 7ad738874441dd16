import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { createClient, createMeeting, createSeller, NOTE, unique } from "../../test/factories.ts";
import { countRoundTrips, createWorld } from "../../test/world.ts";
import { storeChunk } from "./chunk.ts";
import { parseFile } from "./parse.ts";
import { stageFile } from "./stage.ts";

const world = createWorld();
const HEADER =
  "Nombre,Correo Electronico,Numero de Telefono,Fecha de la Reunion,Vendedor asignado,closed,Transcripcion";
const CSV = { "Content-Type": "text/csv" };

const upload = (rows: string[], query = "") =>
  world.call("POST", `/api/v1/imports${query}`, [HEADER, ...rows].join("\n"), { headers: CSV });
const read = async (id: number) => (await world.call("GET", `/api/v1/imports/${id}`)).json.data;

/** Stores what was uploaded, and leaves the classifications it queued. */
async function store(): Promise<void> {
  while (world.sentImports.length > 0) await world.deliver("vambe-imports", world.sentImports.splice(0));
  world.sent.length = 0;
}

/** Imports and stores the rows. */
async function imported(rows: string[]) {
  const { status, json, text } = await upload(rows);
  expect(status, text).toBe(202);
  await store();
  return read(json.data.id);
}

const meetingsOf = async (email: string) => {
  const { rows } = await world.deps.db.execute<{
    id: number;
    seller: string;
    at: string;
    closed: boolean;
    transcript: string;
  }>(
    sql`select m.id, s.name as seller, m.meeting_at::text as at, m.closed, m.transcript from meetings m
        join clients c on c.id = m.client_id join sellers s on s.id = m.seller_id where lower(c.email) = lower(${email}) order by m.id`,
  );
  return rows;
};

describe("POST /imports", () => {
  it("reads 50,000 rows, and names the three that are bad", async () => {
    const rows = Array.from({ length: 50_000 }, (_, i) => `Ana ${i},ana${i}@x.example,,2026-03-02,Vera,0,texto ${i}`);
    rows[10] = "Ana,no es un correo,,2026-03-02,Vera,0,texto";
    rows[25_000] = "Ana,a@x.example,,02/03/0026,Vera,0,texto";
    rows[49_999] = "Ana,a@x.example,,2026-03-02";
    const { status, json } = await upload(rows, "?dry_run=true");
    expect([status, json.data.rows, json.data.invalid_rows]).toEqual([200, 50_000, 3]);
    expect(json.data.errors.map(({ line, column }: { line: number; column: string }) => [line, column])).toEqual([
      [12, "Correo Electronico"],
      [25_002, "Fecha de la Reunion"],
      [50_001, ""],
    ]);
  });

  it("adds clients, sellers and meetings, and queues their classification", async () => {
    const [a, b, seller] = [`${unique("a")}@x.example`, `${unique("b")}@x.example`, unique("Vendedora")];
    const { status, json } = await upload([
      `Ana,${a},,2026-03-02,${seller},1,${NOTE}`,
      `Beto,${b},+56 9 1234 5678,2026-03-03T10:00:00Z,${seller},,`,
    ]);
    expect(status).toBe(202);
    expect(json.data).toMatchObject({ status: "processing", progress: 0, rows: 2, invalid_rows: 0 });
    await world.drain();
    expect(await read(json.data.id)).toMatchObject({
      status: "completed",
      progress: 100,
      clients: { inserted: 2, updated: 0, skipped: 0 },
      sellers: { inserted: 1, skipped: 0 },
      meetings: { inserted: 2, updated: 0, skipped: 0 },
      queued: 1,
      errors: [],
    });
    const [meeting] = await meetingsOf(a);
    expect(meeting).toMatchObject({ seller, closed: true, transcript: NOTE });
    expect(new Date(meeting?.at ?? 0).toISOString()).toBe("2026-03-02T03:00:00.000Z");
    const { json: detail } = await world.call("GET", `/api/v1/meetings/${meeting?.id}`);
    expect(detail.data.classification).not.toBeNull();
  });

  it("takes a form with a file, and keeps its name", async () => {
    const form = new FormData();
    form.append(
      "file",
      new File([`${HEADER}\nAna,${unique("f")}@x.example,,2026-03-02,${unique("V")},0,Hola`], "marzo.csv", {
        type: "text/csv",
      }),
    );
    const { status, json } = await world.call("POST", "/api/v1/imports", form);
    expect(status).toBe(202);
    expect(json.data).toMatchObject({ file_name: "marzo.csv", rows: 1 });
  });

  it("adds nothing when the same file comes again", async () => {
    const seller = unique("Vendedora");
    const rows = [
      `Ana,${unique("a")}@x.example,,2026-03-02,${seller},1,uno`,
      `${unique("Sin correo")},,,2026-03-02,${seller},0,dos`,
    ];
    await imported(rows);
    expect(await imported(rows)).toMatchObject({
      clients: { inserted: 0, skipped: 2 },
      sellers: { inserted: 0, skipped: 1 },
      meetings: { inserted: 0, skipped: 2 },
      queued: 0,
    });
  });

  it("adds a meeting that stands twice in one file once", async () => {
    const email = `${unique("a")}@x.example`;
    const row = `Ana,${email},,2026-03-02,${unique("V")},0,uno`;
    expect(await imported([row, row, row.replace(",uno", ",otro")])).toMatchObject({
      meetings: { inserted: 2, skipped: 1 },
    });
    expect((await meetingsOf(email)).map(({ transcript }) => transcript)).toEqual(["uno", "otro"]);
  });

  it("knows a client by e-mail and a seller by name whatever their case, and a client without e-mail by exact name", async () => {
    const [name, email, sellerName] = [unique("Cliente"), `${unique("mixed")}@x.example`, unique("Marcela")];
    const [clientId, sellerId] = [
      await createClient(world, { name, email }),
      await createSeller(world, { name: sellerName }),
    ];
    const done = await imported([
      `${name},${email.toUpperCase()},,2026-03-02,${sellerName.toUpperCase()},0,uno`,
      `${name},,,2026-03-03,${sellerName},0,dos`,
    ]);
    expect(done).toMatchObject({ clients: { inserted: 0 }, sellers: { inserted: 0 }, meetings: { inserted: 2 } });
    const { json } = await world.call("GET", `/api/v1/meetings?client_id=${clientId}&seller_id=${sellerId}`);
    expect(json.data.pagination.total).toBe(2);
    expect((await world.call("GET", `/api/v1/clients/${clientId}`)).json.data).toMatchObject({ name, email });
  });

  it("tells every bad row with line, column and reason, and stores the others", async () => {
    const email = `${unique("a")}@x.example`;
    const done = await imported([
      `Ana,${email},,2026-03-02,${unique("V")},0,uno`,
      "Beto,no es,,2026-02-30,,1,dos",
      `Cata,${email},,2026-03-03,${unique("V")},0,tres`,
    ]);
    expect(done).toMatchObject({ rows: 3, invalid_rows: 1, meetings: { inserted: 2, skipped: 0 } });
    expect(done.errors).toEqual([
      { line: 3, column: "Correo Electronico", reason: "Must be an e-mail address." },
      { line: 3, column: "Fecha de la Reunion", reason: expect.stringContaining("existing date") },
      { line: 3, column: "Vendedor asignado", reason: "Must not be blank." },
    ]);
  });

  it("takes a date-time without an offset as local time", async () => {
    const email = `${unique("local")}@x.example`;
    await imported([
      `Ana,${email},,02/03/2026 15:30,${unique("V")},0,uno`,
      `Ana,${email},,2026-03-02 9:30,${unique("V")},0,dos`,
      `Ana,${email},,2026-03-02T15:30:00Z,${unique("V")},0,tres`,
    ]);
    expect((await meetingsOf(email)).map(({ at }) => new Date(at).toISOString())).toEqual([
      "2026-03-02T18:30:00.000Z",
      "2026-03-02T12:30:00.000Z",
      "2026-03-02T15:30:00.000Z",
    ]);
  });

  it("is completed at once when no row can be stored", async () => {
    const { status, json } = await upload(["Beto,,,ayer,V,1,dos"]);
    expect(status).toBe(202);
    expect(json.data).toMatchObject({ status: "completed", progress: 100, rows: 1, invalid_rows: 1 });
  });

  it("says what a file would add and adds nothing, with dry_run", async () => {
    const [email, seller, known] = [`${unique("a")}@x.example`, unique("V"), `${unique("known")}@x.example`];
    await imported([`Vieja,${known},,2026-03-02,${seller},0,uno`]);
    const rows = [
      `Vieja,${known},,2026-03-02,${seller},0,uno`,
      `Ana,${email},,2026-03-02,${seller},0,uno`,
      `Ana,${email},,2026-03-02,${seller},0,uno`,
      "x,,,,,,",
    ];
    const { status, json } = await upload(rows, "?dry_run=true");
    expect(status).toBe(200);
    expect(json.data).toMatchObject({
      dry_run: true,
      rows: 4,
      invalid_rows: 1,
      clients: { inserted: 1, updated: 0, skipped: 1 },
      sellers: { inserted: 0, skipped: 1 },
      meetings: { inserted: 1, updated: 0, skipped: 2 },
    });
    expect(await meetingsOf(email)).toEqual([]);
  });

  it.each([
    ["an empty file", "", "invalid_csv"],
    [
      "a file with two columns missing",
      "Nombre,Correo Electronico,Numero de Telefono,Fecha de la Reunion,closed\nAna,,,2026-03-02,0",
      "missing_columns",
    ],
    [
      "a Latin-1 file",
      Uint8Array.from(`${HEADER}\nRíos,,,2026-03-02,V,0,x`, (c) => c.charCodeAt(0)),
      "invalid_encoding",
    ],
  ])("refuses %s, and keeps nothing of it", async (_, body, code) => {
    const before = (await world.call("GET", "/api/v1/imports?limit=1")).json.data.pagination.total;
    const { status, json } = await world.call("POST", "/api/v1/imports", body, { headers: CSV });
    expect(status).toBe(400);
    expect(json.code).toBe(code);
    expect((await world.call("GET", "/api/v1/imports?limit=1")).json.data.pagination.total).toBe(before);
  });

  it("keeps nothing of a file whose fault comes after many rows", async () => {
    const email = `${unique("late")}@x.example`;
    const rows = Array.from({ length: 1_200 }, (_, i) => `Ana,${email},,2026-03-02,V,0,texto ${i}`);
    const body = Buffer.concat([Buffer.from([HEADER, ...rows, ""].join("\n")), Buffer.of(0xf1, 0x0a)]);
    const { status, json } = await world.call("POST", "/api/v1/imports", new Uint8Array(body), { headers: CSV });
    expect([status, json.code]).toEqual([400, "invalid_encoding"]);
    await store();
    expect(await meetingsOf(email)).toEqual([]);
    expect((await world.deps.db.execute(sql`select 1 from imports where status = 'receiving'`)).rows).toEqual([]);
  });

  it("refuses what is no CSV upload with the right status", async () => {
    expect((await world.call("POST", "/api/v1/imports", {})).status).toBe(415);
    const form = new FormData();
    form.append("archivo", new File(["x"], "x.csv"));
    const { status, json } = await world.call("POST", "/api/v1/imports", form);
    expect(status).toBe(400);
    expect(json.details.map(({ path }: { path: string }) => path)).toEqual(["archivo", "file"]);
    const text = new FormData();
    text.append("file", "no file");
    expect((await world.call("POST", "/api/v1/imports", text)).json.details).toMatchObject([{ path: "file" }]);
    const broken = await world.call("POST", "/api/v1/imports", "no form", {
      headers: { "Content-Type": "multipart/form-data; boundary=x" },
    });
    expect(broken.status).toBe(400);
    expect((await world.call("POST", "/api/v1/imports?dryrun=1", HEADER, { headers: CSV })).status).toBe(400);
    expect((await world.call("POST", "/api/v1/imports", HEADER, { headers: CSV, as: "user" })).status).toBe(403);
  });

  it("takes 10 MiB, while other routes take 1", async () => {
    const big = new Uint8Array(10 * 1024 * 1024 + 1).fill(0x61);
    const refused = await world.call("POST", "/api/v1/imports", big, { headers: CSV });
    expect([refused.status, refused.json.code]).toEqual([413, "payload_too_large"]);
    expect(
      (await world.call("POST", "/api/v1/imports", big.subarray(0, 10 * 1024 * 1024), { headers: CSV })).json.code,
    ).toBe("missing_columns");
    expect((await world.call("POST", "/api/v1/clients", { name: "a".repeat(1024 * 1024) })).status).toBe(413);
  });
});

describe("the storing of an import", () => {
  const rowsOf = (email: string, count: number) =>
    Array.from({ length: count }, (_, i) => `Ana,${email},,2026-03-02,${email},0,texto ${i}`);

  it("works on a chunk in one round trip, and on one delivered again changes nothing", async () => {
    const email = `${unique("chunk")}@x.example`;
    const { json } = await upload(rowsOf(email, 3));
    const [message] = world.sentImports.splice(0);
    const { roundTrips } = await countRoundTrips(() => world.deliver("vambe-imports", [message]));
    expect(roundTrips).toBe(1);
    const done = await read(json.data.id);
    const { acked } = await world.deliver("vambe-imports", [message], 2);
    expect(acked).toHaveLength(1);
    expect(await read(json.data.id)).toEqual(done);
    expect(await meetingsOf(email)).toHaveLength(3);
  });

  it("shows its progress chunk by chunk", async () => {
    const { json } = await upload(rowsOf(`${unique("steps")}@x.example`, 700));
    const [first, ...others] = world.sentImports.splice(0);
    await world.deliver("vambe-imports", [first]);
    expect(await read(json.data.id)).toMatchObject({
      status: "processing",
      progress: 71,
      rows_done: 500,
      finished_at: null,
    });
    await world.deliver("vambe-imports", others);
    expect(await read(json.data.id)).toMatchObject({ status: "completed", progress: 100, rows_done: 700 });
  });

  it("stores each row once when its chunks are worked on at the same time, as are those of a second import of the same file", async () => {
    const email = `${unique("rush")}@x.example`;
    await upload(rowsOf(email, 600));
    await upload(rowsOf(email, 600));
    const messages = world.sentImports.splice(0);
    await Promise.all(messages.map((message) => world.deliver("vambe-imports", [message])));
    expect(await meetingsOf(email)).toHaveLength(600);
  });

  it("goes on after its worker or messages were lost: the sweep sends what is overdue", async () => {
    const { json } = await upload(rowsOf(`${unique("lost")}@x.example`, 600));
    world.sentImports.splice(0);
    await world.tick();
    expect(world.sentImports).toEqual([]);
    await world.deps.db.execute(sql`update import_chunks set resend_at = now() where import_id = ${json.data.id}`);
    await world.tick();
    expect(world.sentImports).toHaveLength(2);
    await store();
    expect(await read(json.data.id)).toMatchObject({ status: "completed", meetings: { inserted: 600 } });
  });

  it("loses nothing when the queue refuses the messages", async () => {
    const refusing = createWorld({
      deps: () => ({ importQueue: { sendBatch: () => Promise.reject(new Error("no queue")) } }),
    });
    const { status, json } = await refusing.call(
      "POST",
      "/api/v1/imports",
      [HEADER, ...rowsOf(`${unique("refused")}@x.example`, 1)].join("\n"),
      { headers: CSV },
    );
    expect(status).toBe(202);
    await world.tick();
    expect(world.sentImports.splice(0)).toEqual([{ version: 1, import_id: json.data.id, seq: 0 }]);
  });

  it("drops what was half received an hour ago", async () => {
    const { rows } = await world.deps.db.execute<{ id: number }>(
      sql`insert into imports (source, status, requested_by, ignored_columns, created_at) values
          ('upload', 'receiving', 'test', '{}', now() - interval '61 minutes'), ('upload', 'receiving', 'test', '{}', now() - interval '59 minutes') returning id`,
    );
    await world.tick();
    const left = await world.deps.db.execute<{ id: number }>(
      sql`select id from imports where id in (${rows[0]?.id}, ${rows[1]?.id})`,
    );
    expect(left.rows).toEqual([{ id: rows[1]?.id }]);
    await world.deps.db.execute(sql`delete from imports where id = ${rows[1]?.id}`);
  });

  it("ends with an error that tells the lines when a chunk cannot be stored and the queue gives it up", async () => {
    const { json } = await upload(rowsOf(`${unique("dead")}@x.example`, 3));
    const [message] = world.sentImports.splice(0);
    await world.deps.db.execute(
      sql`update import_chunks set rows = jsonb_set(rows, '{1,seller}', 'null') where import_id = ${json.data.id}`,
    );
    const { retried } = await world.deliver("vambe-imports", [message]);
    expect(retried).toHaveLength(1);
    await world.deliver("vambe-imports-dlq", [message]);
    const done = await read(json.data.id);
    expect(done).toMatchObject({ status: "completed", invalid_rows: 3, meetings: { inserted: 0, skipped: 0 } });
    expect(done.errors).toMatchObject([{ line: 2, column: "", reason: expect.stringContaining("lines 2 to 4") }]);
  });

  it("stores a chunk the queue gave up only because the database was away, and waits while it still is", async () => {
    const { json } = await upload(rowsOf(`${unique("away")}@x.example`, 3));
    const [message] = world.sentImports.splice(0);
    const away = createWorld({ settings: { DATABASE_URL: "postgres://u:p@127.0.0.1:1/x" } });
    const { retried } = await away.deliver("vambe-imports-dlq", [message]);
    expect(retried).toHaveLength(1);
    await world.deliver("vambe-imports-dlq", [message]);
    expect(await read(json.data.id)).toMatchObject({ status: "completed", meetings: { inserted: 3 } });
  });
});

describe("an import of what is there already", () => {
  const clientOf = async (email: string) => {
    const { rows } = await world.deps.db.execute<{ id: number; name: string; phone: string | null; version: string }>(
      sql`select id, name, phone, updated_at::text as version from clients where lower(email) = lower(${email})`,
    );
    return rows[0];
  };
  /** What the dry run tells, and then the import itself. */
  const planned = async (rows: string[]) => (await upload(rows, "?dry_run=true")).json.data;
  const counts = ({ clients, sellers, meetings }: Record<string, unknown>) => ({ clients, sellers, meetings });
  async function plannedAndImported(rows: string[]) {
    const plan = await planned(rows);
    const done = await imported(rows);
    expect(counts(plan)).toEqual(counts(done));
    return done;
  }

  it("takes the name, the phone and `closed` where they differ, once, and makes a new version of each", async () => {
    const [email, seller, name] = [`${unique("up")}@x.example`, unique("V"), unique("Sin correo")];
    const rows = [`Ana,${email},,2026-03-02,${seller},0,uno`, `${name},,,2026-03-02,${seller},0,dos`];
    await plannedAndImported(rows);
    const before = await clientOf(email);
    const [meeting] = await meetingsOf(email);
    const etag = async () => (await world.call("GET", `/api/v1/meetings/${meeting?.id}`)).headers.get("ETag");
    const first = await etag();
    const changed = [
      `Ana Ríos,${email.toUpperCase()},+56 9 1234 5678,2026-03-02,${seller},1,uno`,
      `${name},,+56 9 8765 4321,2026-03-02,${seller},0,dos`,
    ];
    expect(await plannedAndImported(changed)).toMatchObject({
      clients: { inserted: 0, updated: 2, skipped: 0 },
      sellers: { inserted: 0, skipped: 1 },
      meetings: { inserted: 0, updated: 1, skipped: 1 },
      queued: 0,
    });
    const after = await clientOf(email);
    expect(after).toMatchObject({ id: before?.id, name: "Ana Ríos", phone: "+56 9 1234 5678" });
    expect(after?.version).not.toBe(before?.version);
    expect(await meetingsOf(email)).toMatchObject([{ id: meeting?.id, closed: true }]);
    expect(await etag()).not.toBe(first);

    const second = await etag();
    expect(await plannedAndImported(changed)).toMatchObject({
      clients: { inserted: 0, updated: 0, skipped: 2 },
      meetings: { inserted: 0, updated: 0, skipped: 2 },
    });
    expect([await clientOf(email), await etag()]).toEqual([after, second]);
  });

  it("erases no phone by a blank one", async () => {
    const email = `${unique("phone")}@x.example`;
    await imported([`Ana,${email},+56 9 1234 5678,2026-03-02,V,0,uno`]);
    expect(await plannedAndImported([`Ana,${email},,2026-03-02,V,0,uno`])).toMatchObject({ clients: { updated: 0 } });
    expect(await clientOf(email)).toMatchObject({ phone: "+56 9 1234 5678" });
  });

  it("goes by the last row of a client or meeting, also of new ones and across chunks stored in any order", async () => {
    const [fresh, known, seller] = [`${unique("new")}@x.example`, `${unique("old")}@x.example`, unique("V")];
    await imported([`Viejo,${known},,2026-03-02,${seller},0,uno`]);
    const other = Array.from({ length: 600 }, (_, i) => `Otra,${unique("o")}@x.example,,2026-03-02,${seller},0,${i}`);
    const rows = [
      `Primero,${fresh},+56 9 1111 1111,2026-03-02,${seller},0,uno`,
      `Primero,${known},+56 9 1111 1111,2026-03-02,${seller},1,uno`,
      `Segundo,${known.toUpperCase()},,2026-03-02,${seller},0,uno`,
      ...other,
      `Último,${fresh},+56 9 2222 2222,2026-03-02,${seller},1,uno`,
      `Último,${known},,2026-03-02,${seller},1,uno`,
    ];
    const plan = await planned(rows);
    const { json } = await upload(rows);
    for (const message of world.sentImports.splice(0).reverse()) await world.deliver("vambe-imports", [message]);
    world.sent.length = 0;
    const done = await read(json.data.id);
    expect(counts(done)).toEqual(counts(plan));
    expect(done).toMatchObject({
      clients: { inserted: 601, updated: 1, skipped: 0 },
      meetings: { inserted: 601, updated: 1, skipped: 3 },
    });
    expect(await clientOf(fresh)).toMatchObject({ name: "Último", phone: "+56 9 2222 2222" });
    expect(await clientOf(known)).toMatchObject({ name: "Último", phone: "+56 9 1111 1111" });
    expect([...(await meetingsOf(fresh)), ...(await meetingsOf(known))]).toMatchObject([
      { closed: true },
      { closed: true },
    ]);
    expect(await plannedAndImported(rows)).toMatchObject({ clients: { updated: 0 }, meetings: { updated: 0 } });
    expect((await world.call("DELETE", `/api/v1/imports/${json.data.id}`)).json.message).toBe(
      `Import ${json.data.id} undone. Deleted: meetings 601, clients 601, sellers 0.`,
    );
  });

  it("knows a row without e-mail by the name the file gives its client", async () => {
    const [email, seller, old, name] = [`${unique("both")}@x.example`, unique("V"), unique("Ana"), unique("Ana Ríos")];
    await imported([`${old},${email},,2026-03-02,${seller},0,uno`]);
    const rows = [
      `${name},,+56 9 2222 2222,2026-03-03,${seller},0,dos`,
      `${name},${email},+56 9 1111 1111,2026-03-02,${seller},0,uno`,
      `${old},,,2026-03-04,${seller},0,tres`,
    ];
    expect(await plannedAndImported(rows)).toMatchObject({
      clients: { inserted: 1, updated: 1, skipped: 1 },
      meetings: { inserted: 2, updated: 0, skipped: 1 },
    });
    expect(await clientOf(email)).toMatchObject({ name, phone: "+56 9 1111 1111" });
    expect(await meetingsOf(email)).toHaveLength(2);
    expect(await plannedAndImported(rows)).toMatchObject({
      clients: { inserted: 0, updated: 0 },
      meetings: { inserted: 0, updated: 0, skipped: 3 },
    });
  });

  it("undoes a client that a later row of the same file gave a phone", async () => {
    const [name, email, seller] = [unique("Ana"), `${unique("own")}@x.example`, unique("V")];
    const done = await plannedAndImported([
      `${name},${email},,2026-03-02,${seller},0,uno`,
      `${name},,+56 9 1111 1111,2026-03-03,${seller},0,dos`,
    ]);
    expect(done).toMatchObject({ clients: { inserted: 1, updated: 0 } });
    expect(await clientOf(email)).toMatchObject({ phone: "+56 9 1111 1111" });
    await world.call("DELETE", `/api/v1/imports/${done.id}`);
    expect(await clientOf(email)).toBeUndefined();
  });

  it("is left as it is by demo rows", async () => {
    const [email, seller] = [`${unique("demo")}@x.example`, unique("V")];
    await imported([`Ana,${email},,2026-03-02,${seller},0,uno`]);
    const before = [await clientOf(email), await meetingsOf(email)];
    const file = new Blob([`${HEADER}\nDemo,${email},+56 9 1111 1111,2026-03-02,${seller},1,uno`]).stream();
    const about = { source: "upload" as const, fileName: null, requestedBy: "test" };
    const { row } = await stageFile(world.deps, parseFile(file), about, () => unique("key"));
    await storeChunk(world.deps, row.id, 0);
    expect(await read(row.id)).toMatchObject({ clients: { updated: 0 }, meetings: { updated: 0, skipped: 1 } });
    expect([await clientOf(email), await meetingsOf(email)]).toEqual(before);
  });

  it("is not undone, and counts as a change of what an earlier import created", async () => {
    const [email, seller] = [`${unique("kept")}@x.example`, unique("V")];
    const row = `Ana,${email},,2026-03-02,${seller},0,uno`;
    const first = await imported([row]);
    const second = await imported([row.replace("Ana", "Ana Ríos").replace(",0,", ",1,")]);
    expect((await world.call("DELETE", `/api/v1/imports/${second.id}`)).json.message).toBe(
      `Import ${second.id} undone. Deleted: meetings 0, clients 0, sellers 0.`,
    );
    expect(await clientOf(email)).toMatchObject({ name: "Ana Ríos" });
    expect((await world.call("DELETE", `/api/v1/imports/${first.id}`)).json.message).toBe(
      `Import ${first.id} undone. Deleted: meetings 0, clients 0, sellers 0. Kept, as they have changed or are needed: meetings 1, clients 1, sellers 1.`,
    );
  });

  it("changes each once when two imports of it are stored at the same time", async () => {
    const clients = Array.from({ length: 40 }, () => `${unique("two")}@x.example`);
    const seller = unique("V");
    const rows = (name: string, closed: number) =>
      Array.from({ length: 600 }, (_, i) => `${name},${clients[i % 40]},,2026-03-02,${seller},${closed},texto ${i}`);
    await imported(rows("Ana", 0));
    const ids = [await upload(rows("Ana Ríos", 1)), await upload(rows("Ana Ríos", 1))].map(({ json }) => json.data.id);
    await Promise.all(world.sentImports.splice(0).map((message) => world.deliver("vambe-imports", [message])));
    const [a, b] = [await read(ids[0]), await read(ids[1])];
    expect([a.clients.updated + b.clients.updated, a.meetings.updated + b.meetings.updated]).toEqual([40, 600]);
    expect(a.clients.updated + a.clients.skipped).toBe(40);
    expect(a.meetings.updated + a.meetings.skipped).toBe(600);
    expect(await clientOf(clients[7] ?? "")).toMatchObject({ name: "Ana Ríos" });
  });
});

describe("DELETE /imports/{id}", () => {
  const undo = (id: number) => world.call("DELETE", `/api/v1/imports/${id}`);
  const tasksOf = async (meetings: { id: number }[]) =>
    (
      await world.deps.db.execute(
        sql`select status from tasks where meeting_id = any(${sql.param(meetings.map(({ id }) => id))}::int4[])`,
      )
    ).rows;

  it("takes the classifications back that nobody has begun, unless somebody waits for them", async () => {
    const [email, seller] = [`${unique("spared")}@x.example`, unique("V")];
    const done = await imported([
      `Ana,${email},,2026-03-02,${seller},0,uno`,
      `Ana,${email},,2026-03-03,${seller},0,dos`,
    ]);
    const made = await meetingsOf(email);
    expect(await tasksOf(made)).toHaveLength(2);
    await world.call("POST", "/api/v1/workers/classify/batch", { meeting_ids: [made[0]?.id] });
    await undo(done.id);
    expect(await meetingsOf(email)).toEqual([]);
    expect(await tasksOf(made)).toEqual([{ status: "pending" }]);
  });

  it("does nothing for a query it does not know", async () => {
    const done = await imported([`Ana,${unique("dry")}@x.example,,2026-03-02,${unique("V")},0,uno`]);
    expect((await world.call("DELETE", `/api/v1/imports/${done.id}?dry_run=true`)).status).toBe(400);
    expect((await read(done.id)).meetings.inserted).toBe(1);
  });

  it("deletes what the import created and nothing else", async () => {
    const [known, fresh, seller] = [`${unique("known")}@x.example`, `${unique("fresh")}@x.example`, unique("V")];
    const clientId = await createClient(world, { email: known });
    const own = await createMeeting(world, { client_id: clientId });
    const done = await imported([
      `Ana,${known},,2026-03-02,${seller},0,uno`,
      `Beto,${fresh},,2026-03-02,${seller},0,dos`,
    ]);
    const { status, json } = await undo(done.id);
    expect(status).toBe(200);
    expect(json.message).toBe(`Import ${done.id} undone. Deleted: meetings 2, clients 1, sellers 1.`);
    expect((await meetingsOf(known)).map(({ id }) => id)).toEqual([own]);
    expect(
      (
        await world.deps.db.execute(
          sql`select 1 from clients where email = ${fresh} union all select 1 from sellers where name = ${seller}`,
        )
      ).rows,
    ).toEqual([]);
    expect((await world.call("GET", `/api/v1/imports/${done.id}`)).status).toBe(404);
    expect((await undo(done.id)).status).toBe(404);
  });

  it("leaves what a person has changed or needs since", async () => {
    const [edited, used, seller] = [`${unique("edited")}@x.example`, `${unique("used")}@x.example`, unique("V")];
    const done = await imported([
      `Ana,${edited},,2026-03-02,${seller},0,uno`,
      `Beto,${used},,2026-03-02,${seller},0,dos`,
      `Beto,${used},,2026-03-03,${seller},0,tres`,
    ]);
    const [meeting] = await meetingsOf(edited);
    await world.call("PATCH", `/api/v1/meetings/${meeting?.id}/close`);
    const { rows } = await world.deps.db.execute<{ id: number }>(sql`select id from clients where email = ${used}`);
    const own = await createMeeting(world, { client_id: rows[0]?.id ?? 0 });
    const { json } = await undo(done.id);
    expect(json.message).toBe(
      `Import ${done.id} undone. Deleted: meetings 2, clients 0, sellers 0. Kept, as they have changed or are needed: meetings 1, clients 2, sellers 1.`,
    );
    expect(await meetingsOf(edited)).toHaveLength(1);
    expect((await meetingsOf(used)).map(({ id }) => id)).toEqual([own]);
  });

  it("stops an import that is being stored", async () => {
    const email = `${unique("stopped")}@x.example`;
    const { json } = await upload(
      Array.from({ length: 600 }, (_, i) => `Ana,${email},,2026-03-02,${email},0,texto ${i}`),
    );
    const [first, second] = world.sentImports.splice(0);
    await world.deliver("vambe-imports", [first]);
    expect((await undo(json.data.id)).json.message).toContain("meetings 500, clients 1, sellers 1.");
    const { acked } = await world.deliver("vambe-imports", [second]);
    expect(acked).toHaveLength(1);
    expect(await meetingsOf(email)).toEqual([]);
  });
});

describe("GET /imports", () => {
  it("lists the newest first, in one round trip, without their errors", async () => {
    const { json } = await upload(["x,,,,,,"]);
    const { result, roundTrips } = await countRoundTrips(() => world.call("GET", "/api/v1/imports?limit=2"));
    expect(roundTrips).toBe(1);
    expect(result.json.data.imports[0]).toMatchObject({ id: json.data.id, invalid_rows: 1 });
    expect(result.json.data.imports[0]).not.toHaveProperty("errors");
    expect((await countRoundTrips(() => read(json.data.id))).roundTrips).toBe(1);
  });
});
