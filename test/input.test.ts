import { SignJWT } from "jose";
import { describe, expect, it } from "vitest";
import { createClient, createMeeting, createSeller, unique } from "./factories.ts";
import { type Answer, createWorld } from "./world.ts";

const world = createWorld();
const API = "/api/v1";

/** The contract's error, whole: with this status and code, naming these fields. */
function expectProblem(answer: Answer, status: number, code: string, fields?: string[]) {
  expect([answer.status, answer.json?.code, answer.json?.success], answer.text).toEqual([status, code, false]);
  expect(Object.keys(answer.json).sort()).toEqual(["code", "details", "error", "request_id", "success"]);
  expect(answer.json.error.length).toBeGreaterThan(10);
  expect(answer.json.request_id).toBe(answer.headers.get("X-Request-Id"));
  if (!fields) return;
  const named = answer.json.details.map(({ path }: { path: string }) => path);
  expect([...new Set(named)].sort()).toEqual(fields.sort());
}

const [client_id, seller_id] = [await createClient(world), await createSeller(world)];
const meeting = { client_id, seller_id, meeting_at: "2026-03-02T14:30:00Z", transcript: "Hola" };
const seller = () => ({ name: unique("Vendedora"), email: `${unique("input")}@example.com` });

const WRITES: { route: string; path: string; method: string; valid: () => Record<string, unknown> }[] = [
  { route: "clients", method: "POST", path: `${API}/clients`, valid: () => ({ name: unique("Cliente") }) },
  { route: "sellers", method: "POST", path: `${API}/sellers`, valid: seller },
  { route: "meetings", method: "POST", path: `${API}/meetings`, valid: () => meeting },
  {
    route: "a client",
    method: "PATCH",
    path: `${API}/clients/${client_id}`,
    valid: () => ({ name: unique("Cliente") }),
  },
  { route: "a seller", method: "PUT", path: `${API}/sellers/${seller_id}`, valid: seller },
  {
    route: "a batch",
    method: "POST",
    path: `${API}/workers/classify/batch`,
    valid: () => ({ meeting_ids: [1_999_999_999] }),
  },
];

describe.each(WRITES)("$method of $route", ({ path, method, valid }) => {
  const send = (body: unknown, headers: Record<string, string> = {}) => world.call(method, path, body, { headers });

  it("names every unknown property, beside every other failed field", async () => {
    expectProblem(await send({ ...valid(), owner: 1, role: "admin" }), 400, "validation_failed", ["owner", "role"]);
  });

  it.each([null, [], "text", 1, true])("refuses %j for a body", async (body) => {
    expectProblem(await send(JSON.stringify(body)), 400, "validation_failed");
  });

  it.each(["", "{", "{'name':1}", '{"name":"x"', "\u0000"])("refuses the body %j as no JSON", async (body) => {
    expectProblem(await send(body), 400, "invalid_json");
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "application/xml", "text/json", "nonsense"])(
    "refuses %s with 415",
    async (type) => {
      expectProblem(await send(JSON.stringify(valid()), { "Content-Type": type }), 415, "unsupported_media_type");
    },
  );

  it("takes JSON with a charset", async () => {
    expect([200, 201, 404]).toContain(
      (await send(valid(), { "Content-Type": "application/json; charset=utf-8" })).status,
    );
  });

  it("refuses a body of 5 MB, announced or not, with 413", async () => {
    const body = JSON.stringify({ ...valid(), name: "x".repeat(5 * 1024 * 1024) });
    expectProblem(await send(body), 413, "payload_too_large");
    expectProblem(await send(new Blob([body]).stream()), 413, "payload_too_large");
  });
});

describe("fields", () => {
  it.each<[string, string, object, string[]]>([
    ["clients", "a blank name", { name: "  " }, ["name"]],
    ["clients", "a name too long", { name: "x".repeat(256) }, ["name"]],
    ["clients", "a name with NUL", { name: "a\u0000b" }, ["name"]],
    ["clients", "half a surrogate pair", { name: "a\ud800b" }, ["name"]],
    [
      "clients",
      "everything wrong at once",
      { name: 1, email: "no", phone: "12", color: "red" },
      ["color", "email", "name", "phone"],
    ],
    ["clients", "a number for an e-mail", { name: "Ana", email: 5 }, ["email"]],
    ["clients", "letters in a phone", { name: "Ana", phone: "call me maybe" }, ["phone"]],
    ["sellers", "no name and no e-mail", {}, ["email", "name"]],
    ["sellers", "a word for active", { ...seller(), active: "yes" }, ["active"]],
    ["sellers", "NUL in the prompt", { ...seller(), prompt: "\u0000" }, ["prompt"]],
    ["meetings", "nothing", {}, ["client_id", "meeting_at", "seller_id"]],
    ["meetings", "ids as text", { ...meeting, client_id: "1", seller_id: "1" }, ["client_id", "seller_id"]],
    ["meetings", "ids out of bounds", { ...meeting, client_id: 0, seller_id: 1e17 }, ["client_id", "seller_id"]],
    ["meetings", "broken ids", { ...meeting, client_id: -1, seller_id: 1.5 }, ["client_id", "seller_id"]],
    ["meetings", "a transcript that is no text", { ...meeting, transcript: ["Hola"] }, ["transcript"]],
    ["meetings", "NUL in the transcript", { ...meeting, transcript: "Hola\u0000" }, ["transcript"]],
    ["meetings", "half a surrogate pair in the transcript", { ...meeting, transcript: "Hola \udc00" }, ["transcript"]],
    ["meetings", "null for closed", { ...meeting, closed: null }, ["closed"]],
    ["workers/classify/batch", "no meetings", { meeting_ids: [] }, ["meeting_ids"]],
    [
      "workers/classify/batch",
      "too many meetings",
      { meeting_ids: Array.from({ length: 1001 }, (_, i) => i + 1) },
      ["meeting_ids"],
    ],
    [
      "workers/classify/batch",
      "wrong ids among right ones",
      { meeting_ids: [1, 0, 2, "3"] },
      ["meeting_ids.1", "meeting_ids.3"],
    ],
  ])("POST /%s refuses %s, naming the fields", async (resource, _, body, fields) => {
    expectProblem(await world.call("POST", `${API}/${resource}`, body), 400, "validation_failed", fields);
  });

  it.each([
    "2024-02-30",
    "2026-13-01",
    "2026-02-29T10:00:00Z",
    "2026-03-02T25:00:00Z",
    "02/03/2026",
    "yesterday",
    "",
    "2026-03-02T14:30:00+99:00",
  ])("refuse the impossible date %j", async (meeting_at) => {
    expectProblem(await world.call("POST", `${API}/meetings`, { ...meeting, meeting_at }), 400, "validation_failed", [
      "meeting_at",
    ]);
    const query = encodeURIComponent(meeting_at);
    expectProblem(await world.call("GET", `${API}/meetings?from=${query}`), 400, "validation_failed", ["from"]);
    expectProblem(await world.call("GET", `${API}/kpis?startDate=${query}`), 400, "validation_failed", ["startDate"]);
  });

  it("name the client and the seller that do not exist", async () => {
    expectProblem(
      await world.call("POST", `${API}/meetings`, { ...meeting, client_id: 2_000_000_000 }),
      400,
      "unknown_client",
      ["client_id"],
    );
    expectProblem(
      await world.call("POST", `${API}/meetings`, { ...meeting, seller_id: 2_000_000_000 }),
      400,
      "unknown_seller",
      ["seller_id"],
    );
    const id = await createMeeting(world, { client_id, seller_id });
    expectProblem(
      await world.call("PATCH", `${API}/meetings/${id}`, { client_id: 2_000_000_000, transcript: "Otro" }),
      400,
      "unknown_client",
      ["client_id"],
    );
    expect((await world.call("GET", `${API}/meetings/${id}`)).json.data).toMatchObject({
      client_id,
      transcript: expect.not.stringMatching("Otro"),
    });
  });
});

describe("what is refused leaves nothing behind", () => {
  it("neither a client nor a part of one", async () => {
    const name = unique("Ninguno");
    await world.call("POST", `${API}/clients`, { name, phone: "x" });
    await world.call("POST", `${API}/clients`, { name, owner: 1 });
    const { rows } = await world.deps.db.execute(`select 1 from clients where name = '${name}'`);
    expect(rows).toEqual([]);
  });

  it("nor a changed field beside the wrong one", async () => {
    const id = await createClient(world, { phone: "+56 2 2345 6789" });
    const before = (await world.call("GET", `${API}/clients/${id}`)).json.data;
    expectProblem(
      await world.call("PATCH", `${API}/clients/${id}`, { phone: null, email: "no" }),
      400,
      "validation_failed",
      ["email"],
    );
    expect((await world.call("GET", `${API}/clients/${id}`)).json.data).toEqual(before);
  });
});

describe.each(["clients", "sellers", "meetings"])("an id of %s", (resource) => {
  it.each([
    "0",
    "-1",
    "1e17",
    "abc",
    "1.5",
    "01",
    "100000000000000000",
    "2147483648",
    "%00",
    "%F0%28%8C%28",
    "1%202",
    "١",
  ])("that is %s is refused with 400", async (id) => {
    for (const method of ["GET", "PATCH", "DELETE"]) {
      expectProblem(
        await world.call(method, `${API}/${resource}/${id}`, method === "PATCH" ? {} : undefined),
        400,
        "validation_failed",
        ["id"],
      );
    }
  });

  it("that does not exist is 404", async () => {
    for (const method of ["GET", "PATCH", "DELETE"]) {
      expectProblem(
        await world.call(method, `${API}/${resource}/2147483647`, method === "PATCH" ? {} : undefined),
        404,
        "not_found",
      );
    }
  });
});

describe.each(["clients", "sellers", "meetings", "classifications", "workers/classifications"])(
  "the list of %s",
  (resource) => {
    const list = (query: string) => world.call("GET", `${API}/${resource}?${query}`);

    it("is empty past its end", async () => {
      const { status, json } = await list("page=9999999");
      expect(status).toBe(200);
      const { pagination = json.pagination, ...rows } = Array.isArray(json.data) ? { rows: json.data } : json.data;
      expect([pagination.page, pagination.nextCursor, Object.values(rows).find(Array.isArray)]).toEqual([
        9_999_999,
        null,
        [],
      ]);
    });

    it.each<[string, string]>([
      ["page=0", "page"],
      ["page=-1", "page"],
      ["page=1e17", "page"],
      ["page=10000000000000000000", "page"],
      ["page=abc", "page"],
      ["page=", "page"],
      ["page=1&page=2", "page"],
      ["limit=0", "limit"],
      ["limit=1001", "limit"],
      ["sortBy=nonsense", "sortBy"],
      ["sortBy=password_hash", "sortBy"],
      ["sortBy=id;drop%20table%20clients", "sortBy"],
      ["sortBy=__proto__", "sortBy"],
      ["sortOrder=up", "sortOrder"],
      ["color=red", "color"],
      ["constructor=1", "constructor"],
    ])("refuses %s, naming it", async (query, field) => {
      expectProblem(await list(query), 400, "validation_failed", [field]);
    });

    it.each([
      "abc",
      "%00",
      "e30",
      "WzEsMiwzLDRd",
      btoa('["id","ASC","1","1"]x'),
      btoa(JSON.stringify(["nonsense", "DESC", "1", "1"])),
      ...["now", "infinity", "1", "\\ud800"].map((value) => btoa(`["meeting_at","DESC","${value}","5"]`)),
    ])("refuses the cursor %s", async (cursor) => {
      const { status, json } = await list(`cursor=${cursor}`);
      expect([status, ["invalid_cursor", "validation_failed"].includes(json.code)]).toEqual([400, true]);
    });

    it("takes the order in either case", async () => {
      expect((await list("sortOrder=asc&limit=1")).status).toBe(200);
      expect((await list("sortOrder=DESC&limit=1")).status).toBe(200);
    });
  },
);

describe("tokens", () => {
  const secret = world.deps.config.JWT_SECRET;
  const claims = { role: "super_admin", sid: crypto.randomUUID() };
  const signed = (key: string, expires = "5m") =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: "HS256" })
      .setSubject("1")
      .setIssuer("vambe-ai-backend")
      .setAudience("vambe-api")
      .setIssuedAt()
      .setExpirationTime(expires)
      .sign(new TextEncoder().encode(key));
  const unsigned =
    `${btoa('{"alg":"none","typ":"JWT"}')}.${btoa(JSON.stringify({ ...claims, sub: "1", exp: 4_000_000_000 }))}.`.replaceAll(
      "=",
      "",
    );

  it.each<[string, () => Promise<string>]>([
    ["signed with another key", () => signed("another key of 32 characters and more")],
    ["unsigned", async () => unsigned],
    ["expired", () => signed(secret, "-1s")],
    ["cut off", async () => (await signed(secret)).slice(0, -5)],
    ["nonsense", async () => "a.b.c"],
    ["very long", async () => "x".repeat(10_000)],
  ])("%s are refused with 401", async (_, token) => {
    expectProblem(
      await world.call("GET", `${API}/clients`, undefined, { as: { token: await token() } }),
      401,
      "unauthorized",
    );
  });

  it("of a deactivated user are refused with 401, and the user's refresh token with 400", async () => {
    const user = {
      email: `${unique("out")}@example.com`,
      name: "Ana Rojas",
      password: "una clave larga",
      role: "admin",
    };
    const { data } = (await world.call("POST", `${API}/auth/register`, user, { as: "super_admin" })).json;
    expect(
      (await world.call("PATCH", `${API}/users/${data.user.id}`, { active: false }, { as: "super_admin" })).status,
    ).toBe(200);
    expectProblem(
      await world.call("GET", `${API}/clients`, undefined, { as: { token: data.access_token } }),
      401,
      "unauthorized",
    );
    const { refresh_token } = data;
    expectProblem(
      await world.call("POST", `${API}/auth/refresh`, { refresh_token }, { as: null }),
      400,
      "invalid_grant",
    );
    const { email, password } = user;
    expectProblem(
      await world.call("POST", `${API}/auth/login`, { email, password }, { as: null }),
      401,
      "invalid_credentials",
    );
  });

  it("are asked for before the role, the role before the fields, the fields before the resource", async () => {
    const path = `${API}/clients/abc`;
    expectProblem(await world.call("PATCH", path, { color: 1 }, { as: null }), 401, "unauthorized");
    expectProblem(await world.call("PATCH", path, { color: 1 }, { as: "user" }), 403, "forbidden");
    expectProblem(await world.call("PATCH", path, {}), 400, "validation_failed", ["id"]);
    expectProblem(await world.call("PATCH", `${API}/clients/2000000000`, {}), 404, "not_found");
  });
});

describe("routes", () => {
  it("that do not exist are 404, with and without a token", async () => {
    for (const as of ["admin", null] as const)
      expectProblem(await world.call("GET", `${API}/nothing`, undefined, { as }), 404, "not_found");
  });

  it("asked with a method they do not take are 405 naming those they do", async () => {
    const answer = await world.call("PUT", `${API}/clients`, {});
    expectProblem(answer, 405, "method_not_allowed");
    expect(answer.headers.get("Allow")?.split(", ").sort()).toEqual(["GET", "HEAD", "POST"]);
  });
});

describe("the database away", () => {
  const away = createWorld({ settings: { DATABASE_URL: "postgres://postgres:x@127.0.0.1:1/none" } });

  it("is 503 with a time to wait, for reads and writes", async () => {
    for (const answer of [
      await away.call("GET", `${API}/clients`),
      await away.call("POST", `${API}/clients`, { name: "Ana" }),
    ]) {
      expectProblem(answer, 503, "unavailable");
      expect(answer.headers.get("Retry-After")).toBe("5");
    }
  });
});
