import { type SQL, sql } from "drizzle-orm";
import { hasText } from "../meetings/blank.ts";
import { meetings } from "../meetings/table.ts";
import type { Deps } from "../platform/deps.ts";
import { ApiError, notFound } from "../platform/errors.ts";
import { rangeOf } from "../platform/range.ts";
import { cacheTask } from "./cache.ts";
import { RESEND_AFTER } from "./enqueue.ts";
import { getTask } from "./read.ts";
import type { RedriveTasks, Task } from "./schemas.ts";
import { sendTasks } from "./send.ts";
import { failTask } from "./settle.ts";
import { tasks } from "./table.ts";
import { toTask } from "./view.ts";

/**
 * Ends an open task as failed with the code `cancelled`. A worker that is at it finishes for nothing: what it writes later is
 * refused, only a paid reply is kept for the next task. 404, 409 `task_finished`.
 */
export async function cancelTask(deps: Deps, taskId: string): Promise<Task> {
  const ended = await failTask(deps, { taskId }, "cancelled", "Cancelled before it was finished.");
  if (ended) {
    const task = toTask(ended, null);
    await cacheTask(deps, task);
    return task;
  }
  const { status, meta } = await getTask(deps, taskId);
  if (meta.kind === "batch") throw new ApiError("not_found", `${taskId} is a batch. Cancel its tasks.`);
  throw new ApiError("task_finished", `Task ${taskId} has ended already: it is ${status}.`);
}

const HAS_TEXT = hasText(sql`m.transcript`);

/**
 * CTEs `failed` and `opened (id, meeting_id, created)`: for each failed task a new one that asks the same and tells the same
 * callbacks; a meeting that has an open task keeps it. The failed task stays as it ended: finished tasks never change.
 */
const reopening = (failed: SQL, requestedBy: string): SQL => sql`
  failed as (${failed}), opened as (
    insert into ${tasks} (meeting_id, force, callback_urls, requested_by, resend_at)
    select f.meeting_id, f.force, f.callback_urls, ${requestedBy}, now() + ${RESEND_AFTER}
    from failed f join ${meetings} m on m.id = f.meeting_id where ${HAS_TEXT}
    order by f.meeting_id
    on conflict (meeting_id) where status in ('pending', 'processing')
    do update set callback_urls = array(select distinct unnest(tasks.callback_urls || excluded.callback_urls)), force = tasks.force or excluded.force
    returning id, meeting_id, xmax = 0 as created
  )`;

interface RetriedRow extends Record<string, unknown> {
  status: Task["status"];
  meeting_id: number;
  known: boolean;
  task_id: string | null;
  created: boolean | null;
}

/** Opens a new task for what a failed one did not do; 404, 409 `task_not_failed`, 409 `no_transcript`. */
export async function retryTask(
  deps: Deps,
  taskId: string,
  requestedBy: string,
): Promise<{ taskId: string; meetingId: number }> {
  const { rows } = await deps.db.execute<RetriedRow>(sql`
    with ${reopening(sql`select * from ${tasks} where id = ${taskId} and status = 'failed'`, requestedBy)}
    select t.status, t.meeting_id, m.id is not null as known, o.id as task_id, o.created
    from ${tasks} t left join ${meetings} m on m.id = t.meeting_id left join opened o on true where t.id = ${taskId}`);
  const [row] = rows;
  if (!row) throw notFound("task", taskId);
  if (row.status !== "failed")
    throw new ApiError("task_not_failed", `Task ${taskId} is ${row.status}. Only failed tasks can be retried.`);
  if (!row.known) throw notFound("meeting", row.meeting_id);
  if (row.task_id === null)
    throw new ApiError("no_transcript", `Meeting ${row.meeting_id} has no transcript to classify. Add one first.`);
  if (row.created) await sendTasks(deps, [row.task_id]);
  return { taskId: row.task_id, meetingId: row.meeting_id };
}

/**
 * Retries every meeting whose newest task failed with one of these codes, oldest first. Calling it again does nothing to
 * what it has retried, as those meetings have a newer task.
 * @returns the new tasks, and how many such meetings are left
 */
export async function redriveTasks(
  deps: Deps,
  query: RedriveTasks,
  requestedBy: string,
): Promise<{ taskIds: string[]; remaining: number }> {
  const { error_codes, from, to, limit } = query;
  const { start, end } = rangeOf([from, to], deps.config.TIME_ZONE, ["from", "to"]);
  const { rows } = await deps.db.execute<{ task_ids: string[]; remaining: number }>(sql`
    with stuck as (
      select t.id, t.created_at from ${tasks} t join ${meetings} m on m.id = t.meeting_id
      where t.status = 'failed' and t.error_code = any(${sql.param(error_codes)}::text[]) and ${HAS_TEXT}
        and t.created_at >= coalesce(${start?.toISOString() ?? null}::timestamptz, '-infinity')
        and t.created_at < coalesce(${end?.toISOString() ?? null}::timestamptz, 'infinity')
        and not exists (select 1 from ${tasks} n where n.meeting_id = t.meeting_id and (n.created_at, n.id) > (t.created_at, t.id))
    ), ${reopening(sql`select * from ${tasks} where id in (select id from stuck order by created_at, id limit ${limit})`, requestedBy)}
    select coalesce(json_agg(id) filter (where created), '[]') as task_ids,
      (select count(*) from stuck)::int - (select count(*) from failed)::int as remaining
    from opened`);
  const { task_ids = [], remaining = 0 } = rows[0] ?? {};
  await sendTasks(deps, task_ids);
  return { taskIds: task_ids, remaining };
}
