import { APIConnectionError, APIError } from "openai";
import { describe, expect, it } from "vitest";
import { retryAfterSeconds, toWorkError } from "./failures.ts";

const NOW = new Date("2026-11-10T12:00:00Z");
const wait = (headers: Record<string, string>) => retryAfterSeconds(new Headers(headers), NOW);

describe("how long to wait", () => {
  it.each([
    [{ "retry-after": "7" }, 7],
    [{ "retry-after": "0.2" }, 1],
    [{ "retry-after-ms": "1500", "retry-after": "60" }, 2],
    [{ "retry-after": "Tue, 10 Nov 2026 12:01:30 GMT" }, 90],
    [{ "retry-after": "Tue, 10 Nov 2026 11:00:00 GMT" }, 0],
    [{ "retry-after": "999999999" }, 43_200],
    [{ "retry-after": "soon" }, null],
    [{}, null],
  ])("%j is %s s", (headers, seconds) => {
    expect(wait(headers)).toBe(seconds);
  });
});

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
