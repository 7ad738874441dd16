import { beforeAll, describe, expect, it } from "vitest";
import { createMeeting } from "../../test/factories.ts";
import { createParties, insertSamples } from "../../test/meetings.ts";
import { countRoundTrips, createWorld, type World } from "../../test/world.ts";
import { JUDGED } from "./metrics.ts";

// A month of its own: no other test has meetings in 2003.
const NOW = new Date("2003-09-20T15:00:00Z");
const ROUTES = [
  "",
  "/overview",
  "/sellers/performance",
  "/meetings/trends",
  "/clients/engagement",
  "/clients/analysis",
  "/breakdown?by=business_sector&by=seller_id",
  "/groundedness",
];

let world: World;
let sellers: number[];

const get = async (path: string) => {
  const answer = await world.call("GET", `/api/v1/kpis${path}`);
  expect(answer.status, answer.text).toBe(200);
  return answer.json.data;
};
const AUGUST = "startDate=2003-08-01&endDate=2003-08-31";

beforeAll(async () => {
  world = createWorld({ deps: () => ({ now: () => NOW }) });
  const parties = await createParties(world, 3, 2);
  sellers = parties.sellers;
  const [c1 = 0, c2 = 0, c3 = 0] = parties.clients;
  const [s1 = 0, s2 = 0] = sellers;
  await insertSamples(world, [
    // July, for the comparison.
    { client: c1, seller: s1, at: "2003-07-10T12:00:00Z", closed: true, labels: {} },
    { client: c1, seller: s1, at: "2003-07-11T12:00:00Z", closed: false, labels: {} },
    // August, but for the first: in Santiago that is still 31 July.
    { client: c1, seller: s1, at: "2003-08-01T03:30:00Z", closed: false, labels: null },
    {
      client: c1,
      seller: s1,
      at: "2003-08-01T04:00:00Z",
      closed: true,
      labels: { sentiment: "positive", confidence: 0.8 },
    },
    {
      client: c1,
      seller: s1,
      at: "2003-08-15T12:00:00Z",
      closed: true,
      labels: {
        sentiment: "neutral",
        confidence: 0.6,
        business_sector: "retail",
        basis: { business_sector: "defaulted" },
      },
    },
    {
      client: c2,
      seller: s2,
      at: "2003-08-16T12:00:00Z",
      closed: false,
      labels: {
        sentiment: "negative",
        lost_client_bad_meeting: true,
        confidence: 0.4,
        basis: { business_sector: "inferred" },
      },
    },
    { client: c3, seller: s2, at: "2003-08-17T12:00:00Z", closed: false, labels: null },
    {
      client: c3,
      seller: s2,
      at: "2003-09-01T03:59:59Z",
      closed: false,
      labels: { sentiment: "positive", confidence: 0.5 },
    },
    // September, the month of now: before now, after now, and after its end.
    { client: c1, seller: s1, at: "2003-09-14T12:00:00Z", closed: false, labels: null },
    { client: c2, seller: s1, at: "2003-09-25T12:00:00Z", closed: false, labels: null },
    { client: c3, seller: s1, at: "2003-10-02T12:00:00Z", closed: false, labels: null },
  ]);
});

describe("the overview", () => {
  it("counts the range it is asked for, the last day included (a filter of the past is not empty)", async () => {
    expect(await get(`/overview?${AUGUST}`)).toMatchObject({
      totalMeetings: 5,
      totalClassifications: 4,
      completedMeetings: 2,
      averageConversionRate: 40,
      averagePositiveSentiment: 50,
    });
  });

  it("averages confidence as numbers", async () => {
    expect((await get(`/overview?${AUGUST}`)).averageConfidence).toBe(0.575);
  });

  it("counts as cancelled what was lost, not what is still open", async () => {
    expect((await get(`/overview?${AUGUST}`)).cancelledMeetings).toBe(1);
  });

  it("gives no duration, as none is known", async () => {
    expect((await get(`/overview?${AUGUST}`)).averageMeetingDuration).toBeNull();
    expect((await get(`/meetings/trends?${AUGUST}`))[0].averageDuration).toBeNull();
  });

  it("ends this month at its end and takes the last seven days for last week, whatever the range", async () => {
    expect(await get(`/overview?${AUGUST}`)).toMatchObject({ meetingsThisMonth: 2, meetingsLastWeek: 1 });
  });

  it("compares with the range of the same length before", async () => {
    const { previousPeriod } = await get("/overview?startDate=2003-08-01&endDate=2003-08-31&timezone=America/Santiago");
    expect(previousPeriod).toMatchObject({
      startDate: "2003-07-01T04:00:00.000Z",
      endDate: "2003-08-01T04:00:00.000Z",
      totalMeetings: 3,
      completedMeetings: 1,
      averageConversionRate: 33.33,
      deltas: {
        totalMeetings: 66.67,
        completedMeetings: 100,
        averageConversionRate: 6.67,
        averagePositiveSentiment: -50,
        cancelledMeetings: null,
      },
    });
    expect((await get("/overview?startDate=2003-08-01")).previousPeriod).toBeNull();
  });

  it("is all zeros and nulls for a range without meetings, never a division by nothing", async () => {
    expect(await get("/overview?startDate=2003-01-01&endDate=2003-01-02")).toMatchObject({
      totalMeetings: 0,
      averageConversionRate: 0,
      averagePositiveSentiment: 0,
      averageConfidence: null,
    });
  });
});

describe("a failed classification", () => {
  it("counts in no figure: it is a failed task, not a label", async () => {
    const failing = createWorld({
      deps: (real) => ({
        now: () => NOW,
        annotator: null,
        engine: { ...real.engine, classify: () => Promise.reject(new Error("the model is away")) },
      }),
    });
    const [seller = 0] = sellers;
    const id = await createMeeting(failing, { seller_id: seller, meeting_at: "2003-03-03T12:00:00Z" });
    expect((await failing.call("POST", `/api/v1/workers/classify/${id}`)).status).toBe(202);
    await failing.deliver("vambe-classify", failing.sent.splice(0));
    expect(await get("/overview?startDate=2003-03-03&endDate=2003-03-03")).toMatchObject({
      totalMeetings: 1,
      totalClassifications: 0,
    });
    expect((await get("/clients/analysis?startDate=2003-03-03&endDate=2003-03-03")).topSectors).toEqual([]);
  });
});

describe("sellers", () => {
  it("are ranked by 0.4 of completion and 0.6 of positive sentiment", async () => {
    const listed = await get(`/sellers/performance?${AUGUST}`);
    const ours = listed.filter(({ sellerId }: { sellerId: number }) => sellers.includes(sellerId));
    expect(ours).toMatchObject([
      {
        sellerId: sellers[0],
        totalMeetings: 2,
        completedMeetings: 2,
        completionRate: 100,
        averagePositiveSentiment: 50,
        averageConfidence: 0.7,
        ranking: 1,
      },
      {
        sellerId: sellers[1],
        totalMeetings: 3,
        completedMeetings: 0,
        completionRate: 0,
        averagePositiveSentiment: 50,
        totalClassifications: 2,
        ranking: 2,
      },
    ]);
  });
});

describe("the trend", () => {
  it("names periods as the contract does", async () => {
    const names = async (period: string) =>
      (await get(`/meetings/trends?${AUGUST}&period=${period}`)).map((t: { period: string }) => t.period);
    expect(await names("daily")).toEqual(["2003-08-01", "2003-08-15", "2003-08-16", "2003-08-17", "2003-08-31"]);
    expect(await names("weekly")).toEqual(["2003-W31", "2003-W33", "2003-W35"]);
    expect(await names("monthly")).toEqual(["2003-08"]);
    expect(await names("quarterly")).toEqual(["2003Q3"]);
    expect(await names("yearly")).toEqual(["2003"]);
  });

  it("cuts months in the user's time zone", async () => {
    const months = async (timezone: string) =>
      Object.fromEntries(
        (await get(`/meetings/trends?startDate=2003-07-01&endDate=2003-09-30&timezone=${timezone}`)).map(
          (t: { period: string; totalMeetings: number }) => [t.period, t.totalMeetings],
        ),
      );
    expect(await months("America/Santiago")).toEqual({ "2003-07": 3, "2003-08": 5, "2003-09": 2 });
    expect(await months("UTC")).toEqual({ "2003-07": 2, "2003-08": 5, "2003-09": 3 });
  });

  it("keeps days apart where the clocks change: 23 hours are a day, and so are 25", async () => {
    const [seller = 0] = sellers;
    const [client = 0] = (await createParties(world, 1, 0)).clients;
    // In 2004 Santiago turned back on 14 March (a 25-hour 13th) and forward on 10 October (whose first hour is missing).
    const at = [
      "2004-03-14T02:30:00Z",
      "2004-03-14T03:30:00Z",
      "2004-03-14T04:00:00Z",
      "2004-10-10T03:59:00Z",
      "2004-10-10T04:00:00Z",
      "2004-10-11T02:59:00Z",
      "2004-10-11T03:00:00Z",
    ];
    await insertSamples(
      world,
      at.map((at) => ({ client, seller, at, closed: false, labels: null })),
    );
    const days = await get(
      "/meetings/trends?startDate=2004-03-01&endDate=2004-10-31&period=daily&timezone=America/Santiago",
    );
    expect(days.map((t: { period: string; totalMeetings: number }) => [t.period, t.totalMeetings])).toEqual([
      ["2004-03-13", 2],
      ["2004-03-14", 1],
      ["2004-10-09", 1],
      ["2004-10-10", 2],
      ["2004-10-11", 1],
    ]);
  });
});

describe("clients", () => {
  it("are engaged as their meetings say", async () => {
    expect(await get(`/clients/engagement?${AUGUST}`)).toEqual({
      uniqueClients: 3,
      activeClientsThisMonth: 2,
      averageMeetingsPerClient: 1.67,
      clientsWithPositiveSentiment: 2,
      clientsWithNegativeSentiment: 1,
      clientRetentionRate: 66.67,
      newClientsThisMonth: 0,
    });
  });

  it("are analysed by their labels, in percent of what was analysed", async () => {
    const analysis = await get(`/clients/analysis?${AUGUST}`);
    expect(analysis.topSectors).toEqual([
      { sector: "healthcare", count: 3, percentage: 75 },
      { sector: "retail", count: 1, percentage: 25 },
    ]);
    expect(analysis.topTechnologies).toEqual([{ vambe_product: "mercur", count: 4, percentage: 100 }]);
    expect(analysis.totalAnalyzedMeetings).toBe(4);
  });

  it("are analysed without defaults when only stated and inferred labels are asked for", async () => {
    expect((await get(`/clients/analysis?${AUGUST}&basis=stated,inferred`)).topSectors).toEqual([
      { sector: "healthcare", count: 3, percentage: 100 },
    ]);
    const { clientAnalysis } = await get(`?${AUGUST}&basis=stated,inferred`);
    expect(clientAnalysis).toEqual(await get(`/clients/analysis?${AUGUST}&basis=stated,inferred`));
    expect((await get(`/clients/analysis?${AUGUST}&basis=stated&basis=defaulted`)).topSectors).toEqual([
      { sector: "healthcare", count: 2, percentage: 66.67 },
      { sector: "retail", count: 1, percentage: 33.33 },
    ]);
  });
});

describe("the breakdown", () => {
  it("gives win rates with their interval, lift, and whether they mean anything", async () => {
    expect(await get(`/breakdown?${AUGUST}&by=business_sector`)).toEqual({
      by: ["business_sector"],
      totalMeetings: 4,
      baseRate: 50,
      groups: [
        {
          key: { business_sector: "healthcare" },
          count: 3,
          closed: 1,
          winRate: 33.33,
          winRateLow: 6.15,
          winRateHigh: 79.23,
          lift: 0.667,
          insufficient: true,
        },
        {
          key: { business_sector: "retail" },
          count: 1,
          closed: 1,
          winRate: 100,
          winRateLow: 20.65,
          winRateHigh: 100,
          lift: 2,
          insufficient: true,
        },
      ],
    });
  });

  it("takes two dimensions, names sellers and gives values their type", async () => {
    const { groups } = await get(`/breakdown?${AUGUST}&by=lost_client_bad_meeting&by=seller_id`);
    expect(groups.map(({ key, count }: { key: object; count: number }) => ({ key, count }))).toEqual(
      expect.arrayContaining([
        { key: { lost_client_bad_meeting: false, seller_id: sellers[0] }, count: 2 },
        { key: { lost_client_bad_meeting: true, seller_id: sellers[1] }, count: 1 },
        { key: { lost_client_bad_meeting: false, seller_id: sellers[1] }, count: 1 },
      ]),
    );
    expect(groups[0].sellerName).toMatch(/^Vendedora-/);
  });

  it("leaves out labels of other bases, from the base rate too", async () => {
    expect(await get(`/breakdown?${AUGUST}&by=business_sector&basis=inferred`)).toMatchObject({
      totalMeetings: 1,
      baseRate: 0,
      groups: [{ count: 1, lift: null }],
    });
  });

  it("refuses no dimension, three and unknown ones", async () => {
    for (const query of ["", "by=business_sector,region,language", "by=name", "by=month&basis=guessed"]) {
      expect((await world.call("GET", `/api/v1/kpis/breakdown?${query}`)).status, query).toBe(400);
    }
  });
});

it("groundedness tells what was said from what was assumed", async () => {
  const { totalClassifications, fields } = await get(`/groundedness?${AUGUST}`);
  expect(totalClassifications).toBe(4);
  expect(fields[0]).toEqual({
    field: "business_sector",
    stated: 2,
    inferred: 1,
    defaulted: 1,
    statedShare: 50,
    inferredShare: 25,
    defaultedShare: 25,
  });
  expect(fields.at(-1)).toMatchObject({ field: "sentiment", stated: 4, statedShare: 100 });
});

it("groundedness takes no field for another", async () => {
  const [seller = 0] = sellers;
  const [client = 0] = (await createParties(world, 1, 0)).clients;
  // The n-th field is defaulted in n of the meetings.
  await insertSamples(
    world,
    JUDGED.map((_, at) => ({
      client,
      seller,
      at: "2003-02-02T12:00:00Z",
      closed: false,
      labels: { basis: Object.fromEntries(JUDGED.slice(at).map((field) => [field, "defaulted"])) },
    })),
  );
  const { fields } = await get("/groundedness?startDate=2003-02-02&endDate=2003-02-02");
  expect(fields.map(({ field, defaulted }: { field: string; defaulted: number }) => [field, defaulted])).toEqual(
    JUDGED.map((field, at) => [field, at + 1]),
  );
});

describe("every KPI route", () => {
  it("is one round trip to the database", async () => {
    for (const path of ROUTES) expect((await countRoundTrips(() => get(path))).roundTrips, path).toBe(1);
  });

  it("follows a meeting that moves, is classified anew or disappears", async () => {
    const [seller = 0] = sellers;
    const [client = 0] = (await createParties(world, 1, 0)).clients;
    const [id = 0] = await insertSamples(world, [
      { client, seller, at: "2003-05-05T12:00:00Z", closed: false, labels: {} },
    ]);
    const totals = async (day: string) => {
      const { totalMeetings, totalClassifications, completedMeetings } = await get(
        `/overview?startDate=${day}&endDate=${day}`,
      );
      return [totalMeetings, totalClassifications, completedMeetings];
    };
    expect(await totals("2003-05-05")).toEqual([1, 1, 0]);
    await world.call("PATCH", `/api/v1/meetings/${id}`, { meeting_at: "2003-05-06T12:00:00Z", closed: true });
    expect([await totals("2003-05-05"), await totals("2003-05-06")]).toEqual([
      [0, 0, 0],
      [1, 1, 1],
    ]);
    expect((await world.call("DELETE", `/api/v1/workers/classification/${id}`)).status).toBe(200);
    expect(await totals("2003-05-06")).toEqual([1, 0, 1]);
    expect((await world.call("DELETE", `/api/v1/meetings/${id}`)).status).toBe(200);
    expect(await totals("2003-05-06")).toEqual([0, 0, 0]);
  });

  it("refuses an unknown time zone, an offset, a start after the end, impossible dates and unknown fields", async () => {
    const bad = {
      "timezone=Mars/Base": "timezone",
      "timezone=%2B03:00": "timezone",
      "startDate=2003-09-02&endDate=2003-09-01": "startDate",
      "startDate=2003-02-30": "startDate",
      "endDate=yesterday": "endDate",
      "period=hourly": "period",
      "seller=1": "seller",
    };
    for (const path of ROUTES) {
      for (const [query, field] of Object.entries(bad)) {
        const { status, json } = await world.call(
          "GET",
          `/api/v1/kpis${path}${path.includes("?") ? "&" : "?"}${query}`,
        );
        expect(status, `${path} ${query}`).toBe(400);
        expect(
          json.details.map((detail: { path: string }) => detail.path),
          `${path} ${query}`,
        ).toEqual([field]);
      }
    }
  });

  it("is for admins", async () => {
    for (const path of ROUTES) {
      expect((await world.call("GET", `/api/v1/kpis${path}`, undefined, { as: "user" })).status, path).toBe(403);
    }
  });
});
