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

/** Lets another worker take the tasks while the first one, with its reply in hand, is still to commit. */
async function outliveLease(stage: Stage, clock: { replies: boolean }): Promise<Outcome> {
  const meetings = await stage.addMeetings(A_FEW);
  const hold = stage.gate.hold(STATEMENTS.completing, "before");
  const tasks = await stage.classify(meetings);
  await untilStopped(hold, A_FEW);
  await stage.passAnHour(clock);
  const second = stage.deliverBeside(toMessages(tasks));
  if (clock.replies) await untilStopped(hold, 2 * A_FEW);
  else await second;
  hold.release();
  await second;
  return judged(await stage.settle(meetings, PATIENCE), { answers: 1, failures: 1 });
}

export const database: Scenario[] = [
  {
    name: "the database away, for tasks waiting and tasks at work",
    short: true,
    async play(stage, { outage }) {
      await stage.teachModel("slow=1500");
      const meetings = await stage.addMeetings(2 * A_FEW);
      await stage.classify(meetings.slice(0, A_FEW));
      await untilAsked(stage, A_FEW);
      await stage.classify(meetings.slice(A_FEW));
      stage.database.pause("refuse");
      await new Promise((resolve) => setTimeout(resolve, outage * 1_000));
      const refused = await stage.get("/api/v1/clients");
      stage.database.resume();
      const outcome = judged(await stage.settle(meetings, 2 * PATIENCE), { answers: 1, failures: 0 });
      if (refused.status !== 503 || !refused.headers.has("Retry-After")) {
        outcome.broken.push(`a request meanwhile was answered ${refused.status}`);
      }
      return outcome;
    },
  },
  {
    name: "the line cut after opening tasks; asked again",
    short: false,
    async play(stage) {
      const meetings = await stage.addMeetings(A_FEW);
      const hold = stage.gate.hold(STATEMENTS.opening, "after");
      const asked = stage.classify(meetings).catch(() => []);
      await untilStopped(hold, 1);
      hold.cut();
      await asked;
      await stage.classify(meetings);
      await stage.passAnHour();
      return judged(await stage.settle(meetings, PATIENCE), { answers: 1, failures: 0 });
    },
  },
  {
    name: "the line cut after the claim",
    short: false,
    async play(stage) {
      const meetings = await stage.addMeetings(A_FEW);
      const hold = stage.gate.hold(STATEMENTS.claiming, "after");
      await stage.classify(meetings);
      await untilStopped(hold, A_FEW);
      hold.cut();
      await stage.passAnHour();
      return judged(await stage.settle(meetings, PATIENCE), { answers: 1, failures: 1 });
    },
  },
  {
    name: "the line cut after the commit",
    short: true,
    async play(stage) {
      const meetings = await stage.addMeetings(A_FEW);
      const hold = stage.gate.hold(STATEMENTS.completing, "after");
      await stage.classify(meetings);
      await untilStopped(hold, A_FEW);
      const again = stage.gate.hold(STATEMENTS.completing, "before");
      hold.cut();
      await untilStopped(again, A_FEW);
      again.release();
      return judged(await stage.settle(meetings, PATIENCE), { answers: 1, failures: 0 });
    },
  },
  {
    // The question is still the first one's to ask: the second waits for its answer.
    name: "a task's lease runs out while its first attempt still runs",
    short: false,
    play: (stage) => outliveLease(stage, { replies: false }),
  },
  {
    // A lease is longer than any call and commit, so only a clock gone wrong gets here: the second finds the reply in KV.
    name: "both leases run out while its first attempt still runs",
    short: false,
    play: (stage) => outliveLease(stage, { replies: true }),
  },
];
