import { describe, expect, it } from "vitest";
import { createClassified, createClient, createSeller, unique } from "../../test/factories.ts";
import { countRoundTrips, createWorld } from "../../test/world.ts";

const world = createWorld();
const PASSWORD = "una clave larga";

/** A plain user, linked to the seller when there is one, logged in after. */
async function user(seller_id: number | null) {
  const email = `${unique("vendedora")}@example.com`;
  const { json } = await world.call(
    "POST",
    "/api/v1/auth/register",
    { email, name: "Eva", password: PASSWORD },
    { as: "super_admin" },
  );
  await world.call("PATCH", `/api/v1/users/${json.data.user.id}`, { seller_id }, { as: "super_admin" });
  const login = await world.call("POST", "/api/v1/auth/login", { email, password: PASSWORD }, { as: null });
  return {
    id: json.data.user.id as number,
    token: login.json.data.access_token as string,
    refresh: login.json.data.refresh_token as string,
  };
}

const [own, other] = [await createSeller(world), await createSeller(world)];
const client = await createClient(world);
const meeting_at = "1971-05-03T12:00:00Z";
const mine = await createClassified(world, { seller_id: own, client_id: client, meeting_at, closed: true });
const theirs = await createClassified(world, { seller_id: other, client_id: client, meeting_at });
const elsewhere = await createClassified(world, { seller_id: other, meeting_at });
const eva = await user(own);

const get = (path: string, as: { token: string } = eva) => world.call("GET", `/api/v1${path}`, undefined, { as });
const ids = (rows: { id?: number; meeting_id?: number }[]) => rows.map(({ id, meeting_id }) => meeting_id ?? id);

describe("a user linked to a seller", () => {
  it("sees that seller's meetings and no other's", async () => {
    expect(ids((await get("/meetings?limit=100")).json.data.meetings)).toEqual([mine]);
    expect(ids((await get(`/meetings?seller_id=${own}`)).json.data.meetings)).toEqual([mine]);
    expect((await get(`/meetings?seller_id=${other}`)).status).toBe(403);
    expect(ids((await get(`/meetings?client_id=${client}`)).json.data.meetings)).toEqual([mine]);
    expect((await get(`/meetings/${mine}`)).status).toBe(200);
  });

  it("is told that another seller's meeting is not there, as of one that is not", async () => {
    const [hidden, none] = [await get(`/meetings/${theirs}`), await get("/meetings/2000000000")];
    expect(hidden.status).toBe(404);
    expect(hidden.json.error.replace(String(theirs), "?")).toBe(none.json.error.replace("2000000000", "?"));
    expect((await get(`/classifications/${theirs}`)).status).toBe(404);
  });

  it("sees the classifications of those meetings alone, in one round trip", async () => {
    const { result, roundTrips } = await countRoundTrips(() => get("/classifications"));
    expect(roundTrips).toBe(1);
    expect(ids(result.json.data)).toEqual([mine]);
    expect(result.json.pagination.total).toBe(1);
    expect((await get(`/classifications/${mine}`)).status).toBe(200);
  });

  it("sees that seller's figures in every report, in one round trip", async () => {
    const range = "startDate=1971-05-01&endDate=1971-05-31";
    const { result, roundTrips } = await countRoundTrips(() => get(`/kpis?${range}`));
    expect(roundTrips).toBe(1);
    const { overview, sellerPerformance, meetingTrends, clientEngagement, clientAnalysis } = result.json.data;
    expect(overview).toMatchObject({ totalMeetings: 1, completedMeetings: 1, totalClients: 1, totalSellers: 1 });
    expect(sellerPerformance).toMatchObject([{ sellerId: own, totalMeetings: 1, ranking: 1 }]);
    expect(meetingTrends).toMatchObject([{ period: "1971-05", totalMeetings: 1 }]);
    expect(clientEngagement).toMatchObject({ uniqueClients: 1, averageMeetingsPerClient: 1 });
    expect(clientAnalysis.totalAnalyzedMeetings).toBe(1);
    for (const [path, report] of [
      ["overview", overview],
      ["sellers/performance", sellerPerformance],
      ["meetings/trends", meetingTrends],
      ["clients/engagement", clientEngagement],
      ["clients/analysis", clientAnalysis],
    ]) {
      expect((await get(`/kpis/${path}?${range}`)).json.data).toEqual(report);
    }
    const groups = (await get(`/kpis/breakdown?by=seller_id&${range}`)).json.data;
    expect(groups).toMatchObject({ totalMeetings: 1, groups: [{ key: { seller_id: own }, count: 1 }] });
    expect((await get(`/kpis/groundedness?${range}`)).json.data.totalClassifications).toBe(1);
  });

  it("beside whom admins go on to see everything", async () => {
    const { json } = await world.call("GET", "/api/v1/kpis/overview?startDate=1971-05-01&endDate=1971-05-31");
    expect(json.data).toMatchObject({ totalMeetings: 3, completedMeetings: 1 });
    expect((await world.call("GET", `/api/v1/meetings/${elsewhere}`)).status).toBe(200);
  });

  it.each([
    ["GET", "/clients"],
    ["GET", "/sellers"],
    ["GET", `/meetings/${mine}/runs`],
    ["GET", "/workers/classifications"],
    ["GET", "/reviews"],
    ["PATCH", `/meetings/${mine}`],
    ["DELETE", `/meetings/${mine}`],
    ["POST", `/workers/classify/${mine}`],
    ["POST", `/clients/${client}/export`],
  ])("may do nothing else: not %s %s", async (method, path) => {
    expect((await world.call(method, `/api/v1${path}`, undefined, { as: eva })).status).toBe(403);
  });

  it("keeps the seller over a refresh, and loses it with the link", async () => {
    const rosa = await user(own);
    const renewed = (await world.call("POST", "/api/v1/auth/refresh", { refresh_token: rosa.refresh }, { as: null }))
      .json.data;
    expect((await get(`/meetings/${mine}`, { token: renewed.access_token })).status).toBe(200);
    await world.call("PATCH", `/api/v1/users/${rosa.id}`, { seller_id: null }, { as: "super_admin" });
    expect((await get(`/meetings/${mine}`, { token: renewed.access_token })).status).toBe(401);
  });

  it("is what makes the difference: without a link a plain user sees no meeting", async () => {
    const nobody = await user(null);
    for (const path of ["/meetings", `/meetings/${mine}`, "/classifications", "/kpis"]) {
      expect((await get(path, nobody)).status).toBe(403);
    }
  });
});
