import { randomBytes } from "node:crypto";
import { count, eq, getTableColumns, sql } from "drizzle-orm";
import type { Actor } from "../auth/actor.ts";
import { sha256 } from "../auth/hash.ts";
import { translate } from "../platform/db.ts";
import type { Deps } from "../platform/deps.ts";
import { ApiError, notFound } from "../platform/errors.ts";
import { fetchPage, type Page, type Sorts } from "../platform/list.ts";
import type { CreateApiKey, ListApiKeys } from "./schemas.ts";
import { type ApiKeyRow, apiKeys } from "./table.ts";
import { forgetKey, KEY_START } from "./verify.ts";

const SORTS = {
  id: { column: apiKeys.id, type: "int4" },
  name: { column: apiKeys.name, type: "text" },
  created_at: { column: apiKeys.createdAt, type: "timestamptz" },
} satisfies Sorts;

const SHOWN_CHARACTERS = KEY_START.length + 8;

/** Makes a key that acts for the actor. The key itself is given out here and never again. */
export async function createApiKey(
  deps: Deps,
  actor: Actor,
  input: CreateApiKey,
): Promise<{ row: ApiKeyRow; key: string }> {
  const key = KEY_START + randomBytes(32).toString("base64url");
  const [row] = await deps.db
    .insert(apiKeys)
    .values({
      userId: actor.userId,
      name: input.name,
      prefix: key.slice(0, SHOWN_CHARACTERS),
      keyHash: sha256(key),
      scopes: input.scopes,
      expiresAt: input.expires_at,
    })
    .returning()
    .catch(translate({ api_keys_user_id_users_id_fk: () => new ApiError("unauthorized") }));
  if (!row) throw new Error("the insert returned no key");
  return { row, key };
}

export function listApiKeys(deps: Deps, query: ListApiKeys): Promise<Page<ApiKeyRow>> {
  return fetchPage(
    query,
    { sorts: SORTS, id: apiKeys.id, filter: undefined },
    ({ sortKey, where, orderBy, limit, offset }) =>
      deps.db.batch([
        deps.db
          .select({ ...getTableColumns(apiKeys), sortKey })
          .from(apiKeys)
          .where(where)
          .orderBy(...orderBy)
          .limit(limit)
          .offset(offset),
        deps.db.select({ total: count() }).from(apiKeys),
      ]),
  );
}

/** Ends a key, for good and within a minute everywhere; revoking it again changes nothing. 404. */
export async function revokeApiKey(deps: Deps, id: number): Promise<void> {
  const [row] = await deps.db
    .update(apiKeys)
    .set({ revokedAt: sql`coalesce(${apiKeys.revokedAt}, now())` })
    .where(eq(apiKeys.id, id))
    .returning({ keyHash: apiKeys.keyHash });
  if (!row) throw notFound("API key", id);
  await forgetKey(deps, row.keyHash);
}
