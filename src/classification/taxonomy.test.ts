import { describe, expect, it } from "vitest";
import { ENUM_VALUES, FIELDS, type Field, LABEL_FIELDS, priorOf, type ValueGuide } from "./taxonomy.ts";

const fields = Object.keys(FIELDS) as Field[];
const values: (readonly [string, ValueGuide])[] = fields.flatMap((field) =>
  Object.entries(FIELDS[field].values).map(([value, guide]) => [`${field}.${value}`, guide] as const),
);

describe("the label guide", () => {
  it("holds the twelve labels of the contract and the sentiment", () => {
    expect(fields).toEqual([...LABEL_FIELDS, "sentiment"]);
    expect(LABEL_FIELDS).toHaveLength(12);
  });

  it("lists the values of each enum in the order they are written", () => {
    expect(ENUM_VALUES.company_size).toEqual(["small", "medium", "large", "enterprise"]);
    expect(ENUM_VALUES.business_sector).toHaveLength(25);
    for (const [field, listed] of Object.entries(ENUM_VALUES)) {
      expect(listed).toEqual(Object.keys(FIELDS[field as Field].values));
    }
  });

  it.each(fields)("has a prior for %s that is one of its values", (field) => {
    expect(Object.keys(FIELDS[field].values)).toContain(String(priorOf(field)));
  });

  it.each(values)("names and defines %s in both languages", (_, { name, definition }) => {
    for (const text of [name.es, name.en, definition.es, definition.en]) expect(text.length).toBeGreaterThan(1);
  });

  it.each(values)(
    "writes the cues of %s as they are matched: lower case, without accents, none empty",
    (_, { cues }) => {
      for (const cue of [...cues.es, ...cues.en]) expect(cue).toMatch(/^[a-z0-9ñ][a-z0-9ñ'.*…/ ]*$/);
    },
  );
});
