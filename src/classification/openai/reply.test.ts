import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EXAMPLES } from "./prompt/examples.ts";
import { judgeReply, toDraft } from "./reply.ts";
import type { Reply } from "./schema.ts";

const reply = EXAMPLES[0]?.reply as Reply;
const same = (text: string) => text;
const judge = (change: object) => judgeReply(JSON.stringify({ ...reply, ...change }));

describe("judging a reply", () => {
  it("finds nothing wrong with a worked example, also inside a code fence", () => {
    expect(judgeReply(JSON.stringify(reply))).toEqual({ reply, faults: [] });
    expect(judgeReply(`\`\`\`json\n${JSON.stringify(reply)}\n\`\`\``).faults).toEqual([]);
  });

  it.each([
    [{ urgency: { anchor: null, basis: "defaulted", value: "true" } }, "urgency.value"],
    [{ region: { anchor: null, basis: "sure", value: "europe" } }, "region.basis"],
    [{ region: { basis: "stated", value: "europe" } }, "region.anchor"],
    [{ region: "europe" }, "region"],
    [{ summary: 3 }, "summary"],
    [{ sentiment: { anchor: null, basis: "stated", value: "happy" } }, "sentiment.value"],
  ])("cannot use %j and names %s", (change, field) => {
    const judged = judge(change);
    expect(judged.reply).toBeNull();
    expect(judged.faults.map((fault) => fault.field)).toEqual([field]);
  });

  it.each([
    [{ summary: "The customer would like to see the proposal with the team." }, "summary", "debe estar en español."],
    [{ next_steps: " " }, "next_steps", "está vacío."],
    [{ key_topics: [] }, "key_topics", "está vacío."],
    [{ action_items: ["enviar ".repeat(100)] }, "action_items", "es demasiado largo."],
  ])("can use %j but asks again", (change, field, problem) => {
    const judged = judge(change);
    expect(judged.reply).not.toBeNull();
    expect(judged.faults).toEqual([{ field, problem }]);
  });

  it("survives any text and any JSON, and never echoes much of it", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"region": {"value": ${json}}}`),
        ),
        (text) => {
          for (const fault of judgeReply(text).faults) expect(fault.problem.length).toBeLessThan(700);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("the draft of a reply", () => {
  it("keeps the prior where nothing was said, whatever value came along", () => {
    const draft = toDraft({ ...reply, region: { anchor: "en Temuco", basis: "defaulted", value: "asia" } }, same);
    expect(draft.labels.region).toMatchObject({ value: "latam_south", basis: "defaulted", anchor: null });
  });

  it("holds anchors to 8 words, verbatim", () => {
    const anchor = "uno dos,  tres\ncuatro cinco seis siete ocho nueve diez";
    const draft = toDraft({ ...reply, region: { anchor, basis: "stated", value: "europe" } }, same);
    expect(draft.labels.region.anchor).toBe("uno dos,  tres\ncuatro cinco seis siete ocho");
  });

  it("takes an empty anchor for none", () => {
    const draft = toDraft({ ...reply, region: { anchor: "  ", basis: "stated", value: "europe" } }, same);
    expect(draft.labels.region.anchor).toBeNull();
  });

  it("bounds lists and texts, drops repeats and what a database refuses", () => {
    const draft = toDraft(
      {
        ...reply,
        key_topics: ["a", "a", " ", "b\u0000", "c", "d", "e", "f", "g"],
        action_items: ["1", "2", "3", "4"],
        summary: "palabra ".repeat(20_000),
        next_steps: "roto \ud800 aquí",
      },
      same,
    );
    expect(draft.key_topics).toEqual(["a", "b", "c", "d", "e"]);
    expect(draft.action_items).toEqual(["1", "2", "3"]);
    expect(draft.summary.length).toBeLessThanOrEqual(1_200);
    expect(draft.summary.endsWith("palabra…")).toBe(true);
    expect(draft.next_steps).toBe("roto \ufffd aquí");
  });
});
