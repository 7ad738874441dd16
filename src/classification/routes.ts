import { z } from "@hono/zod-openapi";
import { sellerOnly } from "../auth/actor.ts";
import { Pagination, pageQuery } from "../http/page.ts";
import { defineRoute, done, newRouter, ok, success } from "../http/route.ts";
import { flag, instant, MeetingIdParam } from "../http/text.ts";
import { enqueueUnclassified } from "../tasks/enqueue.ts";
import { Classification, LABEL_FILTERS, toClassification } from "./schemas.ts";
import { type ClassificationView, deleteClassification, getClassification, listClassifications } from "./service.ts";

const tags = ["classifications"];

const SORTS = ["processed_at", "id", "meeting_id", "confidence_score", "created_at", "updated_at"] as const;

const ClassificationListed = z
  .strictObject({ ...Classification.shape, client_name: z.string(), seller_name: z.string(), meeting_at: instant })
  .openapi("ClassificationListed");

const toListed = ({ row, contentHash, meetingAt, clientName, sellerName }: ClassificationView) =>
  ClassificationListed.parse({
    ...toClassification(row, contentHash),
    client_name: clientName,
    seller_name: sellerName,
    meeting_at: meetingAt.toISOString(),
  });

const filters = {
  ...LABEL_FILTERS,
  needs_review: flag.optional(),
  stale: flag.optional().openapi({ description: "Those whose transcript has changed since (true), or has not." }),
};

const list = defineRoute(
  {
    method: "get",
    path: "/",
    operationId: "listClassifications",
    tags,
    summary: "List classifications, filtered by any label",
    access: "admin_or_seller",
    // The old client reads one page and no more.
    request: { query: z.strictObject({ ...pageQuery(SORTS, { limit: 1000, maxLimit: 1000 }), ...filters }) },
    responses: {
      200: {
        description: "A page of classifications",
        content: {
          "application/json": {
            schema: z.strictObject({
              success: z.literal(true),
              data: z.array(ClassificationListed),
              pagination: Pagination,
              message: z.string(),
            }),
          },
        },
      },
    },
    errors: ["invalid_cursor"],
  },
  async (c) => {
    const { rows, pagination } = await listClassifications(c.var.deps, c.req.valid("query"), sellerOnly(c.var.actor));
    return c.json({ ...success(rows.map(toListed)), pagination }, 200);
  },
);

const get = defineRoute(
  {
    method: "get",
    path: "/{meetingId}",
    operationId: "getClassification",
    tags,
    summary: "The classification of a meeting",
    access: "admin_or_seller",
    request: { params: MeetingIdParam },
    responses: { 200: ok(ClassificationListed, "The classification") },
    errors: ["not_found"],
  },
  async (c) =>
    c.json(
      success(toListed(await getClassification(c.var.deps, c.req.valid("param").meetingId, sellerOnly(c.var.actor)))),
      200,
    ),
);

const queueUnclassified = defineRoute(
  {
    method: "post",
    path: "/queue-unclassified",
    operationId: "queueUnclassified",
    tags,
    summary: "Queue every meeting whose transcript has no classification",
    description: "Up to 5,000 a call; `total` counts those there are.",
    access: "admin",
    responses: {
      202: ok(
        z
          .strictObject({ queued: z.int(), total: z.int() })
          .openapi("QueuedUnclassified", { example: { queued: 12, total: 12 } }),
        "Queued",
      ),
    },
  },
  async (c) => c.json(success(await enqueueUnclassified(c.var.deps, `user:${c.var.actor.userId}`), "Queued"), 202),
);

export const classificationRoutes = newRouter().openapiRoutes([list, queueUnclassified, get] as const);

const WorkerResult = z.strictObject({ meeting_id: z.int(), classification: Classification }).openapi("WorkerResult");

const toResult = ({ row, contentHash }: ClassificationView) => ({
  meeting_id: row.meetingId,
  classification: toClassification(row, contentHash),
});

const result = defineRoute(
  {
    method: "get",
    path: "/classification/{meetingId}",
    operationId: "getResult",
    tags: ["workers"],
    summary: "The classification of a meeting, as the old workers gave it",
    access: "admin",
    request: { params: MeetingIdParam },
    responses: { 200: ok(WorkerResult, "The result") },
    errors: ["not_found"],
  },
  async (c) =>
    c.json(success(toResult(await getClassification(c.var.deps, c.req.valid("param").meetingId, null))), 200),
);

const results = defineRoute(
  {
    method: "get",
    path: "/classifications",
    operationId: "listResults",
    tags: ["workers"],
    summary: "All classifications, as the old workers gave them",
    access: "admin",
    request: { query: z.strictObject({ ...pageQuery(SORTS), ...filters }) },
    responses: {
      200: ok(
        z.strictObject({ results: z.array(WorkerResult), total_count: z.int(), pagination: Pagination }),
        "A page of results",
      ),
    },
    errors: ["invalid_cursor"],
  },
  async (c) => {
    const { rows, pagination } = await listClassifications(c.var.deps, c.req.valid("query"), null);
    return c.json(success({ results: rows.map(toResult), total_count: pagination.total, pagination }), 200);
  },
);

const removeResult = defineRoute(
  {
    method: "delete",
    path: "/classification/{meetingId}",
    operationId: "deleteResult",
    tags: ["workers"],
    summary: "Delete a meeting's classification and its runs, wherever they are kept",
    access: "admin",
    request: { params: MeetingIdParam },
    responses: { 200: done("The result is deleted") },
    errors: ["not_found"],
  },
  async (c) => {
    await deleteClassification(c.var.deps, c.req.valid("param").meetingId);
    return c.json({ success: true as const, message: "Result deleted" }, 200);
  },
);

export const workerResultRoutes = newRouter().openapiRoutes([results, result, removeResult] as const);
