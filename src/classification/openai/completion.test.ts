import { describe, expect, it } from "vitest";
import { toUsage } from "./completion.ts";

const call = (usage: unknown) => ({ model: "m", usage });

describe("usage", () => {
  it("is summed over the calls, and kept as it came", () => {
    const calls = [
      { prompt_tokens: 1000, completion_tokens: 200, prompt_tokens_details: { cached_tokens: 900 } },
      { prompt_tokens: 1200, completion_tokens: 300 },
    ];
    expect(toUsage(calls.map(call))).toEqual({
      inputTokens: 2200,
      cachedInputTokens: 900,
      outputTokens: 500,
      raw: { calls },
    });
  });

  it.each([[null], [undefined], [{}], ["free"], [{ prompt_tokens: "many", completion_tokens: -1 }]])(
    "that one call does not report is not known of all: %j",
    (unreported) => {
      const usage = toUsage([call({ prompt_tokens: 1000, completion_tokens: 200 }), call(unreported)]);
      expect([usage.inputTokens, usage.outputTokens]).toEqual([null, null]);
    },
  );
});
