import { APIConnectionError, APIError } from "openai";
import { describe, expect, it } from "vitest";
import { toWorkError } from "./failures.ts";

const NOW = new Date("2026-11-10T12:00:00Z");

describe("what a status means", () => {
  const of = (status: number, error: object = {}) =>
    toWorkError(APIError.generate(status, { error }, "", new Headers()), NOW);

  it.each([
    [400, "terminal", "model_rejected"],
    [401, "terminal", "model_unauthorized"],
    [403, "terminal", "model_unauthorized"],
    [404, "terminal", "model_not_found"],
    [408, "transient", "model_unavailable"],
    [409, "transient", "model_unavailable"],
    [413, "terminal", "model_rejected"],
    [422, "terminal", "model_rejected"],
    [429, "throttled", "model_throttled"],
    [500, "transient", "model_unavailable"],
    [529, "transient", "model_unavailable"],
  ])("%s is %s %s", (status, kind, code) => {
    expect(of(status)).toMatchObject({ kind, code });
  });

  it.each([
    { type: "insufficient_quota", code: "project_spend_limit_exceeded" },
    { type: "requests", code: "insufficient_quota" },
    { code: "credit_balance_exhausted" },
  ])("a 429 that only money cures is terminal: %j", (error) => {
    expect(of(429, error)).toMatchObject({ kind: "terminal", code: "model_quota_exhausted" });
  });

  it("words in a message decide nothing", () => {
    expect(of(429, { message: "insufficient_quota, timeout, refused" }).kind).toBe("throttled");
    expect(toWorkError(new APIConnectionError({ message: "401 insufficient_quota" }), NOW).kind).toBe("transient");
  });

  it("a message never holds what the provider said", () => {
    expect(of(400, { message: "Your input was: María Muñoz" }).message).not.toContain("María");
  });
});
