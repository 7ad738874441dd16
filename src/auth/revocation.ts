import { z } from "zod";
import type { Deps } from "../platform/deps.ts";
import type { Actor } from "./actor.ts";

/**
 * Access tokens are believed without asking the database, so a user who was deactivated or changed leaves a mark in KV:
 * tokens issued before it are refused. KV answers from a cache of at most 30 s here, so the user is out within a minute.
 */
const CACHE_SECONDS = 30;

const Mark = z.object({ issuedUntil: z.number(), exceptSession: z.uuid().nullable() });

const key = (userId: number) => `revoked:${userId}`;

/** Refuses this user's access tokens issued until now, but for those of one session. */
export async function revokeAccess(
  deps: Pick<Deps, "config" | "kv" | "now">,
  userId: number,
  exceptSession: string | null,
): Promise<void> {
  const mark: z.infer<typeof Mark> = { issuedUntil: deps.now().getTime() / 1000, exceptSession };
  // The mark may go once every token it speaks of has expired; KV keeps nothing for less than 60 s.
  await deps.kv.put(key(userId), JSON.stringify(mark), {
    expirationTtl: Math.max(60, deps.config.ACCESS_TOKEN_TTL + CACHE_SECONDS),
  });
}

/** Whether a token issued at `issuedAt` (seconds) is refused. With KV away tokens hold: they are short-lived. */
export async function isRevoked(deps: Pick<Deps, "kv" | "log">, actor: Actor, issuedAt: number): Promise<boolean> {
  try {
    const mark = Mark.safeParse(await deps.kv.get(key(actor.userId), { type: "json", cacheTtl: CACHE_SECONDS }));
    return mark.success && issuedAt <= mark.data.issuedUntil && actor.sessionId !== mark.data.exceptSession;
  } catch (error) {
    deps.log.error("revocation_unread", error, { user_id: actor.userId });
    return false;
  }
}
