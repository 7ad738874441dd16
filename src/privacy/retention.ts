import { type SQL, sql } from "drizzle-orm";
import { auditLog } from "../audit/table.ts";
import { refreshTokens } from "../auth/table.ts";
import { classificationRuns, classifications, modelReplies } from "../classification/table.ts";
import { idempotencyKeys } from "../idempotency/table.ts";
import { meetings } from "../meetings/table.ts";
import type { Deps } from "../platform/deps.ts";
import { forgetTasks } from "../tasks/cache.ts";
import { batches, tasks } from "../tasks/table.ts";
import { webhookDeliveries } from "../webhooks/table.ts";

/** Rows removed at once: what is left waits for the next sweep. */
const SWEEP_SIZE = 5_000;
const MEETINGS_AT_ONCE = 200;

/** How many rows a sweep removed or emptied, by what they are. */
export type Removed = Record<
  "transcripts" | "tasks" | "batches" | "replies" | "deliveries" | "audit" | "refresh_tokens" | "idempotency_keys",
  number
>;

/**
 * Removes what has been kept long enough. The RETENTION_DAYS_* settings say how long; without one nothing of its kind goes.
 * Expired refresh tokens and idempotency keys and abandoned questions to a model are of no use to anybody and always go.
 */
export async function sweepRetention(deps: Deps): Promise<Removed> {
  const { config, db } = deps;
  const kept = {
    tasks: config.RETENTION_DAYS_TASKS,
    replies: config.RETENTION_DAYS_REPLIES,
    audit: config.RETENTION_DAYS_AUDIT,
  };
  const [transcripts, work, sets, replies, deliveries, entries, tokens, keys] = await db.batch([
    db.execute<{ count: number; task_ids: string[] | null }>(emptyTranscripts(config.RETENTION_DAYS_TRANSCRIPTS)),
    // The task whose run is shown stays: asking for that classification again answers with it.
    db.execute<Count>(
      remove(
        tasks,
        sql`finished_at < ${ago(kept.tasks)}
        and not exists (select 1 from ${classifications} c join ${classificationRuns} r on r.id = c.run_id where c.meeting_id = old.meeting_id and r.task_id = old.id)`,
      ),
    ),
    db.execute<Count>(remove(batches, sql`created_at < ${ago(kept.tasks)}`)),
    db.execute<Count>(
      remove(
        modelReplies,
        sql`created_at < ${ago(kept.replies)} or (draft is null and lease_until < now() - interval '1 day')`,
      ),
    ),
    db.execute<Count>(remove(webhookDeliveries, sql`finished_at < ${ago(kept.tasks)}`)),
    db.execute<Count>(remove(auditLog, sql`at < ${ago(kept.audit)}`)),
    db.execute<Count>(remove(refreshTokens, sql`expires_at < now()`)),
    db.execute<Count>(remove(idempotencyKeys, sql`expires_at < now()`)),
  ]);
  const [emptied] = transcripts.rows;
  await forgetTasks(deps, emptied?.task_ids ?? []);
  const counted = ({ rows }: { rows: Count[] }) => rows[0]?.count ?? 0;
  return {
    transcripts: emptied?.count ?? 0,
    tasks: counted(work),
    batches: counted(sets),
    replies: counted(replies),
    deliveries: counted(deliveries),
    audit: counted(entries),
    refresh_tokens: counted(tokens),
    idempotency_keys: counted(keys),
  };
}

type Count = { count: number };

/** The instant this many days ago; for null one before which nothing is. */
const ago = (days: number | null): SQL => sql`coalesce(now() - make_interval(days => ${days}::int4), '-infinity')`;

const remove = (
  table:
    | typeof tasks
    | typeof batches
    | typeof modelReplies
    | typeof webhookDeliveries
    | typeof auditLog
    | typeof refreshTokens
    | typeof idempotencyKeys,
  where: SQL,
) => sql`
  with gone as (
    delete from ${table} where ctid = any (array(select ctid from ${table} old where ${where} limit ${SWEEP_SIZE})) returning 1
  )
  select count(*)::int as count from gone`;

const WITHOUT_QUOTE = sql.raw(`jsonb_build_object('evidence', null)`);

/** The labels of a run or view with their quotes taken out; what the quotes supported stays. */
const withoutQuotes = (labels: SQL) =>
  sql`(select jsonb_object_agg(key, value || ${WITHOUT_QUOTE}) from jsonb_each(${labels}))`;

/**
 * Takes transcripts, and the quotes from them, out of meetings held longer ago than this; the labels stay, for the figures.
 * A meeting that is just being classified waits for the next sweep.
 */
const emptyTranscripts = (days: number | null) => sql`
  with old as (
    select id from ${meetings} m where meeting_at < ${ago(days)} and transcript is not null
      and not exists (select 1 from ${tasks} t where t.meeting_id = m.id and t.status in ('pending', 'processing'))
    order by meeting_at limit ${MEETINGS_AT_ONCE} for update skip locked
  ), emptied as (
    update ${meetings} set transcript = null where id in (select id from old)
  ), shown as (
    update ${classifications} set labels = ${withoutQuotes(sql`labels`)}, revision = revision + 1 where meeting_id in (select id from old)
  ), runs as (
    update ${classificationRuns} set output = output || jsonb_build_object('labels', ${withoutQuotes(sql`output -> 'labels'`)},
      'sentiment', (output -> 'sentiment') || ${WITHOUT_QUOTE})
    where meeting_id in (select id from old) returning id, reused_from
  ), replies as (
    delete from ${modelReplies} where run_id in (select id from runs union select reused_from from runs)
  )
  select (select count(*)::int from old) as count,
    (select json_agg(id) from ${tasks} where meeting_id in (select id from old) and finished_at is not null) as task_ids`;
