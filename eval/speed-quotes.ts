import { indexTranscript, locateAnchor } from "../src/classification/evidence.ts";
import { LABEL_FIELDS } from "../src/classification/taxonomy.ts";

const CHARACTERS = 1_000_000;
const RUNS = 9;
/** A label each, and the sentiment. */
const ANCHORS = LABEL_FIELDS.length + 1;

/** How a model quotes: as written, in other case, with a word dropped, in pieces, or what was never said. */
const WAYS: readonly ((words: readonly string[]) => string)[] = [
  (words) => words.join(" "),
  (words) => words.join(" ").toUpperCase(),
  (words) => words.filter((_, i) => i !== 3).join(" "),
  (words) => `${words.slice(0, 3).join(" ")} … ${words.slice(5).join(" ")}`,
  (words) => words.toReversed().join(" zz "),
];

export interface QuoteTiming {
  milliseconds: number;
  characters: number;
  anchors: number;
  found: number;
}

/** Milliseconds to find the quotes of one classification in a megabyte, folding it included: the best of some runs. */
export function timeQuotes(transcripts: readonly string[]): QuoteTiming {
  let text = "";
  for (let i = 0; text.length < CHARACTERS; i++) text += `${transcripts[i % transcripts.length] ?? ""}\n`;
  text = text.slice(0, CHARACTERS);
  const words = text.split(/\s+/);
  const anchors = Array.from({ length: ANCHORS }, (_, i) => {
    const from = Math.floor(((i + 1) * words.length) / (ANCHORS + 1));
    const quote = WAYS[i % WAYS.length] ?? String;
    return quote(words.slice(from, from + 8));
  });
  let milliseconds = Number.POSITIVE_INFINITY;
  let found = 0;
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now();
    const index = indexTranscript(text);
    found = anchors.filter((anchor) => locateAnchor(index, anchor) !== null).length;
    milliseconds = Math.min(milliseconds, performance.now() - started);
  }
  return { milliseconds, characters: text.length, anchors: ANCHORS, found };
}
