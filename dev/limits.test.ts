import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { QUOTAS } from "../src/platform/limits.ts";

it("the limits that clients are told of are those of the bindings", () => {
  const settings = readFileSync("wrangler.toml", "utf8");
  for (const [name, { requests, seconds }] of Object.entries(QUOTAS)) {
    const binding = `name = "${name.toUpperCase()}_LIMIT"[^[]*simple = { limit = ${requests}, period = ${seconds} }`;
    expect(settings).toMatch(new RegExp(binding));
  }
});
