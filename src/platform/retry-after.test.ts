import { describe, expect, it } from "vitest";
import { retryAfterSeconds } from "./retry-after.ts";

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
