import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { recordAction } from "../../audit/service.ts";
import type { AuditedIds } from "../../audit/table.ts";
import { pseudonym } from "../../auth/hash.ts";
import type { AppEnv } from "../env.ts";
import { addressOf } from "./limit.ts";

/** Ids kept of a list in the body. */
const LISTED_IDS = 100;

/**
 * Records what a write did, after it has been answered. Not recorded: what nobody proved to have done, so that strangers
 * cannot fill the log (a login is the exception: failed ones are the point, and few fit in their limit), and what was
 * refused for coming too often.
 */
export function audited(operationId: string) {
  return createMiddleware<AppEnv>(async (c, next) => {
    await next();
    const actor = c.get("actor");
    const code = c.get("errorCode") ?? null;
    const userId = actor?.userId ?? c.get("subject") ?? null;
    if (code === "rate_limited" || (userId === null && code !== "invalid_credentials")) return;
    const { deps } = c.var;
    const about = aboutRequest(c);
    const answer = c.res.status === 201 ? c.res.clone() : null;
    const entry = {
      at: deps.now(),
      userId,
      keyId: actor?.key?.id ?? null,
      action: operationId,
      status: c.res.status,
      code,
      fields: about.fields,
      requestId: c.var.requestId,
      address: pseudonym(addressOf(c), deps.config.JWT_SECRET),
    };
    deps.waitUntil(
      createdId(answer).then((created) => recordAction(deps, { ...entry, ids: { ...about.ids, ...created } })),
    );
  });
}

/** Names of the body's fields, and the ids among path and body. A body that was not valid says nothing. */
function aboutRequest(c: Context<AppEnv>): { fields: string[]; ids: AuditedIds } {
  const body: unknown = c.req.valid("json" as never);
  const given = Object.entries(typeof body === "object" && body !== null ? body : {}).filter(
    ([, value]) => value !== undefined,
  );
  const ids = given.flatMap(([name, value]) => (/_ids?$/.test(name) && isId(value) ? [[name, capped(value)]] : []));
  return { fields: given.map(([name]) => name), ids: { ...Object.fromEntries(ids), ...c.req.param() } };
}

const isId = (value: unknown): value is AuditedIds[string] =>
  Array.isArray(value) ? value.every((one) => typeof one === "number") : typeof value === "number";

const capped = (value: AuditedIds[string]) => (Array.isArray(value) ? value.slice(0, LISTED_IDS) : value);

/** The id of what was created, from the answer that names it: `data.id`, or `data.user.id`. */
async function createdId(answer: Response | null): Promise<AuditedIds> {
  if (answer === null) return {};
  const { data }: { data?: { id?: number | string; user?: { id?: number } } } = await answer.json();
  const id = data?.id ?? data?.user?.id;
  return id === undefined ? {} : { id };
}
