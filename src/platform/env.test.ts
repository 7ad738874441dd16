import { describe, expect, it } from "vitest";
import { createWorld } from "../../test/world.ts";
import { ConfigError, readConfig } from "./env.ts";

const GOOD = { DATABASE_URL: "postgres://u:p@127.0.0.1/db", JWT_SECRET: "x".repeat(32) };

describe("settings", () => {
  it.each([
    ["JWT_SECRET", { ...GOOD, JWT_SECRET: undefined }],
    ["JWT_SECRET", { ...GOOD, JWT_SECRET: "short" }],
    ["DATABASE_URL", { ...GOOD, DATABASE_URL: "mysql://x" }],
    ["TIME_ZONE", { ...GOOD, TIME_ZONE: "Mars/Olympus" }],
    ["OPENAI_API_KEY", { ...GOOD, CLASSIFIER: "openai" }],
    ["OPENAI_TIMEOUT", { ...GOOD, OPENAI_TIMEOUT: "soon" }],
    ["MODEL_PRICES", { ...GOOD, MODEL_PRICES: "{" }],
  ])("a wrong %s is refused by name", (name, env) => {
    expect(() => readConfig(env)).toThrow(ConfigError);
    expect(() => readConfig(env)).toThrow(name);
  });

  it("never repeat a secret in the refusal", () => {
    expect(() => readConfig({ ...GOOD, JWT_SECRET: "tell-nobody" })).toThrow(/^(?!.*tell-nobody)/);
  });

  it("with JWT_SECRET too short no request is served, and the answer says nothing of the inside", async () => {
    const world = createWorld();
    world.env.JWT_SECRET = "short";
    const { status, json } = await world.call("GET", "/health", undefined, { as: null });
    expect([status, json.code]).toEqual([500, "misconfigured"]);
    expect(json.error).not.toContain("JWT");
  });
});
