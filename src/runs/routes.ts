import { Classification, toClassification } from "../classification/schemas.ts";
import { defineRoute, newRouter, ok, success } from "../http/route.ts";
import { IdParam } from "../http/text.ts";
import { DiffRuns, ListRuns, RunDetail, RunDiff, RunPage, RunParam, toRun, toRunDetail, toRunDiff } from "./schemas.ts";
import { acceptRun, getRun, getRunPair, listRuns } from "./service.ts";

const tags = ["runs"];

const list = defineRoute(
  {
    method: "get",
    path: "/{id}/runs",
    operationId: "listRuns",
    tags,
    summary: "Every run of an engine over a meeting, newest first",
    description: "Runs never change: corrections lie over them, a newer run stands beside them.",
    access: "admin",
    request: { params: IdParam, query: ListRuns },
    responses: { 200: ok(RunPage, "A page of runs") },
    errors: ["not_found", "invalid_cursor"],
  },
  async (c) => {
    const { rows, pagination } = await listRuns(c.var.deps, c.req.valid("param").id, c.req.valid("query"));
    return c.json(success({ runs: rows.map(toRun), pagination }), 200);
  },
);

const diff = defineRoute(
  {
    method: "get",
    path: "/{id}/runs/diff",
    operationId: "diffRuns",
    tags,
    summary: "Two runs of a meeting beside each other, field by field",
    access: "admin",
    request: { params: IdParam, query: DiffRuns },
    responses: { 200: ok(RunDiff, "Every field before and after") },
    errors: ["not_found"],
  },
  async (c) => {
    const query = c.req.valid("query");
    const { from, to } = await getRunPair(c.var.deps, c.req.valid("param").id, query.from, query.to);
    return c.json(success(toRunDiff(from, to)), 200);
  },
);

const get = defineRoute(
  {
    method: "get",
    path: "/{id}/runs/{runId}",
    operationId: "getRun",
    tags,
    summary: "A run with all it found",
    access: "admin",
    request: { params: RunParam },
    responses: { 200: ok(RunDetail, "The run") },
    errors: ["not_found"],
  },
  async (c) => {
    const { id, runId } = c.req.valid("param");
    return c.json(success(toRunDetail(await getRun(c.var.deps, id, runId))), 200);
  },
);

const accept = defineRoute(
  {
    method: "post",
    path: "/{id}/runs/{runId}/accept",
    operationId: "acceptRun",
    tags,
    summary: "Show a run as the meeting's classification, be it an older one",
    description:
      "Corrections made over the text it read lie over it. If that text is not the meeting's any more, the classification is `stale`.",
    access: "admin",
    request: { params: RunParam },
    responses: { 200: ok(Classification, "The classification") },
    errors: ["not_found", "changed_meanwhile"],
  },
  async (c) => {
    const { id, runId } = c.req.valid("param");
    const { row, contentHash } = await acceptRun(c.var.deps, id, runId);
    return c.json(success(toClassification(row, contentHash), "Run accepted"), 200);
  },
);

export const runRoutes = newRouter().openapiRoutes([list, diff, get, accept] as const);
