import { describe, expect, it } from "vitest";
import { ERRORS } from "../src/platform/errors.ts";
import { breakingChanges } from "./openapi/compare.ts";
import { operationsOf, parametersOf, type Skeleton, skeletonOf } from "./openapi/skeleton.ts";
import { resolveIn, validatorOf } from "./openapi/validate.ts";
import kept from "./openapi.snapshot.json" with { type: "json" };
import { createWorld } from "./world.ts";

const { json: document } = await createWorld().call("GET", "/openapi.json", undefined, { as: null });
const operations = operationsOf(document);
const JSON_TYPE = "application/json";

const mistakes = validatorOf(document);
// biome-ignore lint/suspicious/noExplicitAny: a document is looked into as it comes
const resolve = (node: any) => resolveIn(document, node);

describe.each(operations)("%s", (name, operation) => {
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const { summary, description, tags, responses, requestBody, security, "x-access": access } = operation as any;

  it("says what it is for, to whom, and in which group", () => {
    expect([summary, description].every((words) => typeof words === "string" && words.length > 5)).toBe(true);
    expect(tags).toHaveLength(1);
    expect(document.tags.map((tag: { name: string }) => tag.name)).toContain(tags[0]);
    expect(security.length === 0).toBe(access === "public");
  });

  it("shows valid examples of what is sent and answered", () => {
    const bodies = [requestBody, ...Object.values(responses).map(resolve)].filter((body) => body?.content);
    for (const { content } of bodies) {
      const { schema, example, examples = { example: { value: example } } } = content[JSON_TYPE] ?? {};
      if (!schema) continue;
      for (const shown of Object.values(examples).map(resolve))
        expect(mistakes(schema, shown.value), JSON.stringify(shown.value)).toEqual([]);
    }
    for (const { schema, ...parameter } of parametersOf(document, operation)) {
      const example = "example" in parameter ? parameter.example : (schema as { example?: unknown }).example;
      if (example !== undefined) expect(mistakes(schema, example)).toEqual([]);
    }
  });

  it("has an example of every JSON body", () => {
    for (const body of [requestBody, ...Object.values(responses).map(resolve)]) {
      const json = body?.content?.[JSON_TYPE];
      if (json) expect(json.example ?? json.examples).toBeDefined();
    }
  });

  it("names only errors that exist, each under its status", () => {
    for (const [status, response] of Object.entries(responses)) {
      if (status < "400") continue;
      for (const { value } of Object.values(resolve(response).content[JSON_TYPE].examples).map(resolve)) {
        expect(ERRORS[value.code as keyof typeof ERRORS].status).toBe(Number(status));
      }
    }
  });

  it("names the errors that follow from its form", () => {
    const statuses = Object.keys(responses);
    const asked = [
      ...(name.includes("{") || operation.parameters || requestBody ? ["400"] : []),
      ...(access === "public" ? [] : ["401", "403"]),
      ...(requestBody ? ["413", "415"] : []),
    ];
    expect(statuses).toEqual(expect.arrayContaining([...asked, "429", "500", "503"]));
  });
});

describe("the document", () => {
  it("gives every operation a name of its own", () => {
    const ids = operations.map(([, { operationId }]) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][A-Za-z]+$/);
  });

  it("refers to nothing it lacks, and holds nothing it does not use", () => {
    const text = JSON.stringify(document);
    const references = new Set(
      [...text.matchAll(/"#\/components\/(\w+)\/([\w.-]+)"/g)].map(([, kind, name]) => `${kind}/${name}`),
    );
    const held = Object.entries(document.components)
      .filter(([kind]) => kind !== "securitySchemes")
      .flatMap(([kind, entries]) => Object.keys(entries as object).map((name) => `${kind}/${name}`));
    expect([...references].sort()).toEqual(held.sort());
  });

  it("breaks no client written for the last one kept (npm run openapi keeps this one)", () => {
    expect(breakingChanges(kept as unknown as Skeleton, skeletonOf(document))).toEqual([]);
  });
});
