import { type SQL, sql } from "drizzle-orm";
import { classificationRuns, classifications, corrections, modelReplies } from "../classification/table.ts";
import { clients } from "../clients/table.ts";
import { importLock } from "../imports/chunk.ts";
import { importChunks } from "../imports/table.ts";
import { meetings } from "../meetings/table.ts";
import type { Deps } from "../platform/deps.ts";
import { notFound } from "../platform/errors.ts";
import { sellers } from "../sellers/table.ts";
import { forgetTasks } from "../tasks/cache.ts";
import { announcing } from "../tasks/events.ts";
import { tasks } from "../tasks/table.ts";
import { RECORDED } from "../webhooks/outbox.ts";
import { sendDeliveries } from "../webhooks/send.ts";
import { webhookDeliveries } from "../webhooks/table.ts";

/** Rows erased or emptied, by table. */
export interface Erased {
  clients: number;
  meetings: number;
  meetings_classifications: number;
  classification_runs: number;
  classification_corrections: number;
  model_replies: number;
  tasks: number;
  webhook_deliveries: number;
  /** Of files that are still to be stored. */
  import_rows: number;
  /** Results forgotten by the cache. */
  cached_results: number;
}

/**
 * Takes the client's rows out of the chunks that wait to be stored, and counts them: they would bring it back. A row is the
 * client's by the rule an import goes by: its e-mail or, without one, the first client of that name.
 */
const takeWaitingRows = (clientId: number): SQL => sql`
  with theirs as (
    select chunk.import_id, chunk.seq, row.position
    from ${clients} c, ${importChunks} chunk cross join lateral jsonb_array_elements(chunk.rows) with ordinality as row(value, position)
    where c.id = ${clientId} and (lower(row.value ->> 'email') = lower(c.email) or (row.value ->> 'email' is null and row.value ->> 'name' = c.name
      and not exists (select 1 from ${clients} o where o.name = c.name and o.id < c.id)))
  ), taken as (
    update ${importChunks} chunk set rows = (
      select coalesce(jsonb_agg(row.value order by row.position), '[]') from jsonb_array_elements(chunk.rows) with ordinality as row(value, position)
      where (chunk.import_id, chunk.seq, row.position) not in (select import_id, seq, position from theirs))
    where (import_id, seq) in (select import_id, seq from theirs)
  )
  select count(*)::int as count from theirs`;

/**
 * Erases what is personal about a client, in one transaction: name and contact, transcripts and all that was made of them.
 * The meetings themselves stay, as dates of an unnamed client, so that figures of the past still add up. Tasks under way
 * end, and are fenced: a worker that has read a transcript cannot store what it made of it. Erasing again finishes what
 * the cache did not take the first time; 404.
 */
export async function eraseClient(deps: Deps, clientId: number): Promise<Erased> {
  const theirs = sql`(select id from ${meetings} where client_id = ${clientId})`;
  const theirRuns = sql`(select id from ${classificationRuns} where meeting_id in ${theirs} union select reused_from from ${classificationRuns} where meeting_id in ${theirs})`;
  const count = (change: SQL) =>
    deps.db.execute<{ count: number }>(
      sql`with changed as (${change} returning 1) select count(*)::int as count from changed`,
    );
  // In the order in which others lock these rows: imports, the client, its meetings, what hangs on them.
  const [, client, , waiting, replies, said, accepted, runs, deliveries, ended, work, held, gone] = await deps.db.batch(
    [
      deps.db.execute(importLock),
      deps.db.execute(sql`select id from ${clients} where id = ${clientId} for update`),
      deps.db.execute(sql`select id from ${meetings} where client_id = ${clientId} order by id for update`),
      deps.db.execute<{ count: number }>(takeWaitingRows(clientId)),
      count(sql`
      delete from ${modelReplies} where run_id in ${theirRuns} or split_part(key, ':', 1) in (
        select text_sha256(m.transcript || chr(31) || s.prompt) from ${meetings} m join ${sellers} s on s.id = m.seller_id where m.client_id = ${clientId})`),
      count(sql`delete from ${corrections} where meeting_id in ${theirs}`),
      count(sql`delete from ${classifications} where meeting_id in ${theirs}`),
      count(sql`delete from ${classificationRuns} where meeting_id in ${theirs}`),
      count(sql`delete from ${webhookDeliveries} where meeting_id in ${theirs}`),
      deps.db.execute<{ deliveries: string[] }>(sql`
      with ended as (
        update ${tasks} set status = 'failed', attempt = attempt + 1, finished_at = now(), lease_until = null, resend_at = null,
          error_code = 'meeting_erased', error_message = 'The client''s data was erased.'
        where meeting_id in ${theirs} and status in ('pending', 'processing') returning *
      ), ${announcing(null)}
      select ${RECORDED} as deliveries`),
      deps.db.execute<{ id: string }>(
        sql`update ${tasks} set run_id = null where meeting_id in ${theirs} returning id`,
      ),
      count(sql`update ${meetings} set transcript = null, updated_at = now() where client_id = ${clientId}`),
      count(
        sql`update ${clients} set name = 'Erased client ' || id, email = null, phone = null, updated_at = now() where id = ${clientId}`,
      ),
    ],
  );
  if (client.rows.length === 0) throw notFound("client", clientId);
  await sendDeliveries(deps, ended.rows[0]?.deliveries ?? []);
  await forgetTasks(
    deps,
    work.rows.map(({ id }) => id),
  );
  const counted = ({ rows }: { rows: { count: number }[] }) => rows[0]?.count ?? 0;
  return {
    clients: counted(gone),
    meetings: counted(held),
    meetings_classifications: counted(accepted),
    classification_runs: counted(runs),
    classification_corrections: counted(said),
    model_replies: counted(replies),
    tasks: work.rows.length,
    webhook_deliveries: counted(deliveries),
    import_rows: counted(waiting),
    cached_results: work.rows.length,
  };
}
