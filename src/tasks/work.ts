import { judgeDraft, toAccepted } from "../classification/classify.ts";
import type { Draft, Usage } from "../classification/engine.ts";
import { costOf } from "../classification/openai/prices.ts";
import { PaidFailure } from "../classification/paid-failure.ts";
import { untilDatabaseAnswers } from "../platform/db.ts";
import type { Deps } from "../platform/deps.ts";
import { WorkError } from "../platform/failure.ts";
import { backoff, type Handled, MAX_DELAY_SECONDS } from "../platform/queue.ts";
import { cacheTask } from "./cache.ts";
import { type Claim, claimTask, renewClaim } from "./claim.ts";
import { keepReply, keptReply } from "./kept-replies.ts";
import type { ClassifyMessage } from "./message.ts";
import { sendTasks } from "./send.ts";
import { completeTask, countLoss, type Finished, failTask, type Loss, releaseTask } from "./settle.ts";
import type { TaskRow } from "./table.ts";
import { toTask } from "./view.ts";

/** Seconds until a look whether another worker's answer to the same question is there. */
const SAME_QUESTION_SECONDS = 5;

/**
 * Works on one message: claim, classify, settle; two round trips to the database. A message delivered again finds nothing
 * to claim and makes no second model call.
 */
export async function workOnTask(deps: Deps, message: ClassifyMessage): Promise<Handled> {
  const claim = await claimTask(deps, message.task_id);
  if (!claim) return { outcome: "nothing_to_do", task_id: message.task_id };
  const fields = { task_id: claim.taskId, meeting_id: claim.meetingId, attempt: claim.attempt };
  const end = async (code: string, reason: string): Promise<Handled> => {
    const failed = await failTask(deps, claim, code, reason);
    if (failed) await cacheTask(deps, toTask(failed, null));
    return { ...fields, outcome: "failed", reason: code };
  };
  const fail = async (retryAfter: number): Promise<Handled> => {
    await releaseTask(deps, claim, { countsAsFailure: true, retryAfter });
    return { ...fields, outcome: "failed_for_now", retryAfter };
  };
  // What passes by itself goes on as a new message: the queue gives up a message after so many deliveries.
  const postpone = async (outcome: string, seconds: number): Promise<Handled> => {
    const delay = Math.min(MAX_DELAY_SECONDS, Math.ceil(seconds));
    await releaseTask(deps, claim, { countsAsFailure: false, retryAfter: delay });
    await sendTasks(deps, [claim.taskId], delay);
    return { ...fields, outcome, postponed_by: delay };
  };

  if (!claim.text)
    return claim.contentHash === null
      ? end("meeting_deleted", "The meeting was deleted or lost its transcript before it was classified.")
      : end("no_transcript", "The transcript is blank.");
  if (claim.failures >= deps.config.TASK_MAX_ATTEMPTS)
    return end("attempts_exhausted", `Given up after ${claim.failures} failed attempts.`);
  if (claim.reply?.state === "wait") return postpone("same_text_under_way", SAME_QUESTION_SECONDS);

  try {
    return { ...fields, ...(await classify(deps, claim, claim.text)) };
  } catch (error) {
    if (!(error instanceof WorkError)) throw error;
    deps.log.error("classification_failed", error, { ...fields, reason: error.code });
    if (error instanceof PaidFailure) await countLoss(deps, claim.taskId, priced(deps, error.model, error.usage));
    if (error.kind === "terminal") return end(error.code, error.message);
    if (error.kind === "throttled") return postpone("throttled", error.retryAfter ?? backoff(claim.attempt));
    if (claim.failures + 1 >= deps.config.TASK_MAX_ATTEMPTS) return end(error.code, error.message);
    return fail(error.retryAfter ?? backoff(claim.failures + 1));
  }
}

const priced = (deps: Deps, model: string, usage: Usage): Loss => ({
  inputTokens: usage.inputTokens,
  outputTokens: usage.outputTokens,
  cost: costOf(model, usage, deps.now(), deps.config.MODEL_PRICES),
});

/** Asks the engine; a paid one only if no worker before this one took its answer with it. */
async function ask(
  deps: Deps,
  { reply, attempt }: Claim,
  text: NonNullable<Claim["text"]>,
  signal: AbortSignal,
): Promise<Draft> {
  if (reply === null) return deps.engine.classify(text, signal);
  const kept = attempt > 1 ? await keptReply(deps, reply.key, text.transcript) : null;
  if (kept) return kept;
  const draft = await deps.engine.classify(text, signal);
  await keepReply(deps, reply.key, text.transcript, draft);
  return draft;
}

async function classify(deps: Deps, claim: Claim, text: NonNullable<Claim["text"]>): Promise<Handled> {
  const started = Date.now();
  const signal = AbortSignal.timeout(2 * deps.config.OPENAI_TIMEOUT * 1000);
  const draft: Draft = claim.reply?.draft ?? (await ask(deps, claim, text, signal));
  const output = await judgeDraft(deps, text, { draft, calibration: claim.calibration }, signal);
  const latencyMs = Date.now() - started;
  const { id: engine, version: promptVersion } = deps.engine;
  const provenance = {
    contentHash: claim.contentHash,
    engine,
    model: draft.model,
    promptVersion,
    processedAt: deps.now(),
    processingTimeMs: latencyMs,
  };
  const spent = draft.usage && priced(deps, draft.model, draft.usage);
  const run = { draft, output, engine, promptVersion, cost: spent?.cost ?? null, latencyMs };
  const ended = await complete(deps, claim, run, (corrections) => toAccepted(output, provenance, corrections));
  // The task was cancelled, erased or taken over, or its meeting deleted.
  if (spent && claim.reply?.state === "ask" && !ended?.runId)
    await countLoss(deps, claim.taskId, spent, { late: true });
  if (ended)
    await cacheTask(
      deps,
      toTask(
        ended,
        ended.runId === null
          ? null
          : { ...run, id: ended.runId, model: draft.model, createdAt: provenance.processedAt },
      ),
    );
  return {
    outcome: ended?.status ?? "lease_lost",
    reused: claim.reply?.state === "answered",
    engine,
    engine_ms: latencyMs,
  };
}

/** Tries to complete a task whose meeting people are correcting at that moment; each is lost to a change that was made. */
const COMPLETE_TRIES = 20;

/** Completes the task under the corrections there are by then; null when it is no longer this worker's. */
async function complete(
  deps: Deps,
  claim: Claim,
  run: Omit<Finished, "accepted">,
  acceptedUnder: (corrections: Claim["corrections"]) => Finished["accepted"],
): Promise<TaskRow | null> {
  let held: Claim | null = claim;
  for (let tries = 0; held && tries < COMPLETE_TRIES; tries++) {
    const current: Claim = held;
    const finished = { ...run, accepted: acceptedUnder(current.corrections) };
    const ended = await untilDatabaseAnswers(() => completeTask(deps, current, finished));
    if (ended) return ended;
    held = await renewClaim(deps, current);
  }
  return null;
}

/** A message the queue gave up on: its task, if still open, ends as failed. */
export async function settleDeadLetter(deps: Deps, message: ClassifyMessage): Promise<Handled> {
  const failed = await failTask(
    deps,
    { taskId: message.task_id },
    "undeliverable",
    "The queue gave up delivering this task. Retry it.",
  );
  if (failed) await cacheTask(deps, toTask(failed, null));
  return { outcome: failed ? "failed" : "nothing_to_do", task_id: message.task_id };
}
