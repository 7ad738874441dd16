import { describe, expect, it } from "vitest";
import type { Call } from "../model.ts";
import { brokenRules, type TaskState, tallyUp } from "./tally.ts";

const done: TaskState = { status: "completed", errorCode: null, failures: 0, runs: 1, shown: true };
const call = (text: string, more: Partial<Call> = {}) => ({ text, answered: true, status: 200, ...more }) as Call;

describe("the tally of a scenario", () => {
  it("finds nothing wrong when each task has its one result", () => {
    const tally = tallyUp([done, done], 2, [call("a"), call("b")]);
    expect(tally).toEqual({ tasks: 2, finished: 2, failed: {}, lost: 0, twice: 0, answers: 1, failures: 0 });
    expect(brokenRules(tally, { answers: 1 })).toEqual([]);
  });

  it("counts as lost what is open, missing, or finished with nothing to show", () => {
    const tally = tallyUp(
      [
        { ...done, status: "processing" },
        { ...done, shown: false },
      ],
      3,
      [],
    );
    expect(brokenRules(tally, { answers: 1 })).toEqual(["3 lost"]);
  });

  it("counts only answers that arrived as paid", () => {
    const calls = [call("a"), call("a", { answered: false }), call("a", { status: 429 })];
    expect(tallyUp([done], 1, calls).answers).toBe(1);
    expect(brokenRules(tallyUp([done], 1, [...calls, call("a")]), { answers: 1 })).toEqual([
      "a text was paid 2 times, not 1",
    ]);
  });

  it("holds failures to their reason, and attempts to their limit", () => {
    const failed = { ...done, status: "failed", errorCode: "model_refused", failures: 1 };
    const tally = tallyUp([done, failed], 2, []);
    expect(brokenRules(tally, { answers: 1, failed: { model_refused: 1 } })).toEqual([]);
    expect(brokenRules(tally, { answers: 1, failed: { other: 1 }, failures: 0 })).toEqual([
      "1 attempts used up",
      "1 failed with model_refused, not 0",
      "0 failed with other, not 1",
    ]);
  });

  it("reports a second run", () => {
    expect(brokenRules(tallyUp([{ ...done, runs: 2 }], 1, []), { answers: 1 })).toEqual(["1 done twice"]);
  });
});
