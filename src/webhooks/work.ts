import type { Deps } from "../platform/deps.ts";
import type { Handled } from "../platform/queue.ts";
import { claimDelivery, type DeliveryClaim, settleTry, type TryEnd } from "./claim.ts";
import type { WebhookMessage } from "./message.ts";
import { post } from "./post.ts";
import { signedHeaders, signingSalts } from "./secret.ts";

/** Seconds from each failed try to the next, over three days: 5 s · 5 min · 30 min · 2 · 5 · 10 · 14 · 20 · 24 h. */
export const RETRY_AFTER = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400] as const;

/** A wait no longer than this is kept by the queue; longer ones by the row, and the sweep sends it when it is due. */
const QUEUE_WAITS_SECONDS = 30;

/** What trying again does not mend: the receiver is gone, or its URL may not be called. */
const FINAL = new Set<string | null>(["gone", "url_not_allowed", "resolves_inside", "endpoint_inactive"]);

/** Works on one message: claim, post, record; two round trips to the database. A message delivered again posts nothing. */
export async function workOnDelivery(deps: Deps, message: WebhookMessage): Promise<Handled> {
  const claim = await claimDelivery(deps, message.delivery_id);
  if (!claim) return { outcome: "nothing_to_do", delivery_id: message.delivery_id };
  const { event, attempt } = claim;
  const fields = { delivery_id: claim.id, endpoint_id: claim.endpoint?.id, event, attempt };
  const end = await tryDelivery(deps, claim);
  const byQueue = end.retryAfter !== null && end.retryAfter <= QUEUE_WAITS_SECONDS;
  await settleTry(deps, claim, end, byQueue);
  return {
    ...fields,
    outcome: end.error === null ? "delivered" : end.retryAfter === null ? "failed" : "failed_for_now",
    reason: end.error,
    response_status: end.status,
    post_ms: end.ms,
    ...(byQueue && end.retryAfter !== null ? { retryAfter: end.retryAfter } : {}),
  };
}

const untried = (error: string): TryEnd => ({
  status: null,
  error,
  excerpt: null,
  asked: null,
  ms: 0,
  retryAfter: null,
});

/**
 * Tries once. A receiver that asks for a longer wait than the schedule's gets it. A test reaches an inactive endpoint too: it
 * is how one finds out whether to activate it.
 */
async function tryDelivery(deps: Deps, claim: DeliveryClaim): Promise<TryEnd> {
  if (claim.endpoint?.active === false && claim.event !== "webhook.test") return untried("endpoint_inactive");
  // A worker that died during its try used it up: else a receiver that kills workers would be tried for ever.
  if (claim.round > RETRY_AFTER.length + 1) return untried("attempts_exhausted");
  const body = JSON.stringify(claim.payload);
  const at = deps.now();
  const headers = {
    "Content-Type": "application/json",
    "User-Agent": "vambe-webhooks/1",
    ...signedHeaders(deps.config, signingSalts(claim.endpoint, at), { id: claim.id, at, body }),
  };
  const posted = await post(deps, claim.url, headers, body);
  const retry = posted.error !== null && !FINAL.has(posted.error);
  const scheduled = retry ? RETRY_AFTER[claim.round - 1] : undefined;
  return { ...posted, retryAfter: scheduled === undefined ? null : Math.max(scheduled, posted.asked ?? 0) };
}
