import type { z } from "@hono/zod-openapi";
import { defineRoute, jsonBody, newRouter, ok, success } from "../http/route.ts";
import { cancelTask, redriveTasks, retryTask } from "./control.ts";
import { listTasks } from "./list.ts";
import { requestedBy } from "./routes.ts";
import { ListTasks, QueuedTask, RedrivenTasks, RedriveTasks, Task, TaskIdParam, TaskPage } from "./schemas.ts";
import { toSummary } from "./view.ts";

const tags = ["workers"];

const list = defineRoute(
  {
    method: "get",
    path: "/tasks",
    operationId: "listTasks",
    tags,
    summary: "Tasks by state, meeting, error or time",
    access: "admin",
    request: { query: ListTasks },
    responses: { 200: ok(TaskPage, "A page of tasks, without their results") },
    errors: ["invalid_cursor"],
  },
  async (c) => {
    const { rows, pagination } = await listTasks(c.var.deps, c.req.valid("query"));
    return c.json(success({ tasks: rows.map(toSummary), pagination }), 200);
  },
);

const cancel = defineRoute(
  {
    method: "post",
    path: "/tasks/{taskId}/cancel",
    operationId: "cancelTask",
    tags,
    summary: "End an open task",
    description:
      "It ends as `failed` with the code `cancelled`, also while a worker is at it: that one's result is dropped.",
    access: "admin",
    request: { params: TaskIdParam },
    responses: { 200: ok(Task, "The task as it ended") },
    errors: ["not_found", "task_finished"],
  },
  async (c) => c.json(success(await cancelTask(c.var.deps, c.req.valid("param").taskId), "Task cancelled"), 200),
);

const retry = defineRoute(
  {
    method: "post",
    path: "/tasks/{taskId}/retry",
    operationId: "retryTask",
    tags,
    summary: "Do again what a task failed to do",
    description:
      "Opens a new task, or answers the one that is open for the meeting; the failed one stays as it ended. Its callback is told of the new end too.",
    access: "admin",
    request: { params: TaskIdParam },
    responses: { 202: ok(QueuedTask, "Queued, under a new id") },
    errors: ["not_found", "no_transcript", "task_not_failed"],
  },
  async (c) => {
    const { taskId, meetingId } = await retryTask(c.var.deps, c.req.valid("param").taskId, requestedBy(c.var.actor));
    return c.json(success({ task_id: taskId, meeting_id: meetingId, status: "queued" as const }, "Queued"), 202);
  },
);

const redrive = defineRoute(
  {
    method: "post",
    path: "/tasks/redrive",
    operationId: "redriveTasks",
    tags,
    summary: "Retry what failed with a given code",
    description:
      "For every meeting whose newest task failed with one of `error_codes`. The default, `undeliverable`, is what the queue gave up on. Repeat it while `remaining` is not 0.",
    access: "admin",
    request: jsonBody(RedriveTasks),
    responses: { 202: ok(RedrivenTasks, "Queued") },
  },
  async (c) => {
    const { taskIds, remaining } = await redriveTasks(c.var.deps, c.req.valid("json"), requestedBy(c.var.actor));
    const body: z.infer<typeof RedrivenTasks> = { queued_tasks: taskIds, total_queued: taskIds.length, remaining };
    return c.json(success(body, "Queued"), 202);
  },
);

export const taskControlRoutes = newRouter().openapiRoutes([list, redrive, cancel, retry] as const);
