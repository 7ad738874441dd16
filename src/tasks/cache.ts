import type { Deps } from "../platform/deps.ts";
import { Task } from "./schemas.ts";

/**
 * KV answers late and from caches, so it only holds what can no longer change: finished tasks. Postgres has everything;
 * losing a cached task costs a query.
 */
const KEEP_SECONDS = 30 * 86_400;

const key = (taskId: string) => `task:${taskId}`;

/** Keeps a finished task; a failure to is logged and no more. */
export async function cacheTask(deps: Deps, task: Task): Promise<void> {
  try {
    await deps.kv.put(key(task.task_id), JSON.stringify(task), { expirationTtl: KEEP_SECONDS });
  } catch (error) {
    deps.log.error("task_not_cached", error, { task_id: task.task_id });
  }
}

/** A finished task, if the cache has it; null as well when the cache is away or holds something older than this code. */
export async function cachedTask(deps: Deps, taskId: string): Promise<Task | null> {
  try {
    const cached = Task.safeParse(await deps.kv.get(key(taskId), "json"));
    return cached.success ? cached.data : null;
  } catch (error) {
    deps.log.error("task_cache_unread", error, { task_id: taskId });
    return null;
  }
}

/** Forgets cached tasks, as when their result is deleted. */
export async function forgetTasks(deps: Deps, taskIds: readonly string[]): Promise<void> {
  await Promise.all(taskIds.map((taskId) => deps.kv.delete(key(taskId))));
}
