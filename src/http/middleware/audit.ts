import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { routePath } from "hono/route";
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
 * refused for coming too often, and what was not done again but answered from a kept answer.
 */
export function audited(operationId: string) {
  return createMiddleware<AppEnv>(async (c, next) => {
    await next();
    const actor = c.get("actor");
    const code = c.get("errorCode") ?? null;
    const userId = actor?.userId ?? c.get("subject") ?? null;
    if (code === "rate_limited" || (userId === null && code !== "invalid_credentials")) return;
    if (c.res.headers.has("Idempotent-Replayed")) return;
    const { deps } = c.var;
    const path = routePath(c, -1);
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
      createdId(answer, path).then((created) => recordAction(deps, { ...entry, ids: { ...about.ids, ...created } })),
    );
  });
}

/** "/meetings/:id/runs/:runId" says what each id is of: meeting_id, run_id. */
function namedIds(path: string, params: Record<string, string>): AuditedIds {
  const named = Object.entries(params).map(([param, value]) => {
    const owner = new RegExp(`([^/]+)/:${param}(?=[/{]|$)`).exec(path)?.[1] ?? "";
    return [param === "id" ? idOf(owner) : snake(param), /^\d{1,15}$/.test(value) ? Number(value) : value];
  });
  return Object.fromEntries(named);
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** "api-keys" → "api_key_id". */
const idOf = (plural: string) => `${plural.replaceAll("-", "_").replace(/s$/, "")}_id`;

/** Names of the body's fields, and the ids among path and body. A body that was not valid says nothing. */
function aboutRequest(c: Context<AppEnv>): { fields: string[]; ids: AuditedIds } {
  const body: unknown = c.req.valid("json" as never);
  const given = Object.entries(typeof body === "object" && body !== null ? body : {}).filter(
    ([, value]) => value !== undefined,
  );
  const ids = given.flatMap(([name, value]) => (/_ids?$/.test(name) && isId(value) ? [[name, capped(value)]] : []));
  return {
    fields: given.map(([name]) => name),
    ids: { ...Object.fromEntries(ids), ...namedIds(routePath(c, -1), c.req.param()) },
  };
}

const isId = (value: unknown): value is AuditedIds[string] =>
  Array.isArray(value) ? value.every((one) => typeof one === "number") : typeof value === "number";

const capped = (value: AuditedIds[string]) => (Array.isArray(value) ? value.slice(0, LISTED_IDS) : value);

/** The id of what was created, from the answer that names it: `data.id`, or `data.user.id`. */
async function createdId(answer: Response | null, path: string): Promise<AuditedIds> {
  if (answer === null) return {};
  const { data }: { data?: { id?: number | string; user?: { id?: number } } } = await answer.json();
  if (data?.user?.id !== undefined) return { user_id: data.user.id };
  return data?.id === undefined ? {} : { [idOf(path.split("/").at(-1) ?? "")]: data.id };
}
