import { describe, expect, it } from "vitest";
import { createClient, createMeeting, createSeller, unique } from "./factories.ts";
import { operationsOf } from "./openapi/skeleton.ts";
import { resolveIn } from "./openapi/validate.ts";
import { createWorld } from "./world.ts";

const world = createWorld();
const { json: document } = await world.call("GET", "/openapi.json", undefined, { as: null });

const UNKNOWN = "2000000000";
const NO_UUID = "00000000-0000-4000-8000-000000000000";

/** What rows hold and nobody sends: who sets one of these makes themselves more than they are, or rewrites the past. */
const NOT_THEIRS = [
  "id",
  "role",
  "active",
  "user_id",
  "seller_id",
  "password_hash",
  "key_hash",
  "scopes",
  "salt",
  "secret",
  "status",
  "attempt",
  "requested_by",
  "confidence_score",
  "needs_review",
  "content_hash",
  "revision",
  "created_at",
  "updated_at",
  "constructor",
  "__proto__",
];

const bodies = operationsOf(document).flatMap(([name, operation]) => {
  const schema = operation.requestBody?.content["application/json"]?.schema;
  const own = schema ? resolveIn(document, schema).properties : undefined;
  return own ? [{ name, own: Object.keys(own) }] : [];
});

describe("mass assignment", () => {
  it("is looked for wherever an operation takes a body", () => expect(bodies.length).toBeGreaterThan(15));

  it.each(bodies)("is refused by $name, naming every field", async ({ name, own }) => {
    const [method = "", template = ""] = name.split(" ");
    const path = template.replace(/\{taskId\}|(?<=deliveries\/)\{id\}/g, NO_UUID).replace(/\{\w+\}/g, UNKNOWN);
    const foreign = NOT_THEIRS.filter((field) => !own.includes(field));
    // As text: in an object literal __proto__ would be no field.
    const body = `{${foreign.map((field) => `"${field}":1`).join(",")}}`;
    const { status, json } = await world.call(method, path, body, { as: "super_admin" });
    expect([status, json.code]).toEqual([400, "validation_failed"]);
    const named = json.details.map((detail: { path: string }) => detail.path);
    expect(named).toEqual(expect.arrayContaining(foreign));
  });
});

const SQL = [
  "'); drop table clients; --",
  "x' or '1'='1",
  'x" or "1"="1',
  "$1",
  "x\\'; select pg_sleep(10); --",
  "%' union select password_hash from users --",
  "1; update users set role = 'super_admin'",
];

describe("SQL in what is sent", () => {
  it.each(SQL)("is stored and found as the text it is: %s", async (text) => {
    const name = `${unique("Ana")} ${text}`;
    const id = await createClient(world, { name });
    expect((await world.call("GET", `/api/v1/clients/${id}`)).json.data.name).toBe(name);
    const seller = await createSeller(world, { name, prompt: text });
    expect((await world.call("GET", `/api/v1/sellers/${seller}`)).json.data.prompt).toBe(text);
    const meeting = await createMeeting(world, { client_id: id, seller_id: seller, transcript: name });
    expect((await world.call("GET", `/api/v1/meetings/${meeting}`)).json.data).toMatchObject({
      transcript: name,
      client: { name },
      seller: { name },
    });
  });

  it.each(SQL)("finds nothing that is not there: %s", async (text) => {
    const seller = await createSeller(world);
    await createMeeting(world, { seller_id: seller });
    const q = encodeURIComponent(`zzqx ${text}`);
    const { status, json } = await world.call("GET", `/api/v1/meetings?seller_id=${seller}&q=${q}`);
    expect([status, json.data.meetings]).toEqual([200, []]);
  });

  it.each(["sortBy", "sortOrder", "cursor", "seller_id", "from", "language", "fields"])(
    "is refused where it names no text: %s",
    async (parameter) => {
      for (const text of SQL) {
        const { status, json } = await world.call("GET", `/api/v1/meetings?${parameter}=${encodeURIComponent(text)}`);
        expect([status, /^(validation_failed|invalid_cursor)$/.test(json.code)]).toEqual([400, true]);
      }
    },
  );

  it("is refused in a cursor of the right form", async () => {
    const page = await world.call("GET", "/api/v1/clients?limit=1");
    const cursor = JSON.parse(atob(page.json.data.pagination.nextCursor.replaceAll("-", "+").replaceAll("_", "/")));
    for (const text of SQL) {
      for (const part of Object.keys(cursor)) {
        const forged = btoa(JSON.stringify({ ...cursor, [part]: text }));
        const { status } = await world.call("GET", `/api/v1/clients?limit=1&cursor=${encodeURIComponent(forged)}`);
        expect(status, `${part}: ${text}`).toBe(400);
      }
    }
  });
});

describe("what a header says", () => {
  it.each(["a b", "<script>", "x".repeat(129), "é", 'a"b', "a;b"])("is no request id when it is %j", async (given) => {
    const { headers, text } = await world.call("GET", "/api/v1/clients/0", undefined, {
      headers: { "X-Request-Id": given },
    });
    expect(headers.get("X-Request-Id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(text).not.toContain(given);
  });

  it("cannot be said in a path, a query or a body", async () => {
    const line = "x\r\nX-Injected: 1";
    const name = `${unique("Ana")} x`;
    const id = await createClient(world, { name });
    const answers = [
      await world.call("GET", `/api/v1/clients/${encodeURIComponent(line)}`),
      await world.call("GET", `/api/v1/meetings?q=${encodeURIComponent(line)}`),
      await world.call("GET", `/api/v1/exports/meetings.csv?q=${encodeURIComponent(line)}`),
      await world.call("PATCH", `/api/v1/clients/${id}`, { name: line }),
      await world.call("POST", `/api/v1/clients/${id}/export`),
    ];
    for (const { headers } of answers) expect(headers.get("X-Injected")).toBeNull();
    expect(answers.at(-1)?.headers.get("Content-Disposition")).toBe(`attachment; filename="client-${id}.json"`);
  });
});
