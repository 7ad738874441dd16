import type { OpenAPIHono } from "@hono/zod-openapi";
import { components } from "./components.ts";
import { exampleOf, type Schema } from "./examples.ts";

type Document = ReturnType<OpenAPIHono["getOpenAPI31Document"]>;

interface Content {
  schema?: Schema;
  example?: unknown;
  examples?: object;
}

interface Operation {
  requestBody?: { content: Record<string, Content> };
  responses: Record<string, { content?: Record<string, Content> }>;
}

type Responses = Record<string, Operation["responses"][string] | { $ref: string }>;

const JSON_TYPE = "application/json";

/** Names every answer of errors by its codes, once, and has the operations refer to it: they share most of them. */
function shareProblems(operations: Operation[]): Responses {
  const shared: Responses = {};
  for (const { responses } of operations as { responses: Responses }[]) {
    for (const [status, response] of Object.entries(responses)) {
      if (status < "400" || "$ref" in response) continue;
      const name = Object.keys(response.content?.[JSON_TYPE]?.examples ?? {}).join(".");
      shared[name] = response;
      responses[status] = { $ref: `#/components/responses/${name}` };
    }
  }
  return shared;
}

/** The generated document with what it refers to by name, and an example of every JSON body that has none. */
export function completeDocument({ webhooks, ...document }: Document): Document {
  const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
  const operations = Object.values({ ...document.paths, ...webhooks }).flatMap(
    (path) => Object.values(path) as Operation[],
  );
  for (const { requestBody, responses } of operations) {
    for (const { content } of [requestBody, ...Object.values(responses)].filter((body) => body !== undefined)) {
      const body = content?.[JSON_TYPE];
      if (body?.schema && !body.example && !body.examples) body.example = exampleOf(body.schema, schemas);
    }
  }
  const responses = shareProblems(operations);
  const used = JSON.stringify([document.paths, webhooks, responses]);
  const named = Object.entries({ ...components(), responses }).map(([kind, entries]) => [
    kind,
    kind === "securitySchemes"
      ? entries
      : Object.fromEntries(Object.entries(entries).filter(([name]) => used.includes(`"#/components/${kind}/${name}"`))),
  ]);
  return {
    ...document,
    ...(Object.keys(webhooks ?? {}).length === 0 ? {} : { webhooks }),
    components: { schemas: document.components?.schemas ?? {}, ...Object.fromEntries(named) },
  } as Document;
}
