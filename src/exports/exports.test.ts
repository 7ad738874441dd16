import { sql } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createClassified, createClient, createMeeting, createSeller, NOTE, unique } from "../../test/factories.ts";
import { countRoundTrips, createWorld } from "../../test/world.ts";
import { parseFile } from "../imports/parse.ts";
import { exportLines } from "./service.ts";
import { streamPages } from "./stream.ts";

const world = createWorld();
const get = (query: string, format = "csv") => world.call("GET", `/api/v1/exports/meetings.${format}?${query}`);

/** `count` meetings of one new seller, made in one statement. */
async function manyMeetings(count: number): Promise<number> {
  const [client, seller] = [await createClient(world), await createSeller(world)];
  await world.deps.db.execute(
    sql`insert into meetings (client_id, seller_id, meeting_at, transcript)
        select ${client}::int4, ${seller}::int4, '2026-03-02T12:00:00Z', 'texto ' || n from generate_series(1, ${count}::int4) n`,
  );
  return seller;
}

describe("GET /exports/meetings.csv", () => {
  it("gives the meetings of a filter with their labels, as a file", async () => {
    const seller = await createSeller(world);
    const id = await createClassified(world, { seller_id: seller, closed: true });
    await createClassified(world);
    const { status, headers, text } = await get(`seller_id=${seller}`);
    expect(status).toBe(200);
    expect(headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    expect(headers.get("Content-Disposition")).toMatch(/^attachment; filename="meetings-\d{4}-\d\d-\d\d\.csv"$/);
    const [header, line, end] = text.split("\r\n");
    expect(header).toContain(
      "Nombre,Correo Electronico,Numero de Telefono,Fecha de la Reunion,Vendedor asignado,closed,Transcripcion,meeting_id",
    );
    expect(line).toContain(`,${id},`);
    expect(line).toContain("2026-03-02T14:30:00.000Z");
    expect(end).toBe("");
  });

  it("takes the filters of the list, and refuses others", async () => {
    const seller = await createSeller(world);
    await createMeeting(world, { seller_id: seller, closed: true });
    await createMeeting(world, { seller_id: seller, closed: false });
    expect((await get(`seller_id=${seller}&closed=true`)).text.trim().split("\r\n")).toHaveLength(2);
    await createClassified(world, { seller_id: seller, transcript: `${NOTE} Zanahoria.` });
    expect((await get(`seller_id=${seller}&q=zanahorias`)).text.trim().split("\r\n")).toHaveLength(2);
    expect((await get(`seller_id=${seller}&classified=true&language=es`)).text.trim().split("\r\n")).toHaveLength(2);
    expect((await get(`seller_id=${seller}&classified=false`)).text.trim().split("\r\n")).toHaveLength(3);
    expect((await get("limit=3")).status).toBe(400);
    expect((await get("from=nunca")).status).toBe(400);
  });

  it("is for admins", async () => {
    expect((await world.call("GET", "/api/v1/exports/meetings.csv", undefined, { as: "user" })).status).toBe(403);
    expect((await world.call("GET", "/api/v1/exports/meetings.ndjson", undefined, { as: null })).status).toBe(401);
  });

  it("has a header and nothing else when there are no meetings", async () => {
    const { text, status } = await get("seller_id=2147483647");
    expect(status).toBe(200);
    expect(text.trim().split("\r\n")).toHaveLength(1);
  });

  it("writes no cell that a spreadsheet would run", async () => {
    const seller = await createSeller(world, { name: `=cmd|' /C calc'!A0 ${unique("x")}`, phone: "+56 9 1234 5678" });
    await createMeeting(world, { seller_id: seller, transcript: '@SUM(1+1)*cmd|"/C calc"!A0' });
    const { text } = await get(`seller_id=${seller}`);
    expect(text).toContain(`'=cmd|' /C calc'!A0`);
    expect(text).toContain(`"'@SUM(1+1)*cmd|""/C calc""!A0"`);
  });

  it("reads page after page, each in one round trip, and every meeting once", async () => {
    const seller = await manyMeetings(1_203);
    const { result, roundTrips } = await countRoundTrips(() => get(`seller_id=${seller}`));
    expect(roundTrips).toBe(3);
    const texts = result.text.match(/texto \d+/g) ?? [];
    expect(texts).toHaveLength(1_203);
    expect(new Set(texts).size).toBe(1_203);
  });

  it("holds a page of long transcripts small", async () => {
    const seller = await manyMeetings(12);
    await world.deps.db.execute(
      sql`update meetings set transcript = repeat('x', 990000) || id where seller_id = ${seller}`,
    );
    const sizes: number[] = [];
    for await (const page of exportLines(world.deps, { seller_id: seller })) sizes.push(page.length);
    expect(sizes).toEqual([5, 5, 2]);
  });

  it("stops reading when the client goes away", async () => {
    const seller = await manyMeetings(1_600);
    const { roundTrips } = await countRoundTrips(async () => {
      const stream = await streamPages(world.deps, exportLines(world.deps, { seller_id: seller }), "header", ({ id }) =>
        String(id),
      );
      const reader = stream.getReader();
      await reader.read();
      await reader.cancel();
    });
    expect(roundTrips).toBeLessThanOrEqual(2);
  });

  it("answers 503 when the database is away, and cuts the file off when it goes away midway", async () => {
    const away = createWorld({ settings: { DATABASE_URL: "postgres://u:p@127.0.0.1:1/x" } });
    expect((await away.call("GET", "/api/v1/exports/meetings.csv")).status).toBe(503);
    async function* breaking() {
      yield [1];
      throw new Error("gone");
    }
    const stream = await streamPages(world.deps, breaking(), "", String);
    await expect(new Response(stream).text()).rejects.toThrow("gone");
  });
});

describe("GET /exports/meetings.ndjson", () => {
  it("has on each line what the meeting's own route has", async () => {
    const seller = await createSeller(world);
    const ids = [
      await createClassified(world, { seller_id: seller }),
      await createMeeting(world, { seller_id: seller }),
    ];
    const { text, headers } = await get(`seller_id=${seller}`, "ndjson");
    expect(headers.get("Content-Type")).toBe("application/x-ndjson; charset=utf-8");
    const lines = text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const own = await Promise.all(ids.map(async (id) => (await world.call("GET", `/api/v1/meetings/${id}`)).json.data));
    expect(lines).toEqual(own);
  });
});

describe("an exported file", () => {
  const nasty = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc
      .array(fc.constantFrom("'", "=", "+", "-", "@", "\t", "\r", "\n", '"', ",", ";", "ñ", " ", "😀", "\uFEFF"), {
        maxLength: 12,
      })
      .map((parts) => parts.join("")),
  );
  const name = nasty.map((text) => `${text.trim()}`).filter((text) => text !== "" && !text.includes("\0"));

  /** Meetings with clients of their own, in one statement. */
  async function addMeetings(seller: number, drawn: object[]): Promise<void> {
    await world.deps.db.execute(sql`
      with drawn as materialized (
        select nextval(pg_get_serial_sequence('clients', 'id'))::int4 as id, r.*
        from jsonb_to_recordset(${JSON.stringify(drawn)}::jsonb) as r(name text, email text, transcript text, closed bool)
      ), client as (insert into clients (id, name, email) select id, name, email from drawn)
      insert into meetings (client_id, seller_id, meeting_at, transcript, closed)
      select id, ${seller}, '2026-03-02T14:30:00.123Z', transcript, closed from drawn`);
  }

  it("finds everything present when it is imported, whatever the texts hold", async () => {
    // The embedded database's reader drops a byte order mark that a text begins with.
    const transcript = nasty.filter((text) => !text.includes("\0") && !text.startsWith("\uFEFF"));
    const meeting = fc.record({ name, withEmail: fc.boolean(), transcript, closed: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(meeting, { minLength: 10, maxLength: 30 }), name, async (meetings, sellerName) => {
        const seller = await createSeller(world, { name: sellerName });
        await addMeetings(
          seller,
          meetings.map(({ withEmail, ...fields }) => ({
            ...fields,
            email: withEmail ? `${unique("c")}@x.example` : null,
          })),
        );
        const { text } = await get(`seller_id=${seller}`);
        const { status, json } = await world.call("POST", "/api/v1/imports?dry_run=true", text, {
          headers: { "Content-Type": "text/csv" },
        });
        expect(status).toBe(200);
        expect(json.data).toMatchObject({ rows: meetings.length, errors: [] });
        expect(json.data.clients.inserted + json.data.sellers.inserted + json.data.meetings.inserted).toBe(0);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });

  it("gives back the very texts", async () => {
    const transcript = '\'=uno,"dos"\r\ntres; 😀 \t';
    const seller = await createSeller(world);
    await createMeeting(world, { seller_id: seller, transcript });
    const { text } = await get(`seller_id=${seller}`);
    for await (const part of parseFile(new Blob([text]).stream())) {
      if (part.kind === "row") expect(part.row.transcript).toBe(transcript);
      expect(part.kind).not.toBe("bad");
    }
  });
});
