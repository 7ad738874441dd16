import { describe, expect, it } from "vitest";
import { costOf, PRICES, parsePrices, shutdownWarning } from "./prices.ts";

const usage = (inputTokens: number, cachedInputTokens: number, outputTokens: number) => ({
  inputTokens,
  cachedInputTokens,
  outputTokens,
  raw: null,
});
const call = (prompt_tokens: number, completion_tokens: number, details: object = {}) => ({
  prompt_tokens,
  completion_tokens,
  prompt_tokens_details: details,
});
const at = (day: string) => new Date(`${day}T12:00:00Z`);

describe("costOf", () => {
  it("prices cached tokens apart", () => {
    expect(costOf("gpt-4o-mini", usage(1_000_000, 400_000, 100_000), at("2026-11-10"))).toBeCloseTo(
      0.09 + 0.03 + 0.06,
      10,
    );
  });

  it("takes the price in force on the day, and none before the first", () => {
    const some = usage(100_000, 0, 0);
    expect(costOf("gpt-5.6-luna", some, at("2026-07-29"))).toBeCloseTo(0.1, 10);
    expect(costOf("gpt-5.6-luna", some, at("2026-07-30"))).toBeCloseTo(0.02, 10);
    expect(costOf("gpt-5.6-luna", some, at("2026-07-01"))).toBeNull();
  });

  it("knows a model by its snapshot and by a maker's prefix", () => {
    const million = usage(1_000_000, 0, 0);
    for (const name of ["gpt-4o-mini-2024-07-18", "openai/gpt-4o-mini"]) {
      expect(costOf(name, million, at("2026-11-10"))).toBeCloseTo(0.15, 10);
    }
  });

  it("is null, never 0, for an unknown model, price or usage", () => {
    const table = parsePrices('{"mystery": {}}');
    expect(costOf("llama", usage(10, 0, 10), at("2026-11-10"))).toBeNull();
    expect(costOf("mystery", usage(10, 0, 10), at("2026-11-10"), table)).toBeNull();
    expect(costOf("gpt-6-luna", { ...usage(0, 0, 0), raw: { calls: [null] } }, at("2026-11-10"))).toBeNull();
    expect(costOf("toString", usage(10, 0, 10), at("2026-11-10"))).toBeNull();
  });

  it("adds the surcharge for writing the cache, and for long input by call", () => {
    const written = { ...usage(0, 0, 0), raw: { calls: [call(1_000_000 / 4, 0, { cache_write_tokens: 100_000 })] } };
    expect(costOf("gpt-6-luna", written, at("2026-11-10"))).toBeCloseTo(0.15 * 0.1 + 0.1 * 0.125, 10);
    const long = { ...usage(0, 0, 0), raw: { calls: [call(300_000, 1_000), call(1_000, 1_000)] } };
    expect(costOf("gpt-6-luna", long, at("2026-11-10"))).toBeCloseTo((60_000 + 750 + 100 + 500) / 1_000_000, 10);
  });
});

describe("MODEL_PRICES", () => {
  it("replaces a model and leaves the others", () => {
    const table = parsePrices(
      '{"gpt-6-luna": {"prices": [{"from": "2026-01-01", "input": 2, "cachedInput": 1, "output": 4}]}}',
    );
    expect(costOf("gpt-6-luna", usage(1_000_000, 0, 0), at("2026-11-10"), table)).toBe(2);
    expect(table["gpt-4o-mini"]).toEqual(PRICES["gpt-4o-mini"]);
  });

  it.each([
    ["{", "MODEL_PRICES is not valid JSON"],
    ['{"m": {"prices": [{"from": "soon", "input": 1, "cachedInput": 1, "output": 1}]}}', "m.prices.0.from"],
    ['{"m": {"prices": [{"from": "2026-01-01", "input": -1, "cachedInput": 1, "output": 1}]}}', "m.prices.0.input"],
    ['{"m": {"price": 3}}', "MODEL_PRICES is not a price table"],
  ])("says what is wrong with %s", (json, message) => {
    expect(() => parsePrices(json)).toThrow(message);
  });

  it("is the built-in table when unset", () => {
    expect(parsePrices(null)).toBe(PRICES);
    expect(parsePrices(" ")).toBe(PRICES);
  });
});

describe("shutdownWarning", () => {
  it("warns from 90 days ahead and after, naming the successor", () => {
    expect(shutdownWarning("gpt-4o-mini", at("2026-10-15"))).toBeNull();
    expect(shutdownWarning("gpt-4o-mini", new Date("2026-10-16T00:00:00Z"))).toContain(
      "in 90 days; set OPENAI_MODEL to its successor, gpt-6-luna.",
    );
    expect(shutdownWarning("gpt-4o-mini-2024-07-18", at("2027-01-13"))).toContain("in 1 day;");
    expect(shutdownWarning("gpt-4o-mini", at("2027-02-01"))).toContain("was shut down on 2027-01-14");
  });

  it("is silent for models without an end", () => {
    expect(shutdownWarning("gpt-6-luna", at("2030-01-01"))).toBeNull();
    expect(shutdownWarning("llama", at("2030-01-01"))).toBeNull();
  });
});
