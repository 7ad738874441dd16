import { randomBytes, randomUUID } from "node:crypto";
import { and, eq, isNull, ne, sql } from "drizzle-orm";
import type { Deps } from "../platform/deps.ts";
import { ApiError } from "../platform/errors.ts";
import type { Actor } from "./actor.ts";
import { sha256 } from "./hash.ts";
import { refreshTokens, type UserRow, users } from "./table.ts";
import { signAccessToken } from "./token.ts";

/** What a login gives: a short-lived access token and a refresh token good for one use. */
export interface IssuedSession {
  accessToken: string;
  refreshToken: string;
  expiresIn: number;
  user: SessionUser;
}

type SessionUser = Pick<UserRow, "id" | "email" | "name" | "role" | "active" | "sellerId">;

const newToken = () => randomBytes(32).toString("base64url");
const expiry = (deps: Deps) => new Date(deps.now().getTime() + deps.config.REFRESH_TOKEN_TTL * 1000);

async function issue(deps: Deps, user: SessionUser, sessionId: string, refreshToken: string): Promise<IssuedSession> {
  const accessToken = await signAccessToken(deps, {
    userId: user.id,
    role: user.role,
    sellerId: user.sellerId,
    sessionId,
  });
  return { accessToken, refreshToken, expiresIn: deps.config.ACCESS_TOKEN_TTL, user };
}

/** Starts a session for a user whose identity has been proven. */
export async function openSession(deps: Deps, user: UserRow): Promise<IssuedSession> {
  const token = newToken();
  const familyId = randomUUID();
  await deps.db
    .insert(refreshTokens)
    .values({ tokenHash: sha256(token), familyId, userId: user.id, expiresAt: expiry(deps) });
  return issue(deps, user, familyId, token);
}

/**
 * Trades a refresh token for the next one, in one statement. A token used before means that it was stolen, so its whole
 * family is revoked. Every failure is `invalid_grant` (RFC 6749 §5.2), a 400: the old front end retries a 401 for ever.
 */
export async function refreshSession(deps: Deps, token: string): Promise<IssuedSession> {
  const next = newToken();
  const { rows } = await deps.db.execute<SessionUser & { family_id: string }>(sql`
    with given as (
      select * from ${refreshTokens} where token_hash = ${sha256(token)}
    ), spent as (
      update ${refreshTokens} set used_at = now()
      where token_hash = ${sha256(token)} and used_at is null and revoked_at is null and expires_at > now()
      returning family_id, user_id
    ), holder as (
      select u.id, u.email, u.name, u.role, u.active, u.seller_id as "sellerId", spent.family_id
      from spent join ${users} u on u.id = spent.user_id where u.active
    ), renewed as (
      insert into ${refreshTokens} (token_hash, family_id, user_id, expires_at)
      select ${sha256(next)}, family_id, id, ${expiry(deps).toISOString()}::timestamptz from holder
    ), revoked as (
      update ${refreshTokens} set revoked_at = now()
      where family_id in (select family_id from given where used_at is not null) and revoked_at is null
    )
    select * from holder`);
  const [holder] = rows;
  if (!holder) throw new ApiError("invalid_grant");
  return issue(deps, holder, holder.family_id, next);
}

/** Ends the session the refresh token belongs to, if it is this user's. */
export async function closeSession(deps: Deps, actor: Actor, token: string): Promise<void> {
  await deps.db
    .update(refreshTokens)
    .set({ revokedAt: deps.now() })
    .where(
      and(
        isNull(refreshTokens.revokedAt),
        eq(refreshTokens.userId, actor.userId),
        sql`${refreshTokens.familyId} in (select family_id from ${refreshTokens} given where given.token_hash = ${sha256(token)})`,
      ),
    );
}

/** The statement that ends every session of the user but the one given (null: every one). */
export function revokeSessions(deps: Deps, userId: number, exceptSession: string | null) {
  return deps.db
    .update(refreshTokens)
    .set({ revokedAt: deps.now() })
    .where(
      and(
        eq(refreshTokens.userId, userId),
        isNull(refreshTokens.revokedAt),
        exceptSession === null ? undefined : ne(refreshTokens.familyId, exceptSession),
      ),
    );
}
