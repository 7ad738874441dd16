import { sql } from "drizzle-orm";
import type { Deps } from "../platform/deps.ts";
import type { Handled } from "../platform/queue.ts";
import { giveUpChunk, storeChunk } from "./chunk.ts";
import type { ImportMessage } from "./message.ts";
import { RESEND_AFTER } from "./stage.ts";
import { importChunks, imports } from "./table.ts";

/** Cloudflare Queues takes up to 100 messages in a batch. */
const MESSAGES_PER_SEND = 100;

const SWEEP_SIZE = 1_000;

/** A file that has not arrived after this long never will: its worker is dead. */
const RECEIVING_TIMEOUT = sql.raw("interval '1 hour'");

/** Hands chunks to the queue. What it refuses, the sweep sends later; so this never throws. */
export async function sendChunks(deps: Deps, chunks: readonly { importId: number; seq: number }[]): Promise<void> {
  for (let at = 0; at < chunks.length; at += MESSAGES_PER_SEND) {
    const messages = chunks
      .slice(at, at + MESSAGES_PER_SEND)
      .map(({ importId, seq }): { body: ImportMessage } => ({ body: { version: 1, import_id: importId, seq } }));
    try {
      await deps.importQueue.sendBatch(messages);
    } catch (error) {
      deps.log.error("queue_send_failed", error, { chunks: messages.length });
    }
  }
}

/** Works on one message: stores its chunk, in one round trip. A message delivered again finds no chunk. */
export async function workOnChunk(deps: Deps, { import_id, seq }: ImportMessage): Promise<Handled> {
  const queued = await storeChunk(deps, import_id, seq);
  return { outcome: queued === null ? "nothing_to_do" : "stored", import_id, seq, queued };
}

/** A message the queue gave up on: its chunk, if still there, is given up as well. */
export async function settleDeadChunk(deps: Deps, { import_id, seq }: ImportMessage): Promise<Handled> {
  return { outcome: (await giveUpChunk(deps, import_id, seq)) ? "given_up" : "nothing_to_do", import_id, seq };
}

/**
 * Sends again the chunks whose message is overdue, and throws away what was half received when its worker died.
 * @returns how many chunks were sent
 */
export async function sweepImports(deps: Deps): Promise<number> {
  const { rows } = await deps.db.execute<{ import_id: number; seq: number }>(sql`
    with dropped as (
      delete from ${imports} where status = 'receiving' and created_at < now() - ${RECEIVING_TIMEOUT}
    )
    update ${importChunks} set resend_at = now() + ${RESEND_AFTER}
    where (import_id, seq) in (
      select c.import_id, c.seq from ${importChunks} c join ${imports} i on i.id = c.import_id
      where i.status = 'processing' and c.resend_at <= now()
      order by c.resend_at, c.seq limit ${SWEEP_SIZE} for update of c skip locked
    )
    returning import_id, seq`);
  await sendChunks(
    deps,
    rows.map(({ import_id, seq }) => ({ importId: import_id, seq })),
  );
  return rows.length;
}
