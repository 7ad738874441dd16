import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { createSeller, unique } from "../../test/factories.ts";
import { countRoundTrips, createWorld } from "../../test/world.ts";
import type { Actor } from "../auth/actor.ts";
import { updateUser } from "./service.ts";

const world = createWorld();
const SOMEBODY: Actor = { userId: 2_000_000_000, role: "super_admin", sellerId: null, sessionId: null, key: null };
const PASSWORD = "una clave larga";

async function user(role = "admin") {
  const email = `${unique("usuario")}@example.com`;
  const { json } = await world.call(
    "POST",
    "/api/v1/auth/register",
    { email, name: "Ana Rojas", password: PASSWORD, role },
    { as: "super_admin" },
  );
  return {
    id: json.data.user.id as number,
    email,
    as: { token: json.data.access_token as string },
    refresh: json.data.refresh_token as string,
  };
}

const change = (id: number, body: object, as: Parameters<typeof world.call>[3] = { as: "super_admin" }) =>
  world.call("PATCH", `/api/v1/users/${id}`, body, as);
const refresh = (refresh_token: string) => world.call("POST", "/api/v1/auth/refresh", { refresh_token }, { as: null });
const clients = (as: { token: string }) => world.call("GET", "/api/v1/clients", undefined, { as });

describe("listing users", () => {
  it("filters by role, state and seller, in one round trip, and shows no hash", async () => {
    const seller_id = await createSeller(world);
    const { id } = await user("user");
    await change(id, { seller_id });
    const { result, roundTrips } = await countRoundTrips(() =>
      world.call("GET", `/api/v1/users?role=user&active=true&seller_id=${seller_id}`, undefined, { as: "super_admin" }),
    );
    expect(roundTrips).toBe(1);
    expect(result.json.data).toMatchObject({
      users: [{ id, role: "user", seller_id, external: false }],
      pagination: { total: 1 },
    });
    expect(result.text).not.toContain("scrypt");
  });

  it("is for super admins alone", async () => {
    expect((await world.call("GET", "/api/v1/users", undefined, { as: "admin" })).status).toBe(403);
  });
});

describe("deactivating a user", () => {
  it("ends sessions and access tokens, and the user cannot log in", async () => {
    const ana = await user();
    const { status, json } = await change(ana.id, { active: false });
    expect([status, json.data.active]).toEqual([200, false]);
    expect((await clients(ana.as)).status).toBe(401);
    expect((await refresh(ana.refresh)).status).toBe(400);
    expect(
      (await world.call("POST", "/api/v1/auth/login", { email: ana.email, password: PASSWORD }, { as: null })).status,
    ).toBe(401);
  });

  it("stops their API keys", async () => {
    const [ana] = [await user("super_admin"), await user("super_admin")];
    const { json } = await world.call("POST", "/api/v1/api-keys", { name: "llave", scopes: ["read"] }, { as: ana.as });
    await change(ana.id, { active: false });
    expect((await clients({ token: json.data.key })).status).toBe(401);
  });

  it("leaves others as they are", async () => {
    const [ana, eva] = [await user(), await user()];
    await change(ana.id, { active: false });
    expect((await clients(eva.as)).status).toBe(200);
    expect((await refresh(eva.refresh)).status).toBe(200);
  });
});

describe("changing a role", () => {
  it("refuses the old tokens; the session goes on with the new role", async () => {
    const ana = await user("admin");
    await change(ana.id, { role: "user" });
    expect((await clients(ana.as)).status).toBe(401);
    const { status, json } = await refresh(ana.refresh);
    expect([status, json.data.user.role]).toEqual([200, "user"]);
  });

  it("is not for one's own account, nor is deactivating it; one's name is", async () => {
    const ana = await user("super_admin");
    expect((await change(ana.id, { role: "admin" }, { as: ana.as })).json.code).toBe("own_account");
    expect((await change(ana.id, { active: false }, { as: ana.as })).json.code).toBe("own_account");
    expect((await change(ana.id, { name: "Ana María" }, { as: ana.as })).json.data.name).toBe("Ana María");
  });

  it("of an unknown user is 404, and to an unknown seller 400", async () => {
    expect((await change(2_000_000_000, { name: "Nadie" })).status).toBe(404);
    const ana = await user("user");
    expect((await change(ana.id, { seller_id: 2_000_000_000 })).json.code).toBe("unknown_seller");
  });

  it("takes no field that is not there to be changed", async () => {
    const ana = await user();
    const { status, json } = await change(ana.id, { password_hash: "x", external_id: "x", id: 1 });
    expect(status).toBe(400);
    expect(json.details.map(({ path }: { path: string }) => path).sort()).toEqual([
      "external_id",
      "id",
      "password_hash",
    ]);
  });
});

describe("the last super admin who can log in here", () => {
  /**
   * All tests share one database, so that there is but one is made true inside the service's own transaction: a statement
   * before its own, and one after them that fails with the user's state, so that all is undone.
   */
  const attempt = async (id: number, input: { active?: boolean; role?: "admin"; name?: string }) => {
    const { deps } = world;
    const batch = (queries: unknown[]) =>
      deps.db.batch([
        deps.db.execute(sql`update users set active = false where role = 'super_admin' and id <> ${id}`),
        ...queries,
        deps.db.execute(sql`select (name || ' is ' || role || ' ' || active)::int from users where id = ${id}`),
      ] as never);
    const inside = { ...deps, db: Object.assign(Object.create(deps.db), { batch }) };
    const error: unknown = await updateUser(inside, SOMEBODY, id, input, undefined).catch((thrown: unknown) => thrown);
    return error instanceof Error ? `${error.message} ${String(error.cause)}` : "nothing was undone";
  };

  it("stays active and keeps the role", async () => {
    const { id } = await user("super_admin");
    expect(await attempt(id, { active: false })).toContain("Ana Rojas is super_admin true");
    expect(await attempt(id, { role: "admin" })).toContain("Ana Rojas is super_admin true");
  });

  it("may change otherwise", async () => {
    const { id } = await user("super_admin");
    expect(await attempt(id, { active: true, name: "Ana María" })).toContain("Ana María is super_admin true");
  });

  it("is not, while there is another", async () => {
    const [ana, eva] = [await user("super_admin"), await user("super_admin")];
    expect((await change(ana.id, { role: "admin" }, { as: eva.as })).json.data.role).toBe("admin");
  });
});
