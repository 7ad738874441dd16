import { type SQL, sql } from "drizzle-orm";
import type { Deps } from "../platform/deps.ts";
import { outbox, RECORDED } from "../webhooks/outbox.ts";
import { sendDeliveries } from "../webhooks/send.ts";
import { batches, tasks } from "./table.ts";

/**
 * CTEs, `closed` the last, that count the tasks in `ended` off their batches and close those of which it was the last. The
 * counters live in the batch's row, so that of two tasks that end at once exactly one closes it, and knows how the other
 * ended. The rows are locked by id, as two tasks may share several batches.
 */
export const CLOSED_BATCHES: SQL = sql`
  batch_locked as (
    select b.id, e.status from ended e join ${batches} b on b.task_ids @> array[e.id] and b.completed_at is null
    order by b.id for update of b
  ), batch_counted as (
    update ${batches} b set open_tasks = b.open_tasks - 1, failed_tasks = b.failed_tasks + (l.status = 'failed')::int4,
      completed_at = case when b.open_tasks <= 1 then now() end
    from batch_locked l where l.id = b.id and b.completed_at is null
    returning b.id, b.completed_at, b.failed_tasks, cardinality(b.task_ids) as total
  ), closed as (
    select id, total, failed_tasks from batch_counted where completed_at is not null
  )`;

/** The event of every batch in `closed`. */
export const BATCH_EVENTS: SQL = sql`
  select 'batch.completed', null::int4, '{}'::text[], jsonb_build_object(
    'batch_task_id', id, 'total', total, 'completed', total - failed_tasks, 'failed', failed_tasks) from closed`;

const SWEEP_SIZE = 500;

/**
 * Closes batches that have nothing open, but that no task's end has closed: those whose every task was finished before, and
 * those written while one of their tasks was ending.
 * @returns how many were closed
 */
export async function sweepBatches(deps: Deps): Promise<number> {
  const { rows } = await deps.db.execute<{ closed: number; deliveries: string[] }>(sql`
    with quiet as (
      select b.id from ${batches} b where b.completed_at is null
        and not exists (select 1 from ${tasks} t where t.id = any(b.task_ids) and t.status in ('pending', 'processing'))
      limit ${SWEEP_SIZE} for update skip locked
    ), closed as (
      update ${batches} b set completed_at = now(), open_tasks = 0,
        failed_tasks = (select count(*) from ${tasks} t where t.id = any(b.task_ids) and t.status = 'failed')
      from quiet where quiet.id = b.id and b.completed_at is null
      returning b.id, cardinality(b.task_ids) as total, b.failed_tasks
    ), ${outbox(sql`select * from (${BATCH_EVENTS}) e (type, meeting_id, callback_urls, data)`)}
    select (select count(*)::int from closed) as closed, ${RECORDED} as deliveries`);
  const [swept] = rows;
  await sendDeliveries(deps, swept?.deliveries ?? []);
  return swept?.closed ?? 0;
}
