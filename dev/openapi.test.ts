import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { openApiDocument, TYPES, typesOf } from "./openapi.ts";

it("the typed client's types are those of the present document (npm run openapi makes them)", async () => {
  expect((await readFile(TYPES, "utf8")) === (await typesOf(await openApiDocument()))).toBe(true);
});
