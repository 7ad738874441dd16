import type { Deps } from "../platform/deps.ts";
import { retryAfterSeconds } from "../platform/retry-after.ts";
import { refusalOf } from "./address.ts";
import { resolvesInside } from "./resolve.ts";

const TIMEOUT_MS = 10_000;

/** Of an answer that is no success: what is read at most, in bytes, and what is kept of it, in characters. */
const READ_AT_MOST = 2_048;
const KEEP = 200;

export type PostError =
  | "url_not_allowed"
  | "resolves_inside"
  | "timeout"
  | "connection_failed"
  | "redirected"
  | "gone"
  | "refused";

/** How one POST went; `error` is null for a 2xx. */
export interface Posted {
  status: number | null;
  error: PostError | null;
  excerpt: string | null;
  /** Seconds the receiver asked us to wait, with a 429 or 503; null when it did not. */
  asked: number | null;
  ms: number;
}

/** Statuses whose Retry-After is heeded: those that say "not now". */
const NOT_NOW = new Set([429, 503]);

/**
 * Posts a body to somebody else's URL: 10 s for everything, redirects not followed, and of the answer no more read than an
 * excerpt of a refusal. Never throws.
 */
export async function post(deps: Deps, url: string, headers: Record<string, string>, body: string): Promise<Posted> {
  const started = Date.now();
  const ended = (error: PostError | null, answer: Partial<Posted> = {}): Posted => ({
    status: null,
    excerpt: null,
    asked: null,
    ...answer,
    error,
    ms: Date.now() - started,
  });
  if (refusalOf(url, { loopback: deps.config.WEBHOOK_ALLOW_LOOPBACK }) !== null) return ended("url_not_allowed");
  try {
    if (await resolvesInside(deps, url)) return ended("resolves_inside");
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await deps.fetch(url, { method: "POST", headers, body, redirect: "manual", signal });
    if (response.ok) {
      await response.body?.cancel();
      return ended(null, { status: response.status });
    }
    const { status, headers: said } = response;
    const asked = NOT_NOW.has(status) ? retryAfterSeconds(said, deps.now()) : null;
    return ended(errorOf(status), { status, asked, excerpt: await readExcerpt(response) });
  } catch (error) {
    return ended(error instanceof Error && error.name === "TimeoutError" ? "timeout" : "connection_failed");
  }
}

function errorOf(status: number): PostError {
  if (status >= 300 && status < 400) return "redirected";
  return status === 410 ? "gone" : "refused";
}

/** The beginning of an answer as text that Postgres can store; what it may still hold is thrown away unread. */
async function readExcerpt({ body }: Response): Promise<string> {
  if (!body) return "";
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let read = 0; read < READ_AT_MOST && text.length < KEEP; ) {
    const { value, done } = await reader.read();
    if (done) break;
    read += value.byteLength;
    text += decoder.decode(value.subarray(0, READ_AT_MOST), { stream: true });
  }
  await reader.cancel();
  return text.slice(0, KEEP).replaceAll("\0", "").toWellFormed();
}
