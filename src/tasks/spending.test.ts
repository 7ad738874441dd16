import { neonConfig } from "@neondatabase/serverless";
import { describe, expect, inject, it } from "vitest";
import { createMeeting, unique } from "../../test/factories.ts";
import { fakeModel } from "../../test/model.ts";
import { createWorld } from "../../test/world.ts";
import { offlineEngine } from "../classification/offline/engine.ts";
import { PaidFailure } from "../classification/paid-failure.ts";
import { WorkError } from "../platform/failure.ts";

const USAGE = { inputTokens: 1_000_000, cachedInputTokens: 0, outputTokens: 1_000_000, raw: null };
const PRICES = JSON.stringify({
  "gpt-6-luna": { prices: [{ from: "2020-01-01", input: 1, cachedInput: 1, output: 2 }] },
});

const failing = (kind: WorkError["kind"], model = "gpt-6-luna") =>
  new PaidFailure(new WorkError(kind, "model_cut_off", "Cut off."), model, USAGE);

/** A world that nobody else pays in: its figures are those of all tasks. */
const alone = (model: ReturnType<typeof fakeModel>) =>
  createWorld({
    settings: { DATABASE_URL: inject("wholeDatabaseUrl"), MODEL_PRICES: PRICES },
    deps: () => ({ engine: model.engine, annotator: offlineEngine }),
  });

/** What one classification of a new meeting adds to the figures. */
async function spentBy(model: ReturnType<typeof fakeModel>, during: () => Promise<unknown> = async () => undefined) {
  const world = alone(model);
  const stats = async () => (await world.call("GET", "/api/v1/workers/stats")).json.data;
  const before = await stats();
  const meeting = await createMeeting(world, { transcript: unique("Somos un banco") });
  const { json } = await world.call("POST", `/api/v1/workers/classify/${meeting}`);
  await during();
  await world.drain();
  const after = await stats();
  const difference = {
    input: after.tokens_24h.input - before.tokens_24h.input,
    output: after.tokens_24h.output - before.tokens_24h.output,
    cost: after.cost_usd_24h === null ? null : Math.round((after.cost_usd_24h - before.cost_usd_24h) * 1e4) / 1e4,
  };
  return { world, task: json.data.task_id as string, difference };
}

describe("what failed calls cost", () => {
  it("counts when the task fails for good", async () => {
    const { difference } = await spentBy(fakeModel(() => Promise.reject(failing("terminal"))));
    expect(difference).toEqual({ input: 1_000_000, output: 1_000_000, cost: 3 });
  });

  it("is not known, rather than nothing, when the provider reports no usage", async () => {
    const usage = { inputTokens: null, cachedInputTokens: null, outputTokens: null, raw: { calls: [null] } };
    const { world, task, difference } = await spentBy(fakeModel((draft) => Promise.resolve({ ...draft, usage })));
    expect(difference).toEqual({ input: 0, output: 0, cost: null });
    const { rows } = await world.deps.db.execute(
      `select input_tokens, output_tokens, cost from classification_runs where task_id = '${task}'`,
    );
    expect(rows).toEqual([{ input_tokens: null, output_tokens: null, cost: null }]);
  });

  it("counts beside the run of a later attempt, once each", async () => {
    const model = fakeModel((draft, call) =>
      call === 1 ? Promise.reject(failing("transient")) : Promise.resolve(draft),
    );
    const { world, task, difference } = await spentBy(model);
    expect(difference).toMatchObject({ input: 1_000_000, output: 1_000_000 });
    await world.deliver("vambe-classify", [{ version: 1, task_id: task }], 2);
    const { rows } = await world.deps.db.execute(
      `select status, failed_input_tokens::int, failed_output_tokens::int, failed_cost::float8 as failed_cost, r.input_tokens
       from tasks t join classification_runs r on r.task_id = t.id where t.id = '${task}'`,
    );
    expect(rows).toEqual([
      {
        status: "completed",
        failed_input_tokens: 1_000_000,
        failed_output_tokens: 1_000_000,
        failed_cost: 3,
        input_tokens: 2000,
      },
    ]);
  });

  it("counts when the task was cancelled while the model worked, and the next task with the kept reply pays nothing", async () => {
    let cancel = async () => undefined as unknown;
    const model = fakeModel(async (draft) => {
      await cancel();
      return draft;
    });
    const world = alone(model);
    const meeting = await createMeeting(world, { transcript: unique("Somos un banco") });
    const classify = async () => (await world.call("POST", `/api/v1/workers/classify/${meeting}`)).json.data.task_id;
    const first = await classify();
    cancel = () => world.call("POST", `/api/v1/workers/tasks/${first}/cancel`);
    await world.drain();
    const second = await classify();
    await world.drain();
    const { rows } = await world.deps.db.execute(
      `select t.id, failed_input_tokens::int, r.input_tokens from tasks t left join classification_runs r on r.task_id = t.id
       where t.meeting_id = ${meeting} order by t.created_at`,
    );
    expect(rows).toEqual([
      { id: first, failed_input_tokens: 2000, input_tokens: null },
      { id: second, failed_input_tokens: 0, input_tokens: null },
    ]);
    expect(model.calls).toBe(1);
  });

  it("is nothing when only the answer to the commit was lost: the run counts it", async () => {
    const world = alone(fakeModel());
    const meeting = await createMeeting(world, { transcript: unique("Somos un banco") });
    await world.call("POST", `/api/v1/workers/classify/${meeting}`);
    const send = neonConfig.fetchFunction;
    let cut = false;
    neonConfig.fetchFunction = async (...args: [string, { body: string }]) => {
      const answer = await send(...args);
      if (cut || !args[1].body.includes("then 'completed' else 'failed' end")) return answer;
      cut = true;
      throw new TypeError("Network connection lost.");
    };
    await world.drain().finally(() => {
      neonConfig.fetchFunction = send;
    });
    const { rows } = await world.deps.db.execute(
      `select status, failed_input_tokens::int, r.input_tokens from tasks t join classification_runs r on r.task_id = t.id where t.meeting_id = ${meeting}`,
    );
    expect(rows).toEqual([{ status: "completed", failed_input_tokens: 0, input_tokens: 2000 }]);
    expect(cut).toBe(true);
  });

  it("is unknown when a price is, rather than too little", async () => {
    const world = createWorld({
      deps: () => ({ engine: fakeModel(() => Promise.reject(failing("terminal", "somebody-elses"))).engine }),
    });
    const meeting = await createMeeting(world, { transcript: unique("Somos un banco") });
    await world.call("POST", `/api/v1/workers/classify/${meeting}`);
    await world.drain();
    const { rows } = await world.deps.db.execute(
      `select failed_input_tokens::int, failed_cost from tasks where meeting_id = ${meeting}`,
    );
    expect(rows).toEqual([{ failed_input_tokens: 1_000_000, failed_cost: null }]);
    expect((await world.call("GET", "/api/v1/workers/stats")).json.data.cost_usd_24h).toBeNull();
  });
});
