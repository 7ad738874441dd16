import { describe, expect, it } from "vitest";
import { median, numberAfter, printFigures } from "./startup.ts";

describe("the figures of a start", () => {
  it("are medians", () => {
    expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([7])]).toEqual([2, 2.5, 7]);
  });

  it("are read from what the tools print", () => {
    expect(numberAfter("Total Upload: 1131.08 KiB / gzip: 359.49 KiB\n", "gzip:")).toBe(359.49);
    expect(numberAfter("nothing of it", "gzip:")).toBeNull();
  });

  it("stand in columns beside what they should reach", () => {
    const figures = [
      { what: "bundle", measured: "9 KiB", target: "≤ 300 KiB" },
      { what: "start", measured: "12.1 s", target: "" },
    ];
    expect(printFigures(figures)).toBe("bundle   9 KiB  ≤ 300 KiB\nstart   12.1 s");
  });
});
