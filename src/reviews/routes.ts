import { Classification } from "../classification/schemas.ts";
import { defineRoute, done, jsonBody, newRouter, ok, success } from "../http/route.ts";
import { MeetingIdParam } from "../http/text.ts";
import { correctLabel, listCorrections, undoCorrection } from "./corrections.ts";
import {
  Corrected,
  CorrectionPage,
  CorrectionParam,
  CreateCorrection,
  ListCorrections,
  ListReviews,
  ReviewPage,
  toCorrection,
  toReviewPage,
  toView,
} from "./schemas.ts";
import { approveClassification, listReviews, undoApproval } from "./service.ts";

const tags = ["reviews"];

const list = defineRoute(
  {
    method: "get",
    path: "/",
    operationId: "listReviews",
    tags,
    summary: "The classifications a person should look at, least certain first",
    access: "admin",
    request: { query: ListReviews },
    responses: { 200: ok(ReviewPage, "A page of the queue, with counts by reason") },
    errors: ["invalid_cursor"],
  },
  async (c) => c.json(success(toReviewPage(await listReviews(c.var.deps, c.req.valid("query")))), 200),
);

const approve = defineRoute(
  {
    method: "post",
    path: "/{meetingId}/approve",
    operationId: "approveClassification",
    tags,
    summary: "Confirm all labels of a meeting",
    description:
      "Confirms every label nobody has spoken about; those corrected stay as corrected. What rests on the text is then a person's word; a default stays one, as the text still does not say it. Approving again changes nothing.",
    access: "admin",
    request: { params: MeetingIdParam },
    responses: { 200: ok(Classification, "The classification, with nothing left to review") },
    errors: ["not_found", "stale_classification", "changed_meanwhile"],
  },
  async (c) => {
    const view = await approveClassification(c.var.deps, c.var.actor, c.req.valid("param").meetingId);
    return c.json(success(toView(view), "Approved"), 200);
  },
);

const withdraw = defineRoute(
  {
    method: "delete",
    path: "/{meetingId}/approve",
    operationId: "undoApproval",
    tags,
    summary: "Take an approval back",
    access: "admin",
    request: { params: MeetingIdParam },
    responses: { 200: done("The approval is taken back") },
    errors: ["not_found", "changed_meanwhile"],
  },
  async (c) => {
    await undoApproval(c.var.deps, c.req.valid("param").meetingId);
    return c.json({ success: true as const, message: "Approval taken back" }, 200);
  },
);

export const reviewRoutes = newRouter().openapiRoutes([list, approve, withdraw] as const);

const correct = defineRoute(
  {
    method: "post",
    path: "/{meetingId}/corrections",
    operationId: "correctLabel",
    tags,
    summary: "Correct or confirm a label",
    description:
      "The run stays as it was; the classification shows the correction at once, and goes on showing it when the same text is classified again. A correction speaks of one text: while a newer one waits to be classified, it is refused.",
    access: "admin",
    request: { params: MeetingIdParam, ...jsonBody(CreateCorrection) },
    responses: { 201: ok(Corrected, "The classification under the correction") },
    errors: ["not_found", "stale_classification", "changed_meanwhile"],
  },
  async (c) => {
    const { meetingId } = c.req.valid("param");
    const { correctionId, view } = await correctLabel(c.var.deps, c.var.actor, meetingId, c.req.valid("json"));
    return c.json(success({ correction_id: correctionId, classification: toView(view) }, "Corrected"), 201);
  },
);

const corrections = defineRoute(
  {
    method: "get",
    path: "/{meetingId}/corrections",
    operationId: "listCorrections",
    tags,
    summary: "What people said of a meeting's labels, newest first",
    access: "admin",
    request: { params: MeetingIdParam, query: ListCorrections },
    responses: { 200: ok(CorrectionPage, "A page of corrections, those taken back included") },
    errors: ["not_found", "invalid_cursor"],
  },
  async (c) => {
    const { rows, pagination } = await listCorrections(
      c.var.deps,
      c.req.valid("param").meetingId,
      c.req.valid("query"),
    );
    return c.json(success({ corrections: rows.map(toCorrection), pagination }), 200);
  },
);

const undo = defineRoute(
  {
    method: "delete",
    path: "/{meetingId}/corrections/{id}",
    operationId: "undoCorrection",
    tags,
    summary: "Take a correction back",
    description:
      "It is kept, marked as undone; the classification falls back to the run and the remaining corrections.",
    access: "admin",
    request: { params: CorrectionParam },
    responses: { 200: done("The correction is taken back") },
    errors: ["not_found", "changed_meanwhile"],
  },
  async (c) => {
    const { meetingId, id } = c.req.valid("param");
    await undoCorrection(c.var.deps, meetingId, id);
    return c.json({ success: true as const, message: "Correction taken back" }, 200);
  },
);

export const correctionRoutes = newRouter().openapiRoutes([correct, corrections, undo] as const);
