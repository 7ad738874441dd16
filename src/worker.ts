import { createApp } from "./app.ts";
import type { CreateDeps } from "./platform/build.ts";
import type { Deps } from "./platform/deps.ts";
import { createLog } from "./platform/log.ts";
import { consumeBatch } from "./platform/queue.ts";
import { ClassifyMessage } from "./tasks/message.ts";
import { sweepTasks } from "./tasks/sweep.ts";
import { settleDeadLetter, workOnTask } from "./tasks/work.ts";

const DEAD_LETTERS = /-dlq$/;

/** The Worker over a given outside world: HTTP, queue messages and cron, each event with dependencies of its own. */
export function createWorker(createDeps: CreateDeps): ExportedHandler<Env> {
  const app = createApp(createDeps);

  const forEvent = (env: Env, context: ExecutionContext, name: string): Deps =>
    createDeps(env, { log: createLog({ source: name }), waitUntil: (work) => context.waitUntil(work) });

  return {
    fetch: (request, env, context) => app.fetch(request, env, context),

    async queue(batch, env, context) {
      const deps = forEvent(env, context, "queue");
      const handle = DEAD_LETTERS.test(batch.queue)
        ? (message: ClassifyMessage) => settleDeadLetter(deps, message)
        : (message: ClassifyMessage, deliveries: number) => workOnTask(deps, message, deliveries);
      await consumeBatch(batch, { schema: ClassifyMessage, handle, concurrency: deps.config.CLASSIFY_CONCURRENCY, log: deps.log });
    },

    async scheduled(_event, env, context) {
      const deps = forEvent(env, context, "cron");
      const resent = await sweepTasks(deps);
      deps.log.info("tasks_swept", { resent });
    },
  };
}
