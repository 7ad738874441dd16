import { type SQL, sql } from "drizzle-orm";
import type { Told } from "../classification/told.ts";
import { outbox, RECORDED } from "../webhooks/outbox.ts";
import { BATCH_EVENTS, CLOSED_BATCHES } from "./batches.ts";

/**
 * CTEs that follow `ended`, the tasks' rows as they ended: their batches are counted and what they mean to others is put
 * into the outbox.
 */
export function announcing(told: Told | null): SQL {
  const ids = sql.raw("jsonb_build_object('task_id', id, 'meeting_id', meeting_id)");
  return sql`${CLOSED_BATCHES}, ${outbox(sql`
    select case status when 'completed' then 'classification.completed' else 'classification.failed' end as type, meeting_id, callback_urls,
      ${ids} || case status when 'completed' then jsonb_build_object('run_id', run_id) || ${JSON.stringify(told?.completed ?? {})}::jsonb
        else jsonb_build_object('error_code', error_code) end as data
    from ended
    union all select 'review.needed', meeting_id, '{}', ${ids} || ${JSON.stringify(told?.review ?? {})}::jsonb
    from ended where status = 'completed' and ${told?.review != null}
    union all ${BATCH_EVENTS}`)}`;
}

/** The answer of a settling statement: the ended task's columns and the deliveries to send. */
export const ENDED: SQL = sql`select ended.*, ${RECORDED} as deliveries from ended`;
