import { describe, expect, it } from "vitest";
import { unique } from "../../test/factories.ts";
import { countRoundTrips, createWorld, type World } from "../../test/world.ts";

const world = createWorld();

/** A super admin of its own, logged in. */
async function superAdmin(w: World = world) {
  const body = {
    email: `${unique("jefa")}@example.com`,
    name: "Jefa",
    password: "una clave larga",
    role: "super_admin",
  };
  const { json } = await w.call("POST", "/api/v1/auth/register", body, { as: "super_admin" });
  return { id: json.data.user.id as number, as: { token: json.data.access_token as string } };
}

async function made(w: World, fields: object = {}) {
  const owner = await superAdmin(w);
  const body = { name: unique("llave"), scopes: ["read"], ...fields };
  const { status, json } = await w.call("POST", "/api/v1/api-keys", body, { as: owner.as });
  expect(status).toBe(201);
  return { owner, key: json.data.key as string, id: json.data.id as number, shown: json.data };
}

const clients = (key: string, w: World = world) => w.call("GET", "/api/v1/clients", undefined, { as: { token: key } });

describe("an API key", () => {
  it("is taken as a bearer token and in X-API-Key, and speaks for its owner", async () => {
    const { key, owner } = await made(world);
    expect((await clients(key)).status).toBe(200);
    const { status, json } = await world.call("GET", "/api/v1/auth/profile", undefined, {
      as: null,
      headers: { "X-API-Key": key },
    });
    expect([status, json.data.id]).toEqual([200, owner.id]);
  });

  it("is shown once, and never in a list", async () => {
    const { key, id, owner, shown } = await made(world);
    expect(key).toMatch(/^vk_[\w-]{43}$/);
    expect(shown).toMatchObject({ user_id: owner.id, prefix: key.slice(0, 11), last_used_at: null, revoked_at: null });
    const { json, text } = await world.call("GET", "/api/v1/api-keys?sortOrder=DESC&limit=100", undefined, {
      as: owner.as,
    });
    expect(json.data.api_keys.map((one: { id: number }) => one.id)).toContain(id);
    expect(text).not.toContain(key);
  });

  it("does what its scopes say and no more", async () => {
    const { key } = await made(world, { scopes: ["classify"] });
    expect((await clients(key)).json.code).toBe("forbidden");
    expect((await world.call("POST", "/api/v1/clients", { name: "X" }, { as: { token: key } })).status).toBe(403);
    expect(
      (await world.call("POST", "/api/v1/workers/classify/2000000000", undefined, { as: { token: key } })).status,
    ).toBe(404);
  });

  it("cannot make another key or a user, whatever its scopes", async () => {
    const { key } = await made(world, { scopes: ["read", "write", "classify", "admin"] });
    const as = { token: key };
    expect((await world.call("POST", "/api/v1/api-keys", { name: "otra", scopes: ["read"] }, { as })).status).toBe(403);
    expect((await world.call("POST", "/api/v1/auth/register", {}, { as })).status).toBe(403);
    expect((await world.call("GET", "/api/v1/users", undefined, { as })).status).toBe(200);
  });

  it("costs one lookup, and then no round trip of its own", async () => {
    const { key } = await made(world);
    const first = await countRoundTrips(() => clients(key));
    const second = await countRoundTrips(() => clients(key));
    expect([first.roundTrips, second.roundTrips]).toEqual([2, 1]);
  });

  it("notes when it was used, once a minute at most", async () => {
    const { key, id, owner } = await made(world);
    const lastUsed = async () => {
      const { json } = await world.call("GET", "/api/v1/api-keys?sortOrder=DESC&limit=100", undefined, {
        as: owner.as,
      });
      return json.data.api_keys.find((one: { id: number }) => one.id === id).last_used_at;
    };
    await clients(key);
    const first = await lastUsed();
    expect(first).not.toBeNull();
    const later = createWorld({ deps: () => ({ now: () => new Date(Date.now() + 46_000) }) });
    await clients(key, later);
    expect(await lastUsed()).toBe(first);
  });

  it("is refused at once when revoked, and revoking it again changes nothing", async () => {
    const { key, id, owner } = await made(world);
    await clients(key);
    expect((await world.call("DELETE", `/api/v1/api-keys/${id}`, undefined, { as: owner.as })).status).toBe(200);
    expect((await clients(key)).status).toBe(401);
    expect((await world.call("DELETE", `/api/v1/api-keys/${id}`, undefined, { as: owner.as })).status).toBe(200);
    expect((await world.call("DELETE", "/api/v1/api-keys/2000000000", undefined, { as: owner.as })).status).toBe(404);
  });

  it("is believed for 45 s at most where the cache has not heard of its end", async () => {
    let now = Date.now();
    const lagging = createWorld({
      deps: ({ kv }) => ({
        now: () => new Date(now),
        kv: {
          get: kv.get.bind(kv),
          put: kv.put.bind(kv),
          delete: () => Promise.reject(new Error("KV is away")),
        } as unknown as KVNamespace,
      }),
    });
    const { key, id, owner } = await made(lagging);
    await clients(key, lagging);
    await lagging.call("DELETE", `/api/v1/api-keys/${id}`, undefined, { as: owner.as });
    now += 44_000;
    expect((await clients(key, lagging)).status).toBe(200);
    now += 2_000;
    expect((await clients(key, lagging)).status).toBe(401);
  });

  it("ends when it expires, also while it is remembered", async () => {
    let now = Date.now();
    const clocked = createWorld({ deps: () => ({ now: () => new Date(now) }) });
    const { key } = await made(clocked, { expires_at: new Date(now + 20_000).toISOString() });
    expect((await clients(key, clocked)).status).toBe(200);
    now += 21_000;
    expect((await clients(key, clocked)).status).toBe(401);
  });

  it("works with the cache away", async () => {
    const { key } = await made(world);
    const away = () => Promise.reject(new Error("KV is away"));
    const broken = createWorld({
      deps: () => ({ kv: { get: away, put: away, delete: away } as unknown as KVNamespace }),
    });
    expect((await clients(key, broken)).status).toBe(200);
  });

  it.each([
    ["no scope", { scopes: [] }],
    ["an unknown scope", { scopes: ["root"] }],
    ["a scope twice", { scopes: ["read", "read"] }],
    ["an end in the past", { expires_at: "2020-01-01T00:00:00Z" }],
    ["an owner of one's choice", { user_id: 1 }],
  ])("is not made with %s", async (_, fields) => {
    const { as } = await superAdmin();
    const { status } = await world.call(
      "POST",
      "/api/v1/api-keys",
      { name: "llave", scopes: ["read"], ...fields },
      { as },
    );
    expect(status).toBe(400);
  });

  it("of an unknown owner is not made", async () => {
    const { status } = await world.call(
      "POST",
      "/api/v1/api-keys",
      { name: "llave", scopes: ["read"] },
      { as: "super_admin" },
    );
    expect(status).toBe(401);
  });

  it.each(["vk_", `vk_${"x".repeat(43)}`, `vk_${"x".repeat(42)}'`])("that is none (%s) is refused", async (key) => {
    expect((await clients(key)).status).toBe(401);
  });
});
