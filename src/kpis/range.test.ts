import { describe, expect, it } from "vitest";
import { isTimeZone, localDate, monthOf, rangeBefore, toRange, weekBefore } from "./range.ts";

const SANTIAGO = "America/Santiago";
const iso = (range: { start: Date | null; end: Date | null } | null) =>
  range && [range.start?.toISOString() ?? null, range.end?.toISOString() ?? null];

describe("the range of a query", () => {
  it("takes dates as whole days of the time zone, the last one included", () => {
    expect(iso(toRange({ startDate: "2026-03-01", endDate: "2026-03-31" }, SANTIAGO))).toEqual([
      "2026-03-01T03:00:00.000Z",
      "2026-04-01T03:00:00.000Z",
    ]);
  });

  it("follows the change of clocks: Santiago is at -3 in March and at -4 in May", () => {
    expect(iso(toRange({ startDate: "2026-04-01", endDate: "2026-04-30" }, SANTIAGO))).toEqual([
      "2026-04-01T03:00:00.000Z",
      "2026-05-01T04:00:00.000Z",
    ]);
  });

  it("begins a day whose midnight does not exist at its first instant", () => {
    expect(iso(toRange({ startDate: "2026-09-06" }, SANTIAGO))).toEqual(["2026-09-06T04:00:00.000Z", null]);
  });

  it("takes date-times as they are, UTC unless they carry an offset", () => {
    expect(iso(toRange({ startDate: "2026-03-01T10:00:00-03:00", endDate: "2026-03-01T14:00:00" }, SANTIAGO))).toEqual([
      "2026-03-01T13:00:00.000Z",
      "2026-03-01T14:00:00.000Z",
    ]);
  });

  it("may be a single day, but not end before it starts", () => {
    expect(iso(toRange({ startDate: "2026-03-01", endDate: "2026-03-01" }, "UTC"))).toEqual([
      "2026-03-01T00:00:00.000Z",
      "2026-03-02T00:00:00.000Z",
    ]);
    expect(() => toRange({ startDate: "2026-03-02", endDate: "2026-03-01" }, "UTC")).toThrow(
      "startDate is after endDate.",
    );
  });
});

describe("the month of an instant", () => {
  it("is the user's, not UTC's", () => {
    expect(iso(monthOf(new Date("2026-03-01T02:59:59Z"), SANTIAGO))).toEqual([
      "2026-02-01T03:00:00.000Z",
      "2026-03-01T03:00:00.000Z",
    ]);
    expect(iso(monthOf(new Date("2026-03-01T03:00:00Z"), SANTIAGO))).toEqual([
      "2026-03-01T03:00:00.000Z",
      "2026-04-01T03:00:00.000Z",
    ]);
  });

  it("turns the year", () => {
    expect(iso(monthOf(new Date("2026-12-31T23:00:00Z"), "UTC"))).toEqual([
      "2026-12-01T00:00:00.000Z",
      "2027-01-01T00:00:00.000Z",
    ]);
  });
});

describe("the range before", () => {
  it("has as many days, whatever the clocks did in them", () => {
    const range = toRange({ startDate: "2026-04-01", endDate: "2026-04-07" }, SANTIAGO);
    expect(iso(rangeBefore(range, SANTIAGO))).toEqual(["2026-03-25T03:00:00.000Z", "2026-04-01T03:00:00.000Z"]);
  });

  it("has as many milliseconds when it is not made of whole days", () => {
    const range = toRange({ startDate: "2026-04-01T10:00:00Z", endDate: "2026-04-01T12:00:00Z" }, SANTIAGO);
    expect(iso(rangeBefore(range, SANTIAGO))).toEqual(["2026-04-01T08:00:00.000Z", "2026-04-01T10:00:00.000Z"]);
  });

  it("does not exist for an open range", () => {
    expect(rangeBefore({ start: null, end: new Date() }, "UTC")).toBeNull();
  });
});

describe("time zones", () => {
  it("are IANA names; offsets are not, as Postgres reads their sign the other way round", () => {
    for (const zone of ["America/Santiago", "UTC", "Asia/Kolkata", "Etc/GMT+3"])
      expect(isTimeZone(zone), zone).toBe(true);
    for (const zone of [
      "",
      "CET",
      "IST",
      "EST5EDT",
      "+03:00",
      "-04",
      "Mars/Base",
      "America/Santiago; drop table",
      ":UTC",
      "Local",
    ])
      expect(isTimeZone(zone), zone).toBe(false);
  });

  it("tell the day of an instant", () => {
    expect(localDate(new Date("2026-03-02T02:30:00Z"), SANTIAGO)).toBe("2026-03-01");
    expect(localDate(new Date("0999-03-02T12:00:00Z"), "UTC")).toBe("0999-03-02");
  });
});

it("last week is the seven days before now", () => {
  expect(iso(weekBefore(new Date("2026-03-08T12:00:00Z")))).toEqual([
    "2026-03-01T12:00:00.000Z",
    "2026-03-08T12:00:00.000Z",
  ]);
});
