import { sql } from "drizzle-orm";
import { classificationRuns, type RunOutput } from "../classification/table.ts";
import type { Deps } from "../platform/deps.ts";
import { notFound } from "../platform/errors.ts";
import { cachedTask, cacheTask } from "./cache.ts";
import type { Stats, Task } from "./schemas.ts";
import { batches, tasks } from "./table.ts";
import { type Counts, toBatch, toTask } from "./view.ts";

const NO_TASKS: Counts = { pending: 0, processing: 0, completed: 0, failed: 0 };

/** A task or batch with its state: finished tasks from KV, everything else in one round trip; 404. */
export async function getTask(deps: Deps, taskId: string): Promise<Task> {
  const cached = await cachedTask(deps, taskId);
  if (cached) return cached;
  const { id, output, engine, model, promptVersion, latencyMs, createdAt } = classificationRuns;
  const [[found], [batch], counted] = await deps.db.batch([
    deps.db
      .select({ task: tasks, run: { id, output, engine, model, promptVersion, latencyMs, createdAt } })
      .from(tasks)
      .leftJoin(classificationRuns, sql`${id} = ${tasks.runId}`)
      .where(sql`${tasks.id} = ${taskId}`),
    deps.db.select().from(batches).where(sql`${batches.id} = ${taskId}`),
    deps.db
      .select({
        status: tasks.status,
        count: sql<number>`count(*)::int`.mapWith(Number),
        finishedAt: sql<string | null>`max(${tasks.finishedAt})`,
      })
      .from(tasks)
      .where(sql`${tasks.id} in (select unnest(task_ids) from ${batches} where ${batches.id} = ${taskId})`)
      .groupBy(tasks.status),
  ]);
  if (found) {
    const task = toTask(found.task, found.run && { ...found.run, output: found.run.output as RunOutput });
    if (task.status === "completed" || task.status === "failed") deps.waitUntil(cacheTask(deps, task));
    return task;
  }
  if (!batch) throw notFound("task", taskId);
  const counts = { ...NO_TASKS, ...Object.fromEntries(counted.map(({ status, count }) => [status, count])) };
  const finished = counted.flatMap(({ finishedAt }) => (finishedAt === null ? [] : [Date.parse(finishedAt)]));
  return toBatch(batch, counts, finished.length === 0 ? batch.createdAt : new Date(Math.max(...finished)));
}

/** A sum as a number that no count of tokens outgrows. */
const total = (column: string) => sql.raw(`coalesce(sum(${column}), 0)::float8`);

interface StatsRow extends Record<string, unknown> {
  pending: number;
  processing: number;
  completed: number;
  failed: number;
  recent: number;
  p50: number | null;
  p95: number | null;
  oldest_pending: number | null;
  input_tokens: number;
  output_tokens: number;
  cost: number | null;
}

/** The state of the work, measured from the task and run rows in one round trip. */
export async function getStats(deps: Deps): Promise<Stats> {
  const { rows } = await deps.db.execute<StatsRow>(sql`
    select t.*, r.* from (
      select count(*) filter (where status = 'pending')::int as pending,
        count(*) filter (where status = 'processing')::int as processing,
        count(*) filter (where status = 'completed')::int as completed,
        count(*) filter (where status = 'failed')::int as failed,
        count(*) filter (where created_at > now() - interval '24 hours')::int as recent,
        extract(epoch from now() - min(created_at) filter (where status = 'pending'))::float8 as oldest_pending,
        percentile_cont(array[0.5, 0.95]) within group (order by extract(epoch from finished_at - created_at) * 1000)
          filter (where finished_at > now() - interval '24 hours') as latency
      from ${tasks}
    ) s cross join lateral (
      select s.pending, s.processing, s.completed, s.failed, s.recent, s.oldest_pending, s.latency[1]::float8 as p50, s.latency[2]::float8 as p95
    ) t cross join (
      select ${total("input_tokens")} as input_tokens, ${total("output_tokens")} as output_tokens,
        case when bool_or(paid and cost is null) then null else ${total("cost")} end as cost
      from (
        select input_tokens, output_tokens, cost, usage is not null as paid from ${classificationRuns} where created_at > now() - interval '24 hours'
        union all select failed_input_tokens, failed_output_tokens, failed_cost, true from ${tasks}
          where coalesce(finished_at, now()) > now() - interval '24 hours' and (failed_input_tokens + failed_output_tokens > 0 or failed_cost is null)
      ) calls
    ) r`);
  const [row] = rows;
  if (!row) throw new Error("statistics returned no row");
  const { pending, processing, completed, failed } = row;
  return {
    queue_length: pending,
    total_tasks: pending + processing + completed + failed,
    task_counts: { pending, processing, completed, failed },
    recent_tasks_24h: row.recent,
    latency_ms: { p50: row.p50, p95: row.p95 },
    oldest_pending_seconds: row.oldest_pending,
    tokens_24h: { input: row.input_tokens, output: row.output_tokens },
    cost_usd_24h: row.cost,
  };
}
