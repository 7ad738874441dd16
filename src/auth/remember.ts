import { z } from "zod";
import type { Deps } from "../platform/deps.ts";

/**
 * What the database said about a credential is believed this long, so that a caller costs one lookup in that time and not
 * one per request. The moment is kept with the answer: however stale KV's own caches are, it is not believed for longer,
 * so whoever is locked out is out within a minute.
 */
const BELIEVED_SECONDS = 45;
/** The least KV keeps anything for. */
const KEPT_SECONDS = 60;
/** The least KV caches anything for. */
const CACHE_SECONDS = 30;

/** Answers from KV while it may be believed, else from `load`; what `load` does not know is not kept. With KV away it loads. */
export async function remembered<T>(
  deps: Pick<Deps, "kv" | "log" | "now" | "waitUntil">,
  key: string,
  schema: z.ZodType<T>,
  load: () => Promise<T | null>,
): Promise<T | null> {
  const now = deps.now().getTime();
  try {
    const kept = z
      .object({ until: z.number(), value: schema })
      .safeParse(await deps.kv.get(key, { type: "json", cacheTtl: CACHE_SECONDS }));
    if (kept.success && now < kept.data.until) return kept.data.value;
  } catch (error) {
    deps.log.error("credential_unread", error);
  }
  const value = await load();
  if (value !== null) {
    const kept = JSON.stringify({ until: now + BELIEVED_SECONDS * 1000, value });
    deps.waitUntil(
      deps.kv
        .put(key, kept, { expirationTtl: KEPT_SECONDS })
        .catch((error: unknown) => deps.log.error("credential_not_kept", error)),
    );
  }
  return value;
}

/** Forgets at once what is remembered; where KV fails or lags, time does it. */
export async function forget(deps: Pick<Deps, "kv" | "log">, key: string): Promise<void> {
  await deps.kv.delete(key).catch((error: unknown) => deps.log.error("credential_not_forgotten", error));
}
