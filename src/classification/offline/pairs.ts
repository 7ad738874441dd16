import type { Field } from "../taxonomy.ts";
import { TOGETHER } from "./cues/together.ts";
import type { Cue } from "./lexicon.ts";
import type { Found } from "./match/matcher.ts";

export type Idea = Extract<Cue, { kind: "idea" }>;

/** Words between two ideas beyond which they speak of different things. */
const REACH = 8;

/** A value that two ideas near each other say, and the words from the one to the other. */
export interface Pair {
  field: Field;
  value: string;
  weight: number;
  first: number;
  last: number;
}

export function isIdea(match: Found<Cue>): match is Found<Idea> {
  return match.payload.kind === "idea";
}

/** The nearest two ideas of each pair in a sentence, if near enough. */
export function pairsOf(ideas: readonly Found<Idea>[]): Pair[] {
  const nearest = new Map<number, { distance: number; first: number; last: number }>();
  const sides: (readonly Found<Idea>[])[] = [0, 1].map((side) => ideas.filter(({ payload }) => payload.side === side));
  for (const one of sides[0] ?? []) {
    for (const other of sides[1] ?? []) {
      if (one.payload.pair !== other.payload.pair) continue;
      const distance = Math.max(one.first - other.last, other.first - one.last);
      const known = nearest.get(one.payload.pair);
      if (distance < 1 || distance > REACH || (known !== undefined && known.distance <= distance)) continue;
      const first = Math.min(one.first, other.first);
      nearest.set(one.payload.pair, { distance, first, last: Math.max(one.last, other.last) });
    }
  }
  const found: Pair[] = [];
  for (const [pair, { first, last }] of nearest) {
    const said = TOGETHER[pair];
    if (said !== undefined) found.push({ field: said.field, value: said.value, weight: said.weight, first, last });
  }
  return found;
}
