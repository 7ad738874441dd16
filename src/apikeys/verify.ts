import { sql } from "drizzle-orm";
import { z } from "zod";
import { type Actor, ROLES, SCOPES } from "../auth/actor.ts";
import { sha256 } from "../auth/hash.ts";
import { forget, remembered } from "../auth/remember.ts";
import { users } from "../auth/table.ts";
import type { Deps } from "../platform/deps.ts";
import { apiKeys } from "./table.ts";

/** What every key begins with, so that secret scanners know one when they see it. */
export const KEY_START = "vk_";

const KEY = /^vk_[\w-]{43}$/;

export const isKey = (credential: string): boolean => credential.startsWith(KEY_START);

const Found = z.object({
  keyId: z.int(),
  userId: z.int(),
  role: z.enum(ROLES),
  sellerId: z.int().nullable(),
  scopes: z.array(z.enum(SCOPES)),
  /** Milliseconds since 1970; null for never. */
  expiresAt: z.number().nullable(),
});

const keptUnder = (keyHash: string) => `api-key:${keyHash}`;

/** Who a key speaks for, with its owner's role of now; null when it is unknown, revoked or expired or its owner deactivated. */
export async function findKey(deps: Deps, key: string, beforeLookup: () => Promise<void>): Promise<Actor | null> {
  if (!KEY.test(key)) return null;
  const keyHash = sha256(key);
  const found = await remembered(deps, keptUnder(keyHash), Found, async () => {
    await beforeLookup();
    return lookUp(deps, keyHash);
  });
  if (!found || (found.expiresAt !== null && found.expiresAt <= deps.now().getTime())) return null;
  const { keyId, userId, role, sellerId, scopes } = found;
  return { userId, role, sellerId, sessionId: null, key: { id: keyId, scopes } };
}

/** One round trip, which also notes the use, once a minute at most. */
async function lookUp(deps: Deps, keyHash: string): Promise<z.infer<typeof Found> | null> {
  const { rows } = await deps.db.execute<z.infer<typeof Found>>(sql`
    with found as (
      select k.id, k.scopes, k.expires_at, u.id as user_id, u.role, u.seller_id
      from ${apiKeys} k join ${users} u on u.id = k.user_id
      where k.key_hash = ${keyHash} and k.revoked_at is null and u.active
    ), used as (
      update ${apiKeys} set last_used_at = now()
      where id in (select id from found) and (last_used_at is null or last_used_at < now() - interval '1 minute')
        and (expires_at is null or expires_at > now())
    )
    select id as "keyId", user_id as "userId", role, seller_id as "sellerId", to_json(scopes) as scopes,
      extract(epoch from expires_at)::float8 * 1000 as "expiresAt" from found`);
  return rows[0] ?? null;
}

/** Forgets what is remembered of a key that was revoked. */
export const forgetKey = (deps: Pick<Deps, "kv" | "log">, keyHash: string): Promise<void> =>
  forget(deps, keptUnder(keyHash));
