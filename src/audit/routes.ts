import { defineRoute, newRouter, ok, success } from "../http/route.ts";
import { AuditPage, ListAudit, toAuditEntry } from "./schemas.ts";
import { listAudit } from "./service.ts";

const list = defineRoute(
  {
    method: "get",
    path: "/",
    operationId: "listAudit",
    tags: ["audit"],
    summary: "Who changed what, and who logged in or failed to",
    description:
      "Every write by somebody who proved who they were, whether it succeeded or not, and every try to log in. Entries hold ids and names of fields, no contents. An entry appears shortly after the answer it speaks of. Requests beyond a rate limit leave none.",
    access: "super_admin",
    request: { query: ListAudit },
    responses: { 200: ok(AuditPage, "A page of entries, newest first") },
    errors: ["invalid_cursor"],
  },
  async (c) => {
    const { rows, pagination } = await listAudit(c.var.deps, c.req.valid("query"));
    return c.json(success({ entries: rows.map(toAuditEntry), pagination }), 200);
  },
);

export const auditRoutes = newRouter().openapiRoutes([list] as const);
