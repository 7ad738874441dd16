import type { Draft, Engine } from "../src/classification/engine.ts";
import { offlineEngine } from "../src/classification/offline/engine.ts";
import { createWorld } from "./world.ts";

/** A stand-in for a paid engine: answers as the offline one, unless `behave` does otherwise; counts its calls. */
export function fakeModel(
  behave: (answer: Draft, call: number) => Promise<Draft> = (answer) => Promise.resolve(answer),
) {
  const engine: Engine = {
    id: "openai",
    version: "gpt-6-luna/test",
    async classify(meeting, signal) {
      const call = ++model.calls;
      const answer = await offlineEngine.classify(meeting, signal);
      const raw = { calls: [{ prompt_tokens: 2000, completion_tokens: 300 }] };
      return behave(
        { ...answer, model: "gpt-6-luna", usage: { inputTokens: 2000, cachedInputTokens: 0, outputTokens: 300, raw } },
        call,
      );
    },
  };
  const model = { calls: 0, engine };
  return model;
}

/** A world whose engine is this model, with the offline one beside it, as when a key is set. */
export const paidWorld = (model: ReturnType<typeof fakeModel>, settings: Record<string, string> = {}) =>
  createWorld({ settings, deps: () => ({ engine: model.engine, annotator: offlineEngine }) });
