import { describe, expect, it } from "vitest";
import { defaultReasoningEffort, marksCacheBreakpoints, takesTemperature } from "./models.ts";

describe("what a model accepts", () => {
  it.each([
    ["gpt-6-luna", "none", true, true],
    ["gpt-5.6-luna", "none", true, true],
    ["gpt-10", "none", true, true],
    ["gpt-5.4-nano", "none", true, false],
    ["gpt-5-mini", "minimal", false, false],
    ["gpt-4o-mini", null, true, false],
    ["gpt-4.1-mini-2025-04-14", null, true, false],
    ["o4-mini", "low", false, false],
    ["openai/gpt-6-luna", "none", true, false],
    ["gpt-oss-20b", null, true, false],
    ["llama-3.3-70b", null, true, false],
  ] as const)("%s: effort %s, temperature %s, cache breakpoints %s", (model, effort, temperature, breakpoints) => {
    expect(defaultReasoningEffort(model)).toBe(effort);
    expect(takesTemperature(model, effort)).toBe(temperature);
    expect(marksCacheBreakpoints(model)).toBe(breakpoints);
  });

  it("no temperature goes with a model that was told to think", () => {
    expect(takesTemperature("gpt-6-luna", "low")).toBe(false);
  });
});
