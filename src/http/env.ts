import type { Actor } from "../auth/actor.ts";
import type { Deps } from "../platform/deps.ts";
import type { ErrorCode } from "../platform/errors.ts";
import type { Log } from "../platform/log.ts";

/** What every handler finds in its context. */
export interface AppEnv {
  Bindings: Env;
  Variables: {
    requestId: string;
    log: Log;
    deps: Deps;
    /** Who asks. Only on routes that are not public. */
    actor: Actor;
    /** Set when the answer is an error, for the request's log line. */
    errorCode: ErrorCode;
  };
}
