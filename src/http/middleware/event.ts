import { createMiddleware } from "hono/factory";
import { routePath } from "hono/route";
import type { CreateDeps } from "../../platform/build.ts";
import { createLog } from "../../platform/log.ts";
import type { AppEnv } from "../env.ts";

const REQUEST_ID = /^[\w.:-]{1,128}$/;

/** Gives every request its id and its dependencies, and writes its one log line. */
export function requestEvent(createDeps: CreateDeps) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const started = Date.now();
    const given = c.req.header("X-Request-Id");
    const requestId = given !== undefined && REQUEST_ID.test(given) ? given : crypto.randomUUID();
    const log = createLog({ source: "http", request_id: requestId });
    c.set("requestId", requestId);
    c.set("log", log);
    c.header("X-Request-Id", requestId);
    c.set("deps", createDeps(c.env, { log, waitUntil: (work) => c.executionCtx.waitUntil(work) }));
    await next();
    log.info("request_answered", {
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      code: c.get("errorCode"),
      user_id: c.get("actor")?.userId ?? c.get("subject"),
      key_id: c.get("actor")?.key?.id,
      ms: Date.now() - started,
    });
  });
}
