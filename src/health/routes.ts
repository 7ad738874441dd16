import { z } from "@hono/zod-openapi";
import { defineRoute, newRouter, ok, success } from "../http/route.ts";
import { flag } from "../http/text.ts";
import { ApiError } from "../platform/errors.ts";
import { type Checks, checkHealth } from "./service.ts";

const Check = z.strictObject({ ok: z.boolean(), message: z.string() });

const Health = z
  .strictObject({
    status: z.literal("ok"),
    timestamp: z.string(),
    uptime: z.number().openapi({ description: "Seconds this isolate has lived." }),
    checks: z
      .strictObject({ database: Check, queue: Check, classifier: Check })
      .nullable()
      .openapi({ description: "null with `deep=false`." }),
  })
  .openapi("Health", {
    example: {
      status: "ok",
      timestamp: "2026-03-02T14:30:00.000Z",
      uptime: 42,
      checks: {
        database: { ok: true, message: "answers" },
        queue: { ok: true, message: "0 open tasks" },
        classifier: { ok: true, message: "offline engine 1.2.0+ab12cd3" },
      },
    },
  });

/** Throws `unhealthy`, naming every check that failed. */
export function requireHealthy(checks: Checks): void {
  const details = Object.entries(checks).flatMap(([path, { ok, message }]) => (ok ? [] : [{ path, message }]));
  if (details.length === 0) return;
  const message = `Not healthy: ${details.map(({ path, message }) => `${path} ${message}`).join("; ")}.`;
  throw new ApiError("unhealthy", message, { details, headers: { "Retry-After": "10" } });
}

let started: number | null = null;

const health = (operationId: string) =>
  defineRoute(
    {
      method: "get",
      path: "/health",
      operationId,
      tags: ["health"],
      summary: "Whether the service can do its work",
      access: "public",
      request: {
        query: z.strictObject({
          deep: flag.default(true).openapi({ description: "`false` answers without looking at database and queue." }),
        }),
      },
      responses: { 200: ok(Health, "All is well") },
      errors: ["unhealthy"],
    },
    async (c) => {
      const now = c.var.deps.now().getTime();
      started ??= now;
      const checks = c.req.valid("query").deep ? await checkHealth(c.var.deps) : null;
      if (checks) requireHealthy(checks);
      const body = { status: "ok", timestamp: new Date(now).toISOString(), uptime: (now - started) / 1000, checks };
      return c.json(success(Health.parse(body)), 200);
    },
  );

export const healthRoutes = newRouter().openapiRoutes([health("getHealth")] as const);
/** The same under the API's path, where the system this one replaces had it too. */
export const apiHealthRoutes = newRouter().openapiRoutes([health("getApiHealth")] as const);
