import { defineRoute, newRouter, ok, success } from "../http/route.ts";
import { ReadTaxonomy, Taxonomy, toTaxonomy } from "./schemas.ts";

const read = defineRoute(
  {
    method: "get",
    path: "/",
    operationId: "getTaxonomy",
    tags: ["taxonomy"],
    summary: "The label guide: every field and value, what it means and what it is not",
    description: "What engines are told and reviewers decide by. Only a release changes it.",
    access: "any",
    request: { query: ReadTaxonomy },
    responses: { 200: ok(Taxonomy, "The guide") },
  },
  (c) => c.json(success(toTaxonomy(c.req.valid("query").lang)), 200),
);

export const taxonomyRoutes = newRouter().openapiRoutes([read] as const);
