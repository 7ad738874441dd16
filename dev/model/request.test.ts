import { describe, expect, it } from "vitest";
import { readRequest } from "./request.ts";
import { checkStrictSchema } from "./strict-schema.ts";

const closed = (properties: object, more: object = {}) => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
  ...more,
});

describe("the strict schema check", () => {
  it("takes closed objects, nullable types, enums, anyOf, $ref and lists", () => {
    const schema = closed(
      {
        a: { type: ["string", "null"], description: "d" },
        b: { type: "array", items: closed({ c: { enum: ["x"], type: "string" } }) },
        d: { anyOf: [{ $ref: "#/$defs/e" }, { type: "null" }] },
      },
      { $defs: { e: closed({}) } },
    );
    expect(checkStrictSchema(schema)).toEqual([]);
  });

  it.each([
    [{ type: "string" }, '#: the root must have type "object"'],
    [{ ...closed({}), additionalProperties: true }, "#: 'additionalProperties' must be false"],
    [{ ...closed({ a: { type: "string" } }), required: [] }, "#: 'a' must be in 'required'"],
    [{ ...closed({}), required: ["b"] }, "#: 'required' names 'b', which is no property"],
    [closed({ a: { type: "object", properties: {}, required: [] } }), "#/a: 'additionalProperties' must be false"],
    [closed({ a: { type: "string", maxLength: 3 } }), "#/a: 'maxLength' is not permitted"],
    [closed({ a: { type: "number", minimum: 0 } }), "#/a: 'minimum' is not permitted"],
    [closed({ a: { type: "string", default: "x" } }), "#/a: 'default' is not permitted"],
    [closed({ a: {} }), "#/a: says neither type nor anyOf nor $ref"],
    [closed({ a: { type: "text" } }), '#/a: unknown type "text"'],
    [closed({ a: { type: "string", enum: [] } }), "#/a: 'enum' must be a list of values"],
    [closed({ a: { type: "array" } }), "#/a/items: a schema must be an object"],
    [null, "#: the schema must be an object"],
  ])("refuses %j", (schema, fault) => {
    expect(checkStrictSchema(schema)).toContain(fault);
  });

  it("refuses nesting without end", () => {
    let schema: object = { type: "string" };
    for (let depth = 0; depth < 12; depth += 1) schema = closed({ a: schema });
    expect(checkStrictSchema(schema).join()).toContain("levels deep");
  });
});

describe("reading a request", () => {
  const body = (change: object) => ({
    model: "gpt-6-luna",
    messages: [
      { role: "system", content: "reglas" },
      { role: "user", content: "<<<TRANSCRIPCION k1>>>\nhola\n<<<FIN TRANSCRIPCION k1>>>" },
    ],
    response_format: { type: "json_schema", json_schema: { name: "n", strict: true, schema: closed({}) } },
    ...change,
  });

  it("finds the static part, the transcript and whether it corrects", () => {
    expect(readRequest(body({}))).toMatchObject({
      faults: [],
      prefix: "reglas",
      transcript: "hola",
      correction: false,
    });
  });

  it.each([
    [{ max_tokens: 5 }, "Unknown parameter: 'max_tokens'."],
    [{ temperature: 0 }, "Unsupported parameter: 'temperature' is not supported with this model."],
    [{ model: "gpt-4o-mini", reasoning_effort: "none" }, "Unrecognized request argument supplied: reasoning_effort"],
    [{ response_format: { type: "json_object" } }, "'response_format' must be of type json_schema"],
    [{ messages: [] }, "'messages' must be a list of at least one message"],
    [
      { messages: [{ role: "user", content: [{ type: "image_url" }] }] },
      "messages[0].content must be a text or a list of text parts",
    ],
  ])("refuses %j", (change, fault) => {
    expect(readRequest(body(change)).faults).toContain(fault);
  });

  it.each([null, 3, "x", [], {}])("survives %j", (nonsense) => {
    expect(readRequest(nonsense).faults.length).toBeGreaterThan(0);
  });
});
