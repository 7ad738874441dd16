import { describe, expect, it } from "vitest";
import { createMeeting, unique } from "../../test/factories.ts";
import { fakeModel, paidWorld } from "../../test/model.ts";
import { countRoundTrips, createWorld, type World } from "../../test/world.ts";
import { cancelTask, redriveTasks, retryTask } from "./control.ts";

const TASKS = "/api/v1/workers/tasks";
const classify = async (world: World, meetingId: number, body?: object): Promise<string> =>
  (await world.call("POST", `/api/v1/workers/classify/${meetingId}`, body)).json.data.task_id;
const task = async (world: World, id: string) => (await world.call("GET", `/api/v1/workers/task/${id}`)).json.data;
const act = (world: World, id: string, verb: "cancel" | "retry") => world.call("POST", `${TASKS}/${id}/${verb}`);
/** A task the queue gave up on. */
async function deadTask(world: World, fields: Record<string, unknown> = {}): Promise<{ id: string; meeting: number }> {
  const meeting = await createMeeting(world, fields);
  const id = await classify(world, meeting);
  await world.deliver("vambe-classify-dlq", world.sent.splice(0));
  return { id, meeting };
}
/** A code no other test fails with. */
async function failWith(world: World, id: string, code: string): Promise<void> {
  await world.deps.db.execute(`update tasks set error_code = '${code}' where id = '${id}'`);
}
const ownCode = () => unique("code").replaceAll("-", "_");

/** A model whose answers a test lets go one by one. */
function heldModel() {
  const waiting: (() => void)[] = [];
  const model = fakeModel((answer) => new Promise((resolve) => waiting.push(() => resolve(answer))));
  const asked = async (times: number) => {
    while (model.calls < times) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  return { model, asked, answer: () => waiting.shift()?.() };
}

describe("cancelling a task", () => {
  const world = createWorld();

  it("ends it as failed, in one round trip, and no worker takes it up", async () => {
    const meeting = await createMeeting(world);
    const id = await classify(world, meeting);
    const { result, roundTrips } = await countRoundTrips(() => cancelTask(world.deps, id));
    expect(roundTrips).toBe(1);
    expect(result).toMatchObject({ task_id: id, status: "failed", meta: { error_code: "cancelled" } });
    await world.drain();
    expect(await task(world, id)).toEqual(result);
    expect((await world.call("GET", `/api/v1/classifications/${meeting}`)).status).toBe(404);
  });

  it("at work drops what that worker finds, but keeps what was paid for", async () => {
    const { model, asked, answer } = heldModel();
    const paid = paidWorld(model);
    const meeting = await createMeeting(paid, { transcript: unique("Somos una viña") });
    const id = await classify(paid, meeting);
    const working = paid.deliver("vambe-classify", paid.sent.splice(0));
    await asked(1);
    expect((await act(paid, id, "cancel")).status).toBe(200);
    answer();
    await working;
    expect(await task(paid, id)).toMatchObject({ status: "failed", meta: { error_code: "cancelled" } });
    expect((await paid.call("GET", `/api/v1/classifications/${meeting}`)).status).toBe(404);
    const again = (await act(paid, id, "retry")).json.data.task_id;
    await paid.drain();
    expect(await task(paid, again)).toMatchObject({ status: "completed" });
    expect(model.calls).toBe(1);
  });

  it("that has ended is refused, and of one that does not exist or is a batch says so", async () => {
    const meeting = await createMeeting(world);
    const id = await classify(world, meeting);
    await world.drain();
    const ended = await act(world, id, "cancel");
    expect([ended.status, ended.json.code]).toEqual([409, "task_finished"]);
    const batch = await world.call("POST", "/api/v1/workers/classify/batch", { meeting_ids: [meeting] });
    for (const other of [crypto.randomUUID(), batch.json.data.batch_task_id])
      expect((await act(world, other, "cancel")).status).toBe(404);
    expect((await act(world, "nonsense", "cancel")).status).toBe(400);
  });

  it("is one end among many: of cancels and a worker at once exactly one ends it", async () => {
    const id = await classify(world, await createMeeting(world));
    const [, ...cancels] = await Promise.all([world.drain(), act(world, id, "cancel"), act(world, id, "cancel")]);
    const { status, meta } = await task(world, id);
    expect(cancels.filter((answer) => answer.status === 200)).toHaveLength(status === "failed" ? 1 : 0);
    expect(status === "completed" || meta.error_code === "cancelled").toBe(true);
  });
});

describe("retrying a failed task", () => {
  const world = createWorld();

  it("opens a new one, in one round trip; the failed one stays as it ended", async () => {
    const { id, meeting } = await deadTask(world);
    const before = await task(world, id);
    const { result, roundTrips } = await countRoundTrips(() => retryTask(world.deps, id, "user:1"));
    expect([result.meetingId, roundTrips]).toEqual([meeting, 1]);
    const task_id = result.taskId;
    expect(task_id).not.toBe(id);
    expect((await act(world, id, "retry")).json.data.task_id).toBe(task_id);
    expect(world.sent).toEqual([{ version: 1, task_id }]);
    await world.drain();
    expect(await task(world, task_id)).toMatchObject({ status: "completed" });
    expect(await task(world, id)).toEqual(before);
  });

  it("asks the same as before: its force and its callbacks", async () => {
    const meeting = await createMeeting(world);
    const id = await classify(world, meeting, { force_reprocess: true, callback_url: "https://example.com/cb" });
    await act(world, id, "cancel");
    const { task_id } = (await act(world, id, "retry")).json.data;
    const { rows } = await world.deps.db.execute(`select force, callback_urls from tasks where id = '${task_id}'`);
    expect(rows).toEqual([{ force: true, callback_urls: ["https://example.com/cb"] }]);
    await world.drain();
  });

  it("is refused for any other, for one of a meeting that is gone, and for one without words", async () => {
    const open = await classify(world, await createMeeting(world));
    expect((await act(world, open, "retry")).json.code).toBe("task_not_failed");
    await world.drain();
    expect((await act(world, open, "retry")).json.code).toBe("task_not_failed");
    expect((await act(world, crypto.randomUUID(), "retry")).status).toBe(404);
    const gone = await deadTask(world);
    await world.call("DELETE", `/api/v1/meetings/${gone.meeting}`);
    expect((await act(world, gone.id, "retry")).status).toBe(404);
    const blank = await deadTask(world);
    await world.call("PATCH", `/api/v1/meetings/${blank.meeting}`, { transcript: null });
    expect((await act(world, blank.id, "retry")).json.code).toBe("no_transcript");
  });
});

describe("redriving", () => {
  const world = createWorld();
  const redrive = (body: object) => world.call("POST", `${TASKS}/redrive`, body);

  it("retries what failed with a code, each meeting once, however often it is called", async () => {
    const code = ownCode();
    const dead = [await deadTask(world), await deadTask(world), await deadTask(world)];
    for (const { id } of dead) await failWith(world, id, code);
    const first = await countRoundTrips(() => redriveTasks(world.deps, { error_codes: [code], limit: 2 }, "user:1"));
    expect(first.roundTrips).toBe(1);
    expect(first.result).toMatchObject({ taskIds: { length: 2 }, remaining: 1 });
    const rest = await Promise.all([redrive({ error_codes: [code] }), redrive({ error_codes: [code] })]);
    expect(rest.map(({ json }) => json.data.total_queued).sort()).toEqual([0, 1]);
    expect(world.sent).toHaveLength(3);
    await world.drain();
    expect((await redrive({ error_codes: [code] })).json.data).toEqual({
      queued_tasks: [],
      total_queued: 0,
      remaining: 0,
    });
    for (const { meeting } of dead)
      expect((await world.call("GET", `/api/v1/classifications/${meeting}`)).status).toBe(200);
  });

  it("leaves alone what failed with another code, at another time, or has been retried since", async () => {
    const code = ownCode();
    const { id } = await deadTask(world);
    await failWith(world, id, code);
    const queued = async (body: object) => (await redrive(body)).json.data.total_queued;
    expect(await queued({ error_codes: [ownCode()] })).toBe(0);
    expect(await queued({ error_codes: [code], to: "2020-01-01" })).toBe(0);
    expect(await queued({ error_codes: [code], from: "2100-01-01" })).toBe(0);
    const { task_id } = (await act(world, id, "retry")).json.data;
    await act(world, task_id, "cancel");
    expect(await queued({ error_codes: [code] })).toBe(0);
    expect(await queued({ error_codes: [code, "cancelled"], from: "2020-01-01", limit: 1000 })).toBeGreaterThanOrEqual(
      1,
    );
    await world.drain();
  });

  it.each([
    { error_codes: [] },
    { error_codes: ["Not a code"] },
    { limit: 0 },
    { limit: 1001 },
    { from: "2024-02-30" },
    { codes: ["x"] },
  ])("refuses %j", async (body) => expect((await redrive(body)).status).toBe(400));
});

describe("the list of tasks", () => {
  const world = createWorld();
  const list = async (query: string) => (await world.call("GET", `${TASKS}?${query}`)).json.data;
  const ids = (page: { tasks: { task_id: string }[] }) => page.tasks.map(({ task_id }) => task_id);

  it("filters by state, meeting, error and time, in one round trip", async () => {
    const code = ownCode();
    const { id, meeting } = await deadTask(world);
    await failWith(world, id, code);
    const { result, roundTrips } = await countRoundTrips(() => world.call("GET", `${TASKS}?error_code=${code}`));
    expect(roundTrips).toBe(1);
    expect(result.json.data.tasks).toMatchObject([
      {
        task_id: id,
        meeting_id: meeting,
        status: "failed",
        error_code: code,
        requested_by: expect.stringMatching(/^user:/),
        failures: 1,
      },
    ]);
    expect(ids(await list(`meeting_id=${meeting}&status=failed&from=2020-01-01&to=2100-01-01`))).toEqual([id]);
    for (const none of ["status=completed", "to=2020-01-01", "from=2100-01-01"])
      expect((await list(`meeting_id=${meeting}&${none}`)).pagination.total).toBe(0);
    expect((await world.call("GET", `${TASKS}?status=lost`)).status).toBe(400);
  });

  it("goes on after a cursor, though tasks are added meanwhile", async () => {
    const code = ownCode();
    const dead = [await deadTask(world), await deadTask(world), await deadTask(world)];
    for (const { id } of dead) await failWith(world, id, code);
    // All at one instant: the id decides.
    await world.deps.db.execute(`update tasks set created_at = '2026-01-01T00:00:00Z' where error_code = '${code}'`);
    const first = await list(`error_code=${code}&limit=2`);
    const late = await deadTask(world);
    await failWith(world, late.id, code);
    const rest = await list(`error_code=${code}&limit=2&cursor=${first.pagination.nextCursor}`);
    expect([...ids(first), ...ids(rest)]).toEqual(
      dead
        .map(({ id }) => id)
        .sort()
        .reverse(),
    );
    expect((await world.call("GET", `${TASKS}?cursor=bm9wZQ`)).json.code).toBe("invalid_cursor");
  });
});
