import { and, count, eq, inArray, sql } from "drizzle-orm";
import { changeView } from "../classification/accepted.ts";
import type { ClassificationView } from "../classification/service.ts";
import { classificationRuns, classifications, type RunOutput } from "../classification/table.ts";
import { meetings } from "../meetings/table.ts";
import type { Deps } from "../platform/deps.ts";
import { type ApiError, notFound } from "../platform/errors.ts";
import { fetchPage, type Page, type Sorts } from "../platform/list.ts";
import type { ListRuns } from "./schemas.ts";

const {
  id,
  meetingId,
  engine,
  model,
  promptVersion,
  createdAt,
  reusedFrom,
  inputTokens,
  outputTokens,
  cost,
  latencyMs,
  output,
} = classificationRuns;

const SUMMARY = {
  run: {
    id,
    meetingId,
    engine,
    model,
    promptVersion,
    createdAt,
    reusedFrom,
    inputTokens,
    outputTokens,
    cost,
    latencyMs,
    confidence: sql<number>`(${output}->>'confidence_score')::float8`,
  },
  accepted: sql<boolean>`${classifications.runId} is not distinct from ${id}`,
  stale: sql<boolean>`${classificationRuns.contentHash} is distinct from ${meetings.contentHash}`,
};

/** A run without what it found. */
export interface RunSummaryView {
  run: Pick<
    typeof classificationRuns.$inferSelect,
    | "id"
    | "meetingId"
    | "engine"
    | "model"
    | "promptVersion"
    | "createdAt"
    | "reusedFrom"
    | "inputTokens"
    | "outputTokens"
    | "cost"
    | "latencyMs"
  > & { confidence: number };
  accepted: boolean;
  stale: boolean;
}

/** A run with all it found. */
export interface RunDetailView extends RunSummaryView {
  output: RunOutput;
}

const SORTS = { id: { column: id, type: "int4" } } satisfies Sorts;

/** A meeting's runs, newest first; 404 when there is no such meeting. */
export function listRuns(deps: Deps, meeting: number, query: ListRuns): Promise<Page<RunSummaryView & { id: number }>> {
  return fetchPage(
    query,
    { sorts: SORTS, id, filter: eq(meetingId, meeting) },
    async ({ sortKey, where, orderBy, limit, offset }) => {
      const [rows, total] = await deps.db.batch([
        deps.db
          .select({ ...SUMMARY, id, sortKey })
          .from(classificationRuns)
          .innerJoin(meetings, eq(meetings.id, meetingId))
          .leftJoin(classifications, eq(classifications.meetingId, meetingId))
          .where(where)
          .orderBy(...orderBy)
          .limit(limit)
          .offset(offset),
        deps.db
          .select({ total: count(id) })
          .from(meetings)
          .leftJoin(classificationRuns, eq(meetingId, meetings.id))
          .where(eq(meetings.id, meeting))
          .groupBy(meetings.id),
      ]);
      if (total.length === 0) throw notFound("meeting", meeting);
      return [rows, total];
    },
  );
}

const unknownRun = (meeting: number, run: number): ApiError => notFound(`run of meeting ${meeting} with the id`, run);

/** Runs of a meeting by their ids, in that order; 404 naming the first that is missing. */
async function readRuns(deps: Deps, meeting: number, ids: readonly number[]): Promise<RunDetailView[]> {
  const found = await deps.db
    .select({ ...SUMMARY, output })
    .from(classificationRuns)
    .innerJoin(meetings, eq(meetings.id, meetingId))
    .leftJoin(classifications, eq(classifications.meetingId, meetingId))
    .where(and(eq(meetingId, meeting), inArray(id, [...ids])));
  return ids.map((wanted) => {
    const view = found.find(({ run }) => run.id === wanted);
    if (!view) throw unknownRun(meeting, wanted);
    return view;
  });
}

/** One run with all it found; 404. */
export async function getRun(deps: Deps, meeting: number, run: number): Promise<RunDetailView> {
  const [view] = await readRuns(deps, meeting, [run]);
  if (!view) throw unknownRun(meeting, run);
  return view;
}

/** Two runs of the same meeting, to be compared; 404 naming the one that is missing. */
export async function getRunPair(
  deps: Deps,
  meeting: number,
  from: number,
  to: number,
): Promise<{ from: RunDetailView; to: RunDetailView }> {
  const [first, second] = await readRuns(deps, meeting, [from, to]);
  if (!first || !second) throw unknownRun(meeting, first ? to : from);
  return { from: first, to: second };
}

/**
 * Shows a run, whatever its age, as the meeting's classification, under the corrections made over the text it read; 404.
 * Should that text be another than the meeting's present one, the classification is stale.
 */
export async function acceptRun(deps: Deps, meeting: number, run: number): Promise<ClassificationView> {
  const { view } = await changeView(
    deps,
    { meetingId: meeting, runId: run, missing: unknownRun(meeting, run) },
    ({ corrections }) => ({
      corrections,
      record: sql`select run_id as id from changed`,
    }),
  );
  return view;
}
