import { defineRoute, newRouter, ok, success } from "../http/route.ts";
import { Quality, toQuality } from "./schemas.ts";
import { getQuality } from "./service.ts";

const read = defineRoute(
  {
    method: "get",
    path: "/quality",
    operationId: "getQuality",
    tags: ["reviews"],
    summary: "How good the labels are, per field and engine version",
    description:
      "Measured against corrections and approvals: they are chosen, not drawn at random, so an unreviewed meeting may do better.",
    access: "admin",
    responses: { 200: ok(Quality, "The figures, each with its n and interval") },
  },
  async (c) => c.json(success(toQuality(await getQuality(c.var.deps))), 200),
);

export const qualityRoutes = newRouter().openapiRoutes([read] as const);
