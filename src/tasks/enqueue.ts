import { sql } from "drizzle-orm";
import { classificationRuns, classifications } from "../classification/table.ts";
import { hasText } from "../meetings/blank.ts";
import { meetings } from "../meetings/table.ts";
import type { Deps } from "../platform/deps.ts";
import { ApiError, notFound } from "../platform/errors.ts";
import { requireTarget } from "../webhooks/target.ts";
import { sendTasks } from "./send.ts";
import { batches, tasks } from "./table.ts";

/** How long a message may be under way before the sweep sends another. Sending twice is harmless, only idle work. */
export const RESEND_AFTER = sql.raw("interval '10 minutes'");

export interface EnqueueOptions {
  /** Classify again even when a classification of the same text exists. */
  force: boolean;
  callbackUrls?: readonly string[];
  requestedBy: string;
}

/** What became of one meeting that was to be queued. */
export interface Enqueued {
  meetingId: number;
  known: boolean;
  hasText: boolean;
  /** The task that is open now, or the finished one whose result still holds; null when there is neither. */
  taskId: string | null;
  finished: boolean;
  /** Whether this call opened it. */
  created: boolean;
}

interface EnqueuedRow extends Record<string, unknown> {
  meeting_id: number;
  known: boolean;
  has_text: boolean;
  task_id: string | null;
  finished: boolean;
  created: boolean;
}

/**
 * Opens a task for each meeting, in one statement: a meeting that has an open task keeps it, one classified from its
 * present text keeps its finished task unless forced. All ids must exist, or nothing is opened. The rows come first, the
 * messages after: what the queue loses or refuses, the sweep sends again.
 */
async function openTasks(
  deps: Deps,
  meetingIds: readonly number[],
  options: EnqueueOptions,
  batchId: string | null,
): Promise<Enqueued[]> {
  const ids = sql.param(`{${meetingIds.join(",")}}`);
  const { rows } = await deps.db.execute<EnqueuedRow>(sql`
    with asked as (
      select meeting_id, min(position) as position from unnest(${ids}::int4[]) with ordinality as a(meeting_id, position) group by meeting_id
    ), known as (
      select a.meeting_id, coalesce(${hasText(sql`m.transcript`)}, false) as has_text,
             case when c.content_hash = m.content_hash then r.task_id end as finished_id
      from asked a
      join ${meetings} m on m.id = a.meeting_id
      left join ${classifications} c on c.meeting_id = m.id
      left join ${classificationRuns} r on r.id = c.run_id
    ), opened as (
      insert into ${tasks} (meeting_id, force, callback_urls, requested_by, resend_at)
      select meeting_id, ${options.force}, ${sql.param(options.callbackUrls ?? [])}::text[], ${options.requestedBy}, now() + ${RESEND_AFTER} from known
      where has_text and (${options.force} or finished_id is null)
        and not exists (select 1 from asked a where not exists (select 1 from known k where k.meeting_id = a.meeting_id))
      order by meeting_id
      on conflict (meeting_id) where status in ('pending', 'processing')
      do update set callback_urls = array(select distinct unnest(tasks.callback_urls || excluded.callback_urls)), force = tasks.force or excluded.force
      returning id, meeting_id, xmax = 0 as created
    ), result as (
      select a.position, a.meeting_id, k.meeting_id is not null as known, coalesce(k.has_text, false) as has_text,
             coalesce(o.id, k.finished_id) as task_id, o.id is null and k.finished_id is not null as finished, coalesce(o.created, false) as created
      from asked a left join known k using (meeting_id) left join opened o using (meeting_id)
    ), batch as (
      insert into ${batches} (id, task_ids, open_tasks)
      select ${batchId}::uuid, coalesce(array_agg(task_id) filter (where task_id is not null), '{}'),
        count(*) filter (where task_id is not null and not finished) from result
      where ${batchId}::uuid is not null having bool_and(known)
    )
    select * from result order by position`);
  const enqueued = rows.map((row) => ({
    meetingId: row.meeting_id,
    known: row.known,
    hasText: row.has_text,
    taskId: row.task_id,
    finished: row.finished,
    created: row.created,
  }));
  await sendTasks(
    deps,
    enqueued.flatMap(({ created, taskId }) => (created && taskId ? [taskId] : [])),
  );
  return enqueued;
}

/** Queues one meeting; 404, 409 `no_transcript`, 400 `url_not_allowed` for a callback we may not call. */
export async function enqueueMeeting(
  deps: Deps,
  meetingId: number,
  options: EnqueueOptions,
): Promise<Enqueued & { taskId: string }> {
  for (const url of options.callbackUrls ?? []) requireTarget(deps.config, "callback_url", url);
  const [enqueued] = await openTasks(deps, [meetingId], options, null);
  if (!enqueued?.known) throw notFound("meeting", meetingId);
  if (!enqueued.hasText || enqueued.taskId === null)
    throw new ApiError("no_transcript", `Meeting ${meetingId} has no transcript to classify. Add one first.`);
  return { ...enqueued, taskId: enqueued.taskId };
}

/** Queues up to 1,000 meetings as one batch; 404 naming every unknown id, and then none is queued. */
export async function enqueueBatch(
  deps: Deps,
  meetingIds: readonly number[],
  options: EnqueueOptions,
): Promise<{ batchId: string; tasks: Enqueued[] }> {
  const batchId = crypto.randomUUID();
  const enqueued = await openTasks(deps, meetingIds, options, batchId);
  const unknown = enqueued.filter(({ known }) => !known).map(({ meetingId }) => meetingId);
  if (unknown.length > 0) {
    throw new ApiError("not_found", `There are no meetings ${unknown.slice(0, 20).join(", ")}. Nothing was queued.`, {
      details: unknown.map((id) => ({
        path: `meeting_ids.${meetingIds.indexOf(id)}`,
        message: `There is no meeting ${id}.`,
      })),
    });
  }
  return { batchId, tasks: enqueued };
}

const UNCLASSIFIED_AT_ONCE = 5_000;

/**
 * Queues meetings that have a transcript and no classification of it, oldest first, up to 5,000 a call.
 * @returns how many tasks this call opened, and how many meetings still have no classification
 */
export async function enqueueUnclassified(deps: Deps, requestedBy: string): Promise<{ queued: number; total: number }> {
  const { rows } = await deps.db.execute<{ id: string | null; total: number }>(sql`
    with unclassified as (
      select m.id from ${meetings} m
      where ${hasText(sql`m.transcript`)}
        and not exists (select 1 from ${classifications} c where c.meeting_id = m.id and c.content_hash = m.content_hash)
    ), opened as (
      insert into ${tasks} (meeting_id, requested_by, resend_at)
      select id, ${requestedBy}, now() + ${RESEND_AFTER} from unclassified
      where not exists (select 1 from ${tasks} t where t.meeting_id = unclassified.id and t.status in ('pending', 'processing'))
      order by id limit ${UNCLASSIFIED_AT_ONCE}
      on conflict (meeting_id) where status in ('pending', 'processing') do nothing
      returning id
    )
    select opened.id, (select count(*)::int from unclassified) as total from (select 1) one left join opened on true`);
  const opened = rows.flatMap(({ id }) => (id === null ? [] : [id]));
  await sendTasks(deps, opened);
  return { queued: opened.length, total: rows[0]?.total ?? 0 };
}
