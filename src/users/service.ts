import { and, count, eq, getTableColumns, sql } from "drizzle-orm";
import type { Actor } from "../auth/actor.ts";
import { revokeAccess } from "../auth/revocation.ts";
import { refreshTokens, type UserRow, users } from "../auth/table.ts";
import { translate } from "../platform/db.ts";
import type { Deps } from "../platform/deps.ts";
import { ApiError, type ErrorCode, notFound } from "../platform/errors.ts";
import { fetchPage, type Page, type Sorts } from "../platform/list.ts";
import { type Expected, isExpected, nextVersion, ofVersion } from "../platform/version.ts";
import type { ListUsers, UpdateUser } from "./schemas.ts";

const SORTS = {
  id: { column: users.id, type: "int4" },
  email: { column: users.email, type: "text" },
  name: { column: users.name, type: "text" },
  created_at: { column: users.createdAt, type: "timestamptz" },
  updated_at: { column: users.updatedAt, type: "timestamptz" },
} satisfies Sorts;

const { passwordHash: _secret, ...shown } = getTableColumns(users);

export type ShownUser = Omit<UserRow, "passwordHash">;

export function listUsers(deps: Deps, query: ListUsers): Promise<Page<ShownUser>> {
  const filter = and(
    query.role === undefined ? undefined : eq(users.role, query.role),
    query.active === undefined ? undefined : eq(users.active, query.active),
    query.seller_id === undefined ? undefined : eq(users.sellerId, query.seller_id),
  );
  return fetchPage(query, { sorts: SORTS, id: users.id, filter }, ({ sortKey, where, orderBy, limit, offset }, total) =>
    deps.db.batch([
      deps.db
        .select({ ...shown, sortKey })
        .from(users)
        .where(where)
        .orderBy(...orderBy)
        .limit(limit)
        .offset(offset),
      deps.db.select({ total: count() }).from(users).where(total.where),
    ]),
  );
}

export async function getUser(deps: Deps, id: number): Promise<ShownUser> {
  const [row] = await deps.db.select(shown).from(users).where(eq(users.id, id));
  if (!row) throw notFound("user", id);
  return row;
}

/**
 * Changes what is given; 404, 400 `unknown_seller`, 409 `own_account`, `last_super_admin` or `managed_elsewhere`, 412 when
 * they are not of an expected version. A user whose role, seller or state changed has to get a new token: the old ones are
 * refused within a minute, and those of a deactivated user cannot be refreshed.
 */
export async function updateUser(
  deps: Deps,
  actor: Actor,
  id: number,
  input: UpdateUser,
  expected: Expected,
): Promise<ShownUser> {
  const { seller_id, ...rest } = input;
  const changesAccess = rest.role !== undefined || rest.active !== undefined || seller_id !== undefined;
  if (id === actor.userId && (rest.role !== undefined || rest.active !== undefined)) throw new ApiError("own_account");
  const [, [updated], [found]] = await deps.db
    .batch([
      lockSuperAdmins(deps),
      deps.db
        .update(users)
        .set({ ...rest, sellerId: seller_id, updatedAt: nextVersion(deps, users.updatedAt) })
        .where(
          and(
            eq(users.id, id),
            ofVersion(users.updatedAt, expected),
            mayLoseSuperAdmin(id, rest),
            rest.role === undefined ? undefined : sql`${users.externalId} is null`,
          ),
        )
        .returning(shown),
      // After the update, so that of two at once the second finds the version it was refused for.
      deps.db
        .select({ external: sql<boolean>`${users.externalId} is not null`, version: users.updatedAt })
        .from(users)
        .where(eq(users.id, id)),
      endSessions(deps, id),
    ])
    .catch(translate({ users_seller_id_sellers_id_fk: () => unknownSeller(seller_id) }));
  if (!found) throw notFound("user", id);
  if (!updated) throw new ApiError(refusal(found, expected));
  if (changesAccess) await revokeAccess(deps, id, null);
  return updated;
}

function refusal({ version, external }: { version: Date; external: boolean }, expected: Expected): ErrorCode {
  if (!isExpected(version, expected)) return "precondition_failed";
  return external ? "managed_elsewhere" : "last_super_admin";
}

const unknownSeller = (id: number | null | undefined) =>
  new ApiError("unknown_seller", `There is no seller ${id}.`, {
    details: [{ path: "seller_id", message: `There is no seller ${id}.` }],
  });

/** Those who can log in here and administrate: without one of them nobody could. */
const canAdministrate = sql`role = 'super_admin' and active and password_hash is not null`;

/** Two super admins who deactivate each other at once take turns here, so that the second sees that it would be the last. */
const lockSuperAdmins = (deps: Deps) =>
  deps.db.select({ id: users.id }).from(users).where(canAdministrate).orderBy(users.id).for("update");

/** True unless the change takes away the last super admin. */
function mayLoseSuperAdmin(id: number, { role, active }: UpdateUser) {
  if (active !== false && (role === undefined || role === "super_admin")) return undefined;
  return sql`(not (${canAdministrate}) or exists (select 1 from ${users} other where other.id <> ${id} and other.role = 'super_admin' and other.active and other.password_hash is not null))`;
}

/** A deactivated user's logins cannot be refreshed. */
const endSessions = (deps: Deps, id: number) =>
  deps.db
    .update(refreshTokens)
    .set({ revokedAt: deps.now() })
    .where(
      and(
        eq(refreshTokens.userId, id),
        sql`${refreshTokens.revokedAt} is null`,
        sql`exists (select 1 from ${users} u where u.id = ${id} and not u.active)`,
      ),
    );
