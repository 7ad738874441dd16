import { describe, expect, it } from "vitest";
import { createMeeting, unique } from "../../test/factories.ts";
import { fakeModel, paidWorld } from "../../test/model.ts";
import { createWorld, sweepUntilSent, type World } from "../../test/world.ts";
import { WorkError } from "../platform/failure.ts";

const classify = async (world: World, meetingId: number): Promise<string> =>
  (await world.call("POST", `/api/v1/workers/classify/${meetingId}`)).json.data.task_id;
const task = async (world: World, id: string) => (await world.call("GET", `/api/v1/workers/task/${id}`)).json.data;

describe("a lease that runs out", () => {
  const expire = (world: World, id: string) =>
    world.deps.db.execute(
      `update tasks set lease_until = now() - interval '1 second', resend_at = now() - interval '1 second' where id = '${id}'`,
    );
  const dying = () => {
    let dead = true;
    const world = createWorld({
      deps: (real) => ({
        engine: {
          ...real.engine,
          classify: (text, signal) => (dead ? new Promise(() => undefined) : real.engine.classify(text, signal)),
        },
      }),
    });
    return {
      world,
      revive: () => {
        dead = false;
      },
    };
  };
  /** Claims as a worker does that dies before it settles. */
  async function abandon(world: World, id: string, attempt = 1): Promise<void> {
    void world.deliver("vambe-classify", [{ version: 1, task_id: id }]);
    while ((await task(world, id)).meta.attempt < attempt) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  it("frees the task: the sweep sends it, once, and another worker finishes it", async () => {
    const { world, revive } = dying();
    const id = await classify(world, await createMeeting(world));
    world.sent.length = 0;
    await abandon(world, id);
    await world.tick();
    expect(world.sent.filter(({ task_id }) => task_id === id)).toEqual([]);
    const sent = () => world.sent.filter(({ task_id }) => task_id === id);
    expect(await sweepUntilSent(world, () => expire(world, id), sent)).toHaveLength(1);
    revive();
    await world.deliver("vambe-classify", [{ version: 1, task_id: id }]);
    expect(await task(world, id)).toMatchObject({ status: "completed", meta: { attempt: 2 } });
  });

  it("uses up an attempt, so that a task that kills its workers ends", async () => {
    const { world } = dying();
    const id = await classify(world, await createMeeting(world));
    const { TASK_MAX_ATTEMPTS } = world.deps.config;
    for (let attempt = 1; attempt <= TASK_MAX_ATTEMPTS; attempt++) {
      await abandon(world, id, attempt);
      await expire(world, id);
    }
    await world.deliver("vambe-classify", [{ version: 1, task_id: id }]);
    expect(await task(world, id)).toMatchObject({
      status: "failed",
      meta: { error_code: "attempts_exhausted", attempt: TASK_MAX_ATTEMPTS + 1 },
    });
  });

  it("while the first worker still fails leaves the end to the second", async () => {
    let fail: (() => void) | undefined;
    const model = fakeModel((answer, call) =>
      call === 1
        ? new Promise((_, reject) => {
            fail = () => reject(new WorkError("terminal", "model_refused", "No."));
          })
        : Promise.resolve(answer),
    );
    const world = paidWorld(model);
    const id = await classify(world, await createMeeting(world, { transcript: unique("Somos un acuario") }));
    const messages = world.sent.splice(0);
    const slow = world.deliver("vambe-classify", messages);
    while (!fail) await new Promise((resolve) => setTimeout(resolve, 5));
    await expire(world, id);
    await world.deps.db.execute(
      "update model_replies set lease_until = now() - interval '1 second' where draft is null",
    );
    await world.deliver("vambe-classify", messages);
    fail();
    await slow;
    expect(await task(world, id)).toMatchObject({ status: "completed" });
  });
});
