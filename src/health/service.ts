import { sql } from "drizzle-orm";
import { shutdownWarning } from "../classification/openai/prices.ts";
import { databaseFault } from "../platform/db.ts";
import type { Deps } from "../platform/deps.ts";
import { tasks } from "../tasks/table.ts";

export interface Check {
  ok: boolean;
  /** A sentence for an operator. */
  message: string;
}

export interface Checks {
  database: Check;
  queue: Check;
  classifier: Check;
}

/** Overdue by this much means that neither queue nor sweep has touched a task: the sweep runs every minute. */
const STUCK_MINUTES = 5;

/** Looks at database and queue in one round trip, and at the classifier's settings. Never throws for a database that is away. */
export async function checkHealth(deps: Deps): Promise<Checks> {
  const warning =
    deps.engine.id === "openai"
      ? shutdownWarning(deps.config.OPENAI_MODEL, deps.now(), deps.config.MODEL_PRICES)
      : null;
  const classifier: Check = { ok: true, message: warning ?? `${deps.engine.id} engine ${deps.engine.version}` };
  try {
    const { rows } = await deps.db.execute<{ open: number; stuck: number }>(sql`
      select count(*)::int as open, count(*) filter (where resend_at < now() - make_interval(mins => ${STUCK_MINUTES}))::int as stuck
      from ${tasks} where status in ('pending', 'processing')`);
    const { open = 0, stuck = 0 } = rows[0] ?? {};
    const queue: Check =
      stuck === 0
        ? { ok: true, message: `${open} open tasks` }
        : {
            ok: false,
            message: `${stuck} of ${open} open tasks are overdue by more than ${STUCK_MINUTES} minutes: is the cron trigger running?`,
          };
    return { database: { ok: true, message: "answers" }, queue, classifier };
  } catch (error) {
    if (!databaseFault(error)) throw error;
    deps.log.error("database_unavailable", error);
    return {
      database: { ok: false, message: "does not answer" },
      queue: { ok: false, message: "not known while the database is away" },
      classifier,
    };
  }
}
