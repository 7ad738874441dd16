import { z } from "zod";
import type { Field } from "../taxonomy.ts";
import { JUDGED_FIELDS } from "./schema.ts";

/** How probable the model found each value it gave, 0–1; fields it says nothing of are absent. */
export type Probabilities = Partial<Record<Field, number>>;

const Tokens = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: z.string() }),
        logprobs: z.object({
          content: z.array(
            z.object({ token: z.string(), logprob: z.number(), bytes: z.array(z.number()).nullish().catch(null) }),
          ),
        }),
      }),
    )
    .min(1),
});

const encoder = new TextEncoder();
const bytesIn = (text: string): number => encoder.encode(text).length;

/**
 * The probability of each label's value in a chat completion: that of the tokens its letters stand in, taken together. Nothing
 * for a completion without token log-probabilities, or whose tokens are not those of its content: no figure is better than one
 * of another place.
 */
export function readProbabilities(completion: unknown): Probabilities {
  const choice = Tokens.safeParse(completion).data?.choices[0];
  if (!choice) return {};
  const { content } = choice.message;
  // A letter may be split over tokens, which then have no text of their own: bytes are counted.
  let end = 0;
  const tokens = choice.logprobs.content.map(({ token, logprob, bytes }) => {
    const start = end;
    end += bytes?.length ?? bytesIn(token);
    return { start, end, logprob };
  });
  if (end !== bytesIn(content)) return {};
  const probabilities: Probabilities = {};
  for (const [field, value] of valuesIn(content)) {
    const from = bytesIn(content.slice(0, value.start));
    const to = from + bytesIn(content.slice(value.start, value.end));
    const own = tokens.filter((token) => token.start < to && from < token.end);
    probabilities[field] = Math.min(1, Math.exp(own.reduce((sum, { logprob }) => sum + logprob, 0)));
  }
  return probabilities;
}

/** A string (one that never ends is the rest), a sign, or anything else that stands where a value may. */
const PART = /"(?:[^"\\]|\\.)*"?|[{}[\]:]|[^\s"{}[\]:,]+/g;
const FIELDS = new Set<string>(JUDGED_FIELDS);

/** Where each label's value stands in a reply, without its quotes: `{"<field>": {…, "value": <here>}}`. */
function valuesIn(json: string): [Field, { start: number; end: number }][] {
  const found: [Field, { start: number; end: number }][] = [];
  const path: string[] = [];
  let key = "";
  let last = "";
  for (const { 0: part, index } of json.matchAll(PART)) {
    if (part === "{" || part === "[") path.push(key);
    else if (part === "}" || part === "]") path.pop();
    else if (part === ":") key = last.replaceAll('"', "");
    else {
      const field = path[1];
      if (path.length === 2 && field !== undefined && FIELDS.has(field) && key === "value" && last === '"value"') {
        const quote = part.startsWith('"') ? 1 : 0;
        found.push([field as Field, { start: index + quote, end: index + part.length - quote }]);
      }
      last = part;
      continue;
    }
    if (part !== ":") last = "";
  }
  return found;
}
