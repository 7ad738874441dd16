import { errors, jwtVerify, SignJWT } from "jose";
import { z } from "zod";
import type { Deps } from "../platform/deps.ts";
import { type Actor, ROLES } from "./actor.ts";
import { isRevoked } from "./revocation.ts";

const ALGORITHM = "HS256";

const Claims = z.object({
  sub: z
    .string()
    .regex(/^[1-9]\d*$/)
    .transform(Number),
  role: z.enum(ROLES),
  sid: z.uuid(),
  seller: z.int().nullable().default(null),
  iat: z.number(),
});

type TokenDeps = Pick<Deps, "config" | "kv" | "log" | "now">;

const secretKey = (deps: Pick<Deps, "config">) => new TextEncoder().encode(deps.config.JWT_SECRET);

/** What a session's token says. */
export type SessionClaims = Pick<Actor, "userId" | "role"> & { sessionId: string; sellerId?: number | null };

/** A signed access token that lives ACCESS_TOKEN_TTL seconds. */
export function signAccessToken(deps: Pick<Deps, "config" | "now">, session: SessionClaims): Promise<string> {
  const { JWT_ISSUER, JWT_AUDIENCE, ACCESS_TOKEN_TTL } = deps.config;
  // To the millisecond: who logs in again right after a revocation must not be taken for who had logged in before it.
  const issuedAt = deps.now().getTime() / 1000;
  return new SignJWT({ role: session.role, sid: session.sessionId, seller: session.sellerId ?? null })
    .setProtectedHeader({ alg: ALGORITHM, typ: "JWT" })
    .setSubject(String(session.userId))
    .setIssuer(JWT_ISSUER)
    .setAudience(JWT_AUDIENCE)
    .setIssuedAt(issuedAt)
    .setExpirationTime(Math.floor(issuedAt) + ACCESS_TOKEN_TTL)
    .sign(secretKey(deps));
}

/** Who the token speaks for; null when it is not ours, not now, or its user or session has been revoked. */
export async function readAccessToken(deps: TokenDeps, token: string): Promise<Actor | null> {
  try {
    const { payload } = await jwtVerify(token, secretKey(deps), {
      algorithms: [ALGORITHM],
      issuer: deps.config.JWT_ISSUER,
      audience: deps.config.JWT_AUDIENCE,
      requiredClaims: ["exp", "sub"],
      currentDate: deps.now(),
    });
    const claims = Claims.safeParse(payload);
    if (!claims.success) return null;
    const { sub, role, sid, seller, iat } = claims.data;
    const actor: Actor = { userId: sub, role, sellerId: seller, sessionId: sid, key: null };
    return (await isRevoked(deps, actor, iat)) ? null : actor;
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}
