import { count, eq, getTableColumns, sql } from "drizzle-orm";
import type { Actor } from "../auth/actor.ts";
import { users } from "../auth/table.ts";
import { changeView, notClassified, requirePresent } from "../classification/accepted.ts";
import type { ClassificationView } from "../classification/service.ts";
import { type CorrectionRow, classifications, corrections } from "../classification/table.ts";
import { meetings } from "../meetings/table.ts";
import type { Deps } from "../platform/deps.ts";
import { notFound } from "../platform/errors.ts";
import { fetchPage, type Page, type Sorts } from "../platform/list.ts";
import type { CreateCorrection, ListCorrections } from "./schemas.ts";

/** A correction beside who made it and whether it counts. */
export interface CorrectionView {
  row: CorrectionRow;
  userName: string | null;
  inForce: boolean;
}

/**
 * Corrects or confirms one label, at once in the accepted view; 404 when the meeting has no classification, 409
 * `stale_classification` when it is of an older text.
 */
export async function correctLabel(
  deps: Deps,
  actor: Pick<Actor, "userId">,
  meetingId: number,
  { field, value, note }: CreateCorrection,
): Promise<{ correctionId: number; view: ClassificationView }> {
  const { view, recorded } = await changeView(
    deps,
    { meetingId, runId: null, missing: notClassified(meetingId) },
    (state) => {
      requirePresent(state);
      return {
        corrections: [...state.corrections, { kind: "correction", field, value: String(value) }],
        record: sql`
        insert into ${corrections} (meeting_id, run_id, content_hash, kind, field, before, value, note, user_id)
        select meeting_id, run_id, content_hash, 'correction', ${field}, ${String(state.accepted.labels[field].value)}, ${String(value)}, ${note}, ${actor.userId}::int4
        from changed returning id`,
      };
    },
  );
  const [correctionId] = recorded;
  if (correctionId === undefined) throw new Error("the insert returned no correction");
  return { correctionId, view };
}

/** Takes a correction back: the view falls back to the run and what else was said of it; 404 when there is none to take back. */
export async function undoCorrection(deps: Deps, meetingId: number, id: number): Promise<void> {
  const { recorded } = await changeView(
    deps,
    { meetingId, runId: null, missing: notClassified(meetingId) },
    ({ corrections: all }) => ({
      corrections: all.filter((correction) => correction.id !== id),
      record: sql`
      update ${corrections} set undone_at = now()
      where id = ${id} and meeting_id in (select meeting_id from changed) and undone_at is null returning id`,
    }),
  );
  if (recorded.length === 0) throw notFound(`correction in force on meeting ${meetingId} with the id`, id);
}

const SORTS = { id: { column: corrections.id, type: "int4" } } satisfies Sorts;

/** Everything people said of a meeting's labels, what they took back included; 404 when there is no such meeting. */
export function listCorrections(
  deps: Deps,
  meetingId: number,
  query: ListCorrections,
): Promise<Page<CorrectionView & { id: number }>> {
  const filter = eq(corrections.meetingId, meetingId);
  return fetchPage(
    query,
    { sorts: SORTS, id: corrections.id, filter },
    async ({ sortKey, where, orderBy, limit, offset }) => {
      const [rows, total] = await deps.db.batch([
        deps.db
          .select({
            id: corrections.id,
            row: getTableColumns(corrections),
            userName: users.name,
            inForce: sql<boolean>`(${corrections.undoneAt} is null and ${corrections.contentHash} is not distinct from ${classifications.contentHash})`,
            sortKey,
          })
          .from(corrections)
          .leftJoin(users, eq(users.id, corrections.userId))
          .leftJoin(classifications, eq(classifications.meetingId, corrections.meetingId))
          .where(where)
          .orderBy(...orderBy)
          .limit(limit)
          .offset(offset),
        deps.db
          .select({ total: count(corrections.id) })
          .from(meetings)
          .leftJoin(corrections, eq(corrections.meetingId, meetings.id))
          .where(eq(meetings.id, meetingId))
          .groupBy(meetings.id),
      ]);
      if (total.length === 0) throw notFound("meeting", meetingId);
      return [rows, total];
    },
  );
}
