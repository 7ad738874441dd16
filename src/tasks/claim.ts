import { type SQL, sql } from "drizzle-orm";
import type { Calibration } from "../classification/calibration.ts";
import { type Correction, correctionsOver } from "../classification/corrections.ts";
import type { Draft, MeetingText } from "../classification/engine.ts";
import { calibrations, classifications, modelReplies } from "../classification/table.ts";
import { clients } from "../clients/table.ts";
import { meetings } from "../meetings/table.ts";
import type { Deps } from "../platform/deps.ts";
import { sellers } from "../sellers/table.ts";
import { tasks } from "./table.ts";

/** A task this worker holds until its lease runs out, with all that is needed to work on it. */
export interface Claim {
  taskId: string;
  /** Fences the later write. */
  attempt: number;
  failures: number;
  meetingId: number;
  /** null when the meeting is gone or has no text any more. */
  text: MeetingText | null;
  contentHash: string | null;
  /** What people corrected in the classification of this very text: it outlives a new run. */
  corrections: readonly Correction[];
  /** Of the accepted view those corrections belong to; 0 when there is none. */
  revision: number;
  /** What reviews taught about this engine's confidences; null before the first lesson. */
  calibration: Calibration | null;
  /** A paid engine only: the key of this question among the replies, and whether it has been answered or is being asked. */
  reply:
    | { key: string; state: "ask" | "wait"; draft: null; runId: null }
    | { key: string; state: "answered"; draft: Draft; runId: number | null }
    | null;
}

interface ClaimRow extends Record<string, unknown> {
  attempt: number;
  failures: number;
  meeting_id: number;
  transcript: string | null;
  content_hash: string | null;
  guidance: string | null;
  meeting_at: string | null;
  client_name: string | null;
  client_email: string | null;
  client_phone: string | null;
  seller_name: string | null;
  corrections: Correction[] | null;
  revision: number;
  calibration: Calibration | null;
  key: string | null;
  mine: boolean;
  draft: Draft | null;
  run_id: number | null;
}

/** Seconds a claim holds: longer than a worker may take, which is two model calls. */
const leaseSeconds = ({ config }: Deps) => Math.max(config.TASK_LEASE, 2 * config.OPENAI_TIMEOUT + 30);

export const holderOf = (taskId: string, attempt: number) => `${taskId}:${attempt}`;

/**
 * Takes a task that is pending or whose lease ran out, in one statement; null when there is nothing to take, as with a
 * redelivered message. With a paid engine it also takes the right to ask the model this question, unless it has been
 * answered already or another worker is asking it now.
 */
export async function claimTask(deps: Deps, taskId: string): Promise<Claim | null> {
  const lease = sql`now() + make_interval(secs => ${leaseSeconds(deps)})`;
  const paid = deps.engine.id !== "offline";
  const { rows } = await deps.db.execute<ClaimRow>(sql`
    with claimed as (
      update ${tasks} set status = 'processing', attempt = attempt + 1, lease_until = ${lease}, resend_at = ${lease},
        failures = failures + case when status = 'processing' then 1 else 0 end, started_at = coalesce(started_at, now())
      where id = ${taskId} and (status = 'pending' or (status = 'processing' and lease_until <= now()))
      returning id, meeting_id, attempt, failures, force
    ), question as (
      select m.*, s.prompt as guidance, s.name as seller_name, c.name as client_name, c.email as client_email, c.phone as client_phone,
        case when ${paid} then concat_ws(':', text_sha256(m.transcript || chr(31) || s.prompt), ${deps.engine.version}::text,
          case when claimed.force then claimed.id::text end) end as key
      from claimed join ${meetings} m on m.id = claimed.meeting_id
      join ${sellers} s on s.id = m.seller_id join ${clients} c on c.id = m.client_id
    ), asking as (
      insert into ${modelReplies} (key, holder, lease_until)
      select key, claimed.id || ':' || claimed.attempt, ${lease} from question, claimed where key is not null
      on conflict (key) do update set holder = excluded.holder, lease_until = excluded.lease_until
        where model_replies.draft is null and model_replies.lease_until <= now()
      returning key
    )
    select claimed.attempt, claimed.failures, claimed.meeting_id, q.transcript, q.content_hash, q.guidance, q.meeting_at,
      q.client_name, q.client_email, q.client_phone, q.seller_name, q.key, asking.key is not null as mine, reply.draft, reply.run_id,
      ${shownOf(sql`claimed.meeting_id`, sql`q.content_hash`)},
      (select curves from ${calibrations} where engine = ${deps.engine.id}) as calibration
    from claimed left join question q on true left join asking on true
    left join ${modelReplies} reply on reply.key = q.key and reply.draft is not null`);
  const [row] = rows;
  return row ? toClaim(taskId, row) : null;
}

/** What of the accepted view a new run must respect: its revision and the corrections over the text. */
const shownOf = (meetingId: SQL, contentHash: SQL) => sql`
  coalesce((select revision from ${classifications} where meeting_id = ${meetingId}), 0) as revision,
  ${correctionsOver(meetingId, contentHash)} as corrections`;

/**
 * Reads again what a finished run must respect, after completing it was refused; null when the refusal was because the task
 * is no longer this worker's.
 */
export async function renewClaim(deps: Deps, claim: Claim): Promise<Claim | null> {
  const { rows } = await deps.db.execute<Pick<ClaimRow, "revision" | "corrections">>(sql`
    select ${shownOf(sql`t.meeting_id`, sql`${claim.contentHash}`)}
    from ${tasks} t where t.id = ${claim.taskId} and t.attempt = ${claim.attempt} and t.status = 'processing'`);
  const [row] = rows;
  return row ? { ...claim, revision: row.revision, corrections: row.corrections ?? [] } : null;
}

function toClaim(taskId: string, row: ClaimRow): Claim {
  return {
    taskId,
    attempt: row.attempt,
    failures: row.failures,
    meetingId: row.meeting_id,
    contentHash: row.content_hash,
    text:
      row.transcript === null || row.transcript.trim() === ""
        ? null
        : {
            transcript: row.transcript,
            guidance: row.guidance ?? "",
            client: { name: row.client_name ?? "", email: row.client_email, phone: row.client_phone },
            seller: { name: row.seller_name ?? "" },
            meetingAt: new Date(row.meeting_at ?? 0),
          },
    corrections: row.corrections ?? [],
    revision: row.revision,
    calibration: row.calibration,
    reply: toReply(row),
  };
}

function toReply({ key, draft, run_id, mine }: ClaimRow): Claim["reply"] {
  if (key === null) return null;
  if (draft) return { key, state: "answered", draft, runId: run_id };
  return { key, state: mine ? "ask" : "wait", draft: null, runId: null };
}
