import { describe, expect, it } from "vitest";
import { createWorld } from "../../test/world.ts";

const open = createWorld();
const listed = createWorld({ settings: { CORS_ORIGIN: "https://app.vambe.example, http://localhost:5173" } });

const preflight = (world: typeof open, origin: string) =>
  world.call("OPTIONS", "/api/v1/clients", undefined, {
    as: null,
    headers: {
      Origin: origin,
      "Access-Control-Request-Method": "PATCH",
      "Access-Control-Request-Headers": "authorization,content-type",
    },
  });

describe("another origin", () => {
  it("is let in from anywhere without credentials, when no list says otherwise", async () => {
    const { status, headers } = await preflight(open, "https://anybody.example");
    expect(status).toBe(204);
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(headers.get("Access-Control-Allow-Credentials")).toBeNull();
  });

  it("on the list is let in by name, with credentials, and caches are told that it depends", async () => {
    const { status, headers } = await preflight(listed, "http://localhost:5173");
    expect(status).toBe(204);
    expect(headers.get("Access-Control-Allow-Origin")).toBe("http://localhost:5173");
    expect(headers.get("Access-Control-Allow-Credentials")).toBe("true");
    expect(headers.get("Vary")).toContain("Origin");
    const answer = await listed.call("GET", "/api/v1/clients", undefined, {
      headers: { Origin: "http://localhost:5173" },
    });
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("http://localhost:5173");
    expect(answer.headers.get("Vary")).toContain("Origin");
  });

  it.each(["https://evil.example", "https://app.vambe.example.evil.example", "null"])(
    "that is not on the list (%s) is not",
    async (origin) => {
      expect((await preflight(listed, origin)).headers.get("Access-Control-Allow-Origin")).toBeNull();
      const { headers } = await listed.call("GET", "/health?deep=false", undefined, {
        as: null,
        headers: { Origin: origin },
      });
      expect(headers.get("Access-Control-Allow-Origin")).toBeNull();
    },
  );

  it("may send every header clients of ours send, with every method", async () => {
    const { headers } = await preflight(open, "https://app.example");
    const allowed = headers.get("Access-Control-Allow-Headers")?.toLowerCase().split(",");
    expect(allowed).toEqual(
      expect.arrayContaining([
        "authorization",
        "content-type",
        "x-api-key",
        "idempotency-key",
        "if-match",
        "if-none-match",
        "x-request-id",
      ]),
    );
    expect(headers.get("Access-Control-Allow-Methods")?.split(",").sort()).toEqual([
      "DELETE",
      "GET",
      "PATCH",
      "POST",
      "PUT",
    ]);
  });

  it("may read an error as well as a success", async () => {
    const { status, headers } = await open.call("GET", "/api/v1/clients", undefined, {
      as: null,
      headers: { Origin: "https://app.example" },
    });
    expect([status, headers.get("Access-Control-Allow-Origin")]).toEqual([401, "*"]);
    expect(headers.get("Access-Control-Expose-Headers")).toContain("RateLimit");
  });
});

describe("an answer", () => {
  it.each([
    ["of data", "/api/v1/clients", "admin" as const],
    ["of an error", "/api/v1/clients", null],
    ["of health", "/health?deep=false", null],
  ])("%s is not kept by caches, not framed, and runs nothing", async (_, path, as) => {
    const { headers } = await open.call("GET", path, undefined, { as });
    expect(headers.get("Cache-Control")).toBe("no-store");
    expect(headers.get("Content-Security-Policy")).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get("X-Frame-Options")).toBe("DENY");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Strict-Transport-Security")).toContain("max-age=");
    expect(headers.get("Referrer-Policy")).toBe("no-referrer");
  });

  it("that is the docs page runs scripts of its own origin, none written into the page", async () => {
    const { headers } = await open.call("GET", "/docs", undefined, { as: null });
    const policy = headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe-eval");
  });
});
