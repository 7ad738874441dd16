import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { type LimitName, policyOf, spend } from "../../platform/limits.ts";
import type { AppEnv } from "../env.ts";

/** The caller's address, as the platform saw it; clients cannot set this header through Cloudflare. */
export const addressOf = (c: Context<AppEnv>): string => c.req.header("CF-Connecting-IP") ?? "unknown";

/** Counts a request against a limit and tells which limit that is; 429 beyond it. */
export async function count(c: Context<AppEnv>, name: LimitName, key: string): Promise<void> {
  c.header("RateLimit-Policy", policyOf(name));
  await spend(c.var.deps, name, key);
}

/** Limits those of whom only the address is known. */
export function limitAddress(name: LimitName) {
  return createMiddleware<AppEnv>(async (c, next) => {
    await count(c, name, `address:${addressOf(c)}`);
    await next();
  });
}
