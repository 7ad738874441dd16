import { and, count, eq } from "drizzle-orm";
import type { Deps } from "../platform/deps.ts";
import { fetchPage, type Page, type Sorts } from "../platform/list.ts";
import { between } from "../platform/range.ts";
import type { ListTasks } from "./schemas.ts";
import { type TaskRow, tasks } from "./table.ts";

const SORTS = { created_at: { column: tasks.createdAt, type: "timestamptz" } } satisfies Sorts;

const { id, meetingId, status, force, attempt, failures, errorCode, errorMessage, requestedBy } = tasks;
const { createdAt, startedAt, finishedAt } = tasks;
const COLUMNS = {
  id,
  meetingId,
  status,
  force,
  attempt,
  failures,
  errorCode,
  errorMessage,
  requestedBy,
  createdAt,
  startedAt,
  finishedAt,
};

/** A task as a list shows it: its result is read by its id. */
export type TaskSummaryRow = Pick<TaskRow, keyof typeof COLUMNS>;

/** The tasks that match, newest first unless asked otherwise; one round trip. */
export function listTasks(deps: Deps, query: ListTasks): Promise<Page<TaskSummaryRow>> {
  const filter = and(
    query.status === undefined ? undefined : eq(status, query.status),
    query.meeting_id === undefined ? undefined : eq(meetingId, query.meeting_id),
    query.error_code === undefined ? undefined : eq(errorCode, query.error_code),
    between(createdAt, query, deps.config.TIME_ZONE),
  );
  return fetchPage(query, { sorts: SORTS, id, filter }, ({ sortKey, where, orderBy, limit, offset }, total) =>
    deps.db.batch([
      deps.db
        .select({ ...COLUMNS, sortKey })
        .from(tasks)
        .where(where)
        .orderBy(...orderBy)
        .limit(limit)
        .offset(offset),
      deps.db.select({ total: count() }).from(tasks).where(total.where),
    ]),
  );
}
