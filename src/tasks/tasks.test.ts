import { describe, expect, it } from "vitest";
import { createClassified, createMeeting, NOTE, unique } from "../../test/factories.ts";
import { fakeModel, paidWorld } from "../../test/model.ts";
import { countRoundTrips, createWorld, sweepUntilSent, type World } from "../../test/world.ts";
import { WorkError } from "../platform/failure.ts";
import { enqueueMeeting } from "./enqueue.ts";

const classify = (world: World, meetingId: number, body?: object) =>
  world.call("POST", `/api/v1/workers/classify/${meetingId}`, body);
const task = async (world: World, taskId: string) =>
  (await world.call("GET", `/api/v1/workers/task/${taskId}`)).json.data;

describe("classifying a meeting", () => {
  const world = createWorld();

  it("goes from queued to a result with evidence that stands in the transcript", async () => {
    const id = await createMeeting(world);
    const queued = await classify(world, id);
    expect(queued.status).toBe(202);
    expect(queued.json.data).toMatchObject({ meeting_id: id, status: "queued" });
    expect(await task(world, queued.json.data.task_id)).toMatchObject({ status: "pending", result: null, error: null });
    await world.drain();
    const finished = await task(world, queued.json.data.task_id);
    expect(finished).toMatchObject({
      status: "completed",
      result: { success: true, meeting_id: id, classification_data: { business_sector: "healthcare", language: "es" } },
    });
    const { quote, start, end } = finished.result.classification_data.labels.business_sector.evidence;
    expect(NOTE.slice(start, end)).toBe(quote);
  });

  it("costs one round trip to queue and two to consume", async () => {
    const id = await createMeeting(world);
    const queue = () => enqueueMeeting(world.deps, id, { force: false, requestedBy: "user:1" });
    expect((await countRoundTrips(queue)).roundTrips).toBe(1);
    expect((await countRoundTrips(() => world.drain())).roundTrips).toBe(2);
  });

  it("shows the classification with the meeting, in the list and by itself", async () => {
    const id = await createClassified(world);
    const alone = (await world.call("GET", `/api/v1/classifications/${id}`)).json.data;
    expect(alone).toMatchObject({
      meeting_id: id,
      stale: false,
      model_used: expect.stringMatching(/^offline-lexicon@/),
    });
    const { client_name, seller_name, meeting_at, ...classification } = alone;
    expect([client_name, seller_name, meeting_at]).toEqual([
      expect.any(String),
      expect.any(String),
      "2026-03-02T14:30:00.000Z",
    ]);
    expect((await world.call("GET", `/api/v1/meetings/${id}`)).json.data.classification).toEqual(classification);
    expect((await world.call("GET", `/api/v1/workers/classification/${id}`)).json.data).toEqual({
      meeting_id: id,
      classification,
    });
  });

  it("answers 404 for a meeting that does not exist and 409 for one without words", async () => {
    expect((await classify(world, 2_000_000_000)).status).toBe(404);
    for (const transcript of [null, "", " \n\t "]) {
      const { status, json } = await classify(world, await createMeeting(world, { transcript }));
      expect([status, json.code]).toEqual([409, "no_transcript"]);
    }
  });

  it("queued twice is one task, also when both come at once", async () => {
    const id = await createMeeting(world);
    const answers = await Promise.all([classify(world, id), classify(world, id)]);
    expect(new Set(answers.map(({ json }) => json.data.task_id)).size).toBe(1);
    expect((await classify(world, id)).json.data.task_id).toBe(answers[0]?.json.data.task_id);
    expect(world.sent).toHaveLength(1);
    await world.drain();
  });

  it("already done from the same text answers 200 with the finished task, unless forced", async () => {
    const id = await createClassified(world);
    const again = await classify(world, id);
    expect([again.status, again.json.data.status]).toEqual([200, "completed"]);
    expect(world.sent).toHaveLength(0);
    expect((await classify(world, id, { force_reprocess: true })).status).toBe(202);
    await world.drain();
  });

  it("done from another text is stale and is queued again", async () => {
    const id = await createClassified(world);
    await world.call("PATCH", `/api/v1/meetings/${id}`, { transcript: "Somos un banco con sede en Bogotá." });
    expect((await world.call("GET", `/api/v1/classifications/${id}`)).json.data.stale).toBe(true);
    expect((await classify(world, id)).status).toBe(202);
    await world.drain();
    expect((await world.call("GET", `/api/v1/classifications/${id}`)).json.data).toMatchObject({
      stale: false,
      business_sector: "financial_services",
    });
  });

  it("deleted while it waits ends as failed, and says so", async () => {
    const id = await createMeeting(world);
    const { task_id } = (await classify(world, id)).json.data;
    await world.call("DELETE", `/api/v1/meetings/${id}`);
    await world.drain();
    expect(await task(world, task_id)).toMatchObject({
      status: "failed",
      result: null,
      meta: { error_code: "meeting_deleted" },
    });
  });

  it("deleting its result deletes it everywhere", async () => {
    const id = await createMeeting(world);
    const { task_id } = (await classify(world, id)).json.data;
    await world.drain();
    expect((await world.call("DELETE", `/api/v1/workers/classification/${id}`)).status).toBe(200);
    expect((await world.call("GET", `/api/v1/classifications/${id}`)).status).toBe(404);
    expect((await task(world, task_id)).result).toBeNull();
    expect((await world.call("DELETE", `/api/v1/workers/classification/${id}`)).status).toBe(404);
  });
});

describe("batches", () => {
  const world = createWorld();
  const batch = (meeting_ids: number[], more = {}) =>
    world.call("POST", "/api/v1/workers/classify/batch", { meeting_ids, ...more });

  it("queue each meeting once, skip those without words and tell their progress", async () => {
    const [a, b, empty] = [
      await createMeeting(world),
      await createMeeting(world),
      await createMeeting(world, { transcript: null }),
    ];
    const { status, json } = await batch([a, b, a, empty]);
    expect(status).toBe(202);
    expect(json.data).toMatchObject({
      meeting_ids: [a, b],
      total_queued: 2,
      skipped: [{ meeting_id: empty, reason: "no_transcript" }],
    });
    expect(await task(world, json.data.batch_task_id)).toMatchObject({ status: "pending", meta: { progress: 0 } });
    await world.deliver("vambe-classify", world.sent.splice(0, 1));
    expect(await task(world, json.data.batch_task_id)).toMatchObject({ status: "processing", meta: { progress: 50 } });
    await world.drain();
    expect(await task(world, json.data.batch_task_id)).toMatchObject({
      status: "completed",
      meta: { progress: 100, counts: { pending: 0, processing: 0, completed: 2, failed: 0 } },
    });
  });

  it("with an unknown meeting queue nothing and name it", async () => {
    const known = await createMeeting(world);
    const { status, json } = await batch([known, 2_000_000_001]);
    expect(status).toBe(404);
    expect(json.details).toEqual([{ path: "meeting_ids.1", message: "There is no meeting 2000000001." }]);
    expect(world.sent).toHaveLength(0);
    expect((await classify(world, known)).status).toBe(202);
    await world.drain();
  });

  it.each([[[]], [[0]], [["1"]], [Array.from({ length: 1001 }, (_, i) => i + 1)]])("refuse %j", async (ids) => {
    expect((await batch(ids as number[])).status).toBe(400);
  });
});

describe("the queue", () => {
  it("delivering a message again makes no second run", async () => {
    const world = createWorld();
    const id = await createMeeting(world);
    await classify(world, id);
    const [message] = world.sent.splice(0);
    await Promise.all([world.deliver("vambe-classify", [message]), world.deliver("vambe-classify", [message])]);
    const { acked } = await world.deliver("vambe-classify", [message], 3);
    expect(acked).toHaveLength(1);
    const { rows } = await world.deps.db.execute(
      `select count(*)::int as runs from classification_runs where meeting_id = ${id}`,
    );
    expect(rows).toEqual([{ runs: 1 }]);
  });

  it("acks what it cannot read, and works on the rest", async () => {
    const world = createWorld();
    const { task_id } = (await classify(world, await createMeeting(world))).json.data;
    const { acked, retried } = await world.deliver("vambe-classify", [
      null,
      "garbage",
      { version: 2, task_id },
      { task_id: "x" },
      ...world.sent.splice(0),
    ]);
    expect([acked.length, retried.length]).toEqual([5, 0]);
    expect(await task(world, task_id)).toMatchObject({ status: "completed" });
  });

  it("refusing a send loses nothing: the sweep sends it, once", async () => {
    let refuse = true;
    const world = createWorld({
      deps: (real) => ({
        classifyQueue: {
          sendBatch: (messages) =>
            refuse ? Promise.reject(new Error("queue is away")) : real.classifyQueue.sendBatch(messages),
        },
      }),
    });
    const queued = await classify(world, await createMeeting(world));
    expect(queued.status).toBe(202);
    expect(world.sent).toHaveLength(0);
    refuse = false;
    const { task_id } = queued.json.data;
    // The refusal has made it due already; only a sweep of another test's undoes that.
    let tries = 0;
    const makeDue = async () =>
      tries++ > 0 && world.deps.db.execute(`update tasks set resend_at = now() where id = '${task_id}'`);
    const sent = () => world.sent.filter((message) => message.task_id === task_id);
    expect(await sweepUntilSent(world, makeDue, sent)).toHaveLength(1);
    await world.drain();
    expect(await task(world, queued.json.data.task_id)).toMatchObject({ status: "completed" });
  });

  it("giving up on a message ends its task as failed", async () => {
    const world = createWorld();
    const { task_id } = (await classify(world, await createMeeting(world))).json.data;
    const { acked } = await world.deliver("vambe-classify-dlq", world.sent.splice(0));
    expect(acked).toHaveLength(1);
    expect(await task(world, task_id)).toMatchObject({ status: "failed", meta: { error_code: "undeliverable" } });
  });

  it("works on a batch of messages in parallel, as far as configured", async () => {
    const waiting: (() => void)[] = [];
    let most = 0;
    // Nobody is answered before three have asked; a fourth would have the time to.
    const world = paidWorld(
      fakeModel((answer) => {
        most = Math.max(most, waiting.length + 1);
        return new Promise((resolve) => {
          if (waiting.push(() => resolve(answer)) < 3) return;
          setTimeout(() => {
            for (const release of waiting.splice(0)) release();
          }, 20);
        });
      }),
      { CLASSIFY_CONCURRENCY: "3" },
    );
    for (let i = 0; i < 6; i++)
      await classify(world, await createMeeting(world, { transcript: unique("Somos una clínica") }));
    await world.drain();
    expect(most).toBe(3);
  });
});

describe("a paid model", () => {
  it("is asked once for two meetings of the same text, two clicks and two deliveries", async () => {
    const model = fakeModel();
    const world = paidWorld(model);
    const transcript = `${NOTE} ${unique("texto")}`;
    const ids = [await createMeeting(world, { transcript }), await createMeeting(world, { transcript })];
    for (const id of [...ids, ...ids]) await classify(world, id);
    const messages = world.sent.splice(0);
    await world.deliver("vambe-classify", [...messages, ...messages]);
    await world.drain();
    expect(model.calls).toBe(1);
    for (const id of ids)
      expect((await world.call("GET", `/api/v1/classifications/${id}`)).json.data).toMatchObject({ engine: "openai" });
    const { rows } = await world.deps.db.execute(
      `select count(cost)::int as paid, count(reused_from)::int as reused from classification_runs where meeting_id in (${ids.join(",")})`,
    );
    expect(rows).toEqual([{ paid: 1, reused: 1 }]);
  });

  it("is asked again when forced", async () => {
    const model = fakeModel();
    const world = paidWorld(model);
    const id = await createMeeting(world, { transcript: unique("Somos un hotel") });
    await classify(world, id);
    await world.drain();
    await classify(world, id, { force_reprocess: true });
    await world.drain();
    expect(model.calls).toBe(2);
  });

  it("that refuses for good fails the task, and no label is stored", async () => {
    const world = paidWorld(
      fakeModel(() => Promise.reject(new WorkError("terminal", "model_refused", "The model refused."))),
    );
    const id = await createMeeting(world, { transcript: unique("Somos un banco") });
    const { task_id } = (await classify(world, id)).json.data;
    await world.drain();
    expect(await task(world, task_id)).toMatchObject({
      status: "failed",
      error: "The model refused.",
      meta: { error_code: "model_refused" },
    });
    expect((await world.call("GET", `/api/v1/classifications/${id}`)).status).toBe(404);
  });

  it("that is throttled is asked later, as it said, and neither an attempt nor a delivery is used up", async () => {
    let throttled = 8;
    const delays: unknown[] = [];
    const { engine } = fakeModel((answer) =>
      throttled-- > 0
        ? Promise.reject(new WorkError("throttled", "model_throttled", "Too many.", { retryAfter: 7 }))
        : Promise.resolve(answer),
    );
    const world = createWorld({
      settings: { TASK_MAX_ATTEMPTS: "2" },
      deps: ({ classifyQueue }) => ({
        engine,
        classifyQueue: {
          sendBatch: (messages) => {
            delays.push(...messages.map(({ delaySeconds }) => delaySeconds));
            return classifyQueue.sendBatch(messages);
          },
        },
      }),
    });
    const { task_id } = (await classify(world, await createMeeting(world, { transcript: unique("Somos un colegio") })))
      .json.data;
    for (let i = 0; i < 9; i++)
      expect(await world.deliver("vambe-classify", world.sent.splice(0))).toMatchObject({
        acked: [expect.anything()],
        retried: [],
      });
    expect(delays).toEqual([0, 7, 7, 7, 7, 7, 7, 7, 7]);
    expect(await task(world, task_id)).toMatchObject({ status: "completed" });
  });

  it("that keeps failing uses up its attempts and then fails the task", async () => {
    const world = paidWorld(
      fakeModel(() => Promise.reject(new WorkError("transient", "model_unavailable", "It is away."))),
      { TASK_MAX_ATTEMPTS: "3" },
    );
    const { task_id } = (await classify(world, await createMeeting(world, { transcript: unique("Somos un museo") })))
      .json.data;
    const messages = world.sent.splice(0);
    const retried = [];
    for (let i = 1; i <= 3; i++) retried.push((await world.deliver("vambe-classify", messages, i)).retried.length);
    expect(retried).toEqual([1, 1, 0]);
    expect(await task(world, task_id)).toMatchObject({ status: "failed", meta: { error_code: "model_unavailable" } });
  });

  it("answering a worker that lost its lease leaves its reply to the next, which pays nothing", async () => {
    let stall: (() => void) | undefined;
    const model = fakeModel((answer, call) =>
      call === 1
        ? new Promise((resolve) => {
            stall = () => resolve(answer);
          })
        : Promise.resolve(answer),
    );
    const world = paidWorld(model);
    const id = await createMeeting(world, { transcript: unique("Somos una naviera") });
    const { task_id } = (await classify(world, id)).json.data;
    const messages = world.sent.splice(0);
    const slow = world.deliver("vambe-classify", messages);
    while (!stall) await new Promise((resolve) => setTimeout(resolve, 5));
    await world.deps.db.execute(`update tasks set lease_until = now() - interval '1 second' where id = '${task_id}'`);
    await world.deliver("vambe-classify", messages);
    stall();
    await slow;
    await world.deliver("vambe-classify", messages);
    expect(model.calls).toBe(1);
    const { rows } = await world.deps.db.execute(
      `select count(*)::int as runs from classification_runs where meeting_id = ${id}`,
    );
    expect(rows).toEqual([{ runs: 1 }]);
  });
});

describe("the state of the work", () => {
  const world = createWorld();

  it("is measured", async () => {
    await createClassified(world);
    const { result, roundTrips } = await countRoundTrips(() => world.call("GET", "/api/v1/workers/stats"));
    expect(roundTrips).toBe(1);
    expect(result.json.data.task_counts.completed).toBeGreaterThan(0);
    expect(result.json.data.latency_ms.p95).toBeGreaterThanOrEqual(result.json.data.latency_ms.p50);
  });

  it("knows no task that was never queued", async () => {
    expect((await world.call("GET", `/api/v1/workers/task/${crypto.randomUUID()}`)).status).toBe(404);
  });

  it("is read from KV once finished, without the database", async () => {
    const id = await createMeeting(world);
    const { task_id } = (await classify(world, id)).json.data;
    await world.drain();
    const { roundTrips } = await countRoundTrips(() => task(world, task_id));
    expect(roundTrips).toBe(0);
  });

  it("queues what is unclassified, really, and leaves out what is blank", async () => {
    const id = await createMeeting(world);
    const blank = await createMeeting(world, { transcript: "\u00a0\u2003" });
    const { status, json } = await world.call("POST", "/api/v1/classifications/queue-unclassified");
    expect(status).toBe(202);
    expect(json.data.queued).toBeGreaterThan(0);
    const { rows } = await world.deps.db.execute(`select id from tasks where meeting_id = ${blank}`);
    expect(rows).toEqual([]);
    await world.drain();
    expect((await world.call("GET", `/api/v1/classifications/${id}`)).status).toBe(200);
  });
});

describe("with the database away", () => {
  const away = createWorld({ settings: { DATABASE_URL: "postgres://u:p@127.0.0.1:9/db" } });

  it("requests answer 503 with Retry-After", async () => {
    for (const path of ["/api/v1/clients", "/api/v1/meetings", "/api/v1/workers/stats"]) {
      const { status, json, headers } = await away.call("GET", path);
      expect([status, json.code]).toEqual([503, "unavailable"]);
      expect(Number(headers.get("Retry-After"))).toBeGreaterThan(0);
    }
  });

  it("health says so, and with deep=false that the Worker itself is up", async () => {
    expect((await away.call("GET", "/health", undefined, { as: null })).json).toMatchObject({
      code: "unhealthy",
      details: [{ path: "database" }, { path: "queue" }],
    });
    expect((await away.call("GET", "/health?deep=false", undefined, { as: null })).status).toBe(200);
    expect((await away.call("GET", "/api/v1/workers/health", undefined, { as: null })).status).toBe(503);
  });

  it("messages wait and are worked on when it is back", async () => {
    const world = createWorld();
    const { task_id } = (await classify(world, await createMeeting(world))).json.data;
    const messages = world.sent.splice(0);
    const { retried } = await away.deliver("vambe-classify", messages);
    expect(retried).toHaveLength(1);
    await world.deliver("vambe-classify", messages, 2);
    expect(await task(world, task_id)).toMatchObject({ status: "completed" });
  });
});
