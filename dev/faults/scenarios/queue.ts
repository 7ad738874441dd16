import { until } from "../../processes.ts";
import { A_FEW, judged, PATIENCE, type Scenario, toMessages } from "../scenario.ts";

export const queue: Scenario[] = [
  {
    name: "each message delivered 3 times, and once more at the end",
    short: true,
    async play(stage) {
      await stage.teachModel("slow=300");
      const meetings = await stage.addMeetings(20);
      const messages = toMessages(await stage.classify(meetings));
      await stage.deliver(messages);
      await stage.deliverBeside(messages);
      await stage.settle(meetings, PATIENCE);
      const before = stage.database.requests();
      await stage.deliver(messages);
      await until(() => stage.database.requests() >= before + messages.length, PATIENCE);
      return judged(await stage.settle(meetings, PATIENCE), { answers: 1, failures: 0 });
    },
  },
  {
    name: "meetings of the same text at once",
    short: false,
    async play(stage) {
      await stage.teachModel("slow=500");
      const meetings = await stage.addMeetings(A_FEW, { sameText: true });
      await stage.classify(meetings);
      return judged(await stage.settle(meetings, PATIENCE), { answers: 1, failures: 0 });
    },
  },
  {
    name: "the queue refuses sends, then two sweeps at once",
    short: true,
    async play(stage) {
      const meetings = await stage.addMeetings(A_FEW);
      await stage.setBindings({ queue: true });
      await stage.classify(meetings);
      await stage.runCron();
      await stage.setBindings({ queue: false });
      await Promise.all([stage.runCron(), stage.runCron()]);
      return judged(await stage.settle(meetings, PATIENCE), { answers: 1, failures: 0 });
    },
  },
  {
    name: "poison messages among good ones",
    short: true,
    async play(stage) {
      const meetings = await stage.addMeetings(A_FEW);
      const poison = [null, "garbage", 7, [], { version: 2, task_id: crypto.randomUUID() }, { version: 1 }];
      const ofNobody = { version: 1, task_id: crypto.randomUUID() };
      await stage.deliver(poison);
      await stage.classify(meetings);
      await stage.deliver([...poison, ofNobody]);
      return judged(await stage.settle(meetings, PATIENCE), { answers: 1, failures: 0 });
    },
  },
  {
    name: "KV away",
    short: true,
    async play(stage) {
      const meetings = await stage.addMeetings(A_FEW);
      await stage.setBindings({ kv: true });
      await stage.classify(meetings);
      const tally = await stage.settle(meetings, PATIENCE);
      await stage.setBindings({ kv: false });
      return judged(tally, { answers: 1, failures: 0 });
    },
  },
  {
    name: "many tasks at once",
    short: true,
    async play(stage, { many }) {
      const meetings = await stage.addMeetings(many);
      await stage.classify(meetings);
      return judged(await stage.settle(meetings, PATIENCE), { answers: 1, failures: 0 });
    },
  },
];
