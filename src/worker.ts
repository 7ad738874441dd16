import { createApp } from "./app.ts";
import { ImportMessage } from "./imports/message.ts";
import { settleDeadChunk, sweepImports, workOnChunk } from "./imports/work.ts";
import type { CreateDeps } from "./platform/build.ts";
import type { Deps } from "./platform/deps.ts";
import { createLog } from "./platform/log.ts";
import { consumeBatch } from "./platform/queue.ts";
import { sweepRetention } from "./privacy/retention.ts";
import { refreshCalibrations } from "./quality/calibrate.ts";
import { sweepBatches } from "./tasks/batches.ts";
import { ClassifyMessage } from "./tasks/message.ts";
import { sweepTasks } from "./tasks/sweep.ts";
import { settleDeadLetter, workOnTask } from "./tasks/work.ts";
import { WebhookMessage } from "./webhooks/message.ts";
import { sweepDeliveries } from "./webhooks/send.ts";
import { workOnDelivery } from "./webhooks/work.ts";

const DEAD_LETTERS = /-dlq$/;
/** The minute of each hour at which what was kept long enough is removed. */
const RETENTION_MINUTE = 7;
const IMPORTS = /-imports(-dlq)?$/;
const WEBHOOKS = /-webhooks$/;

/** The platform gives an event six connections that wait for their headers. */
const WEBHOOKS_AT_ONCE = 6;

/** The Worker over a given outside world: HTTP, queue messages and cron, each event with dependencies of its own. */
export function createWorker(createDeps: CreateDeps): ExportedHandler<Env> {
  const app = createApp(createDeps);

  const forEvent = (env: Env, context: ExecutionContext, name: string): Deps =>
    createDeps(env, { log: createLog({ source: name }), waitUntil: (work) => context.waitUntil(work) });

  return {
    fetch: (request, env, context) => app.fetch(request, env, context),

    async queue(batch, env, context) {
      const deps = forEvent(env, context, "queue");
      const dead = DEAD_LETTERS.test(batch.queue);
      if (IMPORTS.test(batch.queue)) {
        const handle = (message: ImportMessage) => (dead ? settleDeadChunk(deps, message) : workOnChunk(deps, message));
        return consumeBatch(batch, { schema: ImportMessage, handle, concurrency: 1, log: deps.log });
      }
      if (WEBHOOKS.test(batch.queue)) {
        const handle = (message: WebhookMessage) => workOnDelivery(deps, message);
        return consumeBatch(batch, { schema: WebhookMessage, handle, concurrency: WEBHOOKS_AT_ONCE, log: deps.log });
      }
      const handle = (message: ClassifyMessage) => (dead ? settleDeadLetter(deps, message) : workOnTask(deps, message));
      await consumeBatch(batch, {
        schema: ClassifyMessage,
        handle,
        concurrency: deps.config.CLASSIFY_CONCURRENCY,
        log: deps.log,
      });
    },

    async scheduled(event, env, context) {
      const deps = forEvent(env, context, "cron");
      const [tasks, imports, batches, deliveries, calibration] = await Promise.allSettled([
        sweepTasks(deps),
        sweepImports(deps),
        sweepBatches(deps),
        sweepDeliveries(deps),
        refreshCalibrations(deps),
      ]);
      for (const [event, swept] of [
        ["tasks_swept", tasks],
        ["imports_swept", imports],
        ["batches_swept", batches],
        ["deliveries_swept", deliveries],
      ] as const) {
        if (swept.status === "fulfilled") deps.log.info(event, { resent: swept.value });
        else deps.log.error("sweep_failed", swept.reason, { sweep: event });
      }
      if (new Date(event.scheduledTime).getUTCMinutes() === RETENTION_MINUTE) {
        await sweepRetention(deps).then(
          (removed) => deps.log.info("retention_swept", removed),
          (error: unknown) => deps.log.error("sweep_failed", error, { sweep: "retention_swept" }),
        );
      }
      if (calibration.status === "rejected") deps.log.error("calibration_failed", calibration.reason);
      else if (calibration.value > 0) deps.log.info("calibrations_fitted", { labels: calibration.value });
    },
  };
}
