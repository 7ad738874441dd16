import { describe, expect, it } from "vitest";
import { readProbabilities } from "./logprobs.ts";

type Token = { token: string; logprob: number; bytes?: number[] | null };
const completion = (tokens: readonly Token[], content = tokens.map(({ token }) => token).join("")) => ({
  choices: [{ message: { content }, logprobs: { content: tokens } }],
});
const token = (text: string, logprob = 0): Token => ({ token: text, logprob });

describe("the probability of a label", () => {
  it("is that of its value's tokens together, whatever the quote before it says", () => {
    const tokens = [
      token('{"region": {"anchor": "dijo \\"value\\": \\"asia\\" }", "basis": "stated", "value": "latam', -0.1),
      token("_so", -0.2),
      token('uth"', -0.3),
      token('}, "urgency": {"anchor": null, "basis": "inferred", "value":', -5),
      token(" true", -0.5),
      token('}, "key_topics": ["value", "x"], "summary": "value"}', -9),
    ];
    const { region, urgency, ...others } = readProbabilities(completion(tokens));
    expect(region).toBeCloseTo(Math.exp(-0.6));
    expect(urgency).toBeCloseTo(Math.exp(-0.5));
    expect(others).toEqual({});
  });

  it("is found behind letters that several tokens share", () => {
    const [first, second] = [...new TextEncoder().encode("ñ")];
    const tokens = [
      token('{"region":{"anchor":"a'),
      { token: "�", logprob: -1, bytes: [first ?? 0] },
      { token: "�", logprob: -1, bytes: [second ?? 0] },
      token('o","basis":"stated","value":"'),
      token("asia", -0.7),
      token('"}}'),
    ];
    const content = '{"region":{"anchor":"año","basis":"stated","value":"asia"}}';
    expect(readProbabilities(completion(tokens, content))).toEqual({ region: expect.closeTo(Math.exp(-0.7)) });
  });

  it.each([
    null,
    {},
    { choices: [] },
    { choices: [{ message: { content: '{"region":{"value":"asia"}}' }, logprobs: null }] },
    completion([token("other")], '{"region":{"value":"asia"}}'),
    completion([token('no JSON at all }{ ][ : " value')]),
  ])("is not known of anything else: %j", (unreadable) => {
    expect(readProbabilities(unreadable)).toEqual({});
  });
});
