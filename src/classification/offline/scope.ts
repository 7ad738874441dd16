import type { Context } from "./cues/context.ts";
import type { Hit, Sentence } from "./reading.ts";

/** How far, in words, a turn of phrase colours what follows in a sentence that never ends. */
const FAR = 25;

/** Words between the nearest such phrase before (or at) the hit and the hit itself; Infinity when there is none. */
export function distanceAfter(hit: Hit, context: Context): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const { first, last } of hit.sentence.contexts.get(context) ?? []) {
    if (first <= hit.first) nearest = Math.min(nearest, Math.max(0, hit.first - last));
  }
  return nearest;
}

export function follows(hit: Hit, context: Context, within: number): boolean {
  return distanceAfter(hit, context) <= within;
}

/** Whether the phrase stands in the hit's sentence, near enough to colour it. */
export function beside(hit: Hit, context: Context): boolean {
  const spans = hit.sentence.contexts.get(context);
  return spans?.some(({ first, last }) => last >= hit.first - FAR && first <= hit.last + FAR) ?? false;
}

export function has(sentence: Sentence, context: Context): boolean {
  return sentence.contexts.has(context);
}

/** The seller's own words, by role; in notes nobody is known to be the seller. */
export function isSeller(sentence: Sentence): boolean {
  return sentence.segment.role === "seller";
}

/** Told by the seller of another customer: evidence of nothing here. */
export function isAboutOthers(sentence: Sentence): boolean {
  return isSeller(sentence) && has(sentence, "others");
}

export function isQuestion(sentence: Sentence): boolean {
  return sentence.segment.text.includes("?");
}
