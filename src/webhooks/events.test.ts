import { describe, expect, it } from "vitest";
import { createMeeting, NOTE } from "../../test/factories.ts";
import { countRoundTrips, createWorld, sweepUntilSent, type World } from "../../test/world.ts";
import { PAYLOADS } from "./events.ts";
import { callbackSecret } from "./secret.ts";
import { DELIVERED, EVENTS } from "./table.ts";
import {
  classify,
  createEndpoint,
  DELIVERIES,
  deliveriesOf,
  deliverWebhooks,
  ENDPOINTS,
  ping,
  receivingWorld,
  sentTo,
  skipWait,
  verify,
} from "./testing.ts";

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

  it("that comes to need a look by an undone approval or an accepted older run is told again", async () => {
    const { world } = receivingWorld();
    const meeting = await createMeeting(world, { transcript: "Hablamos un rato y quedamos en hablar otro día." });
    const task = await classify(world, meeting);
    await world.drain();
    const [{ id: vague }] = (await world.call("GET", `/api/v1/meetings/${meeting}/runs`)).json.data.runs;
    const endpoint = await createEndpoint(world, { events: ["review.needed"] });
    const approval = `/api/v1/reviews/${meeting}/approve`;
    const told = async () =>
      (await deliveriesOf(world, endpoint))
        .filter(({ meeting_id }: { meeting_id: number }) => meeting_id === meeting)
        .map(({ payload }: { payload: { data: { task_id: string } } }) => payload.data.task_id);

    await world.call("POST", approval);
    expect(await told()).toEqual([]);
    await world.call("DELETE", approval);
    expect(await told()).toEqual([task]);
    await world.call("POST", `/api/v1/meetings/${meeting}/runs/${vague}/accept`);
    expect(await told()).toEqual([task]);

    await world.call("PATCH", `/api/v1/meetings/${meeting}`, { transcript: NOTE });
    await classify(world, meeting);
    await world.drain();
    await world.call("POST", approval);
    await world.call("POST", `/api/v1/meetings/${meeting}/runs/${vague}/accept`);
    expect(await told()).toEqual([task, task]);
    await deliverWebhooks(world);
    const [last] = (await deliveriesOf(world, endpoint)).slice(-1);
    expect(PAYLOADS["review.needed"]?.safeParse(last.payload).error).toBeUndefined();
    expect(last.status).toBe("delivered");
    await world.call("DELETE", `${ENDPOINTS}/${endpoint.id}`);
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
    const [{ id }] = await deliveriesOf(world, endpoint);
    const sent = () => world.sentWebhooks.filter(({ delivery_id }) => delivery_id === id);
    expect(await sweepUntilSent(world, () => skipWait(world, endpoint), sent)).toHaveLength(1);
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
