import * as fc from "fast-check";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { signAccessToken } from "../src/auth/token.ts";
import { createMeeting } from "./factories.ts";
import { broken, hostileText, type Source, valid } from "./openapi/arbitrary.ts";
import { operationsOf, parametersOf } from "./openapi/skeleton.ts";
import { resolveIn, validatorOf } from "./openapi/validate.ts";
import { type Answer, type CallOptions, createWorld } from "./world.ts";

const SEED = inject("fuzzSeed");
const RUNS = 10;
/** Milliseconds an answer may take, on a machine that does other things too. */
const SLOWEST = 5_000;

// What is done here is done to everything there is, so it is done in a database apart.
const world = createWorld({ settings: { DATABASE_URL: inject("wholeDatabaseUrl") } });
const { json: document } = await world.call("GET", "/openapi.json", undefined, { as: null });
const mistakes = validatorOf(document);

const CSV =
  "Nombre,Correo Electronico,Numero de Telefono,Fecha de la Reunion,Vendedor asignado,closed,Transcripcion\nAna,,,2026-03-02,Marcela,false,Hola\n";

const known: string[] = [];
let token = "";

const source: Source = {
  resolve: (schema) => resolveIn(document, schema),
  ids: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 1, max: 4 }) },
    { weight: 1, arbitrary: fc.integer({ min: 2_000_000_000, max: 2_147_483_647 }) },
  ),
  uuids: fc.oneof(
    { weight: 4, arbitrary: fc.nat().map((at) => known[at % known.length] ?? "") },
    { weight: 1, arbitrary: fc.uuid() },
  ),
};

beforeAll(async () => {
  const post = (path: string, body: unknown, options: CallOptions = { as: "super_admin" }) =>
    world.call("POST", `/api/v1/${path}`, body, options);
  const user = { email: "properties@example.com", name: "Ana Rojas", password: "una clave larga", role: "super_admin" };
  const { id } = (await post("auth/register", user)).json.data.user;
  token = await signAccessToken(world.deps, { userId: id, role: "super_admin", sessionId: crypto.randomUUID() });
  const as = { as: { token } };
  for (let i = 0; i < 4; i++) {
    known.push((await post(`workers/classify/${await createMeeting(world)}`, {})).json.data.task_id);
    await world.drain();
    await post(`classifications/${i + 1}/corrections`, { field: "region", value: "peru" }, as);
    await post("api-keys", { name: `key ${i}`, scopes: ["read"] }, as);
    await post("webhooks/endpoints", { url: `https://example.com/${i}`, events: ["classification.completed"] }, as);
    known.push((await post(`webhooks/endpoints/${i + 1}/test`, undefined, as)).json?.data?.id ?? known[0]);
    await post("imports", CSV.replace("Ana", `Ana ${i}`), { ...as, headers: { "Content-Type": "text/csv" } });
  }
});

interface Input {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  body: unknown;
}

type Part = { name: string; required: boolean; value: fc.Arbitrary<unknown> };

const record = (parts: Part[]) =>
  fc.record(Object.fromEntries(parts.map(({ name, value }) => [name, value])), {
    requiredKeys: parts.filter(({ required }) => required).map(({ name }) => name),
  });

/** What may be sent to an operation: by its document, or broken somewhere. */
function inputsOf(operation: (typeof operations)[number][1]): { good: fc.Arbitrary<Input>; bad: fc.Arbitrary<Input> } {
  const parts = (place: string, value: (good: fc.Arbitrary<unknown>) => fc.Arbitrary<unknown>): Part[] =>
    parametersOf(document, operation)
      .filter((parameter) => parameter.in === place && parameter.name !== "cursor")
      .map(({ name, required = false, schema }) => ({ name, required, value: value(valid(schema, source)) }));
  const as = (good: fc.Arbitrary<unknown>) => good;
  const orHostile = (good: fc.Arbitrary<unknown>) =>
    fc.oneof({ weight: 3, arbitrary: good }, { weight: 2, arbitrary: hostileText });
  const bodySchema = operation.requestBody?.content["application/json"]?.schema;
  const text = operation.requestBody ? hostileText : fc.constant(undefined);
  const file = operation.requestBody?.content["text/csv"] ? fc.constant(CSV) : text;
  const body = bodySchema ? valid(bodySchema, source) : file;
  const unknownQuery = fc.dictionary(
    fc.constantFrom("color", "cursor", "page", "limit", "id", "__proto__"),
    hostileText,
    {
      maxKeys: 1,
    },
  );
  return {
    good: fc.record({ path: record(parts("path", as)), query: record(parts("query", as)), body }),
    bad: fc.record({
      path: record(parts("path", orHostile)),
      query: fc
        .tuple(record(parts("query", orHostile)), unknownQuery)
        .map(([known, unknown]) => ({ ...known, ...unknown })),
      body: bodySchema ? fc.oneof(body, broken(body)) : text,
    }),
  };
}

/** A segment cannot be empty or dots alone: that would be another path. */
const segment = (value: unknown) => encodeURIComponent(String(value).toWellFormed()).replace(/^\.*$/, "%20");

function send(name: string, { path, query, body }: Input, type: string | undefined): Promise<Answer> {
  const [method = "", template = ""] = name.split(" ");
  const at = template.replace(/\{(\w+)\}/g, (_, parameter: string) => segment(path[parameter]));
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    [value].flat().map((one) => `${encodeURIComponent(key)}=${encodeURIComponent(String(one).toWellFormed())}`),
  );
  const options = { as: { token }, ...(type === undefined ? {} : { headers: { "Content-Type": type } }) };
  return world.call(
    method,
    `${at}?${pairs.join("&")}`,
    type === undefined ? undefined : type === "application/json" ? JSON.stringify(body) : String(body),
    options,
  );
}

/** Holds an answer to what the document says of its status. */
function check(name: string, operation: (typeof operations)[number][1], { status, headers, text, json }: Answer) {
  expect(status, text).toBeLessThan(500);
  const documented = resolveIn(document, operation.responses[String(status)]);
  expect(documented, `${name} answers ${status}, which it does not document: ${text}`).toBeDefined();
  const type = headers.get("Content-Type")?.split(";")[0] ?? "";
  const { schema } = documented.content?.[type] ?? {};
  expect(schema === undefined, `${status} as ${type}`).toBe(documented.content === undefined);
  if (type === "application/json") expect(mistakes(schema, json), text).toEqual([]);
  if (status >= 400) {
    const examples = Object.keys(documented.content[type].examples);
    expect(examples, `${name} gives an error it does not document: ${text}`).toContain(json.code);
  }
}

// What takes away comes last, parts before wholes, so that the others find something.
const takesAway = ([name]: [string, unknown]) => (/^DELETE|\/erase/.test(name) ? 1_000 - name.length : 0);
const operations = operationsOf(document).toSorted((a, b) => takesAway(a) - takesAway(b));

describe.each(operations)(`%s (seed ${SEED})`, (name, operation) => {
  const type = Object.keys(operation.requestBody?.content ?? {})[0];
  const { good, bad } = inputsOf(operation);
  const hold = (inputs: fc.Arbitrary<Input>) =>
    fc.assert(
      fc.asyncProperty(inputs, async (input) => {
        const started = Date.now();
        check(name, operation, await send(name, input, type));
        expect(Date.now() - started).toBeLessThan(SLOWEST);
      }),
      { numRuns: RUNS, endOnFailure: false },
    );

  it("answers what its document allows as the document says", () => hold(good));
  it("answers what it does not allow as the document says", () => hold(bad));
});
