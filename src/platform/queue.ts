import type { z } from "zod";
import { databaseFault, isUnavailable } from "./db.ts";
import { WorkError } from "./failure.ts";
import type { Log, LogFields } from "./log.ts";

/** The longest a queue delays a message: 12 hours. */
export const MAX_DELAY_SECONDS = 43_200;
const LONGEST_BACKOFF_SECONDS = 300;

/** Seconds to wait after the n-th delivery: doubling, up to five minutes, spread by jitter so that retries do not come together. */
export function backoff(deliveries: number, random = Math.random()): number {
  const ceiling = Math.min(LONGEST_BACKOFF_SECONDS, 2 ** Math.min(deliveries, 10));
  return Math.max(1, Math.round(ceiling * (0.5 + random / 2)));
}

/** What a handler found out about a message, for its log line. */
export type Handled = LogFields & { outcome: string; retryAfter?: number };

interface Consumer<T> {
  schema: z.ZodType<T>;
  /** Works on one message. Resolving acks it, unless `retryAfter` (seconds) asks for it to come again. */
  handle: (message: T, deliveries: number) => Promise<Handled>;
  concurrency: number;
  log: Log;
}

/**
 * The one place that says ack or retry, for each message by itself: unreadable → logged without its body and acked ·
 * handled → acked · anything thrown → retried, later each time. Messages are worked on in parallel.
 */
export async function consumeBatch<T>(
  batch: MessageBatch<unknown>,
  { schema, handle, concurrency, log }: Consumer<T>,
): Promise<void> {
  const waiting = batch.messages.values();
  const work = async () => {
    for (const message of waiting) await consume(message);
  };
  const consume = async (message: Message<unknown>) => {
    const started = Date.now();
    const fields = { queue: batch.queue, message_id: message.id, deliveries: message.attempts };
    const parsed = schema.safeParse(message.body);
    if (!parsed.success) {
      log.warn("message_unreadable", fields);
      return message.ack();
    }
    try {
      const { retryAfter, ...handled } = await handle(parsed.data, message.attempts);
      if (retryAfter === undefined) message.ack();
      else message.retry({ delaySeconds: Math.min(MAX_DELAY_SECONDS, Math.ceil(retryAfter)) });
      log.info("message_handled", { ...fields, ...handled, retry_after: retryAfter, ms: Date.now() - started });
    } catch (error) {
      const delaySeconds = backoff(message.attempts);
      message.retry({ delaySeconds });
      log.error("message_failed", error, {
        ...fields,
        ...reasonOf(error),
        retry_after: delaySeconds,
        ms: Date.now() - started,
      });
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, batch.messages.length) }, work));
}

function reasonOf(error: unknown): LogFields {
  if (error instanceof WorkError) return { reason: error.code };
  const fault = databaseFault(error);
  return fault && isUnavailable(fault) ? { reason: "database_unavailable" } : {};
}
