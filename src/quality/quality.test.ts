import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createClassified, createClient, createSeller, NOTE, unique } from "../../test/factories.ts";
import { fakeModel, paidWorld } from "../../test/model.ts";
import { countRoundTrips } from "../../test/world.ts";
import { calibrations, corrections } from "../classification/table.ts";
import type { OutcomeRow, PairRow } from "./outcomes.ts";
import { measure } from "./service.ts";

const outcome = (fields: Partial<OutcomeRow>): OutcomeRow => ({
  field: "region",
  engine: "offline",
  prompt_version: "1",
  said: "europe",
  truth: "europe",
  basis: "stated",
  confidence: 0.9,
  raw: 0.9,
  n: 1,
  ...fields,
});
const pair = (first: string, second: string, n: number): PairRow => ({
  field: "region",
  engine: "offline",
  prompt_version: "1",
  first,
  second,
  n,
});

describe("the figures of a field", () => {
  it("count what people confirmed and corrected, with the confusions, most frequent first", () => {
    const [quality] = measure(
      [
        outcome({ n: 8 }),
        outcome({ truth: "asia", n: 2 }),
        outcome({ said: "africa", truth: "asia", confidence: 0.5, n: 3 }),
        outcome({ said: "africa", truth: "asia", n: 1 }),
      ],
      [],
    );
    expect(quality).toMatchObject({ reviewed: 14, confirmed: 8, corrected: 6, accuracy: { value: 8 / 14, n: 14 } });
    expect(quality?.confusion).toEqual([
      { said: "africa", truth: "asia", n: 4 },
      { said: "europe", truth: "asia", n: 2 },
    ]);
    expect([quality?.ece.n, quality?.brier.n]).toEqual([14, 14]);
  });

  it("count defaults apart: they are no claim about the text", () => {
    const guesses = [
      outcome({ basis: "defaulted", confidence: 0.2, n: 30 }),
      outcome({ basis: "defaulted", confidence: 0.2, truth: "asia", n: 10 }),
    ];
    const [quality] = measure([outcome({ confidence: 0.95, n: 20 }), ...guesses], []);
    expect(quality).toMatchObject({ reviewed: 20, corrected: 0, confirmed: 20, accuracy: { value: 1, n: 20 } });
    expect(quality).toMatchObject({ confusion: [], defaulted: { value: 0.75, n: 40 } });
    expect([quality?.ece.n, quality?.brier.n, quality?.brier.value]).toEqual([20, 20, expect.closeTo(0.0025)]);
  });

  it("score the confidences that were shown", () => {
    const [sure] = measure([outcome({ confidence: 0.95, raw: 0.3, n: 40 })], []);
    expect(sure?.brier.value).toBeCloseTo(0.0025);
    expect(sure?.ece.value).toBeCloseTo(0.05);
  });

  it("compare annotators where both have an opinion, reviewed or not", () => {
    const [quality] = measure(
      [],
      [pair("europe", "europe", 20), pair("asia", "asia", 20), pair("europe", "asia", 5), pair("asia", "europe", 5)],
    );
    expect(quality).toMatchObject({ reviewed: 0, accuracy: { value: null }, annotators: { n: 50, agreed: 40 } });
    expect(quality?.annotators.kappa).toBeCloseTo(0.6);
  });

  it("stand apart by engine and version, fields in the contract's order", () => {
    const rows = [
      outcome({}),
      outcome({ prompt_version: "2" }),
      outcome({ engine: "openai" }),
      outcome({ field: "business_sector" }),
    ];
    expect(measure(rows, []).map(({ field, engine, promptVersion }) => [field, engine, promptVersion])).toEqual([
      ["business_sector", "offline", "1"],
      ["region", "offline", "1"],
      ["region", "offline", "2"],
      ["region", "openai", "1"],
    ]);
  });
});

describe("quality, after fifty reviewed meetings", () => {
  const model = fakeModel();
  // A version of its own keeps these figures apart from those of other tests.
  const version = unique("version");
  const world = paidWorld({ ...model, engine: { ...model.engine, version } });
  const reviewed: number[] = [];
  const quality = async () => (await world.call("GET", "/api/v1/classifications/quality")).json.data;
  const sector = async () =>
    (await quality()).fields.find(
      ({ field, prompt_version }: { field: string; prompt_version: string }) =>
        field === "business_sector" && prompt_version === version,
    );

  beforeAll(async () => {
    const parties = { client_id: await createClient(world), seller_id: await createSeller(world) };
    for (let i = 0; i < 50; i++) {
      const id = await createClassified(world, { ...parties, transcript: `${NOTE} ${unique("Nota")}` });
      if (i % 2)
        await world.call("POST", `/api/v1/classifications/${id}/corrections`, {
          field: "business_sector",
          value: "pharmaceuticals",
        });
      await world.call("POST", `/api/v1/reviews/${id}/approve`);
      reviewed.push(id);
    }
  });

  // What was learnt here is no other test's business.
  afterAll(async () => {
    for (const id of reviewed) await world.deps.db.delete(corrections).where(eq(corrections.meetingId, id));
    await world.deps.db.delete(calibrations);
  });

  it("is read in one round trip: accuracy with its interval, confusion, ECE, Brier and kappa", async () => {
    const { result, roundTrips } = await countRoundTrips(sector);
    expect(roundTrips).toBe(1);
    expect(result).toMatchObject({
      engine: "openai",
      reviewed: 50,
      corrected: 25,
      confirmed: 25,
      accuracy: { value: 0.5, low: expect.closeTo(0.366, 2), high: expect.closeTo(0.634, 2), n: 50 },
      confusion: [{ said: "healthcare", truth: "pharmaceuticals", n: 25 }],
      annotators: { n: 50, agreed: 50 },
    });
    expect(result.ece.value).toBeGreaterThan(0.3);
    expect(result.brier.value).toBeGreaterThan(0.3);
  });

  it("measures a later run of the version over the same text once, by its newest", async () => {
    await world.call("POST", `/api/v1/workers/classify/${reviewed[0]}`, { force_reprocess: true });
    await world.drain();
    expect((await sector()).reviewed).toBe(50);
  });

  it("teaches the engine how sure it may be, without another round trip per task", async () => {
    await world.tick();
    // The sweep may have found due tasks of other tests.
    await world.drain();
    const { calibrations: fitted } = await quality();
    const openai = fitted.find(({ engine }: { engine: string }) => engine === "openai");
    expect(openai.fields).toContainEqual({ field: "business_sector", n: expect.any(Number) });
    const { data } = (
      await world.call("POST", "/api/v1/meetings", {
        client_id: await createClient(world),
        seller_id: await createSeller(world),
        meeting_at: "2026-03-02T14:30:00Z",
        transcript: `${NOTE} ${unique("Nota")}`,
      })
    ).json;
    await world.call("POST", `/api/v1/workers/classify/${data.id}`);
    expect((await countRoundTrips(() => world.drain())).roundTrips).toBe(2);
    const { business_sector, region } = (await world.call("GET", `/api/v1/classifications/${data.id}`)).json.data
      .labels;
    expect(business_sector.raw).toBeGreaterThan(0.85);
    expect(business_sector.confidence).toBeLessThan(0.7);
    expect(region).toMatchObject({ value: "latam_south" });
  });

  it("is fitted again only when people have said something since", async () => {
    const trips = async () => (await countRoundTrips(() => world.tick())).roundTrips;
    // Other tests correct labels too: among a few ticks one is quiet.
    const quiet = Math.min(await trips(), await trips(), await trips(), await trips());
    await world.call("POST", `/api/v1/classifications/${reviewed[0]}/corrections`, { field: "urgency", value: true });
    expect(await trips()).toBeGreaterThan(quiet);
  });
});
