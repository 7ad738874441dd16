import { z } from "@hono/zod-openapi";
import { defineRoute, newRouter } from "../http/route.ts";
import { MeetingFilter } from "../meetings/schemas.ts";
import { toMeetingDetail } from "../meetings/view.ts";
import type { Deps } from "../platform/deps.ts";
import { csvHeader, toCsvLine } from "./csv.ts";
import { exportDetails, exportLines } from "./service.ts";
import { streamPages } from "./stream.ts";

const tags = ["exports"];

// Not as a literal, whose "json" would make the router's types want one JSON value of the handler.
const NDJSON: string = "application/x-ndjson";

const ExportMeetings = z.strictObject(MeetingFilter);

/** Headers of a file to be saved, named after today. */
const fileHeaders = (deps: Deps, type: string, extension: string) => ({
  "Content-Type": type,
  "Content-Disposition": `attachment; filename="meetings-${deps.now().toISOString().slice(0, 10)}.${extension}"`,
  "Cache-Control": "no-store",
});

const csv = defineRoute(
  {
    method: "get",
    path: "/meetings.csv",
    operationId: "exportMeetingsCsv",
    tags,
    summary: "Export meetings as CSV",
    description:
      "Every meeting that passes the filters of the list, with its labels, by id. UTF-8 with a byte order mark. The first columns are those an import needs: an exported file can be imported. A text that a spreadsheet would run as a formula (it begins with =, +, -, @, a tab or a line break) has an apostrophe in front, which an import takes off.",
    access: "admin",
    request: { query: ExportMeetings },
    responses: {
      200: { description: "The file", content: { "text/csv": { schema: z.string(), example: csvHeader().trim() } } },
    },
  },
  async (c) => {
    const { deps } = c.var;
    const stream = await streamPages(deps, exportLines(deps, c.req.valid("query")), csvHeader(), toCsvLine);
    return c.body(stream, 200, fileHeaders(deps, "text/csv; charset=utf-8", "csv"));
  },
);

const ndjson = defineRoute(
  {
    method: "get",
    path: "/meetings.ndjson",
    operationId: "exportMeetingsNdjson",
    tags,
    summary: "Export meetings as JSON, one a line",
    description:
      "Every meeting that passes the filters of the list, by id: on each line what `GET /meetings/{id}` has in `data`.",
    access: "admin",
    request: { query: ExportMeetings },
    responses: { 200: { description: "The file", content: { [NDJSON]: { schema: z.string() } } } },
  },
  async (c) => {
    const { deps } = c.var;
    const stream = await streamPages(
      deps,
      exportDetails(deps, c.req.valid("query")),
      "",
      (row) => `${JSON.stringify(toMeetingDetail(row))}\n`,
    );
    return c.body(stream, 200, fileHeaders(deps, `${NDJSON}; charset=utf-8`, "ndjson"));
  },
);

export const exportRoutes = newRouter().openapiRoutes([csv, ndjson] as const);
