import type { Actor } from "../auth/actor.ts";
import type { Deps } from "../platform/deps.ts";
import type { ErrorCode } from "../platform/errors.ts";
import type { Log } from "../platform/log.ts";
import type { Expected } from "../platform/version.ts";

/** What every handler finds in its context. */
export interface AppEnv {
  Bindings: Env;
  Variables: {
    requestId: string;
    log: Log;
    deps: Deps;
    /** Who asks. Only on routes that are not public. */
    actor: Actor;
    /** The `updated_at` of the resource in the answer: set by the handler, shown in its ETag. */
    version: Date;
    /** What the request's If-Match admits. */
    expected: Expected;
    /** The user a public route turned out to speak of: who logged in, or failed to. */
    subject: number;
    /** Set when the answer is an error, for the request's log line. */
    errorCode: ErrorCode;
  };
}
