import { streamPages } from "../exports/stream.ts";
import { defineRoute, newRouter, ok, success } from "../http/route.ts";
import { IdParam } from "../http/text.ts";
import { eraseClient } from "./erase.ts";
import { exportedPages } from "./export.ts";
import { ClientExport, Receipt, toReceipt } from "./schemas.ts";

const tags = ["privacy"];

// Not as a literal, whose "json" would make the router's types want one JSON value of the handler.
const JSON_TYPE: string = "application/json";
const exported = ok(ClientExport, "All there is");

/** The text of a successful answer around the text of its data. */
async function* asSuccess(data: AsyncGenerator<string[]>): AsyncGenerator<string[]> {
  // The first page is read before anything is said: it may be that there is no such client.
  const first = await data.next();
  yield ['{"success":true,"data":', ...(first.value ?? [])];
  yield* data;
  yield [',"message":"OK"}'];
}

const exportAll = defineRoute(
  {
    method: "post",
    path: "/{id}/export",
    operationId: "exportClient",
    tags,
    summary: "Everything held about a client",
    description:
      "For a request of access (ARCO rights, GDPR article 15). Sent as it is read: an answer that breaks off is not whole. Rows of a file that is still being imported come in once they are stored. The audit log keeps that it was exported.",
    access: "admin",
    // It changes nothing, and is not to lie about after an erasure.
    replayable: false,
    request: { params: IdParam },
    responses: { 200: { ...exported, content: { [JSON_TYPE]: exported.content["application/json"] } } },
    errors: ["not_found"],
  },
  async (c) => {
    const { deps } = c.var;
    const { id } = c.req.valid("param");
    const stream = await streamPages(deps, asSuccess(exportedPages(deps, id)), "", (text) => text);
    return c.body(stream, 200, {
      "Content-Type": "application/json",
      "Content-Disposition": `attachment; filename="client-${id}.json"`,
    });
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
