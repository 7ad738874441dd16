import { describe, expect, it } from "vitest";
import { createWorld } from "../../test/world.ts";
import { ENUM_VALUES, FIELDS, LABEL_FIELDS } from "./taxonomy.ts";

const ENUMS = Object.entries(ENUM_VALUES);

describe("a migrated database", () => {
  const world = createWorld();
  const rowsOf = async (query: string) => (await world.deps.db.execute<{ name: string; said: string }>(query)).rows;

  it("takes the values of the label guide and no others", async () => {
    const checks = await rowsOf(`
      select conname as name, pg_get_constraintdef(oid) as said from pg_constraint
      where conrelid = 'meetings_classifications'::regclass and contype = 'c'`);
    const valuesOf = (field: string) => {
      const check = checks.find(({ name }) => name === `meetings_classifications_${field}_check`);
      return [...(check?.said ?? "").matchAll(/'([^']*)'/g)].map(([, value]) => value);
    };
    for (const [field, values] of ENUMS) expect([field, valuesOf(field)]).toEqual([field, [...values]]);
  });

  it("counts by the values of the label guide, in its order", async () => {
    const enums = await rowsOf(`
      select t.typname as name, string_agg(e.enumlabel, ',' order by e.enumsortorder) as said
      from pg_enum e join pg_type t on t.oid = e.enumtypid where t.typname like 'fact\\_%' group by t.typname`);
    expect(Object.fromEntries(enums.map(({ name, said }) => [name, said]))).toEqual(
      Object.fromEntries(ENUMS.map(([field, values]) => [`fact_${field}`, values.join(",")])),
    );
  });

  it("has a bit for every field of the label guide, in its order", async () => {
    const fields = [...LABEL_FIELDS, "sentiment"];
    expect(fields).toEqual(Object.keys(FIELDS));
    for (const [place, field] of fields.entries()) {
      const labels = JSON.stringify({ [field]: { basis: "stated" } });
      const rows = await rowsOf(`select fields_with_basis('${labels}', 'stated')::text as said`);
      expect([field, rows[0]?.said]).toEqual([field, String(1 << place)]);
    }
  });
});
