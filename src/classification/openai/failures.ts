import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  AuthenticationError,
  PermissionDeniedError,
  RateLimitError,
} from "openai";
import { WorkError } from "../../platform/failure.ts";
import { retryAfterSeconds } from "../../platform/retry-after.ts";

/** Machine codes of a 429 that waiting does not cure: somebody has to pay or raise a limit. */
const QUOTA_CODES = new Set([
  "insufficient_quota",
  "credit_balance_exhausted",
  "organization_spend_limit_exceeded",
  "project_spend_limit_exceeded",
  "organization_usage_limit_exceeded",
]);

/** Statuses that say "not now" rather than "not this". */
const PASSING = new Set([408, 409, 425]);

/** Turns whatever a call threw into a WorkError the queue can act on. The SDK's error classes decide, never messages. */
export function toWorkError(error: unknown, now: Date): WorkError {
  if (error instanceof WorkError) return error;
  if (error instanceof APIUserAbortError)
    return failed("transient", "model_aborted", "The call was stopped before it ended.", error);
  if (error instanceof APIConnectionError) return fromConnection(error);
  if (error instanceof RateLimitError) return fromRateLimit(error, now);
  if (error instanceof APIError) return fromStatus(error, now);
  return failed("transient", "model_unreadable_response", "The provider's answer is not a chat completion.", error);
}

function fromConnection(error: APIConnectionError): WorkError {
  if (error.cause instanceof WorkError) return error.cause;
  return error instanceof APIConnectionTimeoutError
    ? failed("transient", "model_timeout", "The provider did not answer in time.", error)
    : failed("transient", "model_unreachable", "The provider could not be reached.", error);
}

function fromRateLimit(error: RateLimitError, now: Date): WorkError {
  if (QUOTA_CODES.has(error.type ?? "") || QUOTA_CODES.has(error.code ?? "")) {
    return failed("terminal", "model_quota_exhausted", "The provider's account has no quota left.", error);
  }
  return new WorkError("throttled", "model_throttled", "The provider asked us to slow down.", {
    retryAfter: retryAfterSeconds(error.headers, now),
    cause: error,
  });
}

function fromStatus(error: APIError, now: Date): WorkError {
  if (error instanceof AuthenticationError || error instanceof PermissionDeniedError) {
    return failed("terminal", "model_unauthorized", "The provider refused our key.", error);
  }
  if (error.status === undefined || error.status >= 500 || PASSING.has(error.status)) {
    return new WorkError(
      "transient",
      "model_unavailable",
      `The provider answered ${error.status ?? "without a status"}.`,
      {
        retryAfter: error.headers ? retryAfterSeconds(error.headers, now) : null,
        cause: error,
      },
    );
  }
  const code = error.status === 404 ? "model_not_found" : "model_rejected";
  return failed("terminal", code, `The provider answered ${error.status}.`, error);
}

function failed(kind: WorkError["kind"], code: string, message: string, cause: unknown): WorkError {
  return new WorkError(kind, code, message, { cause });
}
