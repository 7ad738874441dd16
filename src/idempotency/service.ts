import { and, eq, sql } from "drizzle-orm";
import type { Deps } from "../platform/deps.ts";
import { digest } from "../platform/digest.ts";
import { ApiError } from "../platform/errors.ts";
import { seal, unseal } from "../platform/seal.ts";
import { idempotencyKeys } from "./table.ts";

/** A request under an Idempotency-Key. */
export interface KeyedRequest {
  /** Who asks: keys of different callers never meet. */
  principal: string;
  /** The route, as documented. */
  route: string;
  key: string;
  /** Hash of path, query and body. */
  fingerprint: string;
}

/** An answer as it is kept and given again. */
export interface KeptAnswer {
  status: number;
  contentType: string | null;
  body: string;
}

/** The right to handle a request: to be settled or released. */
export interface Claim {
  id: string;
  token: string;
  purpose: string;
}

const KEPT_FOR = sql.raw("interval '24 hours'");
/** Longer than any request takes: a holder that has not answered by then has died. */
const CLAIM = sql.raw("interval '3 minutes'");

const purposeOf = ({ principal, route, key }: KeyedRequest) => `idempotency\n${principal}\n${route}\n${key}`;

/**
 * Claims a request, or gives the answer it has had; one round trip. Throws 422 `idempotency_mismatch` when the key was
 * used for another request, 409 `idempotency_in_flight` while the first is being handled.
 */
export async function claimRequest(
  deps: Deps,
  request: KeyedRequest,
): Promise<{ claim: Claim } | { answer: KeptAnswer }> {
  const purpose = purposeOf(request);
  const id = await digest(request.principal, request.route, request.key);
  const token = crypto.randomUUID();
  const k = idempotencyKeys;
  const { rows } = await deps.db.execute<{ claimed: boolean; fingerprint: string | null; answer: string | null }>(sql`
    with claimed as (
      insert into ${k} (id, fingerprint, claim, claimed_until, expires_at)
      values (${id}, ${request.fingerprint}, ${token}, now() + ${CLAIM}, now() + ${KEPT_FOR})
      on conflict (id) do update
        set fingerprint = excluded.fingerprint, claim = excluded.claim, claimed_until = excluded.claimed_until,
            expires_at = excluded.expires_at, answer = null
        where ${k}.expires_at < now()
          or (${k}.answer is null and ${k}.claimed_until < now() and ${k}.fingerprint = excluded.fingerprint)
      returning id
    )
    select exists (select 1 from claimed) as claimed, ${k}.fingerprint, ${k}.answer
    from (select 1) one left join ${k} on ${k}.id = ${id}`);
  const [found] = rows;
  if (!found) throw new Error("a claim answered nothing");
  if (found.claimed) return { claim: { id, token, purpose } };
  if (found.fingerprint !== null && found.fingerprint !== request.fingerprint)
    throw new ApiError("idempotency_mismatch");
  // No row seen and none inserted: another request claimed the key at this very moment.
  if (found.answer === null)
    throw new ApiError("idempotency_in_flight", undefined, { headers: { "Retry-After": "1" } });
  const opened = await unseal(found.answer, deps.config.JWT_SECRET, purpose);
  if (opened === null)
    throw new ApiError(
      "idempotency_mismatch",
      "The answer kept for this Idempotency-Key can no longer be read. Use a new key.",
    );
  return { answer: JSON.parse(opened) };
}

const held = ({ id, token }: Claim) => and(eq(idempotencyKeys.id, id), eq(idempotencyKeys.claim, token));

/** Keeps the answer for whoever repeats the request. A claim that was taken over meanwhile changes nothing. */
export async function settleRequest(deps: Deps, claim: Claim, answer: KeptAnswer): Promise<void> {
  const sealed = await seal(JSON.stringify(answer), deps.config.JWT_SECRET, claim.purpose);
  await deps.db.update(idempotencyKeys).set({ answer: sealed }).where(held(claim));
}

/** Gives the claim back, so that the request can be sent again under the same key. */
export async function releaseRequest(deps: Deps, claim: Claim): Promise<void> {
  await deps.db.delete(idempotencyKeys).where(held(claim));
}
