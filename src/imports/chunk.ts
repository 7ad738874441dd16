import { type SQL, sql } from "drizzle-orm";
import { clients } from "../clients/table.ts";
import { hasText } from "../meetings/blank.ts";
import { meetings } from "../meetings/table.ts";
import type { Deps } from "../platform/deps.ts";
import { nextVersion } from "../platform/version.ts";
import { sellers } from "../sellers/table.ts";
import { RESEND_AFTER as RESEND_TASK_AFTER } from "../tasks/enqueue.ts";
import { sendTasks } from "../tasks/send.ts";
import { tasks } from "../tasks/table.ts";
import { addClientsWithEmail, addSellers, isOwn, rowsOf, updateClientsAndAddByName } from "./parties.ts";
import { importChunks, importItems, imports } from "./table.ts";

/**
 * Imports store one after another, as names and meetings carry no unique index that would keep two of them from adding the
 * same. Taken in a statement of its own, so that those after it see what the one before has stored.
 */
export const importLock = sql`select pg_advisory_xact_lock(hashtext('imports'))`;

const chunksBeside = (importId: number, seq: number): SQL =>
  sql`exists (select 1 from ${importChunks} o where o.import_id = ${importId}::int4 and o.seq <> ${seq}::int4)`;

/**
 * The meeting of a row (`row`) that is there already, null if none: any client of that e-mail (or name) met any seller of
 * that name then and said that. Names are not unique, so it may be another client's than the one a new meeting would go to.
 * The fence (`offset 0`) has Postgres go from the client to its meetings also while the tables have no statistics.
 */
export const meetingOf = (sameText: SQL): SQL => sql`(
  select min(m.id) from (
    select c.id from ${clients} c where lower(c.email) = lower(row.email)
    union all select c.id from ${clients} c where row.email is null and c.name = row.name
  ) c cross join lateral (
    select m.id, m.seller_id from ${meetings} m where m.client_id = c.id and m.meeting_at = row.at and ${sameText} offset 0
  ) m join ${sellers} s on s.id = m.seller_id and lower(s.name) = lower(row.seller))`;

const SAME_TEXT = sql`coalesce(m.transcript, '') = coalesce(row.transcript, '')`;

const addMeetings = (deps: Deps, importId: number, seq: number): SQL => sql`
  with row as (${rowsOf(importId, seq)}), asked as materialized (
    select row.*, ${meetingOf(SAME_TEXT)} as meeting_id from row
  ), changed as (
    update ${meetings} set closed = said.closed, updated_at = ${nextVersion(deps, meetings.updatedAt)}
    from (select distinct on (meeting_id) meeting_id, closed from asked where meeting_id is not null and key is null order by meeting_id, line desc) said
    where meetings.id = said.meeting_id and meetings.closed <> said.closed and not ${isOwn(importId, "meeting", sql`meetings.id`)}
    returning meetings.id
  ), seller as (
    select distinct on (lower(name)) lower(name) as name, id from ${sellers} order by lower(name), active desc, id
  ), fresh as (
    select distinct on (client_id, seller_id, at, md5(coalesce(transcript, ''))) client_id, seller_id, at, closed, transcript, key, line from (
      select asked.*, seller.id as seller_id, coalesce(
        (select min(c.id) from ${clients} c where lower(c.email) = lower(asked.email)),
        (select min(c.id) from ${clients} c where asked.email is null and c.name = asked.name)) as client_id
      from asked join seller on seller.name = lower(asked.seller) where asked.meeting_id is null
    ) resolved
    order by client_id, seller_id, at, md5(coalesce(transcript, '')), line
  ), planned as materialized (
    select nextval(pg_get_serial_sequence('meetings', 'id'))::int4 as id, f.* from (select * from fresh order by line) f
  ), added as (
    insert into ${meetings} (id, client_id, seller_id, meeting_at, closed, transcript)
    select id, client_id, seller_id, at, closed, transcript from planned
  ), remembered as (
    insert into ${importItems} (import_id, kind, entity_id, key) select ${importId}::int4, 'meeting', id, key from planned
  ), opened as (
    insert into ${tasks} (meeting_id, requested_by, resend_at)
    select p.id, i.requested_by, now() + ${RESEND_TASK_AFTER} from planned p join ${imports} i on i.id = ${importId}::int4
    where ${hasText(sql`p.transcript`)} order by p.line
    returning id
  ), taken as (
    delete from ${importChunks} c using ${imports} i
    where c.import_id = ${importId}::int4 and c.seq = ${seq}::int4 and i.id = c.import_id and i.status = 'processing'
    returning c.size
  ), counted as (
    update ${imports} set
      rows_done = rows_done + taken.size,
      clients_inserted = (select count(*) from ${importItems} where import_id = ${importId}::int4 and kind = 'client'),
      sellers_inserted = (select count(*) from ${importItems} where import_id = ${importId}::int4 and kind = 'seller'),
      clients_updated = (select count(*) from ${importItems} where import_id = ${importId}::int4 and kind = 'client_update'),
      meetings_inserted = meetings_inserted + (select count(*) from planned),
      meetings_updated = meetings_updated + (select count(*) from changed),
      queued = queued + (select count(*) from opened),
      status = case when ${chunksBeside(importId, seq)} then status else 'completed' end,
      finished_at = case when ${chunksBeside(importId, seq)} then null else now() end
    from taken where imports.id = ${importId}::int4
  )
  select taken.size, opened.id from taken left join opened on true`;

/**
 * Stores one chunk of an import: what is new is added, what differs is changed. Opens the new meetings' classification tasks, in one round trip and one transaction.
 * @returns how many classifications were queued; null when the chunk had been stored before, or its import undone
 */
export async function storeChunk(deps: Deps, importId: number, seq: number): Promise<number | null> {
  const results = await deps.db.batch([
    deps.db.execute(importLock),
    deps.db.execute(addSellers(importId, seq)),
    deps.db.execute(addClientsWithEmail(importId, seq)),
    deps.db.execute(updateClientsAndAddByName(deps, importId, seq)),
    deps.db.execute<{ id: string | null }>(addMeetings(deps, importId, seq)),
  ]);
  const { rows } = results[4];
  if (rows.length === 0) return null;
  const opened = rows.flatMap(({ id }) => (id === null ? [] : [id]));
  await sendTasks(deps, opened);
  return opened.length;
}

/**
 * Gives up a chunk that could not be stored: its rows count as invalid, with one error that tells their lines.
 * @returns whether it was there
 */
export async function giveUpChunk(deps: Deps, importId: number, seq: number): Promise<boolean> {
  const [, { rows }] = await deps.db.batch([
    deps.db.execute(importLock),
    deps.db.execute(sql`
      with gone as (
        delete from ${importChunks} where import_id = ${importId}::int4 and seq = ${seq}::int4
        returning size, rows -> 0 ->> 'line' as first, rows -> -1 ->> 'line' as last
      )
      update ${imports} set
        invalid_rows = invalid_rows + gone.size,
        errors = errors || jsonb_build_object('line', gone.first::int4, 'column', '', 'reason',
          'The rows of lines ' || gone.first || ' to ' || gone.last || ' could not be stored. Import the file again: what is there already is not added twice.'),
        status = case when ${chunksBeside(importId, seq)} then status else 'completed' end,
        finished_at = case when ${chunksBeside(importId, seq)} then null else now() end
      from gone where imports.id = ${importId}::int4
      returning imports.id`),
  ]);
  return rows.length > 0;
}
