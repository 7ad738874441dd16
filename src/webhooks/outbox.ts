import { type SQL, sql } from "drizzle-orm";
import { webhookDeliveries, webhookEndpoints } from "./table.ts";

/** How long a message may be under way before the sweep sends another. */
export const RESEND_AFTER = sql.raw("interval '2 minutes'");

/** An instant as the wire shows it. */
const NOW = sql.raw(`to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/**
 * Two CTEs, `event` and `outbox (id)`, that turn events into deliveries within the statement that makes them true: so
 * an event is recorded if and only if it happened, whatever dies next. Each goes to the active endpoints that asked for its
 * type and to its callback URLs.
 * @param events a SELECT of (type text, meeting_id int4, callback_urls text[], data jsonb); the names are taken from its first row
 */
export const outbox = (events: SQL): SQL => sql`
  event as (${events}), outbox as (
    insert into ${webhookDeliveries} (endpoint_id, url, event, meeting_id, payload, resend_at)
    select receiver.endpoint_id, receiver.url, event.type, event.meeting_id,
      jsonb_build_object('type', event.type, 'timestamp', ${NOW}, 'data', event.data), now() + ${RESEND_AFTER}
    from event cross join lateral (
      select e.id as endpoint_id, null::text as url from ${webhookEndpoints} e where e.active and event.type = any(e.events)
      union all select null, unnest(event.callback_urls)
    ) receiver
    returning id
  )`;

/** The ids the outbox took in, for the queue. */
export const RECORDED = sql.raw("coalesce((select json_agg(id) from outbox), '[]'::json)");
