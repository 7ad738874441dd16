import { ApiError } from "./errors.ts";
import type { Log } from "./log.ts";

/** Counts uses of a key and says whether this one is within the limit: a rate-limit binding. */
export type Limiter = Pick<RateLimit, "limit">;

/** `login`: tries to log in, by address and by e-mail. `api`: everything else, by who asks. */
export type LimitName = "login" | "api";
export type Limiters = Record<LimitName, Limiter>;

/** What wrangler.toml sets for the bindings, which cannot be asked: requests in a window, and the window's seconds. */
export const QUOTAS: Record<LimitName, { requests: number; seconds: number }> = {
  login: { requests: 10, seconds: 60 },
  api: { requests: 600, seconds: 60 },
};

const UNLIMITED: Limiter = { limit: async () => ({ success: true }) };

/** The limiters of these bindings; one that is absent, or all of them when `on` is false, limits nothing. */
export function openLimiters(
  bindings: { login: Limiter | undefined; api: Limiter | undefined },
  on: boolean,
): Limiters {
  if (!on) return { login: UNLIMITED, api: UNLIMITED };
  return { login: bindings.login ?? UNLIMITED, api: bindings.api ?? UNLIMITED };
}

/** What a limit lets its callers know, as RateLimit header fields (IETF draft, RateLimit-Policy). */
export const policyOf = (name: LimitName): string => `"${name}";q=${QUOTAS[name].requests};w=${QUOTAS[name].seconds}`;

/**
 * Counts one use of `key`; throws `rate_limited` beyond the limit. The binding tells neither what is left nor when the window
 * ends, so Retry-After is the whole window. A limiter that fails limits nothing: better to serve than to lock everybody out.
 */
export async function spend(
  { limits, log }: { limits: Limiters; log: Log },
  name: LimitName,
  key: string,
): Promise<void> {
  const outcome = await limits[name].limit({ key }).catch((error: unknown) => {
    log.error("limiter_failed", error, { limit: name });
    return { success: true };
  });
  if (outcome.success) return;
  const { seconds } = QUOTAS[name];
  throw new ApiError("rate_limited", undefined, {
    headers: {
      "Retry-After": String(seconds),
      RateLimit: `"${name}";r=0;t=${seconds}`,
      "RateLimit-Policy": policyOf(name),
    },
  });
}
