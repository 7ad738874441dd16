import { beforeAll, describe, expect, it } from "vitest";
import { createClient, createMeeting, createSeller, unique } from "../../test/factories.ts";
import { createParties, insertSamples } from "../../test/meetings.ts";
import { countRoundTrips, createWorld, type World } from "../../test/world.ts";

let world: World;

beforeAll(() => {
  world = createWorld();
});

async function list(query: string, path = "/api/v1/meetings") {
  const answer = await world.call("GET", `${path}?${query}`);
  expect(answer.status, answer.text).toBe(200);
  return answer.json.data;
}
const ids = async (query: string): Promise<number[]> =>
  (await list(query)).meetings.map(({ id }: { id: number }) => id);

describe("filters of the list of meetings", () => {
  let client: number;
  let seller: number;
  let made: number[];

  beforeAll(async () => {
    const { clients, sellers } = await createParties(world, 1, 1);
    [client = 0] = clients;
    [seller = 0] = sellers;
    made = await insertSamples(world, [
      {
        client,
        seller,
        at: "2011-06-01T03:59:59.999Z",
        closed: true,
        labels: { business_sector: "retail", urgency: true },
      },
      {
        client,
        seller,
        at: "2011-06-01T04:00:00Z",
        closed: false,
        labels: { business_sector: "retail", language: "en" },
      },
      {
        client,
        seller,
        at: "2011-06-02T12:00:00Z",
        closed: false,
        labels: { business_sector: "mining", sentiment: "negative" },
      },
      { client, seller, at: "2011-06-03T03:59:59Z", closed: true, labels: null },
    ]);
  });

  it("narrow by each label, the sentiment, the state and the parties, together as well", async () => {
    const [a, b, c, d] = made;
    const of = `seller_id=${seller}&sortOrder=asc`;
    expect(await ids(of)).toEqual([a, b, c, d]);
    expect(await ids(`${of}&business_sector=retail`)).toEqual([a, b]);
    expect(await ids(`${of}&business_sector=retail&urgency=false`)).toEqual([b]);
    expect(await ids(`${of}&language=en`)).toEqual([b]);
    expect(await ids(`${of}&sentiment=negative`)).toEqual([c]);
    expect(await ids(`${of}&closed=true`)).toEqual([a, d]);
    expect(await ids(`${of}&classified=false`)).toEqual([d]);
    expect(await ids(`${of}&classified=true&needs_review=false`)).toEqual([a, b, c]);
    expect(await ids(`client_id=${client}&business_sector=mining`)).toEqual([c]);
  });

  it("narrow by dates of the configured time zone, the last one included", async () => {
    const [, b, c, d] = made;
    expect(await ids(`seller_id=${seller}&sortOrder=asc&from=2011-06-01&to=2011-06-02`)).toEqual([b, c, d]);
    expect(await ids(`seller_id=${seller}&from=2011-06-01T04:00:00Z&to=2011-06-02T12:00:00Z`)).toEqual([b]);
  });

  it("count what they leave", async () => {
    for (const [query, total] of Object.entries({
      "": 4,
      "&business_sector=retail": 2,
      "&classified=false": 1,
      "&closed=true": 2,
      "&q=muestra": 4,
    })) {
      expect((await list(`seller_id=${seller}&limit=1${query}`)).pagination, query).toMatchObject({
        total,
        totalPages: total,
      });
    }
  });

  it("refuse a range that ends before it starts, here and in every list", async () => {
    const range = "from=2026-05-02&to=2026-05-01";
    for (const path of ["meetings", "exports/meetings.csv", "workers/tasks", "webhooks/deliveries", "audit"]) {
      const { status, json } = await world.call("GET", `/api/v1/${path}?${range}`, undefined, { as: "super_admin" });
      expect([path, status, json?.details]).toEqual([path, 400, [{ path: "from", message: "Must not be after to." }]]);
    }
  });

  it("take dates of the first and the last year, and refuse others", async () => {
    expect((await world.call("GET", "/api/v1/meetings?from=1900-01-01&to=2199-12-31")).status).toBe(200);
    for (const date of ["0001-01-01", "1899-12-31", "2200-01-01", "9999-12-31T23:59:59-05:00"])
      for (const path of [`meetings?to=${date}`, `kpis?endDate=${date}`, `exports/meetings.csv?from=${date}`])
        expect((await world.call("GET", `/api/v1/${path}`)).status, path).toBe(400);
  });

  it("refuse values the labels do not have", async () => {
    expect((await world.call("GET", "/api/v1/meetings?business_sector=OTHER")).status).toBe(400);
    expect((await world.call("GET", "/api/v1/meetings?sortBy=transcript")).status).toBe(400);
  });

  it("apply to the list of classifications too", async () => {
    const { status, json } = await world.call(
      "GET",
      "/api/v1/classifications?business_sector=mining&sentiment=negative&limit=1000",
    );
    expect(status).toBe(200);
    expect(json.data.map((row: { meeting_id: number }) => row.meeting_id)).toContain(made[2]);
    expect(json.data.every((row: { business_sector: string }) => row.business_sector === "mining")).toBe(true);
    expect(json.pagination.total).toBe(json.data.length);
  });
});

describe("paging", () => {
  it("shows each meeting once by cursor while others are added, whatever the sort and order", async () => {
    const { clients, sellers } = await createParties(world, 3, 1);
    const [seller = 0] = sellers;
    const made = await insertSamples(
      world,
      Array.from({ length: 9 }, (_, i) => ({
        client: clients[i % 3] ?? 0,
        seller,
        at: `2012-01-0${1 + (i % 4)}T12:00:00Z`,
        closed: i % 2 === 0,
        labels: null,
      })),
    );
    for (const sortBy of ["meeting_at", "id", "client_id", "seller_id", "closed", "created_at", "updated_at"]) {
      for (const sortOrder of ["ASC", "desc"]) {
        const seen: number[] = [];
        let cursor: string | null = "";
        while (cursor !== null) {
          const page: { meetings: { id: number }[]; pagination: { nextCursor: string | null } } = await list(
            `seller_id=${seller}&to=2012-12-31&limit=4&sortBy=${sortBy}&sortOrder=${sortOrder}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ""}`,
          );
          seen.push(...page.meetings.map(({ id }) => id));
          cursor = page.pagination.nextCursor;
        }
        expect(
          seen.toSorted((a, b) => a - b),
          `${sortBy} ${sortOrder}`,
        ).toEqual(made);
      }
    }
  });
});

describe("full text", () => {
  const word = unique("zq").replaceAll("-", "");

  it("finds words of a transcript whatever their accents, endings and language", async () => {
    const spanish = await createMeeting(world, {
      transcript: `Recibimos ${word} y queremos automatización de las conversaciones.`,
    });
    const english = await createMeeting(world, {
      transcript: `We got ${word} and want automated conversations with patients.`,
    });
    expect(await ids(`q=${word}`)).toEqual(expect.arrayContaining([spanish, english]));
    expect(await ids(`q=${word} automatizacion`)).toEqual([spanish]);
    expect(await ids(`q=${word} CONVERSACIÓN`)).toEqual([spanish]);
    expect(await ids(`q=${word} patient`)).toEqual([english]);
    expect(await ids(`q=${word} -patients`)).toEqual([spanish]);
    expect(await ids(`q=${encodeURIComponent(`"${word} y queremos"`)}`)).toEqual([spanish]);
  });

  it("finds the client's and the seller's name by the beginnings of its words", async () => {
    const client_id = await createClient(world, { name: `Clínica Ñandú ${word}x-77` });
    const seller_id = await createSeller(world, { name: `Íñigo ${word}y` });
    const meeting = await createMeeting(world, { client_id, seller_id });
    expect(await ids(`q=clinica nandu ${word}x`)).toEqual([meeting]);
    expect(await ids(`q=${word}x-77`)).toEqual([meeting]);
    expect(await ids(`q=inigo ${word}y`)).toEqual([meeting]);
    expect((await list(`q=NANDU ${word}x`, "/api/v1/clients")).clients.map(({ id }: { id: number }) => id)).toEqual([
      client_id,
    ]);
    expect(
      (await list(`q=iñi ${word}&active=true`, "/api/v1/sellers")).sellers.map(({ id }: { id: number }) => id),
    ).toEqual([seller_id]);
    expect((await list(`q=iñi ${word}&active=false`, "/api/v1/sellers")).sellers).toEqual([]);
  });

  it("leaves out whom a minus names, and marks what English stems found", async () => {
    const client_id = await createClient(world, { name: `Adriana ${word}v` });
    await createMeeting(world, { client_id, transcript: `Hola ${word}u` });
    expect(await ids(`q=${word}u -${word}v`)).toHaveLength(1);
    expect(await ids(`q=-${word}v ${word}nothing`)).toEqual([]);
    await createMeeting(world, { transcript: `The ${word}t customers attended two meetings about running campaigns.` });
    expect((await list(`q=${word}t meeting campaign`)).meetings[0].snippet).toContain(
      "<mark>meetings</mark> about running <mark>campaigns</mark>",
    );
  });

  it("answers odd queries with an empty list, never with an error", async () => {
    for (const q of ["!!!", "de la que", "'); drop table meetings; --", "⑴ ½ :*&|", "((((", '"', "\\", "a:b*c", "-"]) {
      for (const path of ["/api/v1/meetings", "/api/v1/clients", "/api/v1/sellers"]) {
        expect((await world.call("GET", `${path}?q=${encodeURIComponent(q)}${word}`)).status, `${path} ${q}`).toBe(200);
        expect((await world.call("GET", `${path}?q=${encodeURIComponent(q)}`)).status, `${path} ${q}`).toBe(200);
      }
    }
  });

  it("shows where, marked, with accents kept, and lets no markup of the text through", async () => {
    const evil = `<script>alert(1)</script> & "la clínica ${word}w" <mark>no</mark> \uE000x\uE001`;
    await createMeeting(world, { transcript: evil });
    const [{ snippet }] = (await list(`q=clinica ${word}w`)).meetings;
    expect(snippet).toContain(`<mark>clínica</mark> <mark>${word}w</mark>`);
    expect(snippet.replaceAll("<mark>", "").replaceAll("</mark>", "")).not.toMatch(/[<>"\uE000\uE001]/);
    expect(snippet.match(/<mark>/g)).toHaveLength(2);
    expect((await list("limit=1")).meetings[0]).not.toHaveProperty("snippet");
  });

  it("pages through a word that thousands of meetings have, by number and by cursor alike", async () => {
    const { clients, sellers } = await createParties(world, 1, 1);
    const [[client = 0], [seller = 0]] = [clients, sellers];
    const made = await insertSamples(
      world,
      Array.from({ length: 5_010 }, (_, i) => ({
        client,
        seller,
        at: new Date(Date.UTC(2013, 0, 1) + i * 60_000).toISOString(),
        closed: false,
        labels: null,
      })),
    );
    const query = `q=muestra&seller_id=${seller}&limit=100&fields=id`;
    const first = await list(`${query}&page=1`);
    expect(first.pagination).toMatchObject({ total: 5_010, totalPages: 51 });
    expect(first.meetings.map(({ id }: { id: number }) => id)).toEqual(made.toReversed().slice(0, 100));
    expect(await ids(`${query}&page=2`)).toEqual(made.toReversed().slice(100, 200));
    expect(await ids(`${query}&cursor=${encodeURIComponent(first.pagination.nextCursor)}`)).toEqual(
      made.toReversed().slice(100, 200),
    );
    expect(await ids(`${query}&page=51`)).toEqual(made.toReversed().slice(5_000));
    expect(await ids(`${query}&page=52`)).toEqual([]);
  });
});

describe("the fields shown", () => {
  it("are all, unless the query names some or leaves the transcript out", async () => {
    const id = await createMeeting(world);
    const { seller_id } = (await world.call("GET", `/api/v1/meetings/${id}`)).json.data;
    const fields = async (query: string) =>
      Object.keys((await list(`seller_id=${seller_id}&${query}`)).meetings[0]).sort();
    const all = [
      "client",
      "client_id",
      "closed",
      "created_at",
      "id",
      "meeting_at",
      "seller",
      "seller_id",
      "transcript",
      "updated_at",
    ];
    expect(await fields("")).toEqual(all);
    expect(await fields("transcript=false")).toEqual(all.filter((field) => field !== "transcript"));
    expect(await fields("fields=meeting_at,closed")).toEqual(["closed", "id", "meeting_at"]);
    expect(await fields("fields=transcript&q=clínica")).toEqual(["id", "transcript"]);
    expect(await fields("fields=snippet&q=clínica")).toEqual(["id", "snippet"]);
    expect((await world.call("GET", "/api/v1/meetings?fields=password")).status).toBe(400);
  });
});

it("every list is one round trip", async () => {
  for (const path of [
    "meetings?q=hola&business_sector=retail",
    "meetings",
    "clients?q=a",
    "sellers?q=a",
    "classifications?limit=10&region=asia",
  ]) {
    expect((await countRoundTrips(() => world.call("GET", `/api/v1/${path}`))).roundTrips, path).toBe(1);
  }
});
