import { sql } from "drizzle-orm";
import type { Deps } from "../platform/deps.ts";
import type { Posted } from "./post.ts";
import { type DeliveryRow, type EndpointRow, type Try, webhookDeliveries, webhookEndpoints } from "./table.ts";

/** Seconds a claim holds: longer than a try may take. */
const LEASE_SECONDS = 60;

/** A delivery this worker may try until its lease runs out. */
export interface DeliveryClaim {
  id: string;
  /** Fences the later write. */
  attempt: number;
  /** Tries since it was opened or replayed, this one included. */
  round: number;
  event: DeliveryRow["event"];
  payload: DeliveryRow["payload"];
  url: string;
  /** null for the callback of a task. */
  endpoint: Pick<EndpointRow, "id" | "active" | "salt" | "previousSalt" | "previousUntil"> | null;
}

interface ClaimRow extends Record<string, unknown> {
  attempt: number;
  round: number;
  event: DeliveryRow["event"];
  payload: DeliveryRow["payload"];
  url: string;
  endpoint_id: number | null;
  active: boolean;
  salt: string;
  previous_salt: string | null;
  previous_until: string | null;
}

/** Takes a delivery that is due, with where and how to send it, in one round trip; null when there is nothing to do. */
export async function claimDelivery(deps: Deps, id: string): Promise<DeliveryClaim | null> {
  const lease = sql`now() + make_interval(secs => ${LEASE_SECONDS})`;
  const { rows } = await deps.db.execute<ClaimRow>(sql`
    with claimed as (
      update ${webhookDeliveries} set attempt = attempt + 1, round = round + 1, not_before = ${lease}, resend_at = ${lease}
      where id = ${id} and status = 'pending' and not_before <= now()
      returning attempt, round, event, payload, url, endpoint_id
    )
    select c.attempt, c.round, c.event, c.payload, c.endpoint_id, coalesce(c.url, e.url) as url, e.active, e.salt, e.previous_salt, e.previous_until
    from claimed c left join ${webhookEndpoints} e on e.id = c.endpoint_id`);
  const [row] = rows;
  if (!row) return null;
  const { attempt, round, event, payload, url, endpoint_id } = row;
  return {
    id,
    attempt,
    round,
    event,
    payload,
    url,
    endpoint:
      endpoint_id === null
        ? null
        : {
            id: endpoint_id,
            active: row.active,
            salt: row.salt,
            previousSalt: row.previous_salt,
            previousUntil: row.previous_until === null ? null : new Date(row.previous_until),
          },
  };
}

/** How a try ended: `retryAfter` seconds until the next, null when there is none. */
export interface TryEnd extends Omit<Posted, "error"> {
  error: string | null;
  retryAfter: number | null;
}

/** Added to a wait that the queue itself keeps, before the sweep takes the message for lost. */
const QUEUE_MAY_BE_LATE_SECONDS = 60;

/**
 * Records a try, in one round trip: delivered, to be tried again, or failed. An endpoint that says it is gone (410) is not
 * sent anything more until somebody activates it.
 * @param byQueue whether the queue brings the message back itself when it is due
 */
export async function settleTry(deps: Deps, claim: DeliveryClaim, end: TryEnd, byQueue: boolean): Promise<void> {
  const status = end.error === null ? "delivered" : end.retryAfter === null ? "failed" : "pending";
  const entry: Try = { at: deps.now().toISOString(), ms: end.ms, status: end.status, error: end.error };
  const wait = end.retryAfter ?? 0;
  await deps.db.execute(sql`
    with gone as (
      update ${webhookEndpoints} set active = false, updated_at = greatest(now(), updated_at + interval '1 millisecond') where ${end.error === "gone"} and id = ${claim.endpoint?.id ?? null}
    )
    update ${webhookDeliveries} set status = ${status},
      not_before = now() + make_interval(secs => ${wait}),
      resend_at = now() + make_interval(secs => ${byQueue ? wait + QUEUE_MAY_BE_LATE_SECONDS : wait}),
      response_status = ${end.status}, response_excerpt = ${end.excerpt}, error_code = ${end.error},
      tries = tries || ${JSON.stringify([entry])}::jsonb, finished_at = case when ${status} = 'pending' then null else now() end
    where id = ${claim.id} and attempt = ${claim.attempt} and status = 'pending'`);
}
