import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { databaseFault, isUnavailable } from "../platform/db.ts";
import { ConfigError } from "../platform/env.ts";
import { ApiError, ERRORS, type ErrorCode, type ErrorDetail } from "../platform/errors.ts";
import type { AppEnv } from "./env.ts";

export const Problem = z
  .strictObject({
    success: z.literal(false),
    error: z.string().openapi({ description: "A sentence a person can act on." }),
    code: z.string().openapi({ description: "What went wrong, for programs." }),
    details: z
      .array(z.strictObject({ path: z.string(), message: z.string() }))
      .openapi({ description: "Every failed field of a validation." }),
    request_id: z.string(),
  })
  .openapi("Problem");

/** Seconds a client is asked to wait while the database is away. */
const RETRY_AFTER = "5";

const EXAMPLES = "#/components/examples/";

/** An example of every error, for the document's components. */
export const problemExamples = () =>
  Object.fromEntries(
    (Object.keys(ERRORS) as ErrorCode[]).map((code) => [
      code,
      { summary: code, value: problem(new ApiError(code), "5f0c9a52-7d1e-4f57-9a43-2f6f0a4f6f0e") },
    ]),
  );

/** The OpenAPI responses for these codes, one per status, each with an example of every code. */
export function problems(codes: readonly ErrorCode[]) {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of new Set(codes))
    byStatus.set(ERRORS[code].status, [...(byStatus.get(ERRORS[code].status) ?? []), code]);
  return Object.fromEntries(
    [...byStatus].map(([status, list]) => [
      status,
      {
        description: list.map((code) => `\`${code}\`: ${ERRORS[code].message}`).join("\n\n"),
        content: {
          "application/json": {
            schema: Problem,
            examples: Object.fromEntries(list.map((code) => [code, { $ref: `${EXAMPLES}${code}` }])),
          },
        },
      },
    ]),
  );
}

const problem = (error: ApiError, requestId: string): z.infer<typeof Problem> => ({
  success: false,
  error: error.message,
  code: error.code,
  details: error.details,
  request_id: requestId,
});

/** The failed fields of a zod error; an unknown property counts as a field. */
export function errorDetails(error: { issues: readonly z.core.$ZodIssue[] }): ErrorDetail[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.join(".");
    if (issue.code !== "unrecognized_keys") return [{ path, message: issue.message }];
    return issue.keys.map((key) => ({ path: path === "" ? key : `${path}.${key}`, message: "Unknown property." }));
  });
}

/** A validation error with all its failed fields. */
export function validationFailed(details: ErrorDetail[]): ApiError {
  const fields = details.map((detail) => detail.path).filter((path) => path !== "");
  const message =
    fields.length === 0
      ? ERRORS.validation_failed.message
      : `Not valid: ${[...new Set(fields)].slice(0, 10).join(", ")}. See details.`;
  return new ApiError("validation_failed", message, { details });
}

/** What a thrown value means to the client; null for what is ours alone. */
function visible(error: unknown): ApiError | null {
  if (error instanceof ApiError) return error;
  if (error instanceof ConfigError) return new ApiError("misconfigured");
  if (error instanceof HTTPException) {
    if (error.status === 400) return new ApiError("invalid_json");
    if (error.status === 413) return new ApiError("payload_too_large");
    return null;
  }
  const fault = databaseFault(error);
  return fault && isUnavailable(fault)
    ? new ApiError("unavailable", undefined, { headers: { "Retry-After": RETRY_AFTER } })
    : null;
}

/** Answers any thrown value in the contract's error shape; what is not meant for the client is logged and said as `internal`. */
export function answerError(error: unknown, c: Context<AppEnv>): Response {
  const known = visible(error);
  const answer = known ?? new ApiError("internal");
  const status = ERRORS[answer.code].status;
  const requestId = c.get("requestId") ?? crypto.randomUUID();
  if (status >= 500) c.get("log")?.error("request_failed", error, { code: answer.code });
  c.set("errorCode", answer.code);
  return c.json(problem(answer, requestId), status, answer.headers);
}
