import { getTableColumns, sql } from "drizzle-orm";
import { viewColumnsFrom } from "../classification/accepted.ts";
import type { Draft } from "../classification/engine.ts";
import type { RunOutput } from "../classification/table.ts";
import { classificationRuns, classifications, modelReplies } from "../classification/table.ts";
import { toldOf } from "../classification/told.ts";
import { meetings } from "../meetings/table.ts";
import type { Deps } from "../platform/deps.ts";
import { sendDeliveries } from "../webhooks/send.ts";
import { type Claim, holderOf } from "./claim.ts";
import { announcing, ENDED } from "./events.ts";
import { type TaskRow, tasks } from "./table.ts";

/** A finished run, ready to be stored. `accepted` is the row of meetings_classifications it becomes, but for its run_id. */
export interface Finished {
  draft: Draft;
  output: RunOutput;
  accepted: Record<string, unknown>;
  engine: "offline" | "openai";
  promptVersion: string;
  cost: number | null;
  latencyMs: number;
}

/** What calls to the model cost that no run came of. */
export interface Loss {
  /** null when the provider did not say. */
  inputTokens: number | null;
  outputTokens: number | null;
  /** US dollars; null when the price or the usage is not known. */
  cost: number | null;
}

interface RawEnd extends Record<string, unknown> {
  deliveries: string[];
}

/** The task row of a settling statement, read as drizzle would have; what the statement recorded for others is sent. */
async function announce(deps: Deps, raw: RawEnd | undefined): Promise<TaskRow | null> {
  if (!raw) return null;
  await sendDeliveries(deps, raw.deliveries);
  const columns = Object.entries(getTableColumns(tasks));
  return Object.fromEntries(
    columns.map(([key, column]) => {
      const value = raw[column.name];
      return [key, value === null || value === undefined ? null : column.mapFromDriverValue(value)];
    }),
  ) as TaskRow;
}

/**
 * Stores the run, the accepted view, the paid reply and the task's end in one statement, so that "completed" is never seen
 * before its result, nor the webhooks and batches it concerns forgotten. Fenced by the attempt: a worker that lost its lease
 * only leaves its paid reply for the next. Fenced by the view's revision as well: a correction made while the engine worked
 * is not overwritten by a view that knows nothing of it. The row is locked before its revision is read, as a statement that
 * waited for another would otherwise still see what it saw when it began.
 * @returns the task as it ended; null when the claim no longer held or the view has changed since
 */
export async function completeTask(deps: Deps, claim: Claim, done: Finished): Promise<TaskRow | null> {
  const { taskId, attempt, reply } = claim;
  const usage = done.draft.usage;
  const fresh = reply?.state === "ask";
  const { rows } = await deps.db.execute<RawEnd>(sql`
    with meeting as (
      select id from ${meetings} where id = ${claim.meetingId} for key share
    ), shown as (
      select revision from ${classifications} where meeting_id in (select id from meeting) for update
    ), held as (
      select id, meeting_id from ${tasks} where id = ${taskId} and attempt = ${attempt} and status = 'processing'
        and coalesce((select revision from shown), 0) = ${claim.revision} for update
    ), run as (
      insert into ${classificationRuns} (meeting_id, task_id, content_hash, engine, model, prompt_version, output, reused_from,
        usage, input_tokens, output_tokens, cost, latency_ms, created_at)
      select m.id, held.id, ${claim.contentHash}, ${done.engine}, ${done.draft.model}, ${done.promptVersion}, ${JSON.stringify(done.output)}::jsonb,
        ${reply?.runId ?? null}::int4, ${fresh && usage ? JSON.stringify(usage.raw) : null}::jsonb, ${fresh ? (usage?.inputTokens ?? null) : null}::int4,
        ${fresh ? (usage?.outputTokens ?? null) : null}::int4, ${fresh ? done.cost : null}::numeric, ${done.latencyMs},
        (${JSON.stringify(done.accepted)}::jsonb->>'processed_at')::timestamptz
      from held join ${meetings} m on m.id = held.meeting_id
      returning id, meeting_id
    ), accepted as (
      insert into ${classifications} as c
      select next.* from run, jsonb_populate_record(null::meetings_classifications, ${JSON.stringify(done.accepted)}::jsonb
        || jsonb_build_object('id', nextval(pg_get_serial_sequence('meetings_classifications', 'id')), 'run_id', run.id,
             'meeting_id', run.meeting_id, 'revision', ${claim.revision}::int4 + 1, 'created_at', now(), 'updated_at', now())) next
      on conflict (meeting_id) do update set ${viewColumnsFrom("excluded")}
    ), answered as (
      update ${modelReplies} set draft = ${JSON.stringify(done.draft)}::jsonb, run_id = (select id from run)
      where ${fresh} and key = ${reply?.key ?? null} and holder = ${holderOf(taskId, attempt)}
    ), ended as (
      update ${tasks} set finished_at = now(), lease_until = null, resend_at = null, run_id = (select id from run),
        status = case when exists (select 1 from run) then 'completed' else 'failed' end,
        error_code = case when exists (select 1 from run) then null else 'meeting_deleted' end,
        error_message = case when exists (select 1 from run) then null else 'The meeting was deleted before it was classified.' end
      where id in (select id from held) returning *
    ), ${announcing(toldOf(done.accepted))}
    ${ENDED}`);
  return announce(deps, rows[0]);
}

/**
 * Ends the task as failed and gives up the right to ask, in one statement. Without an attempt, as for a dead letter,
 * whoever holds it.
 * @returns the task as it ended; null when it was not this worker's to end
 */
export async function failTask(
  deps: Deps,
  task: Pick<Claim, "taskId"> & Partial<Claim>,
  code: string,
  message: string,
): Promise<TaskRow | null> {
  const { taskId, attempt, reply } = task;
  const { rows } = await deps.db.execute<RawEnd>(sql`
    with released as (
      delete from ${modelReplies} where draft is null and key = ${reply?.key ?? null} and holder = ${holderOf(taskId, attempt ?? 0)}
    ), ended as (
      update ${tasks} set status = 'failed', finished_at = now(), lease_until = null, resend_at = null, failures = failures + 1,
        error_code = ${code}, error_message = ${message}
      where id = ${taskId} and status in ('pending', 'processing') and attempt = coalesce(${attempt ?? null}::int4, attempt)
      returning *
    ), ${announcing(null)}
    ${ENDED}`);
  return announce(deps, rows[0]);
}

/**
 * Gives the task back for a later try, in one statement. `countsAsFailure` is false for what passes by itself: a model's
 * rate limit, or another worker asking the same question.
 */
export async function releaseTask(
  deps: Deps,
  claim: Claim,
  { countsAsFailure, retryAfter }: { countsAsFailure: boolean; retryAfter: number },
): Promise<void> {
  await deps.db.execute(sql`
    with released as (
      delete from ${modelReplies} where draft is null and key = ${claim.reply?.key ?? null} and holder = ${holderOf(claim.taskId, claim.attempt)}
    )
    update ${tasks} set status = 'pending', lease_until = null, failures = failures + ${countsAsFailure ? 1 : 0},
      resend_at = now() + make_interval(secs => ${retryAfter}) + interval '2 minutes'
    where id = ${claim.taskId} and attempt = ${claim.attempt} and status = 'processing'`);
}

/**
 * Counts what a task's calls cost that no run came of, whoever holds the task by now.
 * @param late for a reply that could not be stored: a run of the task may have counted it, as when only the answer to its
 * commit was lost
 */
export async function countLoss(
  deps: Deps,
  taskId: string,
  { inputTokens, outputTokens, cost }: Loss,
  { late = false } = {},
): Promise<void> {
  await deps.db.execute(sql`
    update ${tasks} set failed_input_tokens = failed_input_tokens + ${inputTokens ?? 0}::int8,
      failed_output_tokens = failed_output_tokens + ${outputTokens ?? 0}::int8, failed_cost = failed_cost + ${cost}::numeric
    where id = ${taskId}
      and not (${late} and exists (select 1 from ${classificationRuns} r where r.id = tasks.run_id and r.usage is not null))`);
}
