import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
import { createApp } from "../src/app.ts";
import type { CreateDeps } from "../src/platform/build.ts";
import { printSkeleton, skeletonOf } from "../test/openapi/skeleton.ts";

/** Where what is made from the document is kept. */
export const SNAPSHOT = join(import.meta.dirname, "../test/openapi.snapshot.json");
export const TYPES = join(import.meta.dirname, "../test/api.d.ts");

// biome-ignore lint/suspicious/noExplicitAny: a document is handed from tool to tool, each with a type of its own for it
export type OpenApi = any;

/** The document as the running Worker serves it, made without any of the outside world. */
export async function openApiDocument(): Promise<OpenApi> {
  const nothing = (() => ({ config: { CORS_ORIGIN: ["*"] } })) as unknown as CreateDeps;
  const answer = await createApp(nothing).request("/openapi.json");
  if (!answer.ok) throw new Error(`GET /openapi.json answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

const PROSE = new Set(["summary", "description", "example", "examples"]);

/** The document without its prose and examples. Under `properties` and the like, a key is a name and not a keyword. */
function bare(node: OpenApi, namesWithin = false): OpenApi {
  if (Array.isArray(node)) return node.map((item) => bare(item));
  if (typeof node !== "object" || node === null) return node;
  const kept = Object.entries(node).filter(([key]) => namesWithin || !PROSE.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, bare(value, !namesWithin && (key === "properties" || key === "schemas"))]),
  );
}

/** TypeScript types of every operation, for a typed client. */
export async function typesOf(document: OpenApi): Promise<string> {
  return `// Made from the OpenAPI document by \`npm run openapi\`.\n${astToString(await openapiTS(bare(document), { defaultNonNullable: false }))}`;
}

if (import.meta.main) {
  const document = await openApiDocument();
  const [file] = process.argv.slice(2);
  if (file !== undefined) await writeFile(file, `${JSON.stringify(document, null, 2)}\n`);
  else {
    await writeFile(SNAPSHOT, printSkeleton(skeletonOf(document)));
    await writeFile(TYPES, await typesOf(document));
  }
}
