import { sql } from "drizzle-orm";
import type { Deps } from "../platform/deps.ts";
import { RESEND_AFTER } from "./enqueue.ts";
import { sendTasks } from "./send.ts";
import { tasks } from "./table.ts";

const SWEEP_SIZE = 5_000;

/**
 * Sends again what the queue lost: open tasks whose message or lease is overdue. Safe beside another sweep, as each row is
 * taken by one of them, and beside late messages, as a claim is given once.
 * @returns how many tasks were sent
 */
export async function sweepTasks(deps: Deps): Promise<number> {
  const { rows } = await deps.db.execute<{ id: string }>(sql`
    update ${tasks} set resend_at = now() + ${RESEND_AFTER}
    where id in (
      select id from ${tasks} where status in ('pending', 'processing') and resend_at <= now()
      order by resend_at limit ${SWEEP_SIZE} for update skip locked
    )
    returning id`);
  await sendTasks(
    deps,
    rows.map(({ id }) => id),
  );
  return rows.length;
}
