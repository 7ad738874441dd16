import { FIELDS, type Field } from "../taxonomy.ts";
import { BLOCKS } from "./cues/blocks.ts";
import { CONTEXT, type Context } from "./cues/context.ts";
import { LEANINGS } from "./cues/leanings/index.ts";
import { PATTERNS } from "./cues/patterns/index.ts";
import { VOLUME } from "./cues/patterns/pain.ts";
import { TOGETHER } from "./cues/together.ts";
import { CONVENTIONAL, WEAK } from "./cues/weights.ts";
import { Matcher } from "./match/matcher.ts";

/** What a cue in the text is evidence of. */
export type Cue =
  | { kind: "label"; field: Field; value: string; weight: number; conventional: boolean }
  /** Holds a shorter cue of the field and makes it void. */
  | { kind: "block"; field: Field }
  /** One of two ideas that together say a value; `pair` is its place in TOGETHER. */
  | { kind: "idea"; field: Field; pair: number; side: 0 | 1 }
  | { kind: "context"; context: Context };

/** A cue that also means other things, against one word, two, and three or more that say it. */
const WEAK_WEIGHT = 0.35;
/** What is said of any business that has customers, and of a saturated one. */
const MODEST_WEIGHT = 0.7;
/** A word that leans to a value: beats silence, never a cue. */
const LEAN_WEIGHT = 0.2;
/** What everybody talks about leans less: every meeting has messages and calls in it. */
const COMMON_WEIGHT = 0.1;
const COMMON: ReadonlySet<string> = new Set(["saturated_support", "conversational_support"]);
const MODEST: ReadonlySet<string> = new Set(VOLUME);
const WEIGHTS = [0, 1, 1.6, 2] as const;

function weightOf(cue: string): number {
  if (MODEST.has(cue)) return MODEST_WEIGHT;
  const words = cue.split(/\s+/).filter((word) => word !== "…").length;
  return WEIGHTS[Math.min(words, 3)] ?? 2;
}

function build(): Matcher<Cue> {
  const matcher = new Matcher<Cue>();
  const conventional = new Set(CONVENTIONAL);
  for (const field of Object.keys(FIELDS) as Field[]) {
    const weak = new Set(WEAK[field] ?? []);
    const extra: Readonly<Record<string, readonly string[]>> = PATTERNS[field] ?? {};
    for (const [value, { cues }] of Object.entries(FIELDS[field].values)) {
      for (const cue of new Set([...cues.es, ...cues.en, ...(extra[value] ?? [])])) {
        const weight = weak.has(cue) ? WEAK_WEIGHT : weightOf(cue);
        matcher.add(cue, { kind: "label", field, value, weight, conventional: conventional.has(cue) });
      }
    }
    const leanings: Readonly<Record<string, readonly string[]>> = LEANINGS[field] ?? {};
    for (const [value, cues] of Object.entries(leanings)) {
      const weight = COMMON.has(value) ? COMMON_WEIGHT : LEAN_WEIGHT;
      for (const cue of cues) matcher.add(cue, { kind: "label", field, value, weight, conventional: true });
    }
    for (const cue of BLOCKS[field] ?? []) matcher.add(cue, { kind: "block", field });
  }
  for (const [pair, { field, ideas }] of TOGETHER.entries()) {
    for (const side of [0, 1] as const) {
      for (const cue of ideas[side]) matcher.add(cue, { kind: "idea", field, pair, side });
    }
  }
  for (const context of Object.keys(CONTEXT) as Context[]) {
    for (const cue of CONTEXT[context]) matcher.add(cue, { kind: "context", context });
  }
  return matcher;
}

let built: Matcher<Cue> | null = null;

/** Every cue of the guide and of this engine, compiled on first use: a Worker that never classifies never pays for it. */
export function lexicon(): Matcher<Cue> {
  built ??= build();
  return built;
}
