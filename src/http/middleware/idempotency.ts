import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { type Claim, claimRequest, type KeptAnswer, releaseRequest, settleRequest } from "../../idempotency/service.ts";
import { digest } from "../../platform/digest.ts";
import type { AppEnv } from "../env.ts";
import { validationFailed } from "../problem.ts";
import { principalOf } from "./authenticate.ts";

const KEY = /^[\x21-\x7e]{1,255}$/;

/** Answers that say "not now": repeating the request must reach the handler again. */
const isPassing = (status: number) => status >= 500 || status === 408 || status === 429;

/**
 * Makes a request that carries an Idempotency-Key happen once: the same one again gets the kept answer, for 24 hours.
 * Costs two round trips where there is a key, and nothing where there is none.
 * @param route what a key is good for: the route's operationId
 */
export function idempotent(route: string) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const key = c.req.header("Idempotency-Key");
    if (key === undefined) return next();
    if (!KEY.test(key))
      throw validationFailed([{ path: "Idempotency-Key", message: "Must be 1 to 255 visible ASCII characters." }]);
    const request = { principal: principalOf(c.var.actor), route, key, fingerprint: await fingerprint(c) };
    const outcome = await claimRequest(c.var.deps, request);
    if ("answer" in outcome) return replay(outcome.answer);
    await next();
    await settle(c, outcome.claim);
  });
}

const replay = ({ status, contentType, body }: KeptAnswer) =>
  new Response(body, {
    status,
    headers: { "Idempotent-Replayed": "true", ...(contentType === null ? {} : { "Content-Type": contentType }) },
  });

/** Keeps the answer, or gives the key back. The request has been handled: a fault here must not hide its answer. */
async function settle(c: Context<AppEnv>, claim: Claim): Promise<void> {
  const { status } = c.res;
  try {
    if (isPassing(status)) return await releaseRequest(c.var.deps, claim);
    await settleRequest(c.var.deps, claim, {
      status,
      contentType: c.res.headers.get("Content-Type"),
      body: await c.res.clone().text(),
    });
  } catch (error) {
    c.var.log.error("idempotency_not_settled", error);
  }
}

/** Hash of what is asked. Reads the body and puts it back for the handler. */
async function fingerprint(c: Context<AppEnv>): Promise<string> {
  const { raw } = c.req;
  const where = new URL(raw.url);
  let body = new Uint8Array();
  if (raw.body !== null) {
    const read = await raw.arrayBuffer();
    c.req.raw = new Request(raw, { body: read });
    body = new Uint8Array(read);
  }
  const type = c.req.header("Content-Type") ?? "";
  // Clients draw a new boundary every time they send the same form.
  const boundary = /boundary="?([^";]+)/.exec(type)?.[1];
  const content = boundary === undefined ? body : Buffer.from(body).toString("latin1").replaceAll(boundary, "");
  return digest(where.pathname, where.search, type.replace(boundary ?? "", ""), content);
}
