import { describe, expect, it } from "vitest";
import { createClient, unique } from "../../test/factories.ts";
import { createWorld } from "../../test/world.ts";
import { openLimiters } from "./limits.ts";

/** A limiter that lets each key pass so many times, and tells which keys it saw. */
function limiter(times: number) {
  const seen: string[] = [];
  return {
    seen,
    limit: async ({ key }: { key: string }) => {
      seen.push(key);
      return { success: seen.filter((one) => one === key).length <= times };
    },
  };
}

function limited({ login = 1_000, api = 1_000 }: { login?: number; api?: number }) {
  const limits = { login: limiter(login), api: limiter(api) };
  return { limits, world: createWorld({ deps: () => ({ limits }) }) };
}

const from = (address: string) => ({ as: null, headers: { "CF-Connecting-IP": address } });
const tryLogin = (world: ReturnType<typeof createWorld>, email: string, address: string) =>
  world.call("POST", "/api/v1/auth/login", { email, password: "equivocada" }, from(address));

describe("too many tries to log in", () => {
  it("from one address are refused, whatever the e-mails, and other addresses are not", async () => {
    const { world } = limited({ login: 2 });
    const tries = [];
    for (let i = 0; i < 3; i++) tries.push(await tryLogin(world, `${unique("a")}@example.com`, "192.0.2.1"));
    expect(tries.map(({ status }) => status)).toEqual([401, 401, 429]);
    expect((await tryLogin(world, `${unique("a")}@example.com`, "192.0.2.2")).status).toBe(401);
  });

  it("for one e-mail are refused, whatever the addresses and the case, also with the right password", async () => {
    const { world } = limited({ login: 2 });
    const email = `${unique("eva")}@example.com`;
    await world.call(
      "POST",
      "/api/v1/auth/register",
      { email, name: "Eva", password: "una clave larga" },
      { as: "super_admin" },
    );
    await tryLogin(world, email, "192.0.2.1");
    await tryLogin(world, email.toUpperCase(), "192.0.2.2");
    const { status } = await world.call(
      "POST",
      "/api/v1/auth/login",
      { email, password: "una clave larga" },
      from("192.0.2.3"),
    );
    expect(status).toBe(429);
  });

  it("are counted under keys that name no e-mail", async () => {
    const { world, limits } = limited({});
    const email = `${unique("eva")}@example.com`;
    await tryLogin(world, email, "192.0.2.1");
    expect(limits.login.seen).toHaveLength(2);
    expect(limits.login.seen.join()).not.toContain(email);
  });
});

describe("requests", () => {
  it("count by who asks: users, keys and, without either, addresses", async () => {
    const { world, limits } = limited({});
    await world.call("GET", "/api/v1/clients");
    await world.call("GET", "/health?deep=false", undefined, from("192.0.2.1"));
    await world.call("GET", "/api/v1/clients", undefined, from("192.0.2.2"));
    await world.call("GET", "/api/v1/clients", undefined, {
      as: { token: "nonsense" },
      headers: { "CF-Connecting-IP": "192.0.2.3" },
    });
    expect(limits.api.seen).toEqual(["user:2000000000", "address:192.0.2.1", "address:192.0.2.2", "address:192.0.2.3"]);
  });

  it("beyond the limit are told what it is and when to come back, in the contract's shape", async () => {
    const { world } = limited({ api: 1 });
    const first = await world.call("GET", "/api/v1/clients");
    expect(first.headers.get("RateLimit-Policy")).toBe('"api";q=600;w=60');
    const { status, json, headers } = await world.call("GET", "/api/v1/clients");
    expect([status, json.success, json.code]).toEqual([429, false, "rate_limited"]);
    expect(headers.get("Retry-After")).toBe("60");
    expect(headers.get("RateLimit")).toBe('"api";r=0;t=60');
    expect(headers.get("X-Request-Id")).toBe(json.request_id);
  });

  it("with a key that is not known count by address before it is looked for", async () => {
    const { world } = limited({ api: 1 });
    const guess = (i: number) =>
      world.call("GET", "/api/v1/clients", undefined, {
        as: { token: `vk_${String(i).padStart(43, "x")}` },
        headers: { "CF-Connecting-IP": "192.0.2.9" },
      });
    await guess(1);
    expect((await guess(2)).status).toBe(429);
  });

  it("beyond the limit do nothing", async () => {
    const { world } = limited({ api: 0 });
    await expect(createClient(world)).rejects.toThrow("429");
  });

  it("are served while the limiter fails", async () => {
    const failing = { limit: () => Promise.reject(new Error("away")) };
    const world = createWorld({ deps: () => ({ limits: { login: failing, api: failing } }) });
    expect((await world.call("GET", "/api/v1/clients")).status).toBe(200);
  });
});

describe("the limits", () => {
  it("are none where a binding is absent or they are switched off", async () => {
    const never = { limit: async () => ({ success: false }) };
    for (const limits of [
      openLimiters({ login: undefined, api: undefined }, true),
      openLimiters({ login: never, api: never }, false),
    ]) {
      expect(await limits.api.limit({ key: "x" })).toEqual({ success: true });
      expect(await limits.login.limit({ key: "x" })).toEqual({ success: true });
    }
  });
});
