import { confine, sellerOnly } from "../auth/actor.ts";
import { defineRoute, done, jsonBody, newRouter, ok, success } from "../http/route.ts";
import { IdParam } from "../http/text.ts";
import { listMeetings } from "./list.ts";
import { CreateMeeting, ListMeetings, Meeting, MeetingDetail, MeetingPage, UpdateMeeting } from "./schemas.ts";
import { closeMeeting, createMeeting, deleteMeeting, getMeeting, updateMeeting } from "./service.ts";
import { toListedMeeting, toMeeting, toMeetingDetail } from "./view.ts";

const tags = ["meetings"];

const list = defineRoute(
  {
    method: "get",
    path: "/",
    operationId: "listMeetings",
    tags,
    summary: "List meetings, filtered by anything known of them",
    access: "admin_or_seller",
    request: { query: ListMeetings },
    responses: { 200: ok(MeetingPage, "A page of meetings") },
    errors: ["invalid_cursor"],
  },
  async (c) => {
    const query = confine(c.req.valid("query"), c.var.actor);
    const { rows, pagination } = await listMeetings(c.var.deps, query);
    return c.json(success({ meetings: rows.map((row) => toListedMeeting(row, query)), pagination }), 200);
  },
);

const get = defineRoute(
  {
    method: "get",
    path: "/{id}",
    operationId: "getMeeting",
    tags,
    summary: "Read a meeting with its classification",
    access: "admin_or_seller",
    request: { params: IdParam },
    responses: { 200: ok(MeetingDetail, "The meeting") },
    errors: ["not_found"],
  },
  async (c) => {
    const view = await getMeeting(c.var.deps, c.req.valid("param").id, sellerOnly(c.var.actor));
    c.set("version", view.meeting.updatedAt);
    return c.json(success(toMeetingDetail(view)), 200);
  },
);

const create = defineRoute(
  {
    method: "post",
    path: "/",
    operationId: "createMeeting",
    tags,
    summary: "Register a meeting",
    access: "admin",
    request: jsonBody(CreateMeeting),
    responses: { 201: ok(Meeting, "The meeting") },
    errors: ["unknown_client", "unknown_seller"],
  },
  async (c) => c.json(success(toMeeting(await createMeeting(c.var.deps, c.req.valid("json"))), "Meeting created"), 201),
);

const update = defineRoute(
  {
    method: "patch",
    path: "/{id}",
    operationId: "updateMeeting",
    tags,
    summary: "Change a meeting",
    description: "Changing the transcript makes its classification `stale` until it is classified again.",
    access: "admin",
    request: { params: IdParam, ...jsonBody(UpdateMeeting) },
    responses: { 200: ok(Meeting, "The meeting") },
    conditional: true,
    errors: ["not_found", "unknown_client", "unknown_seller"],
  },
  async (c) => {
    const view = await updateMeeting(c.var.deps, c.req.valid("param").id, c.req.valid("json"), c.var.expected);
    c.set("version", view.meeting.updatedAt);
    return c.json(success(toMeeting(view), "Meeting updated"), 200);
  },
);

const close = defineRoute(
  {
    method: "patch",
    path: "/{id}/close",
    operationId: "closeMeeting",
    tags,
    summary: "Mark a meeting as closed; closing it again changes nothing",
    access: "admin",
    request: { params: IdParam },
    responses: { 200: ok(Meeting, "The meeting") },
    conditional: true,
    errors: ["not_found"],
  },
  async (c) => {
    const view = await closeMeeting(c.var.deps, c.req.valid("param").id, c.var.expected);
    c.set("version", view.meeting.updatedAt);
    return c.json(success(toMeeting(view), "Meeting closed"), 200);
  },
);

const remove = defineRoute(
  {
    method: "delete",
    path: "/{id}",
    operationId: "deleteMeeting",
    tags,
    summary: "Delete a meeting with its classification and runs",
    access: "admin",
    request: { params: IdParam },
    responses: { 200: done("The meeting is deleted") },
    errors: ["not_found"],
  },
  async (c) => {
    await deleteMeeting(c.var.deps, c.req.valid("param").id);
    return c.json({ success: true as const, message: "Meeting deleted" }, 200);
  },
);

export const meetingRoutes = newRouter().openapiRoutes([list, get, create, update, close, remove] as const);
