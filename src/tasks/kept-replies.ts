import type { Draft } from "../classification/engine.ts";
import type { Deps } from "../platform/deps.ts";
import { seal, unseal } from "../platform/seal.ts";

/** Longer than any lease: long enough for the next worker to find it. */
const KEEP_SECONDS = 3_600;

const nameOf = (key: string) => `reply:${key}`;

/** The transcript is part of the key: who erases it has made the reply unreadable. */
const purposeOf = (transcript: string) => `reply\n${transcript}`;

/**
 * Keeps a paid reply in KV for an hour before it goes to the database, so that a worker that dies in between, or finds the
 * database away for longer than its lease, has not paid in vain. A failure to is logged and no more.
 */
export async function keepReply(deps: Deps, key: string, transcript: string, draft: Draft): Promise<void> {
  try {
    const sealed = await seal(JSON.stringify(draft), deps.config.JWT_SECRET, purposeOf(transcript));
    await deps.kv.put(nameOf(key), sealed, { expirationTtl: KEEP_SECONDS });
  } catch (error) {
    deps.log.error("reply_not_kept", error);
  }
}

/** The reply kept for this question about this very transcript; null when there is none, or KV is away. */
export async function keptReply(deps: Deps, key: string, transcript: string): Promise<Draft | null> {
  try {
    const sealed = await deps.kv.get(nameOf(key));
    const opened = sealed && (await unseal(sealed, deps.config.JWT_SECRET, purposeOf(transcript)));
    return opened ? JSON.parse(opened) : null;
  } catch (error) {
    deps.log.error("kept_reply_unread", error);
    return null;
  }
}
