import { hasContent } from "./evidence/content.ts";
import { findSegments, piecesOf } from "./evidence/segments.ts";
import { findWindow } from "./evidence/window.ts";
import { findRun, type WordRange, type Words, wordEnd, wordsOf } from "./evidence/words.ts";

/** How a quote was found: as written · but for case, accents and punctuation · in pieces around an ellipsis · most of its words. */
export type EvidenceTier = "exact" | "folded" | "segments" | "window";

/** Where an anchor stands: UTF-16 offsets into the transcript, end exclusive. */
export interface Located {
  start: number;
  end: number;
  tier: EvidenceTier;
}

/** Located evidence as it is stored: `quote` is always `transcript.slice(start, end)`, never the annotator's wording. */
export interface Evidence extends Located {
  quote: string;
}

/** A transcript made ready for searching; its words are folded when the first anchor needs them, and once. */
export interface TranscriptIndex {
  readonly transcript: string;
  readonly words: () => Words;
}

/**
 * An anchor is at most 8 words; what stands beyond this many characters is cut. V8's string search looks at 250 characters
 * of a pattern, and below that length it is linear even for "aaaa…b" in "aaaa…".
 */
const LONGEST_ANCHOR = 240;
/** Places tried where an exact match is not at word boundaries ("si" in "casi"): a bound, the folded tier finds the rest. */
const MOST_PLACES = 64;
/** A match inside a word proves something only when it is this long: "atención al client" does, "si" in "casi" does not. */
const FEWEST_INSIDE_WORD = 6;

/** Prepares a transcript for any number of `locateAnchor` calls. */
export function indexTranscript(transcript: string): TranscriptIndex {
  let words: Words | null = null;
  return {
    transcript,
    words: () => {
      words ??= wordsOf(transcript);
      return words;
    },
  };
}

/**
 * Finds where `anchor` stands, by the strictest tier that holds; null when nothing does, or when the anchor
 * is made of words that stand in any text. `hint` is where it is thought to
 * start. Linear in the transcript, whatever the anchor or the transcript repeats. A chain of ellipsis pieces found in order
 * and close together is evidence from its first to its last piece; otherwise the longest piece that is a phrase is.
 */
export function locateAnchor(index: TranscriptIndex, anchor: string, hint?: number | null): Located | null {
  const wanted = cut(anchor.trim());
  const anchorWords = wordsOf(wanted);
  // Only who knows the place may quote words that stand everywhere ("Es un sí."): anybody else would find them somewhere.
  if (!hasContent(anchorWords) && !(anchorWords.count > 1 && standsAt(index.transcript, wanted, hint))) return null;

  const exact = findExact(index.transcript, wanted, hint ?? null);
  if (exact?.whole) return located(exact.start, exact.start + wanted.length, "exact");

  const words = index.words();
  const run = findRun(words, anchorWords);
  if (run !== -1) {
    const place = spanning(words, { first: run, last: run + anchorWords.count - 1 }, "folded");
    // The exact search gives up after MOST_PLACES places inside words; what it left behind may still be exact.
    return index.transcript.slice(place.start, place.end) === wanted ? { ...place, tier: "exact" } : place;
  }
  if (exact !== null && wanted.length >= FEWEST_INSIDE_WORD) {
    return located(exact.start, exact.start + wanted.length, "exact");
  }
  const pieces = piecesOf(wanted)
    .map((piece) => wordsOf(piece))
    .filter((piece) => piece.count > 0);
  const segments = pieces.length > 1 ? findSegments(words, pieces) : null;
  if (segments !== null) return spanning(words, segments, "segments");
  const window = findWindow(words, anchorWords);
  return window === null ? null : spanning(words, window, "window");
}

/** `locateAnchor` with the quote itself, ready to be stored. */
export function quoteAnchor(index: TranscriptIndex, anchor: string, hint?: number | null): Evidence | null {
  const place = locateAnchor(index, anchor, hint);
  return place === null ? null : { quote: index.transcript.slice(place.start, place.end), ...place };
}

/** Whether stored evidence still stands where it stood; false once the transcript was edited there. */
export function recheckEvidence(transcript: string, evidence: { quote: string; start: number; end: number }): boolean {
  const { quote, start, end } = evidence;
  return quote !== "" && start >= 0 && end === start + quote.length && transcript.startsWith(quote, start);
}

/**
 * Stored evidence where it stands now: where it stood, or else at the occurrence nearest to there, word by word the same; null
 * once the quote is gone from the transcript.
 */
export function relocateEvidence<E extends { quote: string; start: number; end: number }>(
  transcript: string,
  evidence: E,
): E | null {
  if (recheckEvidence(transcript, evidence)) return evidence;
  const { quote, start } = evidence;
  if (quote === "") return null;
  const before = lastWhole(transcript, quote, start);
  const after = firstWhole(transcript, quote, Math.max(0, start));
  const places = [before, after?.whole === true ? after.start : -1].filter((place) => place !== -1);
  if (places.length === 0) return null;
  const nearest = places.reduce((a, b) => (Math.abs(b - start) < Math.abs(a - start) ? b : a));
  return { ...evidence, start: nearest, end: nearest + quote.length };
}

function located(start: number, end: number, tier: EvidenceTier): Located {
  return { start, end, tier };
}

function spanning(words: Words, { first, last }: WordRange, tier: EvidenceTier): Located {
  return located(words.start[first] ?? 0, wordEnd(words, last), tier);
}

function cut(anchor: string): string {
  if (anchor.length <= LONGEST_ANCHOR) return anchor;
  const lastSpace = anchor.lastIndexOf(" ", LONGEST_ANCHOR);
  return anchor.slice(0, lastSpace > 0 ? lastSpace : LONGEST_ANCHOR).trimEnd();
}

/** First occurrence at word boundaries, from the hint on if there is one there, else the first inside a word. */
function findExact(text: string, wanted: string, hint: number | null): { start: number; whole: boolean } | null {
  const pointedAt = hint === null ? null : firstWhole(text, wanted, hint);
  return pointedAt?.whole === true ? pointedAt : firstWhole(text, wanted, 0);
}

function standsAt(text: string, wanted: string, at: number | null | undefined): boolean {
  return typeof at === "number" && at >= 0 && text.startsWith(wanted, at) && isWhole(text, at, at + wanted.length);
}

function firstWhole(text: string, wanted: string, from: number): { start: number; whole: boolean } | null {
  const first = text.indexOf(wanted, from);
  if (first === -1) return null;
  let start = first;
  for (let tries = 0; start !== -1 && tries < MOST_PLACES; tries++) {
    if (isWhole(text, start, start + wanted.length)) return { start, whole: true };
    start = text.indexOf(wanted, start + 1);
  }
  return { start: first, whole: false };
}

/** Whether [start, end) cuts no word in two. */
/** The last occurrence at word boundaries that starts at `from` or before; −1 without one. */
function lastWhole(text: string, wanted: string, from: number): number {
  let start = from < 0 ? -1 : text.lastIndexOf(wanted, from);
  for (let tries = 0; start !== -1 && tries < MOST_PLACES; tries++) {
    if (isWhole(text, start, start + wanted.length)) return start;
    start = start === 0 ? -1 : text.lastIndexOf(wanted, start - 1);
  }
  return -1;
}

function isWhole(text: string, start: number, end: number): boolean {
  return !(isLetter(text, start - 1) && isLetter(text, start)) && !(isLetter(text, end - 1) && isLetter(text, end));
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at));
}
