import { and, count, eq, getTableColumns, sql } from "drizzle-orm";
import type { Deps } from "../platform/deps.ts";
import { ApiError, notFound } from "../platform/errors.ts";
import { fetchPage, type Page, type Sorts } from "../platform/list.ts";
import { type Expected, nextVersion, ofVersion } from "../platform/version.ts";
import type { CreateEndpoint, ListEndpoints, UpdateEndpoint } from "./schemas.ts";
import { secretOf } from "./secret.ts";
import { type EndpointRow, webhookEndpoints } from "./table.ts";
import { requireTarget } from "./target.ts";

const SORTS = {
  id: { column: webhookEndpoints.id, type: "int4" },
  created_at: { column: webhookEndpoints.createdAt, type: "timestamptz" },
} satisfies Sorts;

/** How long the secret before a rotation signs as well. */
const OVERLAP = sql.raw("interval '24 hours'");

/** An endpoint with its secret, which is told when it is made and never again. */
export interface WithSecret {
  row: EndpointRow;
  secret: string;
}

const withSecret = (deps: Deps, row: EndpointRow): WithSecret => ({ row, secret: secretOf(deps.config, row.salt) });

export function listEndpoints(deps: Deps, query: ListEndpoints): Promise<Page<EndpointRow>> {
  const plan = { sorts: SORTS, id: webhookEndpoints.id, filter: undefined };
  return fetchPage(query, plan, ({ sortKey, where, orderBy, limit, offset }) =>
    deps.db.batch([
      deps.db
        .select({ ...getTableColumns(webhookEndpoints), sortKey })
        .from(webhookEndpoints)
        .where(where)
        .orderBy(...orderBy)
        .limit(limit)
        .offset(offset),
      deps.db.select({ total: count() }).from(webhookEndpoints),
    ]),
  );
}

export async function getEndpoint(deps: Deps, id: number): Promise<EndpointRow> {
  const [row] = await deps.db.select().from(webhookEndpoints).where(eq(webhookEndpoints.id, id));
  if (!row) throw notFound("webhook endpoint", id);
  return row;
}

/** Takes an endpoint in and makes its secret; 400 `url_not_allowed`. */
export async function createEndpoint(deps: Deps, input: CreateEndpoint): Promise<WithSecret> {
  requireTarget(deps.config, "url", input.url);
  const [row] = await deps.db.insert(webhookEndpoints).values(input).returning();
  if (!row) throw new Error("the insert returned no endpoint");
  return withSecret(deps, row);
}

/** Changes what is given; 404, 400 `url_not_allowed`, 412 when it is not of an expected version. */
export async function updateEndpoint(
  deps: Deps,
  id: number,
  input: UpdateEndpoint,
  expected: Expected,
): Promise<EndpointRow> {
  if (input.url !== undefined) requireTarget(deps.config, "url", input.url);
  const [row] = await deps.db
    .update(webhookEndpoints)
    .set({ ...input, updatedAt: nextVersion(deps, webhookEndpoints.updatedAt) })
    .where(and(eq(webhookEndpoints.id, id), ofVersion(webhookEndpoints.updatedAt, expected)))
    .returning();
  if (row) return row;
  // Nothing was changed: 404 if it does not exist, else it is of another version.
  if (expected) await getEndpoint(deps, id);
  throw expected ? new ApiError("precondition_failed") : notFound("webhook endpoint", id);
}

/** Deletes an endpoint and its deliveries, those under way as well; 404. */
export async function deleteEndpoint(deps: Deps, id: number): Promise<void> {
  const removed = await deps.db
    .delete(webhookEndpoints)
    .where(eq(webhookEndpoints.id, id))
    .returning({ id: webhookEndpoints.id });
  if (removed.length === 0) throw notFound("webhook endpoint", id);
}

/** Makes a new secret. For 24 hours both sign; of several rotations within them, only the last two secrets do. 404. */
export async function rotateSecret(deps: Deps, id: number): Promise<WithSecret> {
  const [row] = await deps.db
    .update(webhookEndpoints)
    .set({
      salt: sql`gen_random_uuid()`,
      previousSalt: webhookEndpoints.salt,
      previousUntil: sql`now() + ${OVERLAP}`,
      updatedAt: nextVersion(deps, webhookEndpoints.updatedAt),
    })
    .where(eq(webhookEndpoints.id, id))
    .returning();
  if (!row) throw notFound("webhook endpoint", id);
  return withSecret(deps, row);
}
