import { type SQL, sql } from "drizzle-orm";

/**
 * The first CTEs of a KPI's statement. For one seller's eyes they stand before the tables of the same names: whatever the
 * statement goes on to ask, it sees that seller, their meetings and the clients of those, and no metric can forget to.
 * Not materialized, so that the indexes of the table go on to serve.
 */
export function confinedTo(sellerId: number | null): SQL {
  if (sellerId === null) return sql``;
  return sql`meeting_facts as not materialized (select * from public.meeting_facts where seller_id = ${sellerId}),
    sellers as (select * from public.sellers where id = ${sellerId}),
    clients as (select * from public.clients where id in (select client_id from meeting_facts)),`;
}
