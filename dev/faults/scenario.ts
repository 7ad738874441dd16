import { until } from "../processes.ts";
import type { Hold } from "./gate.ts";
import type { Stage } from "./stage.ts";
import { brokenRules, type Rules, type Tally } from "./tally.ts";

/** How long and how much; the short form is for every build. */
export interface Scale {
  /** Seconds the database is away. */
  outage: number;
  /** Seconds the model answers 429. */
  storm: number;
  /** Tasks at once. */
  many: number;
  /** Seconds after which the whole run is given up: several times what it takes. */
  limit: number;
}

export const FULL: Scale = { outage: 20, storm: 60, many: 2_000, limit: 1_800 };
export const SHORT: Scale = { outage: 3, storm: 6, many: 100, limit: 600 };

export interface Outcome {
  /** null where no tasks are counted. */
  tally: Tally | null;
  /** Sentences; none when every rule held. */
  broken: string[];
}

export interface Scenario {
  name: string;
  /** Whether it is part of the short form. */
  short: boolean;
  play(stage: Stage, scale: Scale): Promise<Outcome>;
}

export const judged = (tally: Tally, rules: Rules): Outcome => ({ tally, broken: brokenRules(tally, rules) });

/** Seconds a handful of tasks may take to end on a busy machine. */
export const PATIENCE = 60;

/** Tasks a scenario works with, where their number does not matter. */
export const A_FEW = 4;

/** The statements between which a worker can be stopped. */
export const STATEMENTS = {
  opening: /insert into "tasks"/,
  claiming: /set status = 'processing', attempt = attempt \+ 1/,
  completing: /then 'completed' else 'failed' end/,
};

export const toMessages = (tasks: readonly string[]) => tasks.map((task_id) => ({ version: 1, task_id }));

/** Waits until as many statements have come; throws when they do not, as the scenario would then show nothing. */
export async function untilStopped(hold: Hold, count: number): Promise<void> {
  // Below the Worker's own statement timeout.
  if (await until(() => hold.stopped() >= count, 12)) return;
  throw new Error(`Only ${hold.stopped()} of ${count} statements came to where they were awaited.`);
}

export async function untilAsked(stage: Stage, count: number): Promise<void> {
  if (await until(() => stage.model.calls.length >= count, 12)) return;
  throw new Error(`Only ${stage.model.calls.length} of ${count} calls came to the model.`);
}
