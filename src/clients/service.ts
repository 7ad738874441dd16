import { and, count, eq, getTableColumns, sql } from "drizzle-orm";
import { meetings } from "../meetings/table.ts";
import { translate } from "../platform/db.ts";
import type { Deps } from "../platform/deps.ts";
import { ApiError, notFound } from "../platform/errors.ts";
import { fetchPage, type Page, type Sorts } from "../platform/list.ts";
import { nameMatches } from "../platform/search.ts";
import { type Expected, nextVersion, ofVersion } from "../platform/version.ts";
import type { CreateClient, ListClients, UpdateClient } from "./schemas.ts";
import { type ClientRow, clients } from "./table.ts";

const SORTS = {
  id: { column: clients.id, type: "int4" },
  name: { column: clients.name, type: "text" },
  email: { column: sql`coalesce(${clients.email}, '')`, type: "text" },
  created_at: { column: clients.createdAt, type: "timestamptz" },
  updated_at: { column: clients.updatedAt, type: "timestamptz" },
} satisfies Sorts;

const uniqueEmail = translate({
  clients_email_key: () => new ApiError("email_taken", "Another client has that e-mail."),
});

export function listClients(deps: Deps, query: ListClients): Promise<Page<ClientRow>> {
  const filter = query.q?.trim() ? nameMatches(clients.name, query.q) : undefined;
  return fetchPage(
    query,
    { sorts: SORTS, id: clients.id, filter },
    ({ sortKey, where, orderBy, limit, offset }, total) =>
      deps.db.batch([
        deps.db
          .select({ ...getTableColumns(clients), sortKey })
          .from(clients)
          .where(where)
          .orderBy(...orderBy)
          .limit(limit)
          .offset(offset),
        deps.db.select({ total: count() }).from(clients).where(total.where),
      ]),
  );
}

export async function getClient(deps: Deps, id: number): Promise<ClientRow> {
  const [row] = await deps.db.select().from(clients).where(eq(clients.id, id));
  if (!row) throw notFound("client", id);
  return row;
}

/** Inserts a client; 409 `email_taken` whatever the e-mail's case. */
export async function createClient(deps: Deps, input: CreateClient): Promise<ClientRow> {
  const [row] = await deps.db.insert(clients).values(input).returning().catch(uniqueEmail);
  if (!row) throw new Error("the insert returned no client");
  return row;
}

/** Changes what is given, null clears; 404, 409 `email_taken`, 412 when it is not of an expected version. */
export async function updateClient(
  deps: Deps,
  id: number,
  input: UpdateClient,
  expected: Expected,
): Promise<ClientRow> {
  const [row] = await deps.db
    .update(clients)
    .set({ ...input, updatedAt: nextVersion(deps, clients.updatedAt) })
    .where(and(eq(clients.id, id), ofVersion(clients.updatedAt, expected)))
    .returning()
    .catch(uniqueEmail);
  if (row) return row;
  // Nothing was changed: 404 if it does not exist, else it is of another version.
  if (expected) await getClient(deps, id);
  throw expected ? new ApiError("precondition_failed") : notFound("client", id);
}

/** Deletes a client; with `cascade` its meetings as well, else 409 `has_meetings` while there are any. */
export async function deleteClient(deps: Deps, id: number, cascade: boolean): Promise<void> {
  const remove = deps.db.delete(clients).where(eq(clients.id, id)).returning({ id: clients.id });
  const removed = cascade
    ? (await deps.db.batch([deps.db.delete(meetings).where(eq(meetings.clientId, id)), remove]))[1]
    : await remove.catch(
        translate({
          meetings_client_id_fk: () =>
            new ApiError("has_meetings", `Client ${id} has meetings. Delete them first, or repeat with ?cascade=true.`),
        }),
      );
  if (removed.length === 0) throw notFound("client", id);
}
