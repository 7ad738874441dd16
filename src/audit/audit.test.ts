import { describe, expect, it } from "vitest";
import { createClient, createMeeting, unique } from "../../test/factories.ts";
import { countRoundTrips, createWorld } from "../../test/world.ts";

const world = createWorld();

async function entries(query: string) {
  const { json } = await world.call("GET", `/api/v1/audit?${query}`, undefined, { as: "super_admin" });
  return json.data.entries;
}

async function superAdmin() {
  const email = `${unique("jefa")}@example.com`;
  const { json } = await world.call(
    "POST",
    "/api/v1/auth/register",
    { email, name: "Jefa", password: "una clave larga", role: "super_admin" },
    { as: "super_admin" },
  );
  return { email, id: json.data.user.id as number, as: { token: json.data.access_token as string } };
}

describe("the audit log", () => {
  it("says who changed which fields of what, without their contents", async () => {
    const admin = await superAdmin();
    const id = await createClient(world);
    const name = unique("Nombre secreto");
    const { headers } = await world.call("PATCH", `/api/v1/clients/${id}`, { name, phone: null }, { as: admin.as });
    const [entry, ...others] = await entries(`request_id=${headers.get("X-Request-Id")}`);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      user_id: admin.id,
      key_id: null,
      action: "updateClient",
      status: 200,
      code: null,
      ids: { client_id: id },
      fields: ["name", "phone"],
    });
    expect(JSON.stringify(entry)).not.toContain("secreto");
  });

  it("names what was created, and what it belongs to", async () => {
    const meeting_id = await createMeeting(world);
    const [entry] = await entries(`meeting_id=${meeting_id}`);
    expect(entry).toMatchObject({
      action: "createMeeting",
      status: 201,
      ids: { meeting_id, client_id: expect.any(Number), seller_id: expect.any(Number) },
    });
    expect(entry.fields).toContain("transcript");
    const admin = await superAdmin();
    expect(await entries(`action=registerUser&limit=100`)).toContainEqual(
      expect.objectContaining({ ids: { user_id: admin.id } }),
    );
  });

  it("keeps what was refused, with the reason", async () => {
    const { headers } = await world.call("DELETE", "/api/v1/clients/2000000000");
    expect(await entries(`request_id=${headers.get("X-Request-Id")}`)).toMatchObject([
      { action: "deleteClient", status: 404, code: "not_found", ids: { client_id: 2_000_000_000 } },
    ]);
    const forbidden = await world.call("POST", "/api/v1/clients", { name: "X" }, { as: "user" });
    expect(await entries(`request_id=${forbidden.headers.get("X-Request-Id")}`)).toMatchObject([
      { status: 403, code: "forbidden", user_id: 2_000_000_000 },
    ]);
  });

  it("keeps every login, and whose account was tried", async () => {
    const { email, id } = await superAdmin();
    const login = (password: string, address = "192.0.2.1") =>
      world.call(
        "POST",
        "/api/v1/auth/login",
        { email, password },
        { as: null, headers: { "CF-Connecting-IP": address } },
      );
    await login("equivocada");
    await login("una clave larga");
    const [second, first] = await entries(`action=login&user_id=${id}`);
    expect(first).toMatchObject({ status: 401, code: "invalid_credentials", fields: ["email", "password"] });
    expect(second).toMatchObject({ status: 200, code: null, address: first.address });
    expect(JSON.stringify([first, second])).not.toContain("192.0.2.1");
    const nobody = await world.call(
      "POST",
      "/api/v1/auth/login",
      { email: `${unique("x")}@example.com`, password: "equivocada" },
      { as: null },
    );
    expect(await entries(`request_id=${nobody.headers.get("X-Request-Id")}`)).toMatchObject([
      { user_id: null, code: "invalid_credentials" },
    ]);
  });

  it("names the key a change was made with", async () => {
    const admin = await superAdmin();
    const { json } = await world.call(
      "POST",
      "/api/v1/api-keys",
      { name: "llave", scopes: ["write"] },
      { as: admin.as },
    );
    await world.call("POST", "/api/v1/clients", { name: unique("Cliente") }, { as: { token: json.data.key } });
    expect(await entries(`key_id=${json.data.id}`)).toMatchObject([
      { action: "createClient", user_id: admin.id, key_id: json.data.id },
    ]);
    expect(await entries(`action=createApiKey&user_id=${admin.id}`)).toMatchObject([
      { ids: { api_key_id: json.data.id } },
    ]);
  });

  it("keeps neither reads nor what strangers send", async () => {
    const read = await world.call("GET", "/api/v1/clients");
    const stranger = await world.call("POST", "/api/v1/clients", { name: "X" }, { as: null });
    const refresh = await world.call("POST", "/api/v1/auth/refresh", { refresh_token: "x" }, { as: null });
    for (const { headers } of [read, stranger, refresh])
      expect(await entries(`request_id=${headers.get("X-Request-Id")}`)).toEqual([]);
  });

  it("does not hold up the answer it speaks of, nor fail it", async () => {
    const { db } = world.deps;
    const insert = () => ({ values: () => Promise.reject(new Error("away")) });
    const broken = createWorld({ deps: () => ({ db: Object.assign(Object.create(db), { insert }) }) });
    expect((await broken.call("DELETE", "/api/v1/clients/2000000000")).status).toBe(404);
  });

  it("is read by super admins alone, in one round trip, page by page, filtered by success and date", async () => {
    expect((await world.call("GET", "/api/v1/audit", undefined, { as: "admin" })).status).toBe(403);
    const admin = await superAdmin();
    for (let i = 0; i < 3; i++)
      await world.call("POST", "/api/v1/clients", { name: unique("Cliente") }, { as: admin.as });
    await world.call("POST", "/api/v1/clients", {}, { as: admin.as });
    const today = new Date().toISOString();
    const query = `user_id=${admin.id}&succeeded=true&action=createClient&from=2020-01-01&to=2199-01-01`;
    const page = (rest: string) =>
      world.call("GET", `/api/v1/audit?${query}&limit=2${rest}`, undefined, { as: "super_admin" });
    const { result, roundTrips } = await countRoundTrips(() => page(""));
    expect(roundTrips).toBe(1);
    expect(result.json.data.pagination.total).toBe(3);
    const next = await page(`&cursor=${result.json.data.pagination.nextCursor}`);
    const ids = [...result.json.data.entries, ...next.json.data.entries].map(({ id }: { id: number }) => id);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => b - a));
    expect(ids).toHaveLength(3);
    expect(
      await entries(
        `user_id=${admin.id}&from=${encodeURIComponent(new Date(Date.parse(today) + 3_600_000).toISOString())}`,
      ),
    ).toEqual([]);
    expect(await entries(`user_id=${admin.id}&succeeded=false`)).toMatchObject([{ code: "validation_failed" }]);
  });
});
