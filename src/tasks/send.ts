import { inArray, sql } from "drizzle-orm";
import type { Deps } from "../platform/deps.ts";
import type { ClassifyMessage } from "./message.ts";
import { tasks } from "./table.ts";

/** Cloudflare Queues takes up to 100 messages in a batch. */
const MESSAGES_PER_SEND = 100;

type Delayed = { body: ClassifyMessage; delaySeconds: number };

/**
 * Hands tasks to the queue, to be delivered after `delaySeconds`. A refused send loses nothing: the rows are marked as due,
 * and the sweep sends them. So this never throws.
 */
export async function sendTasks(deps: Deps, taskIds: readonly string[], delaySeconds = 0): Promise<void> {
  const unsent: string[] = [];
  for (let at = 0; at < taskIds.length; at += MESSAGES_PER_SEND) {
    const ids = taskIds.slice(at, at + MESSAGES_PER_SEND);
    try {
      await deps.classifyQueue.sendBatch(
        ids.map((task_id): Delayed => ({ body: { version: 1, task_id }, delaySeconds })),
      );
    } catch (error) {
      deps.log.error("queue_send_failed", error, { tasks: ids.length });
      unsent.push(...ids);
    }
  }
  if (unsent.length === 0) return;
  await deps.db
    .update(tasks)
    .set({ resendAt: sql`now()` })
    .where(inArray(tasks.id, unsent))
    .catch((error: unknown) => deps.log.error("queue_send_unmarked", error, { tasks: unsent.length }));
}
