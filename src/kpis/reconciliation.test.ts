import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { createParties, insertSamples, type Sample } from "../../test/meetings.ts";
import { createWorld, type World } from "../../test/world.ts";
import { localDate } from "./range.ts";
import type { Kpis } from "./schemas.ts";

const NOW = new Date("1994-11-20T15:00:00Z");
// Havana changes clocks at midnight, Chatham at a quarter to three, Kiritimati left out the last day of 1994.
const ZONES = [
  "America/Santiago",
  "UTC",
  "Asia/Kolkata",
  "America/Havana",
  "Pacific/Chatham",
  "Pacific/Kiritimati",
] as const;
const PERIODS = ["daily", "weekly", "monthly", "quarterly", "yearly"] as const;

const query = (fields: Record<string, string | undefined>) =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ).toString();

/** ISO 8601 week of a date, counted without Postgres. */
function isoWeek(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7));
  const year = day.getUTCFullYear();
  return `${year}-W${String(Math.ceil(((day.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 + 1) / 7)).padStart(2, "0")}`;
}

function label(at: Date, period: (typeof PERIODS)[number], zone: string): string {
  const date = localDate(at, zone);
  const [year, month] = date.split("-");
  if (period === "daily") return date;
  if (period === "weekly") return isoWeek(date);
  if (period === "quarterly") return `${year}Q${Math.ceil(Number(month) / 3)}`;
  return period === "monthly" ? `${year}-${month}` : `${year}`;
}

describe("figures agree", () => {
  let world: World;
  let samples: Sample[];

  // Two years that no other test uses, hours around every midnight and both changes of clocks of each zone included.
  beforeAll(async () => {
    world = createWorld({ deps: () => ({ now: () => NOW }) });
    const { clients, sellers } = await createParties(world, 6, 4);
    const start = Date.UTC(1994, 0, 1);
    samples = Array.from({ length: 600 }, (_, i) => ({
      client: clients[(i * 7) % clients.length] ?? 0,
      seller: sellers[(i * i) % sellers.length] ?? 0,
      at: new Date(start + Math.floor(((i * 7919) % 17_520) * 3_600_000 + ((i * 31) % 60) * 60_000)).toISOString(),
      closed: i % 3 === 0,
      labels:
        i % 10 === 0
          ? null
          : {
              sentiment: ["positive", "neutral", "negative"][i % 3] ?? "",
              lost_client_bad_meeting: i % 7 === 0,
              confidence: 0.2 + (i % 5) / 10,
            },
    }));
    await insertSamples(world, samples);
  });

  const instant = fc.date({ min: new Date("1994-01-01"), max: new Date("1996-01-01"), noInvalidDate: true });
  const bound = fc
    .tuple(instant, fc.boolean())
    .map(([at, whole]) => (whole ? at.toISOString().slice(0, 10) : at.toISOString()));

  it("between the trend, the overview, the sellers and a count by hand, for any range, zone and period", async () => {
    await fc.assert(
      fc.asyncProperty(
        bound,
        bound,
        fc.constantFrom(...ZONES),
        fc.constantFrom(...PERIODS),
        async (a, b, timezone, period) => {
          // Days and instants of one day may come in either order: other tests look at that.
          fc.pre(Math.abs(Date.parse(a) - Date.parse(b)) > 2 * 86_400_000);
          const [startDate, endDate] = [a, b].sort();
          const { status, json } = await world.call(
            "GET",
            `/api/v1/kpis?${query({ startDate, endDate, timezone, period })}`,
          );
          expect(status).toBe(200);
          const { overview, meetingTrends, sellerPerformance, clientEngagement, clientAnalysis } = json.data as Kpis;
          const sum = <T>(rows: readonly T[], of: (row: T) => number) =>
            rows.reduce((total, row) => total + of(row), 0);
          expect(sum(meetingTrends, (t) => t.totalMeetings)).toBe(overview.totalMeetings);
          expect(sum(meetingTrends, (t) => t.completedMeetings)).toBe(overview.completedMeetings);
          expect(sum(meetingTrends, (t) => t.cancelledMeetings)).toBe(overview.cancelledMeetings);
          expect(sum(sellerPerformance, (s) => s.totalMeetings)).toBe(overview.totalMeetings);
          expect(sum(sellerPerformance, (s) => s.completedMeetings)).toBe(overview.completedMeetings);
          expect(sum(sellerPerformance, (s) => s.totalClassifications)).toBe(overview.totalClassifications);
          expect(clientAnalysis.totalAnalyzedMeetings).toBe(overview.totalClassifications);
          expect(sum(clientAnalysis.topTechnologies, (t) => t.count)).toBe(overview.totalClassifications);

          // Days are compared as the zone's calendar shows them, instants as they are.
          const inside = samples.filter(({ at }) => {
            const day = localDate(new Date(at), timezone);
            const after = startDate?.length === 10 ? day >= startDate : at >= (startDate ?? "");
            return after && (endDate?.length === 10 ? day <= endDate : at < (endDate ?? ""));
          });
          expect(overview.totalMeetings).toBe(inside.length);
          expect(overview.cancelledMeetings).toBe(
            inside.filter(({ labels }) => labels?.lost_client_bad_meeting).length,
          );
          expect(clientEngagement.uniqueClients).toBe(new Set(inside.map(({ client }) => client)).size);
          const byPeriod = Map.groupBy(inside, ({ at }) => label(new Date(at), period, timezone));
          expect(Object.fromEntries(meetingTrends.map((t) => [t.period, t.totalMeetings]))).toEqual(
            Object.fromEntries([...byPeriod].map(([name, rows]) => [name, rows.length])),
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  it("between each route and the same part of /kpis", async () => {
    const range = query({
      startDate: "1994-02-10",
      endDate: "1995-03-05",
      period: "quarterly",
      timezone: "Asia/Kolkata",
    });
    const { json } = await world.call("GET", `/api/v1/kpis?${range}`);
    const parts = {
      overview: "overview",
      sellerPerformance: "sellers/performance",
      meetingTrends: "meetings/trends",
      clientEngagement: "clients/engagement",
      clientAnalysis: "clients/analysis",
    };
    for (const [part, path] of Object.entries(parts)) {
      expect((await world.call("GET", `/api/v1/kpis/${path}?${range}`)).json.data, path).toEqual(json.data[part]);
    }
  });

  it("between every breakdown by seller, month and sentiment, and the overview", async () => {
    const range = "startDate=1994-02-10&endDate=1995-03-05";
    const { totalMeetings, totalClassifications, averageConversionRate } = (
      await world.call("GET", `/api/v1/kpis/overview?${range}`)
    ).json.data;
    for (const by of ["by=seller_id", "by=month", "by=seller_id&by=month"]) {
      const { json } = await world.call("GET", `/api/v1/kpis/breakdown?${range}&${by}`);
      expect(
        json.data.groups.reduce((sum: number, group: { count: number }) => sum + group.count, 0),
        by,
      ).toBe(totalMeetings);
      expect(json.data.baseRate, by).toBe(averageConversionRate);
    }
    const bySentiment = await world.call("GET", `/api/v1/kpis/breakdown?${range}&by=sentiment`);
    expect(bySentiment.json.data.totalMeetings).toBe(totalClassifications);
    const grounded = await world.call("GET", `/api/v1/kpis/groundedness?${range}`);
    expect(grounded.json.data.totalClassifications).toBe(totalClassifications);
  });
});
