import { z } from "@hono/zod-openapi";
import { pageOf, pageQuery } from "../http/page.ts";
import { dateOrInstant, flag, id, idNumber, instant } from "../http/text.ts";
import type { AuditRow } from "./table.ts";

export const ListAudit = z.strictObject({
  ...pageQuery(["at"]),
  user_id: id.optional(),
  key_id: id.optional(),
  action: z
    .string()
    .regex(/^[A-Za-z]{1,64}$/, "Must be an operationId.")
    .optional()
    .openapi({ description: "The operationId.", example: "login" }),
  client_id: id.optional().openapi({ description: "About this client." }),
  seller_id: id.optional().openapi({ description: "About this seller." }),
  meeting_id: id.optional().openapi({ description: "About this meeting." }),
  request_id: z
    .string()
    .regex(/^[\w.:-]{1,128}$/, "Must be a request id.")
    .optional(),
  succeeded: flag.optional(),
  from: dateOrInstant.optional().openapi({ description: "At or after this." }),
  to: dateOrInstant.optional().openapi({ description: "Before this; a date includes that whole day." }),
});
export type ListAudit = z.infer<typeof ListAudit>;

const oneId = z.union([z.string(), z.int()]);

export const AuditEntry = z
  .strictObject({
    id: idNumber,
    at: instant,
    user_id: z.int().nullable().openapi({ description: "Who did it; null when nobody proved who they were." }),
    key_id: z.int().nullable().openapi({ description: "The API key it was done with." }),
    action: z.string().openapi({ description: "The operationId." }),
    status: z.int().openapi({ description: "Of the answer." }),
    code: z.string().nullable().openapi({ description: "The error's code; null for a success." }),
    ids: z
      .record(z.string(), z.union([oneId, z.array(oneId)]))
      .openapi({ description: "What it was about, as the request and answer name it." }),
    fields: z.array(z.string()).openapi({ description: "Names of the fields set, never what they hold." }),
    request_id: z.string(),
    address: z.string().openapi({ description: "A keyed hash of the caller's address." }),
  })
  .openapi("AuditEntry", {
    example: {
      id: 1,
      at: "2026-03-02T14:30:00.000Z",
      user_id: 1,
      key_id: null,
      action: "updateClient",
      status: 200,
      code: null,
      ids: { client_id: 7 },
      fields: ["phone"],
      request_id: "5f0c9a52-7d1e-4f57-9a43-2f6f0a4f6f0e",
      address: "0dPq1xYb8mKc3vTn5rWs9A",
    },
  });

export const AuditPage = pageOf("entries", AuditEntry);

/** The wire shape of an entry. */
export const toAuditEntry = (row: AuditRow) =>
  AuditEntry.parse({
    id: row.id,
    at: row.at.toISOString(),
    user_id: row.userId,
    key_id: row.keyId,
    action: row.action,
    status: row.status,
    code: row.code,
    ids: row.ids,
    fields: row.fields,
    request_id: row.requestId,
    address: row.address,
  });
