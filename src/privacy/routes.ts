import { defineRoute, newRouter, ok, success } from "../http/route.ts";
import { IdParam } from "../http/text.ts";
import { eraseClient } from "./erase.ts";
import { gatherClient } from "./export.ts";
import { ClientExport, Receipt, toClientExport, toReceipt } from "./schemas.ts";

const tags = ["privacy"];

const exportAll = defineRoute(
  {
    method: "post",
    path: "/{id}/export",
    operationId: "exportClient",
    tags,
    summary: "Everything held about a client",
    description: "For a request of access (ARCO rights, GDPR article 15). The audit log keeps that it was exported.",
    access: "admin",
    // It changes nothing, and is not to lie about after an erasure.
    replayable: false,
    request: { params: IdParam },
    responses: { 200: ok(ClientExport, "All there is") },
    errors: ["not_found"],
  },
  async (c) => {
    const held = await gatherClient(c.var.deps, c.req.valid("param").id);
    c.header("Content-Disposition", `attachment; filename="client-${held.client.id}.json"`);
    return c.json(success(toClientExport(held, c.var.deps.now())), 200);
  },
);

const erase = defineRoute(
  {
    method: "post",
    path: "/{id}/erase",
    operationId: "eraseClient",
    tags,
    summary: "Erase what is personal about a client; there is no way back",
    description: [
      "Name, e-mail and phone, transcripts, classifications with their quotes, runs, corrections, paid replies, webhook deliveries, cached results and the client's rows of files that are still being imported go, all or none. The meetings stay as dates of an unnamed client, so that figures of the past add up; `DELETE /clients/{id}?cascade=true` removes those too.",
      "What remains elsewhere: copies the database's provider keeps for recovery, until they run out; answers kept under an Idempotency-Key, encrypted, for 24 hours; replies on their way to the database, for an hour, encrypted under the transcript and unreadable without it; what was sent to the model's provider or to webhooks. The answer is a receipt; the audit log keeps that it happened.",
    ].join("\n\n"),
    access: "super_admin",
    request: { params: IdParam },
    responses: { 200: ok(Receipt, "What was erased") },
    errors: ["not_found"],
  },
  async (c) => {
    const { id } = c.req.valid("param");
    const erased = await eraseClient(c.var.deps, id);
    return c.json(success(toReceipt(id, erased, c.var.deps.now()), "Client erased"), 200);
  },
);

export const privacyRoutes = newRouter().openapiRoutes([exportAll, erase] as const);
