import { describe, expect, it } from "vitest";
import { createMeeting } from "../../test/factories.ts";
import { countRoundTrips, sweepUntilSent } from "../../test/world.ts";
import {
  classify,
  createEndpoint,
  DELIVERIES,
  deliveriesOf,
  deliverWebhooks,
  delivery,
  ENDPOINTS,
  ping,
  receivingWorld,
  sentTo,
  skipWait,
  verify,
} from "./testing.ts";
import { RETRY_AFTER } from "./work.ts";

describe("a delivery", () => {
  it("delivered again by the queue is posted once, in two round trips", async () => {
    const { world, received } = receivingWorld();
    const endpoint = await createEndpoint(world);
    await ping(world, endpoint);
    const messages = world.sentWebhooks.splice(0);
    const first = await countRoundTrips(() => world.deliver("vambe-webhooks", messages));
    expect(first.roundTrips).toBe(2);
    await Promise.all([world.deliver("vambe-webhooks", messages, 2), world.deliver("vambe-webhooks", messages, 3)]);
    expect(sentTo(received, endpoint)).toHaveLength(1);
  });

  it("that fails is tried again on schedule under the same id, and given up after the last try", async () => {
    const { world, received } = receivingWorld(() => new Response("x".repeat(5_000), { status: 503 }));
    const endpoint = await createEndpoint(world);
    const id = await ping(world, endpoint);
    const first = await deliverWebhooks(world);
    expect(first.retried).toEqual([{ delaySeconds: RETRY_AFTER[0] }]);
    expect(await delivery(world, id)).toMatchObject({
      status: "pending",
      attempts: 1,
      response_status: 503,
      response_excerpt: "x".repeat(200),
      error_code: "refused",
    });
    for (const wait of RETRY_AFTER.slice(1)) {
      await skipWait(world, endpoint);
      expect((await world.deliver("vambe-webhooks", [{ version: 1, delivery_id: id }])).retried).toEqual([]);
      const { next_attempt_at, tries } = await delivery(world, id);
      expect((Date.parse(next_attempt_at) - Date.parse(tries.at(-1).at)) / 1000).toBeCloseTo(wait, -1);
    }
    await skipWait(world, endpoint);
    await world.deliver("vambe-webhooks", [{ version: 1, delivery_id: id }]);
    expect(await delivery(world, id)).toMatchObject({
      status: "failed",
      attempts: RETRY_AFTER.length + 1,
      next_attempt_at: null,
      finished_at: expect.any(String),
    });
    expect(new Set(sentTo(received, endpoint).map(({ headers }) => headers["webhook-id"]))).toEqual(new Set([id]));
    await skipWait(world, endpoint);
    await world.tick();
    expect(world.sentWebhooks.filter(({ delivery_id }) => delivery_id === id)).toEqual([]);
  });

  it.each([
    ["429 and asks for longer than the schedule has", 429, "900", 900],
    ["503 and names an hour", 503, "Mon, 02 Mar 2026 15:00:00 GMT", 1_800],
    ["503 and asks for less", 503, "1", RETRY_AFTER[0]],
    ["429 and asks for weeks", 429, "9999999", 43_200],
    ["500, whatever it asks for", 500, "900", RETRY_AFTER[0]],
  ])("answered %s is tried again after as long", async (_, status, asked, wait) => {
    const { world } = receivingWorld(() => new Response(null, { status, headers: { "Retry-After": asked } }), {
      deps: () => ({ now: () => new Date("2026-03-02T14:30:00Z") }),
    });
    const endpoint = await createEndpoint(world);
    const id = await ping(world, endpoint);
    const before = Date.now();
    await deliverWebhooks(world);
    const { next_attempt_at } = await delivery(world, id);
    expect((Date.parse(next_attempt_at) - before) / 1000).toBeCloseTo(wait, -1);
  });

  it("whose wait is over is sent by the sweep, once", async () => {
    const { world } = receivingWorld(() => new Response(null, { status: 500 }));
    const endpoint = await createEndpoint(world);
    const id = await ping(world, endpoint);
    await deliverWebhooks(world);
    const sent = () => world.sentWebhooks.filter(({ delivery_id }) => delivery_id === id);
    await world.tick();
    expect(sent()).toEqual([]);
    expect(await sweepUntilSent(world, () => skipWait(world, endpoint), sent)).toHaveLength(1);
  });

  it("that waits is not tried before its time, whatever the queue brings", async () => {
    const { world, received } = receivingWorld(() => new Response(null, { status: 500 }));
    const endpoint = await createEndpoint(world);
    await ping(world, endpoint);
    const messages = world.sentWebhooks.splice(0);
    for (let i = 1; i <= 3; i++) await world.deliver("vambe-webhooks", messages, i);
    expect(sentTo(received, endpoint)).toHaveLength(1);
  });

  it("whose worker died is taken over when its lease runs out, and what the dead one writes later counts for nothing", async () => {
    let finish: ((response: Response) => void) | undefined;
    let calls = 0;
    const { world } = receivingWorld(() =>
      ++calls === 1
        ? new Promise((resolve) => {
            finish = resolve;
          })
        : new Response(null, { status: 200 }),
    );
    const endpoint = await createEndpoint(world);
    const id = await ping(world, endpoint);
    const messages = world.sentWebhooks.splice(0);
    const slow = world.deliver("vambe-webhooks", messages);
    while (!finish) await new Promise((resolve) => setTimeout(resolve, 5));
    await world.deliver("vambe-webhooks", messages);
    expect(calls).toBe(1);
    await skipWait(world, endpoint);
    await world.deliver("vambe-webhooks", messages, 2);
    finish(new Response(null, { status: 500 }));
    await slow;
    expect(await delivery(world, id)).toMatchObject({ status: "delivered", attempts: 2, response_status: 200 });
  });

  it.each([
    [
      "redirected",
      () => new Response(null, { status: 302, headers: { Location: "http://169.254.169.254/" } }),
      "pending",
    ],
    ["refused", () => new Response("no\0pe", { status: 404 }), "pending"],
    ["connection_failed", () => Promise.reject(new TypeError("fetch failed")), "pending"],
    ["timeout", () => Promise.reject(new DOMException("too slow", "TimeoutError")), "pending"],
    ["gone", () => new Response(null, { status: 410 }), "failed"],
  ])("that ends as %s is no success", async (code, answer, status) => {
    const { world, received } = receivingWorld(answer);
    const endpoint = await createEndpoint(world);
    const id = await ping(world, endpoint);
    await deliverWebhooks(world);
    expect(await delivery(world, id)).toMatchObject({ status, error_code: code, tries: [{ error: code }] });
    expect(received).toHaveLength(1);
    expect((await world.call("GET", `${ENDPOINTS}/${endpoint.id}`)).json.data.active).toBe(code !== "gone");
  });

  it("to an address that may no longer be called is given up without a call", async () => {
    const { world, received } = receivingWorld();
    const endpoint = await createEndpoint(world);
    const id = await ping(world, endpoint);
    await world.deps.db.execute(`update webhook_endpoints set url = 'https://10.0.0.1/' where id = ${endpoint.id}`);
    await deliverWebhooks(world);
    expect(await delivery(world, id)).toMatchObject({
      status: "failed",
      error_code: "url_not_allowed",
      response_status: null,
    });
    expect(received).toEqual([]);
  });

  it("to a name that resolves to an inner address is given up where a resolver is set", async () => {
    const answers = (host: string, type: string | null) =>
      type === "A" && host.startsWith("inner")
        ? [
            { type: 5, data: "alias." },
            { type: 1, data: "10.1.2.3" },
          ]
        : [];
    const { world, received } = receivingWorld(
      ({ url }) => {
        const { hostname, searchParams } = new URL(url);
        return hostname === "dns.example"
          ? Response.json({ Answer: answers(searchParams.get("name") ?? "", searchParams.get("type")) })
          : new Response(null);
      },
      { settings: { WEBHOOK_RESOLVER: "https://dns.example/dns-query" } },
    );
    const [inner, outer] = [
      await createEndpoint(world, { url: "https://inner.example.com/" }),
      await createEndpoint(world, { url: "https://outer.example.com/" }),
    ];
    const ids = [await ping(world, inner), await ping(world, outer)];
    await deliverWebhooks(world);
    expect(await Promise.all(ids.map(async (id) => (await delivery(world, id)).error_code))).toEqual([
      "resolves_inside",
      null,
    ]);
    expect(sentTo(received, inner)).toHaveLength(0);
  });

  it("can be replayed, whatever became of it", async () => {
    let status = 410;
    const { world, received } = receivingWorld(() => new Response(null, { status }));
    const endpoint = await createEndpoint(world);
    const id = await ping(world, endpoint);
    await deliverWebhooks(world);
    status = 200;
    for (let i = 0; i < 2; i++) {
      const replayed = await world.call("POST", `${DELIVERIES}/${id}/replay`);
      expect([replayed.status, replayed.json.data.status]).toEqual([202, "pending"]);
      await deliverWebhooks(world);
    }
    expect(await delivery(world, id)).toMatchObject({ status: "delivered", attempts: 3 });
    expect(new Set(received.map(({ headers, body }) => headers["webhook-id"] + body)).size).toBe(1);
    expect((await world.call("POST", `${DELIVERIES}/${crypto.randomUUID()}/replay`)).status).toBe(404);
  });

  it("to an endpoint that has been made inactive ends, but a test reaches it", async () => {
    const { world, received } = receivingWorld();
    const endpoint = await createEndpoint(world, { events: ["classification.completed"] });
    await classify(world, await createMeeting(world));
    await world.drain();
    await world.call("PATCH", `${ENDPOINTS}/${endpoint.id}`, { active: false });
    await ping(world, endpoint);
    await deliverWebhooks(world);
    expect((await deliveriesOf(world, endpoint)).map(({ error_code }: { error_code: string }) => error_code)).toEqual([
      "endpoint_inactive",
      null,
    ]);
    expect(sentTo(received, endpoint).map((request) => verify(endpoint.secret, request).type)).toEqual([
      "webhook.test",
    ]);
  });

  it("is signed by both secrets for a day after a rotation", async () => {
    const { world, received } = receivingWorld();
    const before = await createEndpoint(world);
    const { json } = await world.call("POST", `${ENDPOINTS}/${before.id}/rotate`);
    const { secret, previous_secret_until } = json.data;
    expect(secret).not.toBe(before.secret);
    expect(Date.parse(previous_secret_until) - Date.now()).toBeGreaterThan(23 * 3_600_000);
    await ping(world, before);
    await deliverWebhooks(world);
    await world.deps.db.execute(`update webhook_endpoints set previous_until = now() where id = ${before.id}`);
    await ping(world, before);
    await deliverWebhooks(world);
    const [during, after] = sentTo(received, before);
    if (!during || !after) throw new Error("two messages were to come");
    for (const known of [secret, before.secret]) expect(verify(known, during).type).toBe("webhook.test");
    expect(verify(secret, after).type).toBe("webhook.test");
    expect(() => verify(before.secret, after)).toThrow();
  });

  it("is listed by state, event, endpoint, meeting and time, in one round trip, page after page", async () => {
    const { world } = receivingWorld();
    const endpoint = await createEndpoint(world);
    const ids = [await ping(world, endpoint), await ping(world, endpoint), await ping(world, endpoint)];
    await deliverWebhooks(world);
    const filter = `endpoint_id=${endpoint.id}&status=delivered&event=webhook.test&from=2020-01-01&to=2100-01-01&sortOrder=ASC`;
    const { result, roundTrips } = await countRoundTrips(() => world.call("GET", `${DELIVERIES}?${filter}&limit=2`));
    expect(roundTrips).toBe(1);
    const { deliveries, pagination } = result.json.data;
    const next = await world.call("GET", `${DELIVERIES}?${filter}&limit=2&cursor=${pagination.nextCursor}`);
    expect([...deliveries, ...next.json.data.deliveries].map(({ id }) => id)).toEqual(ids);
    expect([pagination.total, next.json.data.pagination.nextCursor]).toEqual([3, null]);
    expect(
      (await world.call("GET", `${DELIVERIES}?endpoint_id=${endpoint.id}&status=failed`)).json.data.deliveries,
    ).toEqual([]);
  });

  it("acked when it cannot be read, and the rest is worked on", async () => {
    const { world, received } = receivingWorld();
    const endpoint = await createEndpoint(world);
    await ping(world, endpoint);
    const { acked } = await world.deliver("vambe-webhooks", [null, { version: 9 }, ...world.sentWebhooks.splice(0)]);
    expect([acked.length, sentTo(received, endpoint).length]).toEqual([3, 1]);
  });
});
