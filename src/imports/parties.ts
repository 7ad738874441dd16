import { type SQL, sql } from "drizzle-orm";
import { clients } from "../clients/table.ts";
import type { Deps } from "../platform/deps.ts";
import { nextVersion } from "../platform/version.ts";
import { sellers } from "../sellers/table.ts";
import { importChunks, importItems, imports } from "./table.ts";

/** The rows of a chunk that is still to be stored. A demo row that was stored once is not looked at again. */
export const rowsOf = (importId: number, seq: number): SQL => sql`
  select r.* from ${importChunks} c join ${imports} i on i.id = c.import_id and i.status = 'processing'
  cross join lateral jsonb_to_recordset(c.rows) as r(line int4, key text, name text, email text, phone text, at timestamptz, seller text, closed bool, transcript text)
  where c.import_id = ${importId}::int4 and c.seq = ${seq}::int4 and not exists (select 1 from ${importItems} k where k.key = r.key)`;

/** Whether this import created that client or meeting. */
export const isOwn = (importId: number, kind: "client" | "meeting", id: SQL): SQL =>
  sql`exists (select 1 from ${importItems} i where i.import_id = ${importId}::int4 and i.kind = ${kind} and i.entity_id = ${id})`;

export const addSellers = (importId: number, seq: number): SQL => sql`
  with row as (${rowsOf(importId, seq)}), added as (
    insert into ${sellers} (name)
    select distinct on (lower(seller)) seller from row where not exists (select 1 from ${sellers} s where lower(s.name) = lower(row.seller))
    order by lower(seller), line
    returning id
  )
  insert into ${importItems} (import_id, kind, entity_id) select ${importId}::int4, 'seller', id from added`;

export const addClientsWithEmail = (importId: number, seq: number): SQL => sql`
  with row as (${rowsOf(importId, seq)}), added as (
    insert into ${clients} (name, email, phone)
    select distinct on (lower(email)) name, email, phone from row
    where email is not null and not exists (select 1 from ${clients} c where lower(c.email) = lower(row.email))
    order by lower(email), line
    on conflict (lower(email)) do nothing
    returning id
  )
  insert into ${importItems} (import_id, kind, entity_id) select ${importId}::int4, 'client', id from added`;

/**
 * Gives the clients that are there the name and phone their rows tell, and adds those that are named without an e-mail and
 * not there. A name is looked up as the chunk leaves it: a client it renames is found by its new name. Demo rows change
 * nothing. A client this import created is made anew rather than changed, so that the undo still takes it for untouched.
 */
export const updateClientsAndAddByName = (deps: Deps, importId: number, seq: number): SQL => sql`
  with row as (${rowsOf(importId, seq)}), told as (
    select c.id, row.line, row.key, row.name, row.phone from row join ${clients} c on lower(c.email) = lower(row.email)
  ), named as (
    select distinct on (id) id, name from told where key is null order by id, line desc
  ), owner as (
    select n.name, least(
      (select min(c.id) from ${clients} c where c.name = n.name and not exists (select 1 from named where named.id = c.id)),
      (select min(named.id) from named where named.name = n.name)) as id
    from (select distinct name from row where email is null) n
  ), nameless as materialized (
    select owner.id, row.line, row.key, row.name, row.phone from row join owner on owner.name = row.name where row.email is null
  ), added as (
    insert into ${clients} (name, phone) select distinct on (name) name, phone from nameless where id is null order by name, line
    returning id
  ), said as (
    select id, coalesce((array_agg(name order by line desc) filter (where by_email))[1], min(name)) as name,
      (array_agg(phone order by line desc) filter (where phone is not null))[1] as phone
    from (select *, true as by_email from told union all select *, false from nameless where id is not null) rows
    where key is null group by id
  ), changed as (
    update ${clients} set name = said.name, phone = coalesce(said.phone, clients.phone),
      updated_at = ${nextVersion(deps, clients.updatedAt)},
      created_at = case when clients.updated_at = clients.created_at and ${isOwn(importId, "client", sql`clients.id`)}
        then ${nextVersion(deps, clients.updatedAt)} else clients.created_at end
    from said
    where clients.id = said.id and (clients.name <> said.name or clients.phone is distinct from coalesce(said.phone, clients.phone))
    returning clients.id
  )
  insert into ${importItems} (import_id, kind, entity_id)
  select ${importId}::int4, 'client', id from added
  union all select ${importId}::int4, 'client_update', id from changed where not ${isOwn(importId, "client", sql`changed.id`)}
  on conflict do nothing`;
