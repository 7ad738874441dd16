import { and, eq, inArray, sql } from "drizzle-orm";
import { databaseFault, isUnavailable } from "../platform/db.ts";
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

/** Hands chunks to the queue. What it refuses is marked as due, and the sweep sends it; so this never throws. */
export async function sendChunks(deps: Deps, importId: number, seqs: readonly number[]): Promise<void> {
  const unsent: number[] = [];
  for (let at = 0; at < seqs.length; at += MESSAGES_PER_SEND) {
    const some = seqs.slice(at, at + MESSAGES_PER_SEND);
    try {
      await deps.importQueue.sendBatch(
        some.map((seq): { body: ImportMessage } => ({ body: { version: 1, import_id: importId, seq } })),
      );
    } catch (error) {
      deps.log.error("queue_send_failed", error, { chunks: some.length });
      unsent.push(...some);
    }
  }
  if (unsent.length === 0) return;
  await deps.db
    .update(importChunks)
    .set({ resendAt: sql`now()` })
    .where(and(eq(importChunks.importId, importId), inArray(importChunks.seq, unsent)))
    .catch((error: unknown) => deps.log.error("queue_send_unmarked", error, { chunks: unsent.length }));
}

/** Works on one message: stores its chunk, in one round trip. A message delivered again finds no chunk. */
export async function workOnChunk(deps: Deps, { import_id, seq }: ImportMessage): Promise<Handled> {
  const queued = await storeChunk(deps, import_id, seq);
  return { outcome: queued === null ? "nothing_to_do" : "stored", import_id, seq, queued };
}

/**
 * A message the queue gave up on: the chunk is tried once more, as the database may have been away all that time, and
 * given up if it is at fault itself. While the database is away this throws, and the sweep will send the chunk again.
 */
export async function settleDeadChunk(deps: Deps, message: ImportMessage): Promise<Handled> {
  try {
    return await workOnChunk(deps, message);
  } catch (error) {
    const fault = databaseFault(error);
    if (!fault || isUnavailable(fault)) throw error;
    deps.log.error("import_chunk_given_up", error, { import_id: message.import_id, seq: message.seq });
    const there = await giveUpChunk(deps, message.import_id, message.seq);
    return { outcome: there ? "given_up" : "nothing_to_do", import_id: message.import_id, seq: message.seq };
  }
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
  const byImport = Map.groupBy(rows, ({ import_id }) => import_id);
  for (const [importId, chunks] of byImport)
    await sendChunks(
      deps,
      importId,
      chunks.map(({ seq }) => seq),
    );
  return rows.length;
}
