import { sql } from "drizzle-orm";
import { createRemoteJWKSet, customFetch, decodeJwt, errors, type JWTPayload, jwtVerify } from "jose";
import { z } from "zod";
import { databaseFault } from "../platform/db.ts";
import type { Deps } from "../platform/deps.ts";
import { ApiError } from "../platform/errors.ts";
import { type Actor, ROLES, type Role } from "./actor.ts";
import { pseudonym, sha256 } from "./hash.ts";
import { remembered } from "./remember.ts";
import { users } from "./table.ts";

/** Only these: with a shared-secret algorithm among them, a provider's public key could be used to sign. */
const ALGORITHMS = ["RS256", "ES256"];

type Keys = ReturnType<typeof createRemoteJWKSet>;

/** The provider's keys, once per isolate; jose fetches them again when they are old or one is missing. */
const keySets = new Map<string, Keys>();

const Discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** Where the provider says that its keys are (OpenID Connect Discovery 1.0, §4). */
async function discover(fetcher: Deps["fetch"], issuer: string): Promise<string> {
  const url = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const answer = await fetcher(url, { signal: AbortSignal.timeout(5_000) });
  const found = Discovery.parse(await answer.json());
  if (found.issuer !== issuer) throw new Error("the identity provider's discovery document names another issuer");
  return found.jwks_uri;
}

async function keysOf({ config, fetch: fetcher }: Pick<Deps, "config" | "fetch">, issuer: string): Promise<Keys> {
  const known = keySets.get(`${issuer} ${config.OIDC_JWKS_URL}`);
  if (known) return known;
  const keys = createRemoteJWKSet(new URL(config.OIDC_JWKS_URL ?? (await discover(fetcher, issuer))), {
    [customFetch]: (url, options) => fetcher(url, options),
  });
  keySets.set(`${issuer} ${config.OIDC_JWKS_URL}`, keys);
  return keys;
}

/** Whether a token claims to be the configured provider's. Nothing is believed yet. */
export function isForeign({ config }: Pick<Deps, "config">, token: string): boolean {
  if (config.OIDC_ISSUER === null) return false;
  try {
    return decodeJwt(token).iss === config.OIDC_ISSUER;
  } catch {
    return false;
  }
}

/** The highest role the claim's values stand for; null when none of them does. */
function roleOf({ config }: Pick<Deps, "config">, claims: JWTPayload): Role | null {
  const claim = claims[config.OIDC_ROLE_CLAIM];
  const values = typeof claim === "string" ? claim.split(" ") : Array.isArray(claim) ? claim : [];
  const granted = values.flatMap((value) => (typeof value === "string" ? [config.OIDC_ROLES[value]] : []));
  return ROLES.find((role) => granted.includes(role)) ?? null;
}

const Known = z.object({ userId: z.int(), active: z.boolean(), sellerId: z.int().nullable() });

/**
 * Who a token of the identity provider speaks for; null when it is not valid or its user was deactivated here, 403 when its
 * claims give no role. A user seen for the first time gets a row, so that what they do has a name and they can be
 * deactivated or linked to a seller here; the role is the provider's to say, in every token.
 */
export async function readForeignToken(deps: Deps, token: string): Promise<Actor | null> {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience } = deps.config;
  if (issuer === null || audience === null) return null;
  const claims = await verify(deps, token, issuer, audience);
  if (!claims?.sub) return null;
  const role = roleOf(deps, claims);
  if (role === null) throw new ApiError("forbidden", "The identity provider gives you no role here.");
  const externalId = `${issuer}|${claims.sub}`;
  const known = await remembered(deps, `external:${sha256(`${externalId} ${role}`)}`, Known, () =>
    provision(deps, externalId, role, claims),
  );
  if (!known?.active) return null;
  return { userId: known.userId, role, sellerId: known.sellerId, sessionId: null, key: null };
}

/** What jose says when the keys could not be had, as against a token that is not right. */
const UNREACHABLE = new Set([errors.JOSEError.code, errors.JWKSTimeout.code, errors.JWKSInvalid.code]);

async function verify(deps: Deps, token: string, issuer: string, audience: string): Promise<JWTPayload | null> {
  try {
    const options = {
      algorithms: ALGORITHMS,
      issuer,
      audience,
      requiredClaims: ["exp", "sub"],
      currentDate: deps.now(),
      clockTolerance: 5,
    };
    return (await jwtVerify(token, await keysOf(deps, issuer), options)).payload;
  } catch (error) {
    if (error instanceof errors.JOSEError && !UNREACHABLE.has(error.code)) return null;
    deps.log.error("identity_provider_unreachable", error);
    throw new ApiError("unavailable", "The identity provider's keys cannot be read now. Try again shortly.", {
      headers: { "Retry-After": "5" },
    });
  }
}

const text = (value: unknown, max: number) => {
  const given = typeof value === "string" ? value.trim().replaceAll("\0", "") : "";
  return given === "" ? null : given.slice(0, max).toWellFormed();
};

/**
 * The user's row, made or brought up to date. An account that logs in here with the same e-mail is never taken over: the
 * e-mail is kept only if it is verified and free, else one that cannot receive mail stands in.
 */
async function provision(
  deps: Deps,
  externalId: string,
  role: Role,
  claims: JWTPayload,
  again = true,
): Promise<z.infer<typeof Known> | null> {
  const standIn = `${pseudonym(externalId, deps.config.JWT_SECRET).toLowerCase()}@oidc.invalid`;
  const email = claims.email_verified === true ? text(claims.email, 254) : null;
  const name = text(claims.name, 100) ?? text(claims.nickname, 100) ?? "External user";
  try {
    const { rows } = await deps.db.execute<z.infer<typeof Known>>(sql`
      insert into ${users} (email, name, role, external_id)
      select case when ${email}::text is null or exists (select 1 from ${users} u where lower(u.email) = lower(${email})) then ${standIn} else ${email} end,
        ${name}, ${role}, ${externalId}
      on conflict (external_id) do update set role = excluded.role,
        updated_at = case when users.role = excluded.role then users.updated_at else now() end
      returning id as "userId", active, seller_id as "sellerId"`);
    return rows[0] ?? null;
  } catch (error) {
    // Two users of one e-mail came at the same moment: now the other's row is there to be seen.
    if (again && databaseFault(error)?.constraint === "users_email_key")
      return provision(deps, externalId, role, claims, false);
    throw error;
  }
}
