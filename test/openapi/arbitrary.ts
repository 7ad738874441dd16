import * as fc from "fast-check";
import type { Schema } from "./skeleton.ts";

/** Dates before this belong to tests that count meetings by date. */
const SOON = new Date("2040-01-01");

/** A schema with the limits generated values keep to. */
interface Limited extends Schema {
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, Limited>;
  items?: Limited;
  example?: unknown;
}

export interface Source {
  resolve: (schema: Limited) => Limited;
  /** Ids worth asking for: small ones exist, large ones do not. */
  ids: fc.Arbitrary<number>;
  uuids: fc.Arbitrary<string>;
}

const INT4_MAX = 2_147_483_647;
const LONGEST = 60;

const FORMATS: Record<string, fc.Arbitrary<string>> = {
  "date-time": fc
    .date({ min: SOON, max: new Date("2100-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString()),
  date: fc
    .date({ min: SOON, max: new Date("2100-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  email: fc.stringMatching(/^[a-z]{1,12}$/).map((name) => `${name}@example.com`),
  uri: fc.webUrl({ validSchemes: ["https"] }),
};

/** Text of every script, without what no text field takes. */
const words = (minLength: number, maxLength: number) =>
  fc
    .string({ unit: "grapheme", minLength, maxLength: Math.max(minLength, Math.min(maxLength, LONGEST)) })
    .map((text) => text.replaceAll("\0", " ").toWellFormed());

function ofType(schema: Limited, source: Source): fc.Arbitrary<unknown> {
  const [type, ...others] = [schema.type ?? []].flat();
  if (others.length > 0)
    return fc.oneof(...[schema.type ?? []].flat().map((one) => ofType({ ...schema, type: one }, source)));
  const {
    minimum = -1000,
    maximum = 1_000_000,
    minItems = 0,
    maxItems = 4,
    minLength = 0,
    maxLength = LONGEST,
  } = schema;
  switch (type) {
    case "integer":
      return minimum === 1 && maximum === INT4_MAX ? source.ids : fc.integer({ min: minimum, max: maximum });
    case "number":
      return fc.double({ min: minimum, max: maximum, noNaN: true });
    case "boolean":
      return fc.boolean();
    case "string":
      if (schema.pattern !== undefined) return fc.stringMatching(new RegExp(schema.pattern));
      if (schema.format === "uuid") return source.uuids;
      // What its example does not show, a schema may demand in words alone: a time zone, a phone.
      if (schema.format === undefined && schema.example !== undefined) return fc.constant(schema.example);
      return FORMATS[schema.format ?? ""] ?? words(minLength, maxLength);
    case "array":
      return fc.array(valid(schema.items ?? {}, source), {
        minLength: minItems,
        maxLength: Math.max(minItems, Math.min(maxItems, 4)),
      });
    case "object": {
      const parts = Object.entries(schema.properties ?? {}).map(([name, part]) => [name, valid(part, source)]);
      return fc.record<Record<string, unknown>, string>(Object.fromEntries(parts), {
        requiredKeys: schema.required ?? [],
      });
    }
    default:
      return fc.constant(null);
  }
}

/** Values a schema admits, as far as it tells. */
export function valid(given: Limited, source: Source): fc.Arbitrary<unknown> {
  const schema = source.resolve(given);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choice = schema.oneOf ?? schema.anyOf;
  return choice ? fc.oneof(...choice.map((one) => valid(one, source))) : ofType(schema, source);
}

const HOSTILE = [
  "",
  "\0",
  "\ud800",
  "'; drop table clients; --",
  "=1+1",
  "../../etc/passwd",
  "%00",
  "1e17",
  "-1",
  "0",
  "99999999999999999999",
  "__proto__",
  "<script>",
  "{{7*7}}",
  "٣",
  "\r\nX-Injected: 1",
];

/** Text nobody expects. */
export const hostileText = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 40 }));

/** Values nobody expects. */
export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(1e17, -1, 0, 1.5, 2 ** 53),
);

/** A valid value with one of its parts broken: replaced, dropped or added to. */
export const broken = (good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(good, hostile, fc.nat(), fc.constantFrom("replace", "drop", "add", "all")).map(([value, wrong, at, how]) => {
    if (typeof value !== "object" || value === null || how === "all") return wrong;
    const names = Object.keys(value);
    const name = names[at % Math.max(1, names.length)] ?? "x";
    if (how === "add") return { ...value, [`x${at}`]: wrong };
    const { [name]: _, ...rest } = value as Record<string, unknown>;
    return how === "drop" ? rest : { ...rest, [name]: wrong };
  });
