import { describe, expect, it } from "vitest";
import { countRoundTrips, createWorld } from "../../test/world.ts";
import { FIELDS } from "../classification/taxonomy.ts";

describe("the label guide", () => {
  const world = createWorld();

  it("tells every field and value in both languages, to anybody with a token, without asking the database", async () => {
    const { result, roundTrips } = await countRoundTrips(() =>
      world.call("GET", "/api/v1/taxonomy", undefined, { as: "user" }),
    );
    expect([result.status, roundTrips]).toEqual([200, 0]);
    const { fields } = result.json.data;
    expect(fields.map(({ field }: { field: string }) => field)).toEqual(Object.keys(FIELDS));
    const sector = fields[0];
    expect(sector).toMatchObject({
      field: "business_sector",
      kind: "enum",
      prior: FIELDS.business_sector.prior,
      definition: FIELDS.business_sector.definition,
    });
    expect(sector.values.map(({ value }: { value: string }) => value)).toEqual(
      Object.keys(FIELDS.business_sector.values),
    );
    expect(sector.values.filter(({ is_prior }: { is_prior: boolean }) => is_prior)).toHaveLength(1);
  });

  it("gives the values of a yes-or-no field as JSON has them", async () => {
    const { fields } = (await world.call("GET", "/api/v1/taxonomy")).json.data;
    const urgency = fields.find(({ field }: { field: string }) => field === "urgency");
    expect(urgency.values.map(({ value }: { value: boolean }) => value).toSorted()).toEqual([false, true]);
    expect(urgency.prior).toBe(false);
  });

  it("tells how people say each value, in words", async () => {
    const { fields } = (await world.call("GET", "/api/v1/taxonomy")).json.data;
    const said = fields[0].values.find(({ value }: { value: string }) => value === "healthcare").cues;
    expect(said.es[0]).toBe(FIELDS.business_sector.values.healthcare.cues.es[0]);
    for (const { values } of fields)
      for (const { cues } of values) {
        expect([...cues.es, ...cues.en].join()).not.toContain("*");
        expect(Math.max(cues.es.length, cues.en.length)).toBeLessThanOrEqual(12);
      }
    const { fields: english } = (await world.call("GET", "/api/v1/taxonomy?lang=en")).json.data;
    expect(Object.keys(english[0].values[0].cues)).toEqual(["en"]);
  });

  it("comes in one language when asked to, and in no third", async () => {
    const { fields } = (await world.call("GET", "/api/v1/taxonomy?lang=es")).json.data;
    expect(fields[0].definition).toEqual({ es: FIELDS.business_sector.definition.es });
    expect((await world.call("GET", "/api/v1/taxonomy?lang=pt")).status).toBe(400);
    expect((await world.call("GET", "/api/v1/taxonomy", undefined, { as: null })).status).toBe(401);
  });
});
