import { describe, expect, it } from "vitest";
import type { FileRow } from "../imports/row.ts";
import { dateIn, demoKey, moveToToday } from "./demo.ts";

const row = (line: number, meeting_at: string): FileRow => ({
  line,
  meeting_at,
  name: `Cliente ${line}`,
  email: null,
  phone: null,
  seller: "Vendedora",
  closed: false,
  transcript: null,
});
const parts = (...dates: string[]) => dates.map((date, i) => ({ kind: "row" as const, row: row(i + 2, date) }));
const dates = (moved: ReturnType<typeof moveToToday>) =>
  moved.parts.map((part) => part.kind === "row" && part.row.meeting_at);

describe("the demo meetings' dates", () => {
  it("move together so that the newest is today's", () => {
    expect(dates(moveToToday(parts("2026-02-27", "2026-03-02", "2026-01-31"), "2027-01-01"))).toEqual([
      "2026-12-29",
      "2027-01-01",
      "2026-12-02",
    ]);
  });

  it("keep their time of day", () => {
    expect(dates(moveToToday(parts("2026-03-01T23:30:00Z"), "2026-03-05"))).toEqual(["2026-03-05T23:30:00Z"]);
  });

  it("leave a meeting's key as it is, whatever today is", () => {
    const keys = (today: string) => [...moveToToday(parts("2026-02-27", "2026-03-02"), today).keys.values()];
    expect(keys("2026-05-01")).toEqual(keys("2027-09-18"));
    expect(keys("2026-05-01")).toEqual([demoKey(row(2, "2026-02-27")), demoKey(row(3, "2026-03-02"))]);
  });

  it("are today's in the configured time zone, not in UTC", () => {
    expect(dateIn(new Date("2026-03-02T02:00:00Z"), "America/Santiago")).toBe("2026-03-01");
  });
});
