import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { describe, expect, it } from "vitest";
import { createSeller, unique } from "../../test/factories.ts";
import { countRoundTrips, createWorld } from "../../test/world.ts";
import { readConfig } from "../platform/env.ts";

const AUDIENCE = "https://api.vambe.example";

/** An identity provider of its own issuer, and a world that trusts it. `asked` are the URLs it was asked for. */
async function provider(settings: Record<string, string> = {}) {
  const issuer = `https://${unique("idp")}.example/`;
  const [rsa, ec] = [
    await generateKeyPair("RS256", { extractable: true }),
    await generateKeyPair("ES256", { extractable: true }),
  ];
  const keys = [
    { ...(await exportJWK(rsa.publicKey)), kid: "rsa", alg: "RS256", use: "sig" },
    { ...(await exportJWK(ec.publicKey)), kid: "ec", alg: "ES256", use: "sig" },
  ];
  const asked: string[] = [];
  let up = true;
  let ahead = 0;
  const world = createWorld({
    settings: {
      OIDC_ISSUER: issuer,
      OIDC_AUDIENCE: AUDIENCE,
      OIDC_ROLES: '{"Jefatura":"super_admin","Ventas":"admin","Lectura":"user"}',
      OIDC_ROLE_CLAIM: "https://vambe.example/roles",
      ...settings,
    },
    deps: () => ({
      now: () => new Date(Date.now() + ahead),
      fetch: async (url) => {
        asked.push(String(url));
        if (!up) return new Response("away", { status: 503 });
        return Response.json(
          String(url).endsWith("openid-configuration") ? { issuer, jwks_uri: `${issuer}keys` } : { keys },
        );
      },
    }),
  });
  const claims = { "https://vambe.example/roles": ["Ventas"], name: "Ana Externa" };
  const signers = { rsa: { alg: "RS256", key: rsa.privateKey }, ec: { alg: "ES256", key: ec.privateKey } };
  interface Signing {
    by?: "rsa" | "ec";
    kid?: string;
    alg?: string;
    key?: CryptoKey | Uint8Array;
    change?: (jwt: SignJWT) => SignJWT;
  }
  const token = (extra: JWTPayload = {}, { by = "rsa", kid = by, change = (jwt) => jwt, ...other }: Signing = {}) => {
    const { alg, key } = { ...signers[by], ...other };
    const jwt = new SignJWT({ ...claims, ...extra })
      .setProtectedHeader({ alg, kid })
      .setIssuer(issuer)
      .setAudience(AUDIENCE)
      .setSubject(extra.sub ?? unique("auth0|"))
      .setIssuedAt()
      .setExpirationTime("5m");
    return change(jwt).sign(key);
  };
  const profile = (jwt: string) => world.call("GET", "/api/v1/auth/profile", undefined, { as: { token: jwt } });
  return {
    issuer,
    world,
    token,
    profile,
    asked,
    keys,
    rsa,
    ec,
    fall: () => {
      up = false;
    },
    wait: (ms: number) => {
      ahead += ms;
    },
  };
}

describe("a token of the identity provider", () => {
  it("makes its user known here, once, with the role its claims give", async () => {
    const { token, profile, world } = await provider();
    const sub = unique("auth0|");
    const first = await profile(await token({ sub }));
    expect(first.status).toBe(200);
    expect(first.json.data).toMatchObject({ name: "Ana Externa", role: "admin", active: true });
    expect((await profile(await token({ sub }))).json.data.id).toBe(first.json.data.id);
    expect(
      (await world.call("GET", "/api/v1/clients", undefined, { as: { token: await token({ sub }) } })).status,
    ).toBe(200);
    expect((await world.call("GET", "/api/v1/users", undefined, { as: { token: await token({ sub }) } })).status).toBe(
      403,
    );
  });

  it.each(["rsa", "ec"] as const)("is verified with the provider's %s key", async (by) => {
    const { token, profile } = await provider();
    expect((await profile(await token({}, { by }))).status).toBe(200);
  });

  it("takes the highest of the roles it names; role names separated by blanks will do", async () => {
    const { token, profile } = await provider();
    expect(
      (await profile(await token({ "https://vambe.example/roles": ["Lectura", "Jefatura", "Otro"] }))).json.data.role,
    ).toBe("super_admin");
    expect((await profile(await token({ "https://vambe.example/roles": "Lectura Ventas" }))).json.data.role).toBe(
      "admin",
    );
  });

  it.each([[[]], [["Otro"]], [["admin"]], [undefined], [7], [["__proto__", "constructor"]]])(
    "with the roles %j opens nothing",
    async (roles) => {
      const { token, profile } = await provider();
      const { status, json } = await profile(await token({ "https://vambe.example/roles": roles }));
      expect([status, json.code]).toEqual([403, "forbidden"]);
    },
  );

  it("fetches the keys once, and finds them by discovery unless it is told where they are", async () => {
    const { token, profile, asked, issuer } = await provider();
    await profile(await token());
    await profile(await token());
    expect(asked).toEqual([`${issuer}.well-known/openid-configuration`, `${issuer}keys`]);
    const told = await provider({ OIDC_JWKS_URL: "https://keys.example/jwks" });
    await told.profile(await told.token());
    expect(told.asked).toEqual(["https://keys.example/jwks"]);
  });

  it("costs no round trip once its user is remembered", async () => {
    const { token, world } = await provider();
    const as = { token: await token() };
    const call = () => countRoundTrips(() => world.call("GET", "/api/v1/clients", undefined, { as }));
    expect([(await call()).roundTrips, (await call()).roundTrips]).toEqual([2, 1]);
  });

  it.each([
    ["for another audience", { change: (jwt: SignJWT) => jwt.setAudience("https://other.example") }],
    ["that has expired", { change: (jwt: SignJWT) => jwt.setExpirationTime("-1m") }],
    ["of an unknown key", { kid: "other" }],
  ])("%s is refused", async (_, options) => {
    const { token, profile } = await provider();
    expect((await profile(await token({}, options))).status).toBe(401);
  });

  it("that lacks an end is refused", async () => {
    const { issuer, profile, rsa } = await provider();
    const jwt = await new SignJWT({ "https://vambe.example/roles": ["Jefatura"] })
      .setProtectedHeader({ alg: "RS256", kid: "rsa" })
      .setIssuer(issuer)
      .setAudience(AUDIENCE)
      .setSubject("x")
      .sign(rsa.privateKey);
    expect((await profile(jwt)).status).toBe(401);
  });

  it("signed with our secret or with its public key as a secret is refused", async () => {
    const { token, profile, world, keys } = await provider();
    const secrets = [world.deps.config.JWT_SECRET, JSON.stringify(keys[0])];
    for (const secret of secrets) {
      const key = new TextEncoder().encode(secret);
      expect(
        (await profile(await token({ sub: "1", role: "super_admin", sid: crypto.randomUUID() }, { key, alg: "HS256" })))
          .status,
      ).toBe(401);
    }
  });

  it("cannot be passed off as one of ours by its issuer's name", async () => {
    const { world, profile, rsa } = await provider();
    const { JWT_ISSUER, JWT_AUDIENCE } = world.deps.config;
    const jwt = await new SignJWT({ role: "super_admin", sid: crypto.randomUUID() })
      .setProtectedHeader({ alg: "RS256", kid: "rsa" })
      .setIssuer(JWT_ISSUER)
      .setAudience(JWT_AUDIENCE)
      .setSubject("1")
      .setIssuedAt()
      .setExpirationTime("5m")
      .sign(rsa.privateKey);
    expect((await profile(jwt)).status).toBe(401);
  });

  it("is answered 503, not 401, while the provider's keys cannot be read", async () => {
    const { token, profile, fall } = await provider();
    fall();
    const { status, headers } = await profile(await token());
    expect([status, headers.get("Retry-After")]).toEqual([503, "5"]);
  });
});

describe("a user of the identity provider", () => {
  it("is shut out by deactivating them here", async () => {
    const { token, profile, world, wait } = await provider();
    const sub = unique("auth0|");
    const { json } = await profile(await token({ sub }));
    await world.call("PATCH", `/api/v1/users/${json.data.id}`, { active: false }, { as: "super_admin" });
    wait(46_000);
    expect((await profile(await token({ sub }))).status).toBe(401);
  });

  it("has a role that only the provider changes, and may be linked to a seller here", async () => {
    const { token, profile, world } = await provider();
    const { json } = await profile(await token({ "https://vambe.example/roles": ["Lectura"] }));
    const change = (body: object) => world.call("PATCH", `/api/v1/users/${json.data.id}`, body, { as: "super_admin" });
    expect((await change({ role: "super_admin" })).json.code).toBe("managed_elsewhere");
    const seller_id = await createSeller(world);
    expect((await change({ seller_id })).json.data).toMatchObject({ seller_id, external: true });
  });

  it("never takes over an account with the same e-mail, and cannot log in with a password", async () => {
    const { token, profile, world } = await provider();
    const email = `${unique("ana")}@example.com`;
    const { json: local } = await world.call(
      "POST",
      "/api/v1/auth/register",
      { email, name: "Ana", password: "una clave larga" },
      { as: "super_admin" },
    );
    const { json } = await profile(await token({ email, email_verified: true }));
    expect(json.data.id).not.toBe(local.data.user.id);
    expect(json.data.email).toMatch(/@oidc\.invalid$/);
    const login = await world.call(
      "POST",
      "/api/v1/auth/login",
      { email: json.data.email, password: "una clave larga" },
      { as: null },
    );
    expect(login.status).toBe(401);
  });

  it("keeps a verified e-mail that is free, and no other", async () => {
    const { token, profile } = await provider();
    const email = `${unique("eva")}@example.com`;
    expect((await profile(await token({ email, email_verified: false }))).json.data.email).toMatch(/@oidc\.invalid$/);
    expect((await profile(await token({ email, email_verified: true }))).json.data.email).toBe(email);
  });
});

describe("the settings", () => {
  it("trust no issuer without an audience", () => {
    const env = {
      DATABASE_URL: "postgres://u:p@127.0.0.1/db",
      JWT_SECRET: "x".repeat(32),
      OIDC_ISSUER: "https://idp.example/",
    };
    expect(() => readConfig(env)).toThrow("OIDC_AUDIENCE");
    expect(() => readConfig({ ...env, OIDC_AUDIENCE: "x", OIDC_ROLES: '{"a":"root"}' })).toThrow("OIDC_ROLES");
  });
});
