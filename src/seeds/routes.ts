import { z } from "@hono/zod-openapi";
import { defineRoute, newRouter, ok, success } from "../http/route.ts";
import { populate } from "./service.ts";

const Added = z.strictObject({ inserted: z.int(), skipped: z.int() });

const Populated = z
  .strictObject({
    clients: Added,
    sellers: Added,
    meetings: Added,
    queued: z.int().openapi({ description: "Classifications queued." }),
  })
  .openapi("Populated", {
    example: {
      clients: { inserted: 61, skipped: 0 },
      sellers: { inserted: 6, skipped: 0 },
      meetings: { inserted: 61, skipped: 0 },
      queued: 61,
    },
  });

const populateDemo = defineRoute(
  {
    method: "post",
    path: "/populate",
    operationId: "populate",
    tags: ["seeds"],
    summary: "Add the demo meetings, dated up to today",
    description:
      "Each demo meeting is added once in a database's life. Calling again skips those added before, also the ones that were deleted since. To start afresh, delete the import of the demo meetings (`DELETE /imports/{id}`) and call again.",
    access: "super_admin",
    responses: { 200: ok(Populated, "What was added") },
  },
  async (c) => c.json(success(await populate(c.var.deps, `user:${c.var.actor.userId}`), "Demo meetings added"), 200),
);

export const seedRoutes = newRouter().openapiRoutes([populateDemo] as const);
