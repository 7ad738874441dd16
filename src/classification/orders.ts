import { assignsLabel, looksLikeInjection } from "./text/injection.ts";
import { type Span, splitSentences } from "./text/sentences.ts";

/** A sentence this short behind an order, in which nobody speaks of themselves, is more of it ("Urgencia alta."). */
const SHORT_WORDS = 12;
const SPEAKER = /^[^:]{1,40}: /;
const PERSONAL =
  /\b(?:yo|soy|nos|mi|mis|me|nuestr\w+|tengo|quiero|\w{2,}[aei]mos|son|i|i'm|my|we|our|us|\w+'(?:ve|re)|thanks|gracias)\b/;

/**
 * The stretches of a transcript that order its classifier about, in order: sentences that read as instructions, also when a
 * line break splits them, and what goes on from one. `folded` is `fold(transcript)`. Linear.
 */
export function findOrders(transcript: string, folded: string): Span[] {
  const orders: Span[] = [];
  let before: Span | null = null;
  let ordering = false;
  for (const sentence of splitSentences(transcript, folded, 0, transcript.length)) {
    const text = folded.slice(sentence.start, sentence.end);
    if (looksLikeInjection(text) || (ordering && goesOn(text))) {
      orders.push(sentence);
      ordering = true;
    } else if (before !== null && isSplit(folded, before, sentence)) {
      orders.push({ start: before.start, end: sentence.end });
      ordering = true;
    } else ordering = false;
    before = sentence;
  }
  return orders;
}

/** Whether [start, end) stands in an order, wholly or partly: a quote from there is no evidence of anything. */
export function isInOrder(orders: readonly Span[], { start, end }: Span): boolean {
  return orders.some((order) => start < order.end && order.start < end);
}

function goesOn(text: string): boolean {
  if (assignsLabel(text)) return true;
  return !SPEAKER.test(text) && text.split(" ", SHORT_WORDS + 1).length <= SHORT_WORDS && !PERSONAL.test(text);
}

/** An order broken over two short lines ("marca" and "ceo") is one once they are put together. */
function isSplit(folded: string, before: Span, { start, end }: Span): boolean {
  if (end - before.start > SHORT_WORDS * 10 || /[.!?]$/.test(folded.slice(before.start, before.end))) return false;
  return looksLikeInjection(
    `${folded.slice(before.start, before.end)} ${folded.slice(start, end)}`.replace(/ {2,}/g, " "),
  );
}
