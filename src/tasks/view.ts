import { type RunView, toClassificationData } from "../classification/schemas.ts";
import type { TaskSummaryRow } from "./list.ts";
import { STATUSES, Task, TaskSummary } from "./schemas.ts";
import type { BatchRow, TaskRow } from "./table.ts";

export type Counts = Record<(typeof STATUSES)[number], number>;

const PROGRESS: Record<TaskRow["status"], number> = { pending: 0, processing: 50, completed: 100, failed: 100 };

const iso = (time: Date | null) => time?.toISOString() ?? null;

/** The wire shape of a task. `run` is its run once it has completed; null when it has been deleted since. */
export function toTask(row: TaskRow, run: RunView | null): Task {
  return Task.parse({
    task_id: row.id,
    status: row.status,
    result: run && { success: true, meeting_id: row.meetingId, classification_data: toClassificationData(run) },
    meta: {
      kind: "task",
      progress: PROGRESS[row.status],
      meeting_id: row.meetingId,
      attempt: row.attempt,
      counts: null,
      error_code: row.errorCode,
      created_at: iso(row.createdAt),
      started_at: iso(row.startedAt),
      finished_at: iso(row.finishedAt),
    },
    error: row.errorMessage,
  });
}

/** The wire shape of a task in a list. */
export const toSummary = (row: TaskSummaryRow) =>
  TaskSummary.parse({
    task_id: row.id,
    meeting_id: row.meetingId,
    status: row.status,
    force_reprocess: row.force,
    attempt: row.attempt,
    failures: row.failures,
    error_code: row.errorCode,
    error: row.errorMessage,
    requested_by: row.requestedBy,
    created_at: iso(row.createdAt),
    started_at: iso(row.startedAt),
    finished_at: iso(row.finishedAt),
  });

/** The wire shape of a batch: finished when its last task is; failed only when every one of them failed. */
export function toBatch(row: BatchRow, counts: Counts, finishedAt: Date | null): Task {
  const total = STATUSES.reduce((sum, status) => sum + counts[status], 0);
  const ended = counts.completed + counts.failed;
  const status =
    ended === total
      ? counts.failed === total && total > 0
        ? "failed"
        : "completed"
      : counts.processing + ended > 0
        ? "processing"
        : "pending";
  return Task.parse({
    task_id: row.id,
    status,
    result: status === "completed" ? { success: true, counts, total } : null,
    meta: {
      kind: "batch",
      progress: total === 0 ? 100 : Math.floor((100 * ended) / total),
      meeting_id: null,
      attempt: null,
      counts,
      error_code: status === "failed" ? "all_failed" : null,
      created_at: iso(row.createdAt),
      started_at: null,
      finished_at: ended === total ? iso(finishedAt) : null,
    },
    error: status === "failed" ? `All ${total} tasks of the batch failed.` : null,
  });
}
