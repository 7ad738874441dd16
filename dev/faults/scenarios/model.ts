import { A_FEW, judged, PATIENCE, type Scenario } from "../scenario.ts";

export const model: Scenario[] = [
  {
    name: "a storm of 429 with Retry-After",
    short: true,
    async play(stage, { storm }) {
      await stage.teachModel("429=1");
      const meetings = await stage.addMeetings(20);
      await stage.classify(meetings);
      await new Promise((resolve) => setTimeout(resolve, storm * 1_000));
      await stage.teachModel("well");
      return judged(await stage.settle(meetings, PATIENCE), { answers: 1, failures: 0 });
    },
  },
  {
    name: "the model answers 500 twice, and for ever",
    short: false,
    async play(stage) {
      const passing = await stage.addMeetings(A_FEW, { note: "[[model:500*2]]" });
      const lasting = await stage.addMeetings(A_FEW, { note: "[[model:500]]" });
      await stage.classify([...passing, ...lasting]);
      const tally = await stage.settle([...passing, ...lasting], 2 * PATIENCE);
      return judged(tally, { answers: 1, failed: { model_unavailable: A_FEW } });
    },
  },
  {
    name: "the model hangs past its timeout",
    short: false,
    async play(stage) {
      const meetings = await stage.addMeetings(A_FEW, { note: "[[model:hang*1]]" });
      await stage.classify(meetings);
      return judged(await stage.settle(meetings, PATIENCE), { answers: 1, failures: 1 });
    },
  },
  {
    name: "the model refuses for good",
    short: false,
    async play(stage) {
      const meetings = await stage.addMeetings(A_FEW, { note: "[[model:refusal]]" });
      await stage.classify(meetings);
      return judged(await stage.settle(meetings, PATIENCE), { answers: 1, failed: { model_refused: A_FEW } });
    },
  },
];
