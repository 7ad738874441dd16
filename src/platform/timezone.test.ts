import { describe, expect, it } from "vitest";
import { localInstant } from "./timezone.ts";

describe("a local date-time", () => {
  it.each([
    ["2026-03-02T15:30", "America/Santiago", "2026-03-02T18:30:00.000Z"],
    ["2026-07-02T15:30:10", "America/Santiago", "2026-07-02T19:30:10.000Z"],
    // Clocks go from 24:00 to 01:00.
    ["2026-09-06T00:30", "America/Santiago", "2026-09-06T04:30:00.000Z"],
    ["2026-03-29T02:30", "Europe/Madrid", "2026-03-29T01:30:00.000Z"],
    // 23:30 comes twice: the first time.
    ["2026-04-04T23:30", "America/Santiago", "2026-04-05T02:30:00.000Z"],
  ])("%s in %s is the instant its clocks show it, or as much later as they skip", (local, timeZone, instant) => {
    expect(localInstant(local, timeZone).toISOString()).toBe(instant);
  });
});
