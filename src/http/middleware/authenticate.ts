import { createMiddleware } from "hono/factory";
import { type Access, requireRole } from "../../auth/actor.ts";
import { readAccessToken } from "../../auth/token.ts";
import { ApiError } from "../../platform/errors.ts";
import type { AppEnv } from "../env.ts";

/** Admits holders of a valid access token whose role reaches `access`: 401 without one, 403 below it. */
export function authenticate(access: Exclude<Access, "public">) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const [scheme, token] = (c.req.header("Authorization") ?? "").split(" ");
    if (scheme?.toLowerCase() !== "bearer" || !token) throw new ApiError("unauthorized", undefined, { headers: CHALLENGE });
    const actor = await readAccessToken(c.var.deps, token);
    if (!actor) throw new ApiError("unauthorized", "The access token is not valid or has expired. Refresh it or log in again.", { headers: CHALLENGE });
    requireRole(actor, access);
    c.set("actor", actor);
    await next();
  });
}

const CHALLENGE = { "WWW-Authenticate": 'Bearer realm="vambe"' };
