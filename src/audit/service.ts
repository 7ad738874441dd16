import { and, count, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { Deps } from "../platform/deps.ts";
import { fetchPage, type Page, type Sorts } from "../platform/list.ts";
import { between } from "../platform/range.ts";
import type { ListAudit } from "./schemas.ts";
import { type AuditEntry, type AuditedIds, type AuditRow, auditLog } from "./table.ts";

/**
 * Keeps an entry, after the answer: a write waits for no second round trip. The price is that an entry can be lost when the
 * database goes away between the two; its log line then says what it would have said.
 */
export async function recordAction(deps: Deps, entry: AuditEntry): Promise<void> {
  try {
    await deps.db.insert(auditLog).values(entry);
  } catch (error) {
    const { action, status, userId, keyId, requestId } = entry;
    deps.log.error("action_not_recorded", error, {
      action,
      status,
      user_id: userId,
      key_id: keyId,
      request_id: requestId,
      ids: JSON.stringify(entry.ids),
    });
  }
}

/** The condition that an entry names these ids. */
const about = (ids: AuditedIds): SQL => sql`${auditLog.ids} @> ${JSON.stringify(ids)}::jsonb`;

const SORTS = { at: { column: auditLog.at, type: "timestamptz" } } satisfies Sorts;

function conditions(deps: Deps, query: ListAudit): SQL | undefined {
  return and(
    query.user_id === undefined ? undefined : eq(auditLog.userId, query.user_id),
    query.key_id === undefined ? undefined : eq(auditLog.keyId, query.key_id),
    query.action === undefined ? undefined : eq(auditLog.action, query.action),
    query.request_id === undefined ? undefined : eq(auditLog.requestId, query.request_id),
    ...(["client_id", "seller_id", "meeting_id"] as const).map((name) =>
      query[name] === undefined ? undefined : about({ [name]: query[name] }),
    ),
    query.succeeded === undefined ? undefined : sql`(${auditLog.status} < 400) = ${query.succeeded}`,
    between(auditLog.at, query, deps.config.TIME_ZONE),
  );
}

export function listAudit(deps: Deps, query: ListAudit): Promise<Page<AuditRow>> {
  const plan = { sorts: SORTS, id: auditLog.id, filter: conditions(deps, query) };
  return fetchPage(query, plan, ({ sortKey, where, orderBy, limit, offset }, total) =>
    deps.db.batch([
      deps.db
        .select({ ...getTableColumns(auditLog), sortKey })
        .from(auditLog)
        .where(where)
        .orderBy(...orderBy)
        .limit(limit)
        .offset(offset),
      deps.db.select({ total: count() }).from(auditLog).where(total.where),
    ]),
  );
}
