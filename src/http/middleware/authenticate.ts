import { createMiddleware } from "hono/factory";
import { type Actor, type Guarded, requireAccess, type Scope } from "../../auth/actor.ts";
import { readCredential } from "../../auth/credentials.ts";
import { ApiError } from "../../platform/errors.ts";
import type { AppEnv } from "../env.ts";
import { addressOf, count } from "./limit.ts";

/**
 * Admits holders of a valid token or API key whose role reaches `access` and whose key has `scope`: 401 without one, 403
 * below it, 429 beyond the limit of whoever asks. Those who fail to prove who they are count by address.
 */
export function authenticate(access: Guarded, scope: Scope | null) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const countAddress = () => count(c, "api", `address:${addressOf(c)}`);
    const refuse = async (message?: string) => {
      await countAddress();
      return new ApiError("unauthorized", message, { headers: CHALLENGE });
    };
    const credential = credentialOf(c.req.header("Authorization"), c.req.header("X-API-Key"));
    if (credential === null) throw await refuse();
    const actor = await readCredential(c.var.deps, credential, countAddress);
    if (!actor)
      throw await refuse("The access token or API key is not valid or has expired. Refresh it or log in again.");
    c.set("actor", actor);
    await count(c, "api", principalOf(actor));
    requireAccess(actor, access, scope);
    await next();
  });
}

const CHALLENGE = { "WWW-Authenticate": 'Bearer realm="vambe"' };

/** What the headers offer; null for nothing, or for something that is not a bearer token. A token goes before a key. */
function credentialOf(authorization: string | undefined, apiKey: string | undefined): string | null {
  if (authorization === undefined) return apiKey?.trim() || null;
  const [scheme, token] = authorization.split(" ");
  return scheme?.toLowerCase() === "bearer" && token ? token : null;
}

/** A name for who asks: a key is counted apart from its owner. */
export const principalOf = (actor: Actor): string =>
  actor.key === null ? `user:${actor.userId}` : `key:${actor.key.id}`;
