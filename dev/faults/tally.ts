import type { Call } from "../model.ts";

/** What is in the database of the tasks of a scenario. */
export interface TaskState {
  status: string;
  errorCode: string | null;
  /** Attempts used up. */
  failures: number;
  runs: number;
  /** Whether its meeting shows a classification of its present text. */
  shown: boolean;
}

/** What must hold at a scenario's end, beside that nothing is lost and nothing done twice. */
export interface Rules {
  /** Answers of the model that may have been paid for, per distinct text. */
  answers: number;
  /** Tasks that must have failed, by reason. */
  failed?: Record<string, number>;
  /** The most attempts one task may have used up. */
  failures?: number;
}

export interface Tally {
  tasks: number;
  finished: number;
  failed: Record<string, number>;
  /** Still open when time was up, or finished without its result. */
  lost: number;
  /** Tasks with more than one run. */
  twice: number;
  /** The most answered model calls one text took; null when no model was asked. */
  answers: number | null;
  /** The most attempts one task used up. */
  failures: number;
}

export function tallyUp(tasks: readonly TaskState[], expected: number, calls: readonly Call[]): Tally {
  const answers = new Map<string, number>();
  for (const { text, answered, status } of calls) {
    if (answered && status === 200) answers.set(text, (answers.get(text) ?? 0) + 1);
  }
  const failed: Record<string, number> = {};
  for (const { status, errorCode } of tasks) {
    if (status === "failed")
      failed[errorCode ?? "without a reason"] = (failed[errorCode ?? "without a reason"] ?? 0) + 1;
  }
  const finished = tasks.filter(({ status, shown }) => status === "completed" && shown).length;
  const failures = Object.values(failed).reduce((sum, count) => sum + count, 0);
  return {
    tasks: expected,
    finished,
    failed,
    lost: expected - finished - failures,
    twice: tasks.filter(({ runs }) => runs > 1).length,
    answers: answers.size === 0 ? null : Math.max(...answers.values()),
    failures: Math.max(0, ...tasks.map((task) => task.failures)),
  };
}

/** The rules a tally breaks, as sentences; none when all is well. */
export function brokenRules(tally: Tally, rules: Rules): string[] {
  const broken: string[] = [];
  if (tally.lost !== 0) broken.push(`${tally.lost} lost`);
  if (tally.twice > 0) broken.push(`${tally.twice} done twice`);
  if ((tally.answers ?? 0) > rules.answers) broken.push(`a text was paid ${tally.answers} times, not ${rules.answers}`);
  if (tally.failures > (rules.failures ?? Number.POSITIVE_INFINITY)) broken.push(`${tally.failures} attempts used up`);
  const expected = rules.failed ?? {};
  for (const reason of new Set([...Object.keys(tally.failed), ...Object.keys(expected)])) {
    const [is, should] = [tally.failed[reason] ?? 0, expected[reason] ?? 0];
    if (is !== should) broken.push(`${is} failed with ${reason}, not ${should}`);
  }
  return broken;
}
