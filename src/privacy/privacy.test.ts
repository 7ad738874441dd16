import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { createClassified, createClient, createMeeting, NOTE, unique } from "../../test/factories.ts";
import { countRoundTrips, createWorld } from "../../test/world.ts";
import { cachedTask } from "../tasks/cache.ts";
import { exportedPages } from "./export.ts";
import { sweepRetention } from "./retention.ts";
import { ClientExport } from "./schemas.ts";

const world = createWorld();

/** A client with a classified meeting that somebody corrected, and the words only it holds. */
async function client() {
  const word = unique("Confidencial");
  const email = `${unique("duena")}@example.com`;
  const id = await createClient(world, { name: `Clínica ${word}`, email, phone: "+56 2 2345 6789" });
  const meeting = await createClassified(world, {
    client_id: id,
    transcript: `${NOTE} Nuestra contraseña es ${word}.`,
  });
  const { json } = await world.call("GET", `/api/v1/workers/tasks?meeting_id=${meeting}`);
  const task: string = json.data.tasks[0].task_id;
  await world.call("POST", `/api/v1/classifications/${meeting}/corrections`, {
    field: "lead_source",
    value: "referral",
    note: `Según ${word}`,
  });
  return { id, email, meeting, task, word };
}

const erase = (id: number) => world.call("POST", `/api/v1/clients/${id}/erase`, undefined, { as: "super_admin" });
const exported = (id: number) => world.call("POST", `/api/v1/clients/${id}/export`);

/** Every table's rows that hold a text, as "table: count". */
async function holding(text: string): Promise<string[]> {
  const { rows: tables } = await world.deps.db.execute<{ name: string }>(
    sql`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const counts = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await world.deps.db.execute<{ n: number }>(
        sql`select count(*)::int as n from ${sql.identifier(name)} t where to_jsonb(t)::text ilike ${`%${text}%`}`,
      );
      return { name, n: rows[0]?.n ?? 0 };
    }),
  );
  return counts.filter(({ n }) => n > 0).map(({ name, n }) => `${name}: ${n}`);
}

describe("exporting a client", () => {
  it("gives everything held about it, in two round trips", async () => {
    const { id, meeting, task, word } = await client();
    const { result, roundTrips } = await countRoundTrips(() => exported(id));
    // The third is the entry in the audit log, which the answer does not wait for.
    expect([result.status, roundTrips]).toEqual([200, 3]);
    expect(result.json.data).toMatchObject({
      client: { id, name: `Clínica ${word}` },
      meetings: [
        {
          id: meeting,
          transcript: expect.stringContaining(word),
          classification: { meeting_id: meeting, lead_source: "referral" },
        },
      ],
      runs: [{ meeting_id: meeting, accepted: true }],
      corrections: [{ field: "lead_source", value: "referral", note: `Según ${word}` }],
      tasks: [{ task_id: task, status: "completed" }],
      imports: [],
    });
    const actions = result.json.data.audit_entries.map(({ action }: { action: string }) => action);
    expect(actions).toEqual(
      expect.arrayContaining(["createClient", "createMeeting", "classifyMeeting", "correctLabel"]),
    );
  });

  it("reads page after page, so that memory holds the same whatever there is, and leaves nothing out", async () => {
    const { id, meeting } = await client();
    await world.deps.db.execute(sql`
      insert into meetings (client_id, seller_id, meeting_at, transcript)
      select client_id, seller_id, meeting_at, repeat('x', 900000) || i from meetings, generate_series(1, 12) i where id = ${meeting}`);
    await world.deps.db.execute(sql`
      insert into classification_runs (meeting_id, content_hash, engine, model, prompt_version, output, latency_ms)
      select meeting_id, content_hash, engine, model, prompt_version, output, i from classification_runs, generate_series(1, 450) i where meeting_id = ${meeting}`);
    await world.deps.db.execute(sql`
      insert into tasks (meeting_id, status, requested_by, finished_at)
      select ${meeting}::int4, 'failed', 'user:1', now() from generate_series(1, 450)`);
    const pages: number[] = [];
    for await (const page of exportedPages(world.deps, id)) pages.push(page.join("").length);
    expect(Math.max(...pages)).toBeLessThan(6_000_000);
    const { result, roundTrips } = await countRoundTrips(() => exported(id));
    expect(roundTrips).toBeLessThan(12);
    const { meetings, runs, tasks } = result.json.data;
    expect([meetings.length, runs.length, tasks.length]).toEqual([13, 451, 451]);
    for (const rows of [meetings.map((row: { id: number }) => row.id), runs.map((row: { id: number }) => row.id)])
      expect(new Set(rows).size).toBe(rows.length);
    expect(new Set(tasks.map((task: { task_id: string }) => task.task_id)).size).toBe(451);
    expect(ClientExport.safeParse(result.json.data).error).toBeUndefined();
  });

  it("gives nothing of another client", async () => {
    const [ana, eva] = [await client(), await client()];
    expect((await exported(ana.id)).text).not.toContain(eva.word);
  });

  it("of an unknown client is 404", async () => {
    expect((await exported(2_000_000_000)).status).toBe(404);
  });
});

describe("erasing a client", () => {
  it("leaves nothing of it in any table or in the cache, and says what went", async () => {
    const { id, email, meeting, task, word } = await client();
    expect(await cachedTask(world.deps, task)).not.toBeNull();
    const { status, json } = await erase(id);
    expect(status).toBe(200);
    expect(json.data).toMatchObject({
      client_id: id,
      erased: {
        clients: 1,
        meetings: 1,
        meetings_classifications: 1,
        classification_runs: 1,
        classification_corrections: 1,
        tasks: 1,
        cached_results: 1,
      },
    });
    expect(await holding(word)).toEqual([]);
    expect(await holding(email)).toEqual([]);
    expect(await cachedTask(world.deps, task)).toBeNull();
    expect((await world.call("GET", `/api/v1/clients/${id}`)).json.data).toMatchObject({
      name: `Erased client ${id}`,
      email: null,
      phone: null,
    });
    expect((await world.call("GET", `/api/v1/meetings/${meeting}`)).json.data).toMatchObject({
      transcript: null,
      classification: null,
    });
  });

  it("leaves every other client as it is", async () => {
    const [ana, eva] = [await client(), await client()];
    const before = (await exported(eva.id)).json.data;
    await erase(ana.id);
    const after = (await exported(eva.id)).json.data;
    const { audit_entries: _, exported_at: __, ...kept } = before;
    expect(after).toMatchObject(kept);
  });

  it("keeps out what a worker has read but not stored yet", async () => {
    const word = unique("Enproceso");
    const id = await createClient(world);
    const meeting = await createMeeting(world, { client_id: id, transcript: `${NOTE} ${word}` });
    const { json } = await world.call("POST", `/api/v1/workers/classify/${meeting}`);
    const slow = createWorld({
      deps: ({ engine }) => ({
        engine: {
          ...engine,
          classify: async (...args) => {
            await erase(id);
            return engine.classify(...args);
          },
        },
      }),
    });
    await slow.deliver("vambe-classify", world.sent.splice(0));
    expect(await holding(word)).toEqual([]);
    const task = (await world.call("GET", `/api/v1/workers/task/${json.data.task_id}`)).json.data;
    expect(task).toMatchObject({ status: "failed", meta: { error_code: "meeting_erased" } });
  });

  it("takes its rows out of files that are still to be stored, and leaves the others", async () => {
    const [word, other, seller] = [unique("Confidencial"), unique("Otra"), unique("Vendedora")];
    const email = `${unique("duena")}@example.com`;
    const id = await createClient(world, { name: `Clínica ${word}`, email });
    const named = await createClient(world, { name: `Sólo ${word}`, email: null });
    const head =
      "Nombre,Correo Electronico,Numero de Telefono,Fecha de la Reunion,Vendedor asignado,closed,Transcripcion";
    const rows = [
      `Clínica ${word},${email.toUpperCase()},,2026-03-02,${seller},0,Dijo ${word}`,
      `Sólo ${word},,,2026-03-03,${seller},0,Dijo ${word}`,
      `${other},,,2026-03-04,${seller},0,Otra cosa`,
    ];
    const sent = await world.call("POST", "/api/v1/imports", [head, ...rows].join("\n"), {
      headers: { "Content-Type": "text/csv" },
    });
    expect(await holding(word)).toContain("import_chunks: 1");
    expect((await erase(id)).json.data.erased.import_rows).toBe(1);
    expect((await erase(named)).json.data.erased.import_rows).toBe(1);
    expect(await holding(word)).toEqual([]);
    await world.drain();
    expect(await holding(word)).toEqual([]);
    expect(await holding(email)).toEqual([]);
    const file = (await world.call("GET", `/api/v1/imports/${sent.json.data.id}`)).json.data;
    expect(file).toMatchObject({ status: "completed", meetings: { inserted: 1 } });
    expect(await holding(other)).not.toEqual([]);
  });

  it("leaves a row that names another client of the same name, as an import would", async () => {
    const name = unique("Clínica");
    const [first, second] = [
      await createClient(world, { name, email: null }),
      await createClient(world, { name, email: null }),
    ];
    const head =
      "Nombre,Correo Electronico,Numero de Telefono,Fecha de la Reunion,Vendedor asignado,closed,Transcripcion";
    const file = `${head}\n${name},,,2026-03-03,${unique("Vendedora")},0,Hola`;
    await world.call("POST", "/api/v1/imports", file, { headers: { "Content-Type": "text/csv" } });
    expect((await erase(second)).json.data.erased.import_rows).toBe(0);
    expect((await erase(first)).json.data.erased.import_rows).toBe(1);
    await world.drain();
  });

  it("again changes nothing more", async () => {
    const { id } = await client();
    await erase(id);
    const { status, json } = await erase(id);
    expect(status).toBe(200);
    expect(json.data.erased).toMatchObject({ classification_runs: 0, meetings_classifications: 0, cached_results: 1 });
  });

  it("is for super admins, and of an unknown client 404", async () => {
    expect((await world.call("POST", "/api/v1/clients/1/erase")).status).toBe(403);
    expect((await erase(2_000_000_000)).status).toBe(404);
  });
});

describe("what was kept long enough", () => {
  const keeping = (settings: Record<string, string>) => createWorld({ settings }).deps;

  it("is nothing, unless a setting says how long", async () => {
    const { meeting, word } = await client();
    await world.deps.db.execute(sql`update meetings set meeting_at = '1991-05-01' where id = ${meeting}`);
    await sweepRetention(world.deps);
    expect(await holding(word)).not.toEqual([]);
  });

  it("loses its transcript and the quotes from it, and keeps its labels", async () => {
    const { meeting, task } = await client();
    const before = (await world.call("GET", `/api/v1/meetings/${meeting}`)).json.data.classification;
    // Older than anything another test makes, so that the sweep finds this one.
    await world.deps.db.execute(sql`update meetings set meeting_at = '1902-05-01' where id = ${meeting}`);
    const removed = await sweepRetention(keeping({ RETENTION_DAYS_TRANSCRIPTS: "36500" }));
    expect(removed.transcripts).toBe(1);
    const { json } = await world.call("GET", `/api/v1/meetings/${meeting}`);
    expect(json.data).toMatchObject({
      transcript: null,
      classification: { lead_source: before.lead_source, business_sector: before.business_sector },
    });
    const { rows } = await world.deps.db.execute<{ quotes: number }>(sql`
      select count(*)::int as quotes from (select labels as held from meetings_classifications where meeting_id = ${meeting}
        union all select output from classification_runs where meeting_id = ${meeting}) kept where held::text like '%"quote"%'`);
    expect(rows[0]?.quotes).toBe(0);
    expect(await cachedTask(world.deps, task)).toBeNull();
    expect((await world.call("GET", `/api/v1/workers/task/${task}`)).status).toBe(200);
  });

  it("goes from the audit log, the tasks and the replies, but for the task whose result is shown", async () => {
    const { task, meeting } = await client();
    const stale = crypto.randomUUID();
    const request = unique("request");
    await world.deps.db.execute(sql`update tasks set finished_at = '1903-01-01' where id = ${task}`);
    await world.deps.db.execute(
      sql`insert into tasks (id, meeting_id, status, requested_by, finished_at) values (${stale}, ${meeting}, 'failed', 'user:1', '1903-01-01')`,
    );
    await world.deps.db.execute(
      sql`insert into audit_log (at, action, status, ids, fields, request_id, address) values ('1903-01-01', 'login', 200, '{}', '{}', ${request}, '')`,
    );
    await sweepRetention(keeping({ RETENTION_DAYS_TASKS: "36500", RETENTION_DAYS_AUDIT: "36500" }));
    const { rows } = await world.deps.db.execute<{ id: string }>(
      sql`select id from tasks where meeting_id = ${meeting}`,
    );
    expect(rows).toEqual([{ id: task }]);
    const left = await world.call("GET", `/api/v1/audit?request_id=${request}`, undefined, { as: "super_admin" });
    expect(left.json.data.pagination.total).toBe(0);
  });

  it("takes refresh tokens that have expired, always", async () => {
    const hash = unique("hash");
    const email = `${unique("eva")}@example.com`;
    const { json } = await world.call(
      "POST",
      "/api/v1/auth/register",
      { email, name: "Eva", password: "una clave larga" },
      { as: "super_admin" },
    );
    await world.deps.db.execute(
      sql`insert into refresh_tokens (token_hash, family_id, user_id, expires_at) values (${hash}, ${crypto.randomUUID()}, ${json.data.user.id}, '1999-01-01')`,
    );
    await sweepRetention(world.deps);
    expect(await holding(hash)).toEqual([]);
    expect(
      (await world.call("POST", "/api/v1/auth/refresh", { refresh_token: json.data.refresh_token }, { as: null }))
        .status,
    ).toBe(200);
  });
});
