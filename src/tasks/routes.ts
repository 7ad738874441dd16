import { z } from "@hono/zod-openapi";
import { requireHealthy } from "../health/routes.ts";
import { checkHealth } from "../health/service.ts";
import { defineRoute, jsonBody, newRouter, ok, success } from "../http/route.ts";
import { MeetingIdParam } from "../http/text.ts";
import { enqueueBatch, enqueueMeeting } from "./enqueue.ts";
import { getStats, getTask } from "./read.ts";
import { ClassifyMany, ClassifyOne, QueuedBatch, QueuedTask, Stats, Task, TaskIdParam } from "./schemas.ts";

const tags = ["workers"];

/** How a task names who asked for it. */
export const requestedBy = ({ userId }: { userId: number }) => `user:${userId}`;

const classify = defineRoute(
  {
    method: "post",
    path: "/classify/{meetingId}",
    operationId: "classifyMeeting",
    tags,
    summary: "Queue a meeting for classification",
    description:
      "A meeting that is already queued keeps its task. One already classified from the same text answers 200 with its finished task, unless `force_reprocess` is sent. The end of a queued task is posted to `callback_url`, signed as webhooks are with the callback secret; a 200 holds the result already and is not posted.",
    access: "admin",
    request: {
      params: MeetingIdParam,
      body: { required: false, content: { "application/json": { schema: ClassifyOne } } },
    },
    responses: { 200: ok(Task, "Already classified: the finished task"), 202: ok(QueuedTask, "Queued") },
    errors: ["not_found", "no_transcript", "url_not_allowed"],
  },
  async (c) => {
    const { meetingId } = c.req.valid("param");
    const { force_reprocess = false, callback_url = null } = c.req.valid("json") ?? {};
    const options = {
      force: force_reprocess,
      callbackUrls: callback_url === null ? [] : [callback_url],
      requestedBy: requestedBy(c.var.actor),
    };
    const { taskId, finished } = await enqueueMeeting(c.var.deps, meetingId, options);
    if (finished) return c.json(success(await getTask(c.var.deps, taskId), "Already classified"), 200);
    return c.json(success({ task_id: taskId, meeting_id: meetingId, status: "queued" as const }, "Queued"), 202);
  },
);

const classifyMany = defineRoute(
  {
    method: "post",
    path: "/classify/batch",
    operationId: "classifyMeetings",
    tags,
    summary: "Queue up to 1,000 meetings as one batch",
    description: "All of them must exist. Those without a transcript are skipped and named.",
    access: "admin",
    request: jsonBody(ClassifyMany),
    responses: { 202: ok(QueuedBatch, "Queued") },
    errors: ["not_found"],
  },
  async (c) => {
    const { meeting_ids, force_reprocess } = c.req.valid("json");
    const options = { force: force_reprocess, requestedBy: requestedBy(c.var.actor) };
    const { batchId, tasks } = await enqueueBatch(c.var.deps, meeting_ids, options);
    const body: z.infer<typeof QueuedBatch> = {
      batch_task_id: batchId,
      queued_tasks: tasks.flatMap(({ taskId }) => (taskId === null ? [] : [taskId])),
      meeting_ids: tasks.flatMap(({ taskId, meetingId }) => (taskId === null ? [] : [meetingId])),
      total_queued: tasks.filter(({ taskId, finished }) => taskId !== null && !finished).length,
      skipped: tasks.flatMap(({ taskId, meetingId }) =>
        taskId === null ? [{ meeting_id: meetingId, reason: "no_transcript" as const }] : [],
      ),
    };
    return c.json(success(body, "Queued"), 202);
  },
);

const task = defineRoute(
  {
    method: "get",
    path: "/task/{taskId}",
    operationId: "getTask",
    tags,
    summary: "The state and result of a task or batch",
    access: "admin",
    request: { params: TaskIdParam },
    responses: { 200: ok(Task, "The task") },
    errors: ["not_found"],
  },
  async (c) => c.json(success(await getTask(c.var.deps, c.req.valid("param").taskId)), 200),
);

const stats = defineRoute(
  {
    method: "get",
    path: "/stats",
    operationId: "getWorkerStats",
    tags,
    summary: "The state of the work, measured",
    access: "admin",
    responses: { 200: ok(Stats, "The figures") },
  },
  async (c) => c.json(success(Stats.parse(await getStats(c.var.deps))), 200),
);

const WorkerHealth = z
  .strictObject({ healthy: z.literal(true), classifier: z.string(), queue: z.string() })
  .openapi("WorkerHealth", {
    example: { healthy: true, classifier: "offline engine 1.2.0+ab12cd3", queue: "0 open tasks" },
  });

const health = defineRoute(
  {
    method: "get",
    path: "/health",
    operationId: "getWorkerHealth",
    tags,
    summary: "Whether tasks are being worked on",
    access: "public",
    responses: { 200: ok(WorkerHealth, "They are") },
    errors: ["unhealthy"],
  },
  async (c) => {
    const checks = await checkHealth(c.var.deps);
    requireHealthy(checks);
    return c.json(
      success({ healthy: true as const, classifier: checks.classifier.message, queue: checks.queue.message }),
      200,
    );
  },
);

export const workerRoutes = newRouter().openapiRoutes([classifyMany, classify, task, stats, health] as const);
