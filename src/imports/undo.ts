import { sql } from "drizzle-orm";
import { corrections } from "../classification/table.ts";
import { clients } from "../clients/table.ts";
import { meetings } from "../meetings/table.ts";
import type { Deps } from "../platform/deps.ts";
import { notFound } from "../platform/errors.ts";
import { sellers } from "../sellers/table.ts";
import { batches, tasks } from "../tasks/table.ts";
import { importLock } from "./chunk.ts";
import { importChunks, importItems, imports } from "./table.ts";

const MEETINGS_AT_ONCE = 1_000;

/** What an undone import took with it, and what stays although the import created it. */
export interface Undone {
  deleted: { clients: number; sellers: number; meetings: number };
  kept: { clients: number; sellers: number; meetings: number };
}

/** Of those that were still there, how many went. */
type Counted = { of: number; deleted: number };

/**
 * Deletes what the import created and nothing else; what it changed is not changed back. What has been changed since, by a
 * person or a later import, stays: a meeting that was edited or
 * whose labels were corrected, a client or seller that was edited or has meetings of other origin. 404.
 * Works in steps, so that no statement takes long; if it is cut off, calling it again goes on where it stopped.
 */
export async function undoImport(deps: Deps, id: number): Promise<Undone> {
  const [, stopped] = await deps.db.batch([
    deps.db.execute(importLock),
    deps.db.execute(
      sql`update ${imports} set status = 'completed', finished_at = coalesce(finished_at, now()) where id = ${id} returning id`,
    ),
    deps.db.execute(sql`delete from ${importChunks} where import_id = ${id}`),
  ]);
  if (stopped.rows.length === 0) throw notFound("import", id);
  const undone = { deleted: { clients: 0, sellers: 0, meetings: 0 }, kept: { clients: 0, sellers: 0, meetings: 0 } };
  const note = (kind: keyof Undone["deleted"], counted: Counted | undefined) => {
    undone.deleted[kind] += counted?.deleted ?? 0;
    undone.kept[kind] += (counted?.of ?? 0) - (counted?.deleted ?? 0);
  };

  for (let more = true; more; ) {
    const taken = await deleteMeetings(deps, id);
    note("meetings", taken);
    more = (taken?.forgotten ?? 0) > 0;
  }

  const [, ofClients, ofSellers] = await deps.db.batch([
    deps.db.execute(importLock),
    deps.db.execute<Counted>(sql`
      with mine as (select entity_id from ${importItems} where import_id = ${id} and kind = 'client'), gone as (
        delete from ${clients} c using mine where c.id = mine.entity_id and c.updated_at = c.created_at
          and not exists (select 1 from ${meetings} m where m.client_id = c.id)
        returning c.id
      )
      select (select count(*)::int from mine join ${clients} c on c.id = mine.entity_id) as of, (select count(*)::int from gone) as deleted`),
    deps.db.execute<Counted>(sql`
      with mine as (select entity_id from ${importItems} where import_id = ${id} and kind = 'seller'), gone as (
        delete from ${sellers} s using mine where s.id = mine.entity_id and s.updated_at = s.created_at
          and not exists (select 1 from ${meetings} m where m.seller_id = s.id)
        returning s.id
      )
      select (select count(*)::int from mine join ${sellers} s on s.id = mine.entity_id) as of, (select count(*)::int from gone) as deleted`),
    deps.db.execute(sql`delete from ${imports} where id = ${id}`),
  ]);
  note("clients", ofClients.rows[0]);
  note("sellers", ofSellers.rows[0]);
  return undone;
}

/**
 * Deletes some of the import's meetings, with the tasks it opened for them unless somebody else waits for their end; of all
 * it looked at, the import is forgotten as the origin. The ids come as an array: while the tables have no statistics,
 * Postgres would run a subquery once for every row.
 */
async function deleteMeetings(deps: Deps, id: number): Promise<(Counted & { forgotten: number }) | undefined> {
  const { rows } = await deps.db.execute<Counted & { forgotten: number }>(sql`
    with mine as (
      delete from ${importItems} where import_id = ${id} and kind = 'meeting' and entity_id = any(array(
        select entity_id from ${importItems} where import_id = ${id} and kind = 'meeting' order by entity_id limit ${MEETINGS_AT_ONCE}
      ))
      returning entity_id
    ), gone as (
      delete from ${meetings} m using mine where m.id = mine.entity_id and m.updated_at = m.created_at
        and not exists (select 1 from ${corrections} x where x.meeting_id = m.id and x.undone_at is null)
      returning m.id
    ), spared as (
      delete from ${tasks} t using gone where t.meeting_id = gone.id and t.status = 'pending' and t.callback_urls = '{}'
        and not exists (select 1 from ${batches} b where b.completed_at is null and b.task_ids @> array[t.id])
    )
    select (select count(*)::int from mine) as forgotten, (select count(*)::int from gone) as deleted,
      (select count(*)::int from mine join ${meetings} m on m.id = mine.entity_id) as of`);
  return rows[0];
}
