import { type AnyColumn, and, type SQL, sql } from "drizzle-orm";
import { databaseFault } from "./db.ts";
import { ApiError } from "./errors.ts";

/** Which page of a list is asked for: by number, or after a cursor. */
export interface PageQuery {
  page: number;
  limit: number;
  sortBy: string;
  sortOrder: "ASC" | "DESC";
  cursor?: string | undefined;
}

export interface Page<Row> {
  rows: Row[];
  pagination: { page: number; limit: number; total: number; totalPages: number; nextCursor: string | null };
}

/** What a list may be sorted by: the column (never null) and its Postgres type. */
export type Sorts = Record<
  string,
  { column: AnyColumn | SQL; type: "int4" | "text" | "timestamptz" | "bool" | "float8" }
>;

/** The parts of a page's SELECT. `sortKey` must be among its columns: the cursor is made of it. */
export interface PageClauses {
  sortKey: SQL.Aliased<string>;
  where: SQL | undefined;
  orderBy: SQL[];
  limit: number;
  offset: number;
}

type Keyed = { id: number | string; sortKey: string };

/** How an id column's values are written in a cursor, by the column's SQL type. */
const ID_FORMS: Record<string, RegExp> = {
  integer: /^[1-9]\d{0,9}$/,
  uuid: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/,
};

/** How a sort value is written in a cursor, by its type: as Postgres writes it, so that `now` or `infinity` is none. */
const VALUE_FORMS: Record<Sorts[string]["type"], RegExp> = {
  int4: /^-?\d{1,10}$/,
  float8: /^-?\d+(\.\d+)?(e[+-]\d+)?$/,
  bool: /^(true|false)$/,
  timestamptz: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d(:\d\d)?$/,
  text: /^[^\0]*$/,
};

const encode = (...parts: string[]) => Buffer.from(JSON.stringify(parts)).toString("base64url");

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    throw new ApiError("invalid_cursor");
  }
}

/** The cursor's sort value and id; `invalid_cursor` unless it was made for this very order. */
function position(
  query: PageQuery,
  cursor: string,
  type: Sorts[string]["type"],
  idType: string,
): [value: string, id: string] {
  const parts = decode(cursor);
  if (!Array.isArray(parts) || parts.length !== 4 || !parts.every((part) => typeof part === "string"))
    throw new ApiError("invalid_cursor");
  const [sortBy, order, value, id] = parts as [string, string, string, string];
  const ofThisOrder = sortBy === query.sortBy && order === query.sortOrder;
  if (!ofThisOrder || !ID_FORMS[idType]?.test(id) || !VALUE_FORMS[type].test(value) || !value.isWellFormed())
    throw new ApiError("invalid_cursor");
  return [value, id];
}

/**
 * One page of a list and its total, in one round trip. A cursor page is stable under inserts: it continues after the last
 * row seen, by (sort column, id).
 * @param fetch runs the two statements as one batch
 */
export async function fetchPage<Row extends Keyed>(
  query: PageQuery,
  list: { sorts: Sorts; id: AnyColumn; filter: SQL | undefined },
  fetch: (page: PageClauses, total: { where: SQL | undefined }) => Promise<[Row[], { total: number }[]]>,
): Promise<Page<Omit<Row, "sortKey">>> {
  const sort = list.sorts[query.sortBy];
  if (!sort) throw new Error(`no such sort: ${query.sortBy}`);
  const direction = sql.raw(query.sortOrder);
  const after = query.cursor === undefined ? undefined : position(query, query.cursor, sort.type, list.id.getSQLType());
  const [rows, [count]] = await fetch(
    {
      sortKey: sql<string>`(${sort.column})::text`.as("sort_key"),
      where: and(
        list.filter,
        after &&
          sql`(${sort.column}, ${list.id}) ${sql.raw(query.sortOrder === "ASC" ? ">" : "<")} (${after[0]}::${sql.raw(sort.type)}, ${after[1]}::${sql.raw(list.id.getSQLType())})`,
      ),
      orderBy: [sql`${sort.column} ${direction}`, sql`${list.id} ${direction}`],
      limit: query.limit + 1,
      offset: after ? 0 : (query.page - 1) * query.limit,
    },
    { where: list.filter },
  ).catch((error: unknown) => {
    // Class 22, data exception: with a cursor it can only be the cursor's value that the sort column's type refuses.
    if (after && databaseFault(error)?.code?.startsWith("22")) throw new ApiError("invalid_cursor");
    throw error;
  });
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  const total = Number(count?.total ?? 0);
  return {
    rows: shown.map(({ sortKey: _, ...row }) => row),
    pagination: {
      page: query.page,
      limit: query.limit,
      total,
      totalPages: Math.ceil(total / query.limit),
      nextCursor:
        last && rows.length > query.limit ? encode(query.sortBy, query.sortOrder, last.sortKey, String(last.id)) : null,
    },
  };
}
