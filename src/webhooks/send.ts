import { sql } from "drizzle-orm";
import type { Deps } from "../platform/deps.ts";
import { RESEND_AFTER } from "./outbox.ts";
import { webhookDeliveries } from "./table.ts";

/** Cloudflare Queues takes up to 100 messages in a batch. */
const MESSAGES_PER_SEND = 100;

const SWEEP_SIZE = 2_000;

/** Hands deliveries to the queue. What it refuses, the sweep sends later; so this never throws. */
export async function sendDeliveries(deps: Deps, ids: readonly string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += MESSAGES_PER_SEND) {
    const messages = ids
      .slice(at, at + MESSAGES_PER_SEND)
      .map((delivery_id) => ({ body: { version: 1 as const, delivery_id } }));
    try {
      await deps.webhookQueue.sendBatch(messages);
    } catch (error) {
      deps.log.error("queue_send_failed", error, { deliveries: messages.length });
    }
  }
}

/**
 * Sends the deliveries whose next try is due and those whose message or worker was lost. Safe beside another sweep, as each
 * row is taken by one of them, and beside late messages, as a claim is given once.
 * @returns how many were sent
 */
export async function sweepDeliveries(deps: Deps): Promise<number> {
  const { rows } = await deps.db.execute<{ id: string }>(sql`
    update ${webhookDeliveries} set resend_at = now() + ${RESEND_AFTER}
    where id in (
      select id from ${webhookDeliveries} where status = 'pending' and resend_at <= now()
      order by resend_at limit ${SWEEP_SIZE} for update skip locked
    )
    returning id`);
  await sendDeliveries(
    deps,
    rows.map(({ id }) => id),
  );
  return rows.length;
}
