import { and, asc, count, eq, getTableColumns, sql } from "drizzle-orm";
import { translate } from "../platform/db.ts";
import type { Deps } from "../platform/deps.ts";
import { ApiError, notFound } from "../platform/errors.ts";
import { fetchPage, type Page, type Sorts } from "../platform/list.ts";
import { nameMatches } from "../platform/search.ts";
import { type Expected, nextVersion, ofVersion } from "../platform/version.ts";
import type { CreateSeller, ListSellers, UpdateSeller } from "./schemas.ts";
import { type SellerRow, sellers } from "./table.ts";

const SORTS = {
  id: { column: sellers.id, type: "int4" },
  name: { column: sellers.name, type: "text" },
  email: { column: sql`coalesce(${sellers.email}, '')`, type: "text" },
  active: { column: sellers.active, type: "bool" },
  created_at: { column: sellers.createdAt, type: "timestamptz" },
  updated_at: { column: sellers.updatedAt, type: "timestamptz" },
} satisfies Sorts;

const uniqueEmail = translate({
  sellers_email_key: () => new ApiError("email_taken", "Another seller has that e-mail."),
});

export function listSellers(deps: Deps, query: ListSellers): Promise<Page<SellerRow>> {
  const filter = and(
    query.q?.trim() ? nameMatches(sellers.name, query.q) : undefined,
    query.active === undefined ? undefined : eq(sellers.active, query.active),
  );
  return fetchPage(
    query,
    { sorts: SORTS, id: sellers.id, filter },
    ({ sortKey, where, orderBy, limit, offset }, total) =>
      deps.db.batch([
        deps.db
          .select({ ...getTableColumns(sellers), sortKey })
          .from(sellers)
          .where(where)
          .orderBy(...orderBy)
          .limit(limit)
          .offset(offset),
        deps.db.select({ total: count() }).from(sellers).where(total.where),
      ]),
  );
}

/** All active sellers by name. */
export function listActiveSellers(deps: Deps): Promise<SellerRow[]> {
  return deps.db.select().from(sellers).where(eq(sellers.active, true)).orderBy(asc(sellers.name), asc(sellers.id));
}

export async function getSeller(deps: Deps, id: number): Promise<SellerRow> {
  const [row] = await deps.db.select().from(sellers).where(eq(sellers.id, id));
  if (!row) throw notFound("seller", id);
  return row;
}

/** Inserts a seller; 409 `email_taken` whatever the e-mail's case. */
export async function createSeller(deps: Deps, input: CreateSeller): Promise<SellerRow> {
  const [row] = await deps.db.insert(sellers).values(input).returning().catch(uniqueEmail);
  if (!row) throw new Error("the insert returned no seller");
  return row;
}

/** Changes what is given; 404, 409 `email_taken`, 412 when it is not of an expected version. */
export async function updateSeller(
  deps: Deps,
  id: number,
  input: UpdateSeller,
  expected: Expected,
): Promise<SellerRow> {
  const [row] = await deps.db
    .update(sellers)
    .set({ ...input, updatedAt: nextVersion(deps, sellers.updatedAt) })
    .where(and(eq(sellers.id, id), ofVersion(sellers.updatedAt, expected)))
    .returning()
    .catch(uniqueEmail);
  if (row) return row;
  // Nothing was changed: 404 if it does not exist, else it is of another version.
  if (expected) await getSeller(deps, id);
  throw expected ? new ApiError("precondition_failed") : notFound("seller", id);
}

/** Deletes a seller; 409 `has_meetings` while there are any. */
export async function deleteSeller(deps: Deps, id: number): Promise<void> {
  const removed = await deps.db
    .delete(sellers)
    .where(eq(sellers.id, id))
    .returning({ id: sellers.id })
    .catch(
      translate({
        meetings_seller_id_fk: () =>
          new ApiError("has_meetings", `Seller ${id} has meetings. Deactivate the seller instead.`),
      }),
    );
  if (removed.length === 0) throw notFound("seller", id);
}
