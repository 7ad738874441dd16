import { describe, expect, it } from "vitest";
import { createMeeting, unique } from "../../test/factories.ts";
import { countRoundTrips, createWorld, type World } from "../../test/world.ts";
import { sweepRetention } from "../privacy/retention.ts";

const world = createWorld();
const key = () => crypto.randomUUID();
const client = () => ({ name: unique("Cliente"), email: `${unique("idem")}@example.com` });

const create = (body: unknown, idempotencyKey: string, options: { w?: World; token?: string } = {}) =>
  (options.w ?? world).call("POST", "/api/v1/clients", body, {
    headers: { "Idempotency-Key": idempotencyKey },
    ...(options.token === undefined ? {} : { as: { token: options.token } }),
  });

const clientsNamed = async (name: string) =>
  (await world.deps.db.execute<{ count: number }>(`select count(*)::int as count from clients where name = '${name}'`))
    .rows[0]?.count;

describe("a request with an Idempotency-Key", () => {
  it("sent again gets the first answer, marked, and happens once", async () => {
    const [body, k] = [client(), key()];
    const first = await create(body, k);
    const again = await create(body, k);
    expect([first.status, first.headers.get("Idempotent-Replayed")]).toEqual([201, null]);
    expect([again.status, again.headers.get("Idempotent-Replayed"), again.text]).toEqual([201, "true", first.text]);
    expect(await clientsNamed(body.name)).toBe(1);
  });

  it("with another body is refused with 422, and the first answer stays", async () => {
    const [body, k] = [client(), key()];
    await create(body, k);
    const other = await create(client(), k);
    expect([other.status, other.json.code]).toEqual([422, "idempotency_mismatch"]);
    expect((await create(body, k)).headers.get("Idempotent-Replayed")).toBe("true");
  });

  it("for another resource of the same route is refused with 422", async () => {
    const [a, b, k] = [await createMeeting(world), await createMeeting(world), key()];
    const classify = (id: number) =>
      world.call("POST", `/api/v1/workers/classify/${id}`, {}, { headers: { "Idempotency-Key": k } });
    expect((await classify(a)).status).toBe(202);
    expect((await classify(b)).json.code).toBe("idempotency_mismatch");
    await world.drain();
  });

  it("sent while the first is under way is refused with 409 and a time to wait", async () => {
    const [body, k] = [client(), key()];
    const answers = await Promise.all(Array.from({ length: 5 }, () => create(body, k)));
    const late = answers.filter(({ status }) => status !== 201);
    expect(await clientsNamed(body.name)).toBe(1);
    for (const { status, json, headers } of late) {
      expect([status, json.code, headers.get("Retry-After")]).toEqual([409, "idempotency_in_flight", "1"]);
    }
  });

  it("keeps refusals as well, so that a repeated request never does by surprise what it was refused", async () => {
    const [body, k] = [client(), key()];
    await world.call("POST", "/api/v1/clients", body);
    expect((await create(body, k)).status).toBe(409);
    const again = await create(body, k);
    expect([again.status, again.json.code, again.headers.get("Idempotent-Replayed")]).toEqual([
      409,
      "email_taken",
      "true",
    ]);
  });

  it("may be used by two callers without their meeting, and on two routes", async () => {
    const k = key();
    const people = await Promise.all(
      [1, 2].map(async () => {
        const user = {
          email: `${unique("idem")}@example.com`,
          name: "Ana Rojas",
          password: "una clave larga",
          role: "admin",
        };
        return (await world.call("POST", "/api/v1/auth/register", user, { as: "super_admin" })).json.data
          .access_token as string;
      }),
    );
    const answers = await Promise.all(people.map((token) => create(client(), k, { token })));
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    const seller = { name: unique("Vendedora"), email: `${unique("idem")}@example.com` };
    expect((await world.call("POST", "/api/v1/sellers", seller, { headers: { "Idempotency-Key": k } })).status).toBe(
      201,
    );
  });

  it("of an API key and the same key of its owner never meet", async () => {
    const user = {
      email: `${unique("idem")}@example.com`,
      name: "Ana Rojas",
      password: "una clave larga",
      role: "super_admin",
    };
    const registered = await world.call("POST", "/api/v1/auth/register", user, { as: "super_admin" });
    const token: string = registered.json.data.access_token;
    const made = await world.call("POST", "/api/v1/api-keys", { name: "caja", scopes: ["write"] }, { as: { token } });
    const [body, k] = [client(), key()];
    const own = await create(body, k, { token });
    const byKey = await create({ ...body, email: `${unique("idem")}@example.com` }, k, { token: made.json.data.key });
    expect([own.status, byKey.status]).toEqual([201, 201]);
    expect(byKey.headers.get("Idempotent-Replayed")).toBeNull();
  });

  it("that failed on our side may be sent again", async () => {
    const broken = createWorld({
      deps: (real) => ({
        db: new Proxy(real.db, {
          get: (db, name) =>
            name === "insert"
              ? () => {
                  throw new Error("out of order");
                }
              : Reflect.get(db, name),
        }),
      }),
    });
    const [body, k] = [client(), key()];
    expect((await create(body, k, { w: broken })).status).toBe(500);
    expect((await create(body, k)).status).toBe(201);
  });

  it("whose holder died may be sent again once its claim has run out", async () => {
    const [body, k] = [client(), key()];
    await create(body, k);
    const last = "(select id from idempotency_keys order by claimed_until desc limit 1)";
    await world.deps.db.execute(`update idempotency_keys set answer = null where id = ${last}`);
    expect((await create(body, k)).json.code).toBe("idempotency_in_flight");
    await world.deps.db.execute(`delete from clients where name = '${body.name}'`);
    await world.deps.db.execute(
      `update idempotency_keys set claimed_until = now() - interval '1 second' where id = ${last}`,
    );
    expect((await create(body, k)).status).toBe(201);
    expect(await clientsNamed(body.name)).toBe(1);
  });

  it("is forgotten after its day, by the sweep too", async () => {
    const [body, k] = [client(), key()];
    await create(body, k);
    const last = "(select id from idempotency_keys order by claimed_until desc limit 1)";
    await world.deps.db.execute(
      `update idempotency_keys set expires_at = now() - interval '1 second' where id = ${last}`,
    );
    expect((await create(body, k)).json.code).toBe("email_taken");
    await world.deps.db.execute(
      `update idempotency_keys set expires_at = now() - interval '1 second' where id = ${last}`,
    );
    expect((await sweepRetention(world.deps)).idempotency_keys).toBeGreaterThan(0);
  });

  it.each(["", " ", "á", "x".repeat(256)])("refuses the key %j", async (k) => {
    const { status, json } = await create(client(), k);
    expect([status, json.code, json.details[0]?.path]).toEqual([400, "validation_failed", "Idempotency-Key"]);
  });

  it("leaves no readable answer in the database", async () => {
    const [body, k] = [client(), key()];
    await create(body, k);
    const { rows } = await world.deps.db.execute<{ row: string }>(
      "select to_jsonb(k)::text as row from idempotency_keys k",
    );
    for (const { row } of rows) expect(row).not.toMatch(new RegExp(`${body.name}|${k}|access_token`));
  });

  it("costs two round trips beside its own, and a request without one costs none", async () => {
    const without = await countRoundTrips(() => world.call("POST", "/api/v1/clients", client()));
    const withKey = await countRoundTrips(() => create(client(), key()));
    expect(withKey.roundTrips - without.roundTrips).toBe(2);
  });

  it("may come with a file, whatever the boundary its form drew", async () => {
    const k = key();
    const csv = `Nombre,Correo Electronico,Numero de Telefono,Fecha de la Reunion,Vendedor asignado,closed,Transcripcion\n${unique("Cliente")},,,2026-03-02,${unique("Vendedora")},false,Hola`;
    const send = () => {
      const form = new FormData();
      form.set("file", new File([csv], "meetings.csv", { type: "text/csv" }));
      return world.call("POST", "/api/v1/imports", form, { headers: { "Idempotency-Key": k } });
    };
    const first = await send();
    const again = await send();
    expect([first.status, again.status, again.headers.get("Idempotent-Replayed")]).toEqual([202, 202, "true"]);
    expect(again.text).toBe(first.text);
  });
});
