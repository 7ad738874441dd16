import { and, count, eq, getTableColumns, sql } from "drizzle-orm";
import type { Deps } from "../platform/deps.ts";
import { notFound } from "../platform/errors.ts";
import { fetchPage, type Page, type Sorts } from "../platform/list.ts";
import { between } from "../platform/range.ts";
import { RESEND_AFTER } from "./outbox.ts";
import type { ListDeliveries } from "./schemas.ts";
import { sendDeliveries } from "./send.ts";
import { type DeliveryRow, webhookDeliveries as deliveries, webhookEndpoints as endpoints } from "./table.ts";

const SORTS = { created_at: { column: deliveries.createdAt, type: "timestamptz" } } satisfies Sorts;

/** The deliveries that match, newest first unless asked otherwise; one round trip. */
export function listDeliveries(deps: Deps, query: ListDeliveries): Promise<Page<DeliveryRow>> {
  const filter = and(
    query.status === undefined ? undefined : eq(deliveries.status, query.status),
    query.event === undefined ? undefined : eq(deliveries.event, query.event),
    query.endpoint_id === undefined ? undefined : eq(deliveries.endpointId, query.endpoint_id),
    query.meeting_id === undefined ? undefined : eq(deliveries.meetingId, query.meeting_id),
    between(deliveries.createdAt, query, deps.config.TIME_ZONE),
  );
  const plan = { sorts: SORTS, id: deliveries.id, filter };
  return fetchPage(query, plan, ({ sortKey, where, orderBy, limit, offset }, total) =>
    deps.db.batch([
      deps.db
        .select({ ...getTableColumns(deliveries), sortKey })
        .from(deliveries)
        .where(where)
        .orderBy(...orderBy)
        .limit(limit)
        .offset(offset),
      deps.db.select({ total: count() }).from(deliveries).where(total.where),
    ]),
  );
}

export async function getDelivery(deps: Deps, id: string): Promise<DeliveryRow> {
  const [row] = await deps.db.select().from(deliveries).where(eq(deliveries.id, id));
  if (!row) throw notFound("webhook delivery", id);
  return row;
}

/** Sends a delivery again at once, as if it had never been tried: same id, same body, all its tries ahead of it. 404. */
export async function replayDelivery(deps: Deps, id: string): Promise<DeliveryRow> {
  const [row] = await deps.db
    .update(deliveries)
    .set({
      status: "pending",
      round: 0,
      notBefore: sql`now()`,
      resendAt: sql`now() + ${RESEND_AFTER}`,
      finishedAt: null,
    })
    .where(eq(deliveries.id, id))
    .returning();
  if (!row) throw notFound("webhook delivery", id);
  await sendDeliveries(deps, [id]);
  return row;
}

/** Sends an endpoint, active or not, a message of type `webhook.test`; 404. */
export async function testEndpoint(deps: Deps, endpointId: number): Promise<DeliveryRow> {
  const payload = { type: "webhook.test", timestamp: deps.now().toISOString(), data: { endpoint_id: endpointId } };
  const { rows } = await deps.db.execute<{ id: string }>(sql`
    insert into ${deliveries} (endpoint_id, event, payload, resend_at)
    select id, 'webhook.test', ${JSON.stringify(payload)}::jsonb, now() + ${RESEND_AFTER} from ${endpoints} where id = ${endpointId}
    returning id`);
  const [recorded] = rows;
  if (!recorded) throw notFound("webhook endpoint", endpointId);
  await sendDeliveries(deps, [recorded.id]);
  return getDelivery(deps, recorded.id);
}
