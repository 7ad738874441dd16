import { defineRoute, newRouter, ok, success } from "../http/route.ts";
import { IdParam } from "../http/text.ts";
import { MeetingEvidence, ReadEvidence, toMeetingEvidence } from "./schemas.ts";
import { getEvidence } from "./service.ts";

const read = defineRoute(
  {
    method: "get",
    path: "/{id}/evidence",
    operationId: "getEvidence",
    tags: ["meetings"],
    summary: "Why: the transcript's segments with the labels that rest on them",
    description:
      "Every quote is looked up in the transcript as it is now, and its offsets are those of now. A classification of an older text is `stale`, with where to classify again.",
    access: "admin",
    request: { params: IdParam, query: ReadEvidence },
    responses: { 200: ok(MeetingEvidence, "The labels and what they rest on") },
    errors: ["not_found"],
  },
  async (c) =>
    c.json(
      success(toMeetingEvidence(await getEvidence(c.var.deps, c.req.valid("param").id), c.req.valid("query"))),
      200,
    ),
);

export const evidenceRoutes = newRouter().openapiRoutes([read] as const);
