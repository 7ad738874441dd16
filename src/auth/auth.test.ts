import { SignJWT } from "jose";
import { describe, expect, it } from "vitest";
import { unique } from "../../test/factories.ts";
import { createWorld, type World } from "../../test/world.ts";
import { hashPassword, verifyPassword } from "./password.ts";
import { revokeAccess } from "./revocation.ts";

const world = createWorld();
const PASSWORD = "una clave larga";

async function registered(w: World = world, role = "admin") {
  const email = `${unique("user")}@Example.com`;
  const { status, json } = await w.call(
    "POST",
    "/api/v1/auth/register",
    { email, name: "Ana Rojas", password: PASSWORD, role },
    { as: "super_admin" },
  );
  expect(status).toBe(201);
  return { email, ...json.data };
}

const profile = (token: string, w: World = world) =>
  w.call("GET", "/api/v1/auth/profile", undefined, { as: { token } });
const refresh = (refresh_token: string) => world.call("POST", "/api/v1/auth/refresh", { refresh_token }, { as: null });

describe("logging in", () => {
  it("gives a session whose token opens protected routes, whatever the e-mail's case", async () => {
    const { email } = await registered();
    const { status, json } = await world.call(
      "POST",
      "/api/v1/auth/login",
      { email: email.toUpperCase(), password: PASSWORD },
      { as: null },
    );
    expect(status).toBe(200);
    expect(json.data).toMatchObject({ expires_in: 900, user: { email, role: "admin", active: true } });
    expect((await profile(json.data.access_token)).json.data).toMatchObject({ email, name: "Ana Rojas" });
  });

  it("answers the same for an unknown e-mail and a wrong password", async () => {
    const { email } = await registered();
    const wrong = await world.call("POST", "/api/v1/auth/login", { email, password: "otra clave" }, { as: null });
    const unknown = await world.call(
      "POST",
      "/api/v1/auth/login",
      { email: `${unique("nobody")}@example.com`, password: PASSWORD },
      { as: null },
    );
    expect(wrong.status).toBe(401);
    expect({ ...unknown.json, request_id: "" }).toEqual({ ...wrong.json, request_id: "" });
  });

  it("never shows a hash", async () => {
    const { access_token } = await registered();
    expect((await profile(access_token)).text).not.toContain("scrypt");
  });
});

describe("registering", () => {
  it("refuses an e-mail in use in another case with 409, also when two come at once", async () => {
    const email = `${unique("twice")}@example.com`;
    const body = { email, name: "Ana Rojas", password: PASSWORD };
    const answers = await Promise.all([
      world.call("POST", "/api/v1/auth/register", body, { as: "super_admin" }),
      world.call("POST", "/api/v1/auth/register", { ...body, email: email.toUpperCase() }, { as: "super_admin" }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it("names every failed field at once", async () => {
    const { status, json } = await world.call(
      "POST",
      "/api/v1/auth/register",
      { email: "no", name: "x", password: "123", admin: true },
      { as: "super_admin" },
    );
    expect(status).toBe(400);
    expect(json.details.map(({ path }: { path: string }) => path).sort()).toEqual([
      "admin",
      "email",
      "name",
      "password",
    ]);
  });
});

describe("refreshing", () => {
  it("trades a refresh token for a new one, once", async () => {
    const first = await registered();
    const second = await refresh(first.refresh_token);
    expect(second.status).toBe(200);
    expect(second.json.data.refresh_token).not.toBe(first.refresh_token);
    expect((await profile(second.json.data.access_token)).status).toBe(200);
  });

  it("revokes the whole family when a used token comes back", async () => {
    const first = await registered();
    const second = (await refresh(first.refresh_token)).json.data;
    expect((await refresh(first.refresh_token)).json).toMatchObject({ success: false, code: "invalid_grant" });
    expect((await refresh(second.refresh_token)).status).toBe(400);
  });

  it.each(["", "nonsense", "eyJhbGciOiJub25lIn0.eyJzdWIiOjF9."])(
    "answers 400 invalid_grant, never 401, for %j",
    async (token) => {
      const { status, json } = await refresh(token);
      expect([status, json.code]).toEqual([400, "invalid_grant"]);
    },
  );

  it("answers invalid_grant when the token is missing", async () => {
    expect((await world.call("POST", "/api/v1/auth/refresh", {}, { as: null })).json.code).toBe("invalid_grant");
  });

  it("gives two callers with one token one session between them", async () => {
    const { refresh_token } = await registered();
    const answers = await Promise.all([refresh(refresh_token), refresh(refresh_token)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
  });
});

describe("ending sessions", () => {
  it("logout ends the refresh token's session", async () => {
    const { access_token, refresh_token } = await registered();
    await world.call("POST", "/api/v1/auth/logout", { refresh_token }, { as: { token: access_token } });
    expect((await refresh(refresh_token)).status).toBe(400);
  });

  it("a changed password ends the other sessions and keeps this one", async () => {
    const here = await registered();
    const there = (
      await world.call("POST", "/api/v1/auth/login", { email: here.email, password: PASSWORD }, { as: null })
    ).json.data;
    const change = { current_password: PASSWORD, new_password: "otra clave larga" };
    expect(
      (await world.call("POST", "/api/v1/auth/change-password", change, { as: { token: here.access_token } })).status,
    ).toBe(200);
    expect((await refresh(there.refresh_token)).status).toBe(400);
    expect((await profile(there.access_token)).status).toBe(401);
    expect((await profile(here.access_token)).status).toBe(200);
    expect((await refresh(here.refresh_token)).status).toBe(200);
  });

  it("a wrong current password changes nothing", async () => {
    const { access_token, refresh_token } = await registered();
    const { status, json } = await world.call(
      "POST",
      "/api/v1/auth/change-password",
      { current_password: "equivocada", new_password: "otra clave" },
      { as: { token: access_token } },
    );
    expect([status, json.code]).toEqual([400, "wrong_password"]);
    expect((await refresh(refresh_token)).status).toBe(200);
  });
});

describe("access tokens", () => {
  const claims = { role: "super_admin", sid: crypto.randomUUID() };
  const signed = (secret: string, change: (jwt: SignJWT) => SignJWT = (jwt) => jwt, alg = "HS256") =>
    change(
      new SignJWT(claims)
        .setProtectedHeader({ alg })
        .setSubject("1")
        .setIssuer("vambe-ai-backend")
        .setAudience("vambe-api")
        .setIssuedAt()
        .setExpirationTime("5m"),
    ).sign(new TextEncoder().encode(secret));
  const ours = world.deps.config.JWT_SECRET;

  it("are accepted when ours", async () => {
    expect((await world.call("GET", "/api/v1/clients", undefined, { as: { token: await signed(ours) } })).status).toBe(
      200,
    );
  });

  it.each([
    ["signed with another key", () => signed("x".repeat(40))],
    ["expired", () => signed(ours, (jwt) => jwt.setExpirationTime("-1s"))],
    ["for another audience", () => signed(ours, (jwt) => jwt.setAudience("other"))],
    ["of another issuer", () => signed(ours, (jwt) => jwt.setIssuer("other"))],
    ["of another algorithm", () => signed(ours, (jwt) => jwt, "HS512")],
    [
      "unsigned",
      async () => `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify({ ...claims, sub: "1" }))}.`.replaceAll("=", ""),
    ],
    ["not tokens", async () => "abc"],
  ])("are refused with 401 when %s", async (_, token) => {
    const { status, json, headers } = await world.call("GET", "/api/v1/clients", undefined, {
      as: { token: await token() },
    });
    expect([status, json.code]).toEqual([401, "unauthorized"]);
    expect(headers.get("WWW-Authenticate")).toContain("Bearer");
  });

  it("are refused once their user has been revoked, and hold while KV is away", async () => {
    const { access_token, user } = await registered();
    await revokeAccess(world.deps, user.id, null);
    expect((await profile(access_token)).status).toBe(401);
    const broken = createWorld({
      deps: () => ({ kv: { get: () => Promise.reject(new Error("KV is away")) } as unknown as KVNamespace }),
    });
    expect((await profile(access_token, broken)).status).toBe(200);
  });

  it("are not enough below the role a route asks for", async () => {
    const { status, json } = await world.call("GET", "/api/v1/clients", undefined, { as: "user" });
    expect([status, json.code]).toEqual([403, "forbidden"]);
  });
});

describe("passwords", () => {
  it("count to their last byte, beyond 72", async () => {
    const long = "á".repeat(100);
    const hash = await hashPassword(`${long}1`);
    expect(await verifyPassword(`${long}1`, hash)).toBe(true);
    expect(await verifyPassword(`${long}2`, hash)).toBe(false);
  });

  it("are salted, and checked in the same way when there is no user", async () => {
    expect(await hashPassword("igual")).not.toBe(await hashPassword("igual"));
    expect(await verifyPassword("igual", null)).toBe(false);
  });
});
