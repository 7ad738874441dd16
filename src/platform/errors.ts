/**
 * Every error a client can meet, once. Status, default sentence and documentation come from here: a route names the codes
 * it can give, the OpenAPI document and the answers are derived.
 */
export const ERRORS = {
  validation_failed: { status: 400, message: "Some fields are not valid. See details." },
  invalid_json: { status: 400, message: "The body is not valid JSON." },
  invalid_csv: { status: 400, message: "The file is not a CSV file of meetings." },
  invalid_encoding: { status: 400, message: "The file is not UTF-8 text. Save it as CSV UTF-8." },
  missing_columns: { status: 400, message: "The file lacks columns. See details." },
  invalid_cursor: { status: 400, message: "The cursor is not one this list gave out. Start again without it." },
  invalid_grant: { status: 400, message: "The refresh token is missing, unknown, expired or used. Log in again." },
  unknown_client: { status: 400, message: "There is no such client." },
  unknown_seller: { status: 400, message: "There is no such seller." },
  wrong_password: { status: 400, message: "The current password is not right." },
  url_not_allowed: { status: 400, message: "That URL may not be called: it must be https and on the public Internet." },
  unauthorized: { status: 401, message: "A valid access token is needed: send Authorization: Bearer <token>." },
  invalid_credentials: { status: 401, message: "E-mail or password is not right." },
  forbidden: { status: 403, message: "This needs a higher role." },
  not_found: { status: 404, message: "There is nothing here." },
  method_not_allowed: { status: 405, message: "This path does not take that method. See the Allow header." },
  email_taken: { status: 409, message: "That e-mail is in use." },
  has_meetings: { status: 409, message: "There are meetings that depend on this. Delete them first." },
  changed_meanwhile: {
    status: 409,
    message: "Somebody else changed this at the same moment. Look again, then repeat it.",
  },
  own_account: {
    status: 409,
    message: "Nobody changes their own role or deactivates themselves. Ask another super admin.",
  },
  last_super_admin: { status: 409, message: "This is the last active super admin. Make another one first." },
  managed_elsewhere: { status: 409, message: "The identity provider says what role this user has. Change it there." },
  no_transcript: { status: 409, message: "The meeting has no transcript to classify. Add one first." },
  stale_classification: {
    status: 409,
    message: "The transcript has changed since it was classified. Classify it again, then look at what it says now.",
  },
  idempotency_in_flight: {
    status: 409,
    message:
      "The first request with this Idempotency-Key is still being handled. Repeat it after the seconds in Retry-After.",
  },
  precondition_failed: {
    status: 412,
    message: "This has changed since the version in If-Match. Read it again, then repeat the change.",
  },
  task_finished: { status: 409, message: "The task has ended already." },
  task_not_failed: { status: 409, message: "Only failed tasks can be retried." },
  payload_too_large: { status: 413, message: "The body is larger than this route takes." },
  unsupported_media_type: { status: 415, message: "This route does not take that content type." },
  idempotency_mismatch: { status: 422, message: "This Idempotency-Key was used for another request. Use a new key." },
  rate_limited: { status: 429, message: "Too many requests. Wait for the seconds in Retry-After." },
  internal: { status: 500, message: "Something failed on our side. Quote the request_id when you report it." },
  misconfigured: { status: 500, message: "The server is not configured. Its log names the setting." },
  unhealthy: { status: 503, message: "Something this service needs is not well. See details." },
  unavailable: { status: 503, message: "The database does not answer. Try again after the seconds in Retry-After." },
} as const satisfies Record<string, { status: number; message: string }>;

export type ErrorCode = keyof typeof ERRORS;

/** One failed field: `path` as in the request ("email", "meeting_ids.3"), "" for the whole. */
export interface ErrorDetail {
  path: string;
  message: string;
}

/** An error meant for the client. Anything else that is thrown is answered as `internal`, its text kept for the log. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetail[];
  readonly headers: Record<string, string>;

  constructor(
    code: ErrorCode,
    message?: string,
    options: { details?: ErrorDetail[]; headers?: Record<string, string>; cause?: unknown } = {},
  ) {
    super(message ?? ERRORS[code].message, { cause: options.cause });
    this.name = "ApiError";
    this.code = code;
    this.details = options.details ?? [];
    this.headers = options.headers ?? {};
  }
}

/** 404 naming what was looked for. */
export const notFound = (what: string, id: string | number) => new ApiError("not_found", `There is no ${what} ${id}.`);
