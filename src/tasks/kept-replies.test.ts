import { describe, expect, it } from "vitest";
import { createMeeting, NOTE, unique } from "../../test/factories.ts";
import { fakeModel, paidWorld } from "../../test/model.ts";
import { createWorld } from "../../test/world.ts";
import { offlineEngine } from "../classification/offline/engine.ts";
import { keepReply, keptReply } from "./kept-replies.ts";

/** A model, a world whose worker dies with the reply in its hands, and one in which all goes well. */
function dyingWorld(kv: (real: KVNamespace) => KVNamespace = (real) => real) {
  const model = fakeModel();
  const annotator = { ...offlineEngine, classify: () => Promise.reject(new Error("killed")) };
  const dying = createWorld({ deps: (real) => ({ engine: model.engine, annotator, kv: kv(real.kv) }) });
  return { model, dying, world: paidWorld(model) };
}

/** Classifies a meeting with a worker that dies before its commit, and again when its leases have run out. */
async function dieAndGoOn({ dying, world }: ReturnType<typeof dyingWorld>) {
  const transcript = `${NOTE} ${unique("texto")}`;
  const meeting = await createMeeting(world, { transcript });
  const task_id: string = (await world.call("POST", `/api/v1/workers/classify/${meeting}`)).json.data.task_id;
  const messages = world.sent.splice(0);
  expect((await dying.deliver("vambe-classify", messages)).retried).toHaveLength(1);
  await world.deps.db.execute(`update tasks set lease_until = now() where id = '${task_id}'`);
  await world.deps.db.execute(`update model_replies set lease_until = now() where holder = '${task_id}:1'`);
  await world.deliver("vambe-classify", messages, 2);
  const { rows } = await world.deps.db.execute(
    `select t.status, r.input_tokens, t.failed_input_tokens::int from tasks t left join classification_runs r on r.id = t.run_id where t.id = '${task_id}'`,
  );
  return { transcript, ended: rows[0] };
}

describe("a reply whose worker died before it was stored", () => {
  it("is not paid for again, and what it cost is counted once", async () => {
    const worlds = dyingWorld();
    const { ended } = await dieAndGoOn(worlds);
    expect(ended).toEqual({ status: "completed", input_tokens: 2000, failed_input_tokens: 0 });
    expect(worlds.model.calls).toBe(1);
  });

  it("is asked for again where KV does not take it", async () => {
    const away = (real: KVNamespace) =>
      new Proxy(real, { get: () => () => Promise.reject(new Error("KV is away")) }) as KVNamespace;
    const worlds = dyingWorld(away);
    const { ended } = await dieAndGoOn(worlds);
    expect([ended?.status, worlds.model.calls]).toEqual(["completed", 2]);
  });

  it("can be read by nobody who has not the transcript", async () => {
    const { deps } = createWorld();
    const [key, transcript] = [unique("key"), `${NOTE} ${unique("texto")}`];
    const text = {
      transcript,
      guidance: "",
      client: { name: "Ana Rojas", email: null, phone: null },
      seller: { name: "Eva" },
      meetingAt: new Date(0),
    };
    const draft = await offlineEngine.classify(text, new AbortController().signal);
    await keepReply(deps, key, transcript, draft);
    const { keys } = await deps.kv.list({ prefix: `reply:${key}` });
    expect(keys).toEqual([{ name: `reply:${key}`, expiration: expect.any(Number) }]);
    expect(await deps.kv.get(`reply:${key}`)).toMatch(/^[A-Za-z0-9+/=]+$/);
    expect(await keptReply(deps, key, transcript)).toEqual(draft);
    expect(await keptReply(deps, key, `${transcript} `)).toBeNull();
    expect(await keptReply(deps, unique("key"), transcript)).toBeNull();
  });
});
