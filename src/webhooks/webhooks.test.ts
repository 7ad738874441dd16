import { describe, expect, it } from "vitest";
import { createMeeting, NOTE } from "../../test/factories.ts";
import { countRoundTrips, createWorld, type World } from "../../test/world.ts";
import { PAYLOADS } from "./events.ts";
import { callbackSecret } from "./secret.ts";
import { DELIVERED, EVENTS } from "./table.ts";
import { createEndpoint, deliverWebhooks, type Received, receivingWorld, verify } from "./testing.ts";
import { RETRY_AFTER } from "./work.ts";

const ENDPOINTS = "/api/v1/webhooks/endpoints";
const DELIVERIES = "/api/v1/webhooks/deliveries";

const classify = async (world: World, meetingId: number, body?: object): Promise<string> =>
  (await world.call("POST", `/api/v1/workers/classify/${meetingId}`, body)).json.data.task_id;
const deliveriesOf = async (world: World, endpoint: { id: number }) =>
  (await world.call("GET", `${DELIVERIES}?endpoint_id=${endpoint.id}&sortOrder=ASC`)).json.data.deliveries;
const sentTo = (received: Received[], endpoint: { url: string }) => received.filter(({ url }) => url === endpoint.url);
/** Lets every wait of an endpoint's deliveries be over. */
const skipWait = (world: World, endpoint: { id: number }) =>
  world.deps.db.execute(
    `update webhook_deliveries set not_before = now(), resend_at = now() where endpoint_id = ${endpoint.id}`,
  );
const ping = async (world: World, endpoint: { id: number }): Promise<string> =>
  (await world.call("POST", `${ENDPOINTS}/${endpoint.id}/test`)).json.data.id;
const delivery = async (world: World, id: string) => (await world.call("GET", `${DELIVERIES}/${id}`)).json.data;

describe("endpoints", () => {
  const world = createWorld();

  it("show their secret when they are made and never again", async () => {
    const { id, secret } = await createEndpoint(world);
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    for (const path of [`${ENDPOINTS}/${id}`, `${ENDPOINTS}?limit=100`]) {
      const { status, text } = await world.call("GET", path);
      expect(status).toBe(200);
      expect(text).not.toContain("whsec_");
    }
    const { rows } = await world.deps.db.execute(`select * from webhook_endpoints where id = ${id}`);
    expect(JSON.stringify(rows)).not.toContain(secret.slice("whsec_".length));
  });

  it("can be changed, listed and deleted", async () => {
    const { id } = await createEndpoint(world, { description: "CRM" });
    const changed = await world.call("PATCH", `${ENDPOINTS}/${id}`, {
      events: ["batch.completed", "batch.completed"],
      active: false,
    });
    expect(changed.json.data).toMatchObject({ description: "CRM", events: ["batch.completed"], active: false });
    const list = await countRoundTrips(() => world.call("GET", `${ENDPOINTS}?limit=100&sortOrder=DESC`));
    expect(list.roundTrips).toBe(1);
    expect(list.result.json.data.endpoints[0]).toEqual(changed.json.data);
    expect((await world.call("DELETE", `${ENDPOINTS}/${id}`)).status).toBe(200);
    for (const [method, path, body] of [
      ["GET", "", undefined],
      ["PATCH", "", { active: true }],
      ["DELETE", "", undefined],
      ["POST", "/rotate", undefined],
      ["POST", "/test", undefined],
    ] as const)
      expect((await world.call(method, `${ENDPOINTS}/${id}${path}`, body)).status).toBe(404);
  });

  it.each([
    "https://169.254.169.254/latest",
    "https://2130706433/",
    "http://example.com/",
    "https://a:b@example.com/",
    "https://localhost/",
  ])("are refused at %s, as are callbacks", async (url) => {
    const { id } = await createEndpoint(world);
    const meeting = await createMeeting(world);
    for (const answer of [
      await world.call("POST", ENDPOINTS, { url }),
      await world.call("PATCH", `${ENDPOINTS}/${id}`, { url }),
      await world.call("POST", `/api/v1/workers/classify/${meeting}`, { callback_url: url }),
    ]) {
      expect([answer.status, answer.json.code]).toEqual([400, "url_not_allowed"]);
      expect(answer.json.details).toHaveLength(1);
    }
    expect(world.sent).toHaveLength(0);
  });

  it.each([
    {},
    { url: "nonsense" },
    { url: "https://example.com", events: [] },
    { url: "https://example.com", events: ["all"] },
    { url: "https://example.com", secret: "x" },
  ])("refuse %j", async (body) =>
    expect((await world.call("POST", ENDPOINTS, body)).json.code).toBe("validation_failed"),
  );

  it("are for admins; the callback secret for super admins", async () => {
    expect((await world.call("GET", ENDPOINTS, undefined, { as: "user" })).status).toBe(403);
    expect((await world.call("GET", "/api/v1/webhooks/callback-secret")).status).toBe(403);
    const { json } = await world.call("GET", "/api/v1/webhooks/callback-secret", undefined, { as: "super_admin" });
    expect(json.data.secret).toBe(callbackSecret(world.deps.config));
  });
});

describe("a finished classification", () => {
  it("is told to every endpoint that asked for it, signed, without a word of what was said", async () => {
    const { world, received } = receivingWorld();
    const [told, other] = [
      await createEndpoint(world, { events: ["classification.completed"] }),
      await createEndpoint(world, { events: ["batch.completed"] }),
    ];
    const meeting = await createMeeting(world);
    const task = await classify(world, meeting);
    await world.drain();
    await deliverWebhooks(world);
    expect(sentTo(received, other)).toHaveLength(0);
    const [request] = sentTo(received, told);
    if (!request) throw new Error("nothing came");
    const event = verify(told.secret, request);
    expect(event).toMatchObject({
      type: "classification.completed",
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      data: {
        task_id: task,
        meeting_id: meeting,
        run_id: expect.any(Number),
        labels: { business_sector: "healthcare", sentiment: expect.any(String) },
      },
    });
    expect(Object.keys(event.data.labels)).toHaveLength(13);
    for (const sentence of NOTE.split(". ")) expect(request.body).not.toContain(sentence.slice(0, 30));
    expect(request.init).toMatchObject({ method: "POST", redirect: "manual", signal: expect.any(AbortSignal) });
    expect(() => verify(other.secret, request)).toThrow();
    expect(() => verify(told.secret, { ...request, body: request.body.replace("healthcare", "retail") })).toThrow();
    expect(await deliveriesOf(world, told)).toMatchObject([
      { status: "delivered", attempts: 1, response_status: 204, error_code: null, meeting_id: meeting },
    ]);
  });

  it("that a person should look at is told as review.needed too", async () => {
    const { world, received } = receivingWorld();
    const endpoint = await createEndpoint(world, { events: ["review.needed"] });
    await classify(
      world,
      await createMeeting(world, { transcript: "Hablamos un rato y quedamos en hablar otro día." }),
    );
    await world.drain();
    await deliverWebhooks(world);
    const [request] = sentTo(received, endpoint);
    expect(request && verify(endpoint.secret, request).data.reasons).toContainEqual({
      code: "little_evidence",
      field: null,
    });
  });

  it("that failed or was cancelled is told with its code", async () => {
    const { world, received } = receivingWorld();
    const endpoint = await createEndpoint(world, { events: ["classification.failed"] });
    const [dead, cancelled] = [
      await classify(world, await createMeeting(world)),
      await classify(world, await createMeeting(world)),
    ];
    await world.deliver("vambe-classify-dlq", world.sent.splice(0, 1));
    await world.call("POST", `/api/v1/workers/tasks/${cancelled}/cancel`);
    await deliverWebhooks(world);
    const events = sentTo(received, endpoint).map((request) => verify(endpoint.secret, request).data);
    expect(events.map(({ task_id, error_code }) => [task_id, error_code])).toEqual([
      [dead, "undeliverable"],
      [cancelled, "cancelled"],
    ]);
  });

  it("costs no third round trip to consume, and none more for its webhooks", async () => {
    const { world } = receivingWorld();
    const endpoint = await createEndpoint(world, { events: ["classification.completed"] });
    await classify(world, await createMeeting(world), { callback_url: "https://callback.example.com/" });
    expect((await countRoundTrips(() => world.drain())).roundTrips).toBe(2);
    expect(world.sentWebhooks.length).toBeGreaterThanOrEqual(2);
    await world.call("DELETE", `${ENDPOINTS}/${endpoint.id}`);
  });

  it("is recorded with it: a refusing queue loses nothing, and the sweep sends it, once", async () => {
    let refuse = true;
    const { world, received } = receivingWorld(undefined, {
      deps: (real) => ({
        webhookQueue: {
          sendBatch: (messages) =>
            refuse ? Promise.reject(new Error("queue is away")) : real.webhookQueue.sendBatch(messages),
        },
      }),
    });
    const endpoint = await createEndpoint(world, { events: ["classification.completed"] });
    await classify(world, await createMeeting(world));
    await world.drain();
    expect(world.sentWebhooks).toHaveLength(0);
    refuse = false;
    await skipWait(world, endpoint);
    await Promise.all([world.tick(), world.tick()]);
    await deliverWebhooks(world);
    expect(sentTo(received, endpoint)).toHaveLength(1);
  });
});

describe("callback_url", () => {
  it("is told the end of the task once, under the callback secret", async () => {
    const { world, received } = receivingWorld();
    const urls = ["https://one.example.com/cb", "https://two.example.com/cb"];
    const meeting = await createMeeting(world);
    const task = await classify(world, meeting, { callback_url: urls[0] });
    expect(await classify(world, meeting, { callback_url: urls[1] })).toBe(task);
    expect(await classify(world, meeting, { callback_url: urls[1] })).toBe(task);
    await world.drain();
    await deliverWebhooks(world);
    const told = received.filter(({ url }) => urls.includes(url));
    expect(told.map(({ url }) => url).sort()).toEqual(urls);
    for (const request of told)
      expect(verify(callbackSecret(world.deps.config), request).data).toMatchObject({ task_id: task });
    const { json } = await world.call("GET", `${DELIVERIES}?meeting_id=${meeting}`);
    expect(
      json.data.deliveries.filter(({ endpoint_id }: { endpoint_id: number | null }) => endpoint_id === null),
    ).toHaveLength(2);
  });
});

describe("batch.completed", () => {
  const batch = async (world: World, meeting_ids: number[]): Promise<string> =>
    (await world.call("POST", "/api/v1/workers/classify/batch", { meeting_ids })).json.data.batch_task_id;
  const told = async (world: World, endpoint: { id: number }, batchId: string) =>
    (await deliveriesOf(world, endpoint))
      .map(({ payload }: { payload: { data: object } }) => payload.data)
      .filter((data: { batch_task_id: string }) => data.batch_task_id === batchId);

  it("comes when the last task ends, once, also when they end at the same time", async () => {
    const { world } = receivingWorld();
    const endpoint = await createEndpoint(world, { events: ["batch.completed"] });
    const meetings = await Promise.all(Array.from({ length: 4 }, () => createMeeting(world)));
    const [id, overlapping] = [await batch(world, meetings), await batch(world, meetings.slice(0, 2))];
    const messages = world.sent.splice(0);
    await world.deliver("vambe-classify-dlq", messages.splice(0, 1));
    await world.deliver("vambe-classify", messages.splice(0, 1));
    expect(await told(world, endpoint, id)).toEqual([]);
    expect(await told(world, endpoint, overlapping)).toEqual([
      { batch_task_id: overlapping, total: 2, completed: 1, failed: 1 },
    ]);
    await Promise.all([...messages, ...messages].map((message) => world.deliver("vambe-classify", [message])));
    await world.tick();
    expect(await told(world, endpoint, id)).toEqual([{ batch_task_id: id, total: 4, completed: 3, failed: 1 }]);
  });

  it("comes from the sweep, once, when there was nothing left to do or an end was not counted", async () => {
    const { world } = receivingWorld();
    const endpoint = await createEndpoint(world, { events: ["batch.completed"] });
    const meetings = [await createMeeting(world), await createMeeting(world)];
    const missed = await batch(world, meetings);
    await world.deps.db.execute(`update batches set open_tasks = 5 where id = '${missed}'`);
    await world.drain();
    const done = await batch(world, meetings);
    expect([await told(world, endpoint, missed), await told(world, endpoint, done)]).toEqual([[], []]);
    await Promise.all([world.tick(), world.tick()]);
    await world.tick();
    for (const id of [missed, done])
      expect(await told(world, endpoint, id)).toEqual([{ batch_task_id: id, total: 2, completed: 2, failed: 0 }]);
  });
});

describe("the document", () => {
  const world = createWorld();

  it("shows every event that is posted, with an example that is valid", async () => {
    const { json } = await world.call("GET", "/openapi.json", undefined, { as: null });
    expect(Object.keys(json.webhooks)).toEqual([...DELIVERED]);
    for (const [type, schema] of Object.entries(PAYLOADS)) {
      const { $ref } = json.webhooks[type].post.requestBody.content["application/json"].schema;
      const { example } = json.components.schemas[$ref.split("/").at(-1)];
      expect(schema.safeParse(example).error).toBeUndefined();
    }
  });

  it("holds for what is recorded", async () => {
    const endpoint = await createEndpoint(world, { events: EVENTS });
    await ping(world, endpoint);
    const meetings = [
      await createMeeting(world),
      await createMeeting(world, { transcript: "Hablamos un rato y quedamos en hablar otro día." }),
    ];
    const { queued_tasks } = (await world.call("POST", "/api/v1/workers/classify/batch", { meeting_ids: meetings }))
      .json.data;
    await world.call("POST", `/api/v1/workers/tasks/${queued_tasks[0]}/cancel`);
    await world.drain();
    const recorded = (await world.call("GET", `${DELIVERIES}?endpoint_id=${endpoint.id}&limit=100`)).json.data
      .deliveries;
    expect(new Set(recorded.map(({ event }: { event: string }) => event))).toEqual(new Set(DELIVERED));
    for (const { event, payload } of recorded) expect(PAYLOADS[event]?.safeParse(payload).error).toBeUndefined();
    await world.call("DELETE", `${ENDPOINTS}/${endpoint.id}`);
  });
});

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

  it("whose wait is over is sent by the sweep", async () => {
    const { world } = receivingWorld(() => new Response(null, { status: 500 }));
    const endpoint = await createEndpoint(world);
    const id = await ping(world, endpoint);
    await deliverWebhooks(world);
    await world.tick();
    expect(world.sentWebhooks.filter(({ delivery_id }) => delivery_id === id)).toEqual([]);
    await skipWait(world, endpoint);
    await world.tick();
    expect(world.sentWebhooks.filter(({ delivery_id }) => delivery_id === id)).toHaveLength(1);
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
