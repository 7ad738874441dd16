import { describe, expect, it } from "vitest";
import type { Draft, Engine, LabelDraft } from "../src/classification/engine.ts";
import { type Field, LABEL_FIELDS, priorOf } from "../src/classification/taxonomy.ts";
import { WorkError } from "../src/platform/failure.ts";
import { answerAll } from "./answer.ts";
import { brokenFloors, parseBasisMin, parseMin } from "./floors.ts";
import { parseMeetings } from "./meetings.ts";
import { printReport, wrongAnswers } from "./print.ts";
import { scoreAnswers } from "./score.ts";

/** Says "linkedin" of whoever names it, retail of a shop, and fails on what cannot be read. */
const engine: Engine = {
  id: "offline",
  version: "test",
  async classify({ transcript }) {
    if (transcript.includes("ilegible")) throw new WorkError("terminal", "model_refused", "The model refused.");
    const known: Partial<Record<Field, LabelDraft<string>>> = {};
    const say = (field: Field, value: string, anchor: string): void => {
      if (transcript.includes(anchor))
        known[field] = { value, basis: "stated", anchor, offset: null, probability: null };
    };
    say("lead_source", "linkedin", "LinkedIn");
    say("business_sector", "retail", "tienda");
    const of = (field: Field) =>
      known[field] ?? { value: priorOf(field), basis: "defaulted", anchor: null, offset: null, probability: null };
    return {
      labels: Object.fromEntries(LABEL_FIELDS.map((field) => [field, of(field)])),
      sentiment: of("sentiment"),
      model: "test",
      usage: null,
      key_topics: [],
      action_items: [],
      next_steps: "",
      summary: "",
    } as unknown as Draft;
  },
};

const LINES = [
  {
    id: "1",
    text: "Llegamos por LinkedIn. Es una tienda.",
    labels: { lead_source: ["linkedin"], business_sector: ["retail"] },
  },
  {
    id: "2",
    text: "Nos recomendaron. Una tienda de libros.",
    labels: { lead_source: ["referral"], business_sector: ["education", "retail"] },
  },
  { id: "3", text: "Vi LinkedIn, pero llegué por un evento.", kind: "dialogue", labels: { lead_source: ["event"] } },
  { id: "4", text: "ilegible", labels: { lead_source: ["event"] } },
];
const meetings = parseMeetings(LINES.map((entry) => JSON.stringify(entry)).join("\n"), "set.jsonl");
const { answers, failures } = await answerAll(meetings, { engine, second: engine, parallel: 2 });
const report = scoreAnswers(answers);

describe("the evaluation", () => {
  it("scores only what is labelled, and a failure is not a wrong label", () => {
    expect(report.meetings).toBe(3);
    expect(failures.map(({ meeting, code }) => [meeting.place, code])).toEqual([["set.jsonl:4", "model_refused"]]);
    expect(report.fields.lead_source).toMatchObject({ n: 3, accuracy: { value: 2 / 3 } });
    expect(report.fields.region.accuracy.value).toBeNull();
    expect(report.overall.n).toBe(5);
  });

  it("accepts any acceptable label, apart for notes and dialogues", () => {
    expect(report.fields.business_sector.accuracy.value).toBe(1);
    expect(report.fields.lead_source.note.accuracy.value).toBe(1);
    expect(report.fields.lead_source.dialogue.accuracy.value).toBe(0);
  });

  it("tells how labels were grounded and how often stated ones were right", () => {
    const { basis, stated, evidence } = report.fields.lead_source;
    expect(basis.stated).toBeCloseTo(2 / 3);
    expect(basis.defaulted).toBeCloseTo(1 / 3);
    expect(stated).toMatchObject({ value: 0.5, n: 2 });
    expect(evidence).toMatchObject({ value: 1, n: 2 });
  });

  it("shows the confusion of the worst field, and its wrong answers with their quotes", () => {
    expect(report.worst).toEqual({
      field: "lead_source",
      confusion: [{ expected: "event", given: "linkedin", count: 1 }],
    });
    expect(wrongAnswers(answers, ["lead_source"])).toEqual([
      "  3  lead_source: linkedin (stated), not event  «LinkedIn»",
    ]);
  });

  it("prints a line per scored field and no other", () => {
    const printed = printReport(report, { engine: "offline test", seconds: 1, characters: 100 });
    expect(printed).toContain("lead_source");
    expect(printed).toContain("event → linkedin");
    expect(printed).not.toContain("decision_maker_role");
  });

  it("prints nothing worse than a sentence when nothing was scored", () => {
    expect(printReport(scoreAnswers([]), { engine: "offline", seconds: 0, characters: 0 })).toContain(
      "Nothing was scored",
    );
  });
});

describe("floors", () => {
  it("hold or break by field, kind and basis", () => {
    const broken = (...options: string[]) => brokenFloors(report, options.map(parseMin));
    expect(broken("lead_source=0.66", "note:lead_source=1", "all=0.8")).toEqual([]);
    expect(broken("lead_source=0.7")).toEqual(["lead_source: 0.667 over 3 is below the floor of 0.7."]);
    expect(broken("dialogue:lead_source=0.5")).toEqual([
      "lead_source on dialogues: 0.000 over 1 is below the floor of 0.5.",
    ]);
    expect(broken("region=0.1")).toEqual(["region: nothing was scored, so the floor of 0.1 cannot hold."]);
    expect(brokenFloors(report, [parseBasisMin("stated=0.92")])).toEqual([
      "labels marked stated: 0.750 over 4 is below the floor of 0.92.",
    ]);
  });

  it("say what is wrong with an option", () => {
    expect(() => parseMin("sector=0.8")).toThrow('"sector" is not a field');
    expect(() => parseMin("region=80")).toThrow("from 0 to 1");
    expect(() => parseMin("region")).toThrow("write it as field=0.8");
    expect(() => parseBasisMin("inferred=0.8")).toThrow("only stated has a floor");
  });
});
