import { describe, expect, it } from "vitest";
import { createMeeting } from "../../test/factories.ts";
import { countRoundTrips, createWorld } from "../../test/world.ts";
import { callbackSecret } from "./secret.ts";
import { createEndpoint, ENDPOINTS } from "./testing.ts";

describe("endpoints", () => {
  const world = createWorld();

  it("show their secret when they are made and never again", async () => {
    const { id, secret } = await createEndpoint(world);
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    for (const path of [`${ENDPOINTS}/${id}`, `${ENDPOINTS}?limit=100`]) {
      const { status, text } = await world.call("GET", path);
      expect(status).toBe(200);
      expect(text).not.toContain("whsec_");
    }
    const { rows } = await world.deps.db.execute(`select * from webhook_endpoints where id = ${id}`);
    expect(JSON.stringify(rows)).not.toContain(secret.slice("whsec_".length));
  });

  it("can be changed, listed and deleted", async () => {
    const { id } = await createEndpoint(world, { description: "CRM" });
    const changed = await world.call("PATCH", `${ENDPOINTS}/${id}`, {
      events: ["batch.completed", "batch.completed"],
      active: false,
    });
    expect(changed.json.data).toMatchObject({ description: "CRM", events: ["batch.completed"], active: false });
    const list = await countRoundTrips(() => world.call("GET", `${ENDPOINTS}?limit=100&sortOrder=DESC`));
    expect(list.roundTrips).toBe(1);
    expect(list.result.json.data.endpoints[0]).toEqual(changed.json.data);
    expect((await world.call("DELETE", `${ENDPOINTS}/${id}`)).status).toBe(200);
    for (const [method, path, body] of [
      ["GET", "", undefined],
      ["PATCH", "", { active: true }],
      ["DELETE", "", undefined],
      ["POST", "/rotate", undefined],
      ["POST", "/test", undefined],
    ] as const)
      expect((await world.call(method, `${ENDPOINTS}/${id}${path}`, body)).status).toBe(404);
  });

  it.each([
    "https://169.254.169.254/latest",
    "https://2130706433/",
    "http://example.com/",
    "https://a:b@example.com/",
    "https://localhost/",
  ])("are refused at %s, as are callbacks", async (url) => {
    const { id } = await createEndpoint(world);
    const meeting = await createMeeting(world);
    for (const answer of [
      await world.call("POST", ENDPOINTS, { url }),
      await world.call("PATCH", `${ENDPOINTS}/${id}`, { url }),
      await world.call("POST", `/api/v1/workers/classify/${meeting}`, { callback_url: url }),
    ]) {
      expect([answer.status, answer.json.code]).toEqual([400, "url_not_allowed"]);
      expect(answer.json.details).toHaveLength(1);
    }
    expect(world.sent).toHaveLength(0);
  });

  it.each([
    {},
    { url: "nonsense" },
    { url: "https://example.com", events: [] },
    { url: "https://example.com", events: ["all"] },
    { url: "https://example.com", secret: "x" },
  ])("refuse %j", async (body) =>
    expect((await world.call("POST", ENDPOINTS, body)).json.code).toBe("validation_failed"),
  );

  it("are for admins; the callback secret for super admins", async () => {
    expect((await world.call("GET", ENDPOINTS, undefined, { as: "user" })).status).toBe(403);
    expect((await world.call("GET", "/api/v1/webhooks/callback-secret")).status).toBe(403);
    const { json } = await world.call("GET", "/api/v1/webhooks/callback-secret", undefined, { as: "super_admin" });
    expect(json.data.secret).toBe(callbackSecret(world.deps.config));
  });
});
