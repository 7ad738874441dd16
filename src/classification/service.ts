import { and, count, eq, getTableColumns, sql } from "drizzle-orm";
import { clients } from "../clients/table.ts";
import { meetingFacts } from "../kpis/table.ts";
import { meetings } from "../meetings/table.ts";
import type { Deps } from "../platform/deps.ts";
import { notFound } from "../platform/errors.ts";
import { fetchPage, type Page, type PageQuery, type Sorts } from "../platform/list.ts";
import { sellers } from "../sellers/table.ts";
import { forgetTasks } from "../tasks/cache.ts";
import { tasks } from "../tasks/table.ts";
import { type LabelFilter, labelConditions } from "./filter.ts";
import { type ClassificationRow, classificationRuns, classifications, corrections, modelReplies } from "./table.ts";

/** A classification beside what a list shows of its meeting. */
export interface ClassificationView {
  row: ClassificationRow;
  contentHash: string | null;
  meetingAt: Date;
  clientName: string;
  sellerName: string;
  sellerId: number;
}

const VIEW = {
  row: getTableColumns(classifications),
  contentHash: meetings.contentHash,
  meetingAt: meetings.meetingAt,
  clientName: clients.name,
  sellerName: sellers.name,
  sellerId: sellers.id,
};

const SORTS = {
  processed_at: { column: classifications.processedAt, type: "timestamptz" },
  id: { column: classifications.id, type: "int4" },
  meeting_id: { column: classifications.meetingId, type: "int4" },
  confidence_score: { column: classifications.confidenceScore, type: "float8" },
  created_at: { column: classifications.createdAt, type: "timestamptz" },
  updated_at: { column: classifications.updatedAt, type: "timestamptz" },
} satisfies Sorts;

export type ListClassifications = PageQuery & LabelFilter;

/** @param sellerId whose meetings' alone are listed; null for all */
export function listClassifications(
  deps: Deps,
  query: ListClassifications,
  sellerId: number | null,
): Promise<Page<ClassificationView & { id: number }>> {
  const conditions = labelConditions(query);
  if (sellerId !== null) conditions.push(eq(meetingFacts.sellerId, sellerId));
  // The filter is answered by the narrow rows: the classifications themselves are twenty times as wide.
  const filter =
    conditions.length === 0
      ? undefined
      : sql`${classifications.meetingId} in (select ${meetingFacts.meetingId} from ${meetingFacts} where ${and(...conditions)})`;
  return fetchPage(
    query,
    { sorts: SORTS, id: classifications.id, filter },
    ({ sortKey, where, orderBy, limit, offset }) => {
      const page = sql`${classifications.id} in (select ${classifications.id} from ${classifications} where ${where ?? sql`true`} order by ${sql.join(orderBy, sql`, `)} limit ${limit} offset ${offset})`;
      return deps.db.batch([
        deps.db
          .select({ ...VIEW, id: classifications.id, sortKey })
          .from(classifications)
          .innerJoin(meetings, eq(meetings.id, classifications.meetingId))
          .innerJoin(clients, eq(clients.id, meetings.clientId))
          .innerJoin(sellers, eq(sellers.id, meetings.sellerId))
          .where(page)
          .orderBy(...orderBy),
        conditions.length === 0
          ? deps.db.select({ total: count() }).from(classifications)
          : deps.db
              .select({ total: count() })
              .from(meetingFacts)
              .where(and(...conditions)),
      ]);
    },
  );
}

/** The query for a meeting's accepted classification: one row or none. */
export const classificationOf = (deps: Deps, meetingId: number) =>
  deps.db
    .select(VIEW)
    .from(classifications)
    .innerJoin(meetings, eq(meetings.id, classifications.meetingId))
    .innerJoin(clients, eq(clients.id, meetings.clientId))
    .innerJoin(sellers, eq(sellers.id, meetings.sellerId))
    .where(eq(classifications.meetingId, meetingId));

/** The accepted classification of a meeting; 404 when there is none, or when it is another seller's and `sellerId` is given. */
export async function getClassification(
  deps: Deps,
  meetingId: number,
  sellerId: number | null,
): Promise<ClassificationView> {
  const [view] = await classificationOf(deps, meetingId);
  if (!view || (sellerId !== null && view.sellerId !== sellerId))
    throw notFound("classification of meeting", meetingId);
  return view;
}

/** Deletes a meeting's classification, runs, corrections, paid replies and cached results, wherever they are; 404 when there is none. */
export async function deleteClassification(deps: Deps, meetingId: number): Promise<void> {
  const { rows } = await deps.db.execute<{ task_ids: string[] | null; deleted: number }>(sql`
    with accepted as (
      delete from ${classifications} where meeting_id = ${meetingId} returning id
    ), runs as (
      delete from ${classificationRuns} where meeting_id = ${meetingId} returning id
    ), reviewed as (
      delete from ${corrections} where meeting_id = ${meetingId}
    ), replies as (
      delete from ${modelReplies} where run_id in (select id from ${classificationRuns} where meeting_id = ${meetingId})
    )
    select (select count(*)::int from runs) as deleted, (select array_agg(id) from ${tasks} where meeting_id = ${meetingId} and finished_at is not null) as task_ids`);
  const [result] = rows;
  await forgetTasks(deps, result?.task_ids ?? []);
  if (!result?.deleted) throw notFound("classification of meeting", meetingId);
}
