import { describe, expect, it } from "vitest";
import { createClassified, createClient, createMeeting, createSeller, unique } from "../../../test/factories.ts";
import { countRoundTrips, createWorld } from "../../../test/world.ts";

const world = createWorld();
const call = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  world.call(method, path, body, { as: "super_admin", headers });
const read = (path: string, headers: Record<string, string> = {}) => call("GET", path, undefined, headers);
const tagOf = async (path: string) => (await read(path)).headers.get("ETag") ?? "";

const RESOURCES = [
  {
    name: "a client",
    path: async () => `/api/v1/clients/${await createClient(world)}`,
    method: "PATCH",
    change: () => ({ name: unique("Otro") }),
  },
  {
    name: "a seller",
    path: async () => `/api/v1/sellers/${await createSeller(world)}`,
    method: "PATCH",
    change: () => ({ name: unique("Otra") }),
  },
  {
    name: "a seller by PUT",
    path: async () => `/api/v1/sellers/${await createSeller(world)}`,
    method: "PUT",
    change: () => ({ name: unique("Otra") }),
  },
  {
    name: "a meeting",
    path: async () => `/api/v1/meetings/${await createMeeting(world)}`,
    method: "PATCH",
    change: () => ({ transcript: unique("Hola") }),
  },
  {
    name: "a user",
    path: async () => {
      const account = { email: `${unique("ana")}@example.com`, name: "Ana Rojas", password: "una clave larga" };
      return `/api/v1/users/${(await call("POST", "/api/v1/auth/register", account)).json.data.user.id}`;
    },
    method: "PATCH",
    change: () => ({ role: "admin" }),
  },
  {
    name: "a webhook endpoint",
    path: async () => {
      const endpoint = { url: "https://example.com/hook", events: ["review.needed"] };
      return `/api/v1/webhooks/endpoints/${(await call("POST", "/api/v1/webhooks/endpoints", endpoint)).json.data.id}`;
    },
    method: "PATCH",
    change: () => ({ description: unique("Otro") }),
  },
];

describe.each(RESOURCES)("the tag of $name", ({ path, method, change }) => {
  const write = (to: string, tag: string) => call(method, to, change(), { "If-Match": tag });

  it("stays while nothing changes, and spares who has it the answer", async () => {
    const to = await path();
    const tag = await tagOf(to);
    expect(tag).toMatch(/^"[0-9a-z]+\.[0-9a-f]{22}"$/);
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, "*"]) {
      const { status, text, headers } = await read(to, { "If-None-Match": known });
      expect([status, text, headers.get("ETag")]).toEqual([304, "", tag]);
    }
    expect((await read(to, { "If-None-Match": '"other"' })).status).toBe(200);
  });

  it("admits one change, and is refused with 412 after it", async () => {
    const to = await path();
    const tag = await tagOf(to);
    const changed = await write(to, tag);
    expect(changed.status).toBe(200);
    const late = await write(to, tag);
    expect([late.status, late.json.code]).toEqual([412, "precondition_failed"]);
    expect((await read(to, { "If-None-Match": tag })).status).toBe(200);
    expect((await write(to, changed.headers.get("ETag") ?? "")).status).toBe(200);
  });

  it("admits one of two changes that come at once", async () => {
    const to = await path();
    const tag = await tagOf(to);
    const answers = await Promise.all([write(to, tag), write(to, tag)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it("differs after every change, also within one millisecond", async () => {
    const frozen = createWorld({ deps: () => ({ now: () => new Date("2030-01-01T00:00:00Z") }) });
    const to = await path();
    const tags = new Set<string | null>();
    for (let i = 0; i < 3; i++)
      tags.add(
        (await frozen.call(method, to, change(), { as: "super_admin" })).headers.get("ETag")?.split(".")[0] ?? null,
      );
    expect(tags.size).toBe(3);
  });

  it.each(['"nonsense"', "nonsense", '"zzzzzzzzzzzz.0"', '""', ""])("is not %j: 412", async (tag) => {
    expect((await write(await path(), tag)).status).toBe(412);
  });

  it("may be any, by *, and is none of what does not exist", async () => {
    const to = await path();
    expect((await write(to, "*")).status).toBe(200);
    const gone = to.replace(/\d+$/, "2000000001");
    expect((await write(gone, await tagOf(to))).status).toBe(404);
  });

  it("costs no round trip", async () => {
    const to = await path();
    const tag = await tagOf(to);
    expect((await countRoundTrips(() => read(to))).roundTrips).toBe(1);
    const conditional = await countRoundTrips(() => write(to, tag));
    const plain = await countRoundTrips(() => call(method, to, change()));
    expect(conditional.roundTrips).toBe(plain.roundTrips);
  });
});

describe("the tag of a meeting", () => {
  it("tells readers that its classification or its client changed, and lets writers pass, as the meeting did not", async () => {
    const client_id = await createClient(world);
    const id = await createClassified(world, { client_id });
    const path = `/api/v1/meetings/${id}`;
    const tag = await tagOf(path);
    await world.call("PATCH", `/api/v1/clients/${client_id}`, { name: unique("Otro") });
    expect((await read(path, { "If-None-Match": tag })).status).toBe(200);
    expect((await world.call("PATCH", path, { closed: true }, { headers: { "If-Match": tag } })).status).toBe(200);
  });

  it("stays when a closed meeting is closed again, and guards the closing", async () => {
    const path = `/api/v1/meetings/${await createMeeting(world)}`;
    const before = await tagOf(path);
    await world.call("PATCH", path, { transcript: "Otro" });
    expect((await world.call("PATCH", `${path}/close`, undefined, { headers: { "If-Match": before } })).status).toBe(
      412,
    );
    expect((await world.call("PATCH", `${path}/close`)).status).toBe(200);
    const late = await world.call("PATCH", `${path}/close`, undefined, { headers: { "If-Match": before } });
    expect(late.status).toBe(412);
    const closed = await tagOf(path);
    await world.call("PATCH", `${path}/close`);
    expect(await tagOf(path)).toBe(closed);
  });
});
