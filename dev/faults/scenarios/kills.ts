import {
  A_FEW,
  judged,
  type Outcome,
  PATIENCE,
  type Scenario,
  STATEMENTS,
  toMessages,
  untilAsked,
  untilStopped,
} from "../scenario.ts";
import type { Stage } from "../stage.ts";

/** Kills the Worker where a statement stands still, and starts it again. */
async function killAt(stage: Stage, statement: RegExp, moment: "before" | "after"): Promise<Outcome> {
  const meetings = await stage.addMeetings(A_FEW);
  const hold = stage.gate.hold(statement, moment);
  const asked = stage.classify(meetings).catch(() => []);
  await untilStopped(hold, statement === STATEMENTS.opening ? 1 : A_FEW);
  await stage.kill();
  hold.cut();
  const tasks = await asked;
  await stage.start();
  // The queue of the edge outlives a worker and delivers again what was not acked; the local one is gone.
  await stage.deliver(toMessages(tasks));
  return judged(await stage.settle(meetings, PATIENCE), { answers: 1 });
}

export const kills: Scenario[] = [
  {
    name: "killed after the row, before its message",
    short: false,
    play: (stage) => killAt(stage, STATEMENTS.opening, "after"),
  },
  {
    name: "killed after enqueueing",
    short: false,
    async play(stage) {
      const meetings = await stage.addMeetings(A_FEW);
      await stage.classify(meetings);
      await stage.kill();
      await stage.start();
      return judged(await stage.settle(meetings, PATIENCE), { answers: 1 });
    },
  },
  {
    name: "killed after the claim",
    short: false,
    play: (stage) => killAt(stage, STATEMENTS.claiming, "after"),
  },
  {
    name: "killed during the model call",
    short: false,
    async play(stage) {
      await stage.teachModel("slow=2500");
      const meetings = await stage.addMeetings(A_FEW);
      await stage.classify(meetings);
      await untilAsked(stage, A_FEW);
      await stage.kill();
      await stage.teachModel("well");
      await stage.start();
      return judged(await stage.settle(meetings, PATIENCE), { answers: 1 });
    },
  },
  {
    // The next worker finds the answer in KV, where it was put before the commit was tried.
    name: "killed after the reply, before its commit",
    short: true,
    play: (stage) => killAt(stage, STATEMENTS.completing, "before"),
  },
  {
    name: "killed after the commit, before the ack",
    short: false,
    play: (stage) => killAt(stage, STATEMENTS.completing, "after"),
  },
];
