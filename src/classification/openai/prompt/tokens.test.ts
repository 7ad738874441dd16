import { countTokens } from "gpt-tokenizer";
import { describe, expect, it } from "vitest";
import { SYSTEM_PROMPT } from "./prompt.ts";

/** Providers cache a prompt's beginning from this length on. */
const CACHEABLE_TOKENS = 1_024;

describe("the static prompt", () => {
  it("is long enough for providers to cache it, and short beside a long meeting", () => {
    const tokens = countTokens(SYSTEM_PROMPT);
    expect(tokens).toBeGreaterThanOrEqual(CACHEABLE_TOKENS);
    expect(tokens).toBeLessThan(12_000);
  });
});
