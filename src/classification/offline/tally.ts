import type { Basis } from "../engine.ts";
import type { Field } from "../taxonomy.ts";
import type { Hit, Reading } from "./reading.ts";

/** What a field's judge decided, and the hit it rests on. */
export interface Verdict<V> {
  value: V;
  basis: Basis;
  hit: Hit | null;
}

export interface Standing {
  value: string;
  score: number;
  /** The hit that weighs most, and what it weighs. */
  best: Hit;
  top: number;
}

/** What the second, third… piece of evidence for the same value adds: many weak words must not outweigh one clear phrase. */
const FURTHER = [1, 0.7, 0.5, 0.4, 0.3, 0.3, 0.2, 0.2];

/** Weighs every hit of a field and ranks its values, best first. Ties go to what was said first. */
export function rank(reading: Reading, field: Field, weigh: (hit: Hit) => number): Standing[] {
  const hits = reading.hits.get(field);
  if (hits === undefined) return [];
  const evidence = new Map<string, { hit: Hit; weight: number }[]>();
  for (const hit of hits) {
    const weight = weigh(hit);
    if (weight <= 0) continue;
    const list = evidence.get(hit.value);
    if (list === undefined) evidence.set(hit.value, [{ hit, weight }]);
    else list.push({ hit, weight });
  }
  const standings: Standing[] = [];
  for (const [value, list] of evidence) {
    list.sort((a, b) => b.weight - a.weight || a.hit.sentence.at - b.hit.sentence.at || a.hit.first - b.hit.first);
    const best = list[0];
    if (best === undefined) continue;
    let score = 0;
    for (let i = 0; i < FURTHER.length; i++) score += (list[i]?.weight ?? 0) * (FURTHER[i] ?? 0);
    standings.push({ value, score, best: best.hit, top: best.weight });
  }
  return standings.sort(
    (a, b) => b.score - a.score || a.best.sentence.at - b.best.sentence.at || a.best.first - b.best.first,
  );
}
