import { getTableColumns, type SQL, sql } from "drizzle-orm";
import { hasText } from "../meetings/blank.ts";
import { meetings } from "../meetings/table.ts";
import type { Deps } from "../platform/deps.ts";
import { ApiError, notFound } from "../platform/errors.ts";
import { outbox, RECORDED } from "../webhooks/outbox.ts";
import { sendDeliveries } from "../webhooks/send.ts";
import { toAccepted } from "./classify.ts";
import { type Correction, correctionsOver } from "./corrections.ts";
import { type ClassificationView, classificationOf } from "./service.ts";
import { type ClassificationRow, classificationRuns, classifications, type RunOutput } from "./table.ts";
import { toldOf } from "./told.ts";

/** A correction in force, as the view knows it. */
export interface ActiveCorrection extends Correction {
  id: number;
}

/** What a change to the accepted view is decided from: the view as it is, and the run it shall show. */
export interface ViewState {
  /** The meeting has another text by now, which nobody has classified. */
  stale: boolean;
  accepted: Pick<ClassificationRow, "labels">;
  output: RunOutput;
  /** Those in force over the run's text, oldest first. */
  corrections: readonly ActiveCorrection[];
}

/** The corrections the view shall show, and the statement that records why. */
export interface ViewChange {
  corrections: readonly Correction[];
  /** Writes beside the view's row, which it finds as `changed (meeting_id, run_id, content_hash)`; the ids it returns are handed on. */
  record: SQL;
}

interface StateRow extends Record<string, unknown> {
  revision: number;
  needs_review: boolean;
  stale: boolean;
  shown: ClassificationRow["labels"];
  run_id: number;
  task_id: string | null;
  output: RunOutput;
  content_hash: string;
  engine: "offline" | "openai";
  model: string;
  prompt_version: string;
  created_at: string;
  latency_ms: number;
  corrections: ActiveCorrection[] | null;
}

/** Every column of the accepted view that a run or a correction decides, from a record named as asked. */
export const viewColumnsFrom = (record: "excluded" | "next"): SQL =>
  sql.raw(
    Object.values(getTableColumns(classifications))
      .map(({ name }) => name)
      .filter((name) => !["id", "meeting_id", "created_at"].includes(name))
      .map((name) => `"${name}" = ${record}."${name}"`)
      .join(", "),
  );

/** Each try is lost to a change somebody else made: this many at one moment are no people at work. */
const TRIES = 20;

/**
 * Changes what a meeting's accepted view shows: computes the row from a run and its corrections and puts it in the place of
 * the one it was decided from. One statement writes both the row and the record of why, and only while the row's revision
 * is still the one that was read: a reviewer or a re-run that came first makes this start over from what they left. A view
 * that comes to need a review by it is told to who asked for that.
 * @param runId the run to show; null for the one that is shown
 * @param missing what a 404 says when the meeting has no such run or no classification
 * @returns the view as it now is, and the ids `record` returned
 */
export async function changeView(
  deps: Deps,
  target: { meetingId: number; runId: number | null; missing: ApiError },
  decide: (state: ViewState) => ViewChange,
): Promise<{ view: ClassificationView; recorded: number[] }> {
  for (let tries = 0; tries < TRIES; tries++) {
    const state = await readState(deps, target.meetingId, target.runId);
    if (!state) throw target.missing;
    const change = decide({
      stale: state.stale,
      accepted: { labels: state.shown },
      output: state.output,
      corrections: state.corrections ?? [],
    });
    const done = await writeView(deps, target.meetingId, state, change);
    if (done) return done;
  }
  throw new ApiError("changed_meanwhile");
}

/**
 * Lets nobody speak about labels of a text that was replaced: what they said would be gone with the next classification. Of a
 * meeting that has lost its text, the classification is all there is, and may be spoken about. 409 `stale_classification`.
 */
export function requirePresent({ stale }: ViewState): void {
  if (stale) throw new ApiError("stale_classification");
}

/** The 404 of a meeting that has not been classified. */
export const notClassified = (meetingId: number) => notFound("classification of meeting", meetingId);

async function readState(deps: Deps, meetingId: number, runId: number | null): Promise<StateRow | undefined> {
  const { rows } = await deps.db.execute<StateRow>(sql`
    select c.revision, c.needs_review, c.labels as shown, c.content_hash is distinct from m.content_hash and coalesce(${hasText(sql`m.transcript`)}, false) as stale, r.id as run_id, r.task_id, r.output, r.content_hash, r.engine, r.model, r.prompt_version, r.created_at, r.latency_ms,
      ${correctionsOver(sql`c.meeting_id`, sql`r.content_hash`)} as corrections
    from ${classifications} c join ${meetings} m on m.id = c.meeting_id join ${classificationRuns} r on r.meeting_id = c.meeting_id and r.id = coalesce(${runId}::int4, c.run_id)
    where c.meeting_id = ${meetingId}`);
  return rows[0];
}

/** null when the row has changed since `state` was read. The meeting is locked before its row, as its deletion does. */
async function writeView(deps: Deps, meetingId: number, state: StateRow, { corrections, record }: ViewChange) {
  const accepted = toAccepted(
    state.output,
    {
      contentHash: state.content_hash,
      engine: state.engine,
      model: state.model,
      promptVersion: state.prompt_version,
      processedAt: new Date(state.created_at),
      processingTimeMs: state.latency_ms,
    },
    corrections,
  );
  const { review } = toldOf(accepted);
  const told = state.needs_review || state.task_id === null ? null : review;
  const about = { task_id: state.task_id, meeting_id: meetingId, ...told };
  const [{ rows }, [view]] = await deps.db.batch([
    deps.db.execute<{ recorded: number[] | null; deliveries: string[] }>(sql`
      with meeting as (
        select id from ${meetings} where id = ${meetingId} for key share
      ), changed as (
        update ${classifications} c set ${viewColumnsFrom("next")}
        from meeting, jsonb_populate_record(null::meetings_classifications, ${JSON.stringify({ ...accepted, run_id: state.run_id })}::jsonb
          || jsonb_build_object('revision', ${state.revision}::int4 + 1, 'updated_at', now())) next
        where c.meeting_id = meeting.id and c.revision = ${state.revision}
        returning c.meeting_id, c.run_id, c.content_hash
      ), recorded as (${record}), ${outbox(sql`
        select 'review.needed' as type, meeting_id, '{}'::text[] as callback_urls, ${JSON.stringify(about)}::jsonb as data
        from changed where ${told !== null}`)}
      select (select json_agg(id) from recorded) as recorded, ${RECORDED} as deliveries from changed`),
    classificationOf(deps, meetingId),
  ]);
  const [written] = rows;
  await sendDeliveries(deps, written?.deliveries ?? []);
  return written && view ? { view, recorded: written.recorded ?? [] } : null;
}
