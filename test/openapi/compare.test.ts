import { describe, expect, it } from "vitest";
import { breakingChanges } from "./compare.ts";
import { type Document, type Schema, skeletonOf } from "./skeleton.ts";

const object = (properties: Record<string, Schema>, required = Object.keys(properties)): Schema => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});

const SEAT = object({
  id: { type: "integer" },
  kind: { type: "string", enum: ["aisle", "window"] },
  note: { type: ["string", "null"] },
});
const BOOK = object({ kind: { type: "string", enum: ["aisle", "window"] }, note: { type: ["string", "null"] } }, [
  "kind",
]);

interface Parts {
  seat?: Schema;
  book?: Schema;
  parameter?: { required?: boolean; schema: Schema };
  status?: string;
  operationId?: string;
  path?: string;
}

/** A small document with one route, whose parts a test replaces. */
function skeleton({
  seat = SEAT,
  book = BOOK,
  parameter = { schema: { type: "string" } },
  status = "201",
  operationId = "bookSeat",
  path = "/seats",
}: Parts = {}) {
  const document: Document = {
    paths: {
      [path]: {
        post: {
          operationId,
          security: [],
          parameters: [{ name: "flight", in: "query", ...parameter }],
          requestBody: {
            required: true,
            content: { "application/json": { schema: { $ref: "#/components/schemas/Book" } } },
          },
          responses: {
            [status]: {
              content: {
                "application/json": {
                  schema: object({ data: { type: "array", items: { $ref: "#/components/schemas/Seat" } } }),
                },
              },
            },
          },
        },
      },
    },
    components: { schemas: { Seat: seat, Book: book } },
  };
  return skeletonOf(document);
}

const changes = (parts: Parts, before: Parts = {}) => breakingChanges(skeleton(before), skeleton(parts));

describe("what breaks nothing", () => {
  it.each<[string, Parts]>([
    ["no change", {}],
    ["a new field of an answer", { seat: object({ ...SEAT.properties, row: { type: "integer" } }) }],
    [
      "a new value of an answer",
      { seat: object({ ...SEAT.properties, kind: { type: "string", enum: ["aisle", "middle", "window"] } }) },
    ],
    ["an answer's field that is no longer null", { seat: object({ ...SEAT.properties, note: { type: "string" } }) }],
    ["a number that becomes whole in an answer", { seat: SEAT }],
    ["a new optional field of a request", { book: object({ ...BOOK.properties, row: { type: "integer" } }, ["kind"]) }],
    ["a field of a request that need no longer be sent", { book: object(BOOK.properties ?? {}, []) }],
    [
      "a field of a request that may be null",
      {
        book: object({ ...BOOK.properties, kind: { type: ["string", "null"], enum: ["aisle", "window", null] } }, [
          "kind",
        ]),
      },
    ],
  ])("%s", (_, parts) => {
    expect(changes(parts)).toEqual([]);
  });

  it("a new route", () => {
    const [before, more] = [skeleton(), skeleton({ path: "/rows", operationId: "bookRow" })];
    expect(breakingChanges(before, { ...more, operations: { ...before.operations, ...more.operations } })).toEqual([]);
  });

  it("a schema of another name and the same shape", () => {
    const before = skeleton();
    const renamed = JSON.parse(JSON.stringify(before).replaceAll("Seat", "Chair")) as typeof before;
    const operations = {
      "POST /seats": { ...renamed.operations["POST /seats"], id: "bookSeat" },
    } as typeof before.operations;
    expect(breakingChanges(before, { ...renamed, operations })).toEqual([]);
  });
});

describe("what breaks clients", () => {
  it.each<[string, Parts, string]>([
    ["a route that is gone", { path: "/chairs" }, "POST /seats: removed"],
    ["another operationId", { operationId: "book" }, "POST /seats: operationId was bookSeat, is book"],
    ["another status", { status: "200" }, "POST /seats: 201 is no longer answered"],
    [
      "a field gone from an answer",
      { seat: object({ id: { type: "integer" }, kind: SEAT.properties?.kind ?? {} }) },
      "POST /seats: 201.data[].note is gone",
    ],
    [
      "a value gone from an answer",
      { seat: object({ ...SEAT.properties, kind: { type: "string", enum: ["aisle"] } }) },
      "POST /seats: 201.data[].kind lost the value window",
    ],
    [
      "a field of an answer that may be missing",
      { seat: object(SEAT.properties ?? {}, ["id", "kind"]) },
      "POST /seats: 201.data[].note may be missing",
    ],
    [
      "a field of an answer that may be null",
      { seat: object({ ...SEAT.properties, id: { type: ["integer", "null"] } }) },
      "POST /seats: 201.data[].id was integer, is integer or null",
    ],
    [
      "a field of an answer of another type",
      { seat: object({ ...SEAT.properties, id: { type: "string" } }) },
      "POST /seats: 201.data[].id was integer, is string",
    ],
    [
      "a field no longer taken",
      { book: object({ kind: BOOK.properties?.kind ?? {} }) },
      "POST /seats: body.note is gone",
    ],
    [
      "a field newly required",
      { book: object(BOOK.properties ?? {}, ["kind", "note"]) },
      "POST /seats: body.note is newly required",
    ],
    [
      "a value no longer taken",
      { book: object({ ...BOOK.properties, kind: { type: "string", enum: ["aisle"] } }, ["kind"]) },
      "POST /seats: body.kind lost the value window",
    ],
    [
      "null no longer taken",
      { book: object({ ...BOOK.properties, note: { type: "string" } }, ["kind"]) },
      "POST /seats: body.note was string or null, is string",
    ],
    [
      "a parameter newly required",
      { parameter: { required: true, schema: { type: "string" } } },
      "POST /seats: query flight is newly required",
    ],
    [
      "a parameter that takes a few values only",
      { parameter: { schema: { type: "string", enum: ["LA800"] } } },
      "POST /seats: query flight took any value, takes LA800",
    ],
  ])("%s", (_, parts, said) => {
    expect(changes(parts)).toContain(said);
  });

  it("a form gone from a choice", () => {
    const choice = (...oneOf: Schema[]): Parts => ({ seat: object({ id: { oneOf } }) });
    const both = choice({ type: "integer" }, { type: "string" });
    expect(changes(choice({ type: "integer" }), both)).toEqual(["POST /seats: 201.data[].id lost 1 of its 2 forms"]);
    expect(changes(both, choice({ type: "integer" }))).toEqual([]);
  });
});

it("a schema that holds itself is compared once", () => {
  const tree = object({
    id: { type: "integer" },
    children: { type: "array", items: { $ref: "#/components/schemas/Seat" } },
  });
  expect(changes({ seat: tree }, { seat: tree })).toEqual([]);
});

it("a field gone from what receivers of webhooks read breaks them", () => {
  const sending = (fields: Record<string, Schema>) => {
    const content = { "application/json": { schema: object(fields) } };
    const post = { operationId: "onBoarding", security: [], requestBody: { required: true, content }, responses: {} };
    return skeletonOf({ paths: {}, webhooks: { boarding: { post } }, components: { schemas: {} } });
  };
  const [both, one] = [
    sending({ gate: { type: "string" }, row: { type: "integer" } }),
    sending({ gate: { type: "string" } }),
  ];
  expect(breakingChanges(both, one)).toEqual(["WEBHOOK boarding: event.row is gone"]);
  expect(breakingChanges(one, both)).toEqual([]);
});
