import { type WordRange, type Words, wordAt } from "./words.ts";

/** Shorter anchors have too little to lose a word from: two of three common words stand together in any text. */
const FEWEST_WORDS = 4;
/** Share of the anchor's words that must stand in the window. */
const SHARE = 0.7;
/** Words of at least this length carry meaning; shorter ones are mostly articles and prepositions. */
const CONTENT_CHARS = 4;
/** Content words that must be among those found, or "de la que el" would be proven by every text. */
const FEWEST_CONTENT = 2;
/** The work cap: words looked at, some 2 MB of Spanish, twice the largest transcript the API takes. */
const MOST_WORDS = 400_000;

/**
 * The words closest to `anchor` when some of its words were changed, dropped or moved: the window that holds most of them
 * (at least SHARE; the earliest on a tie), trimmed to the words found. null when no window holds enough.
 * Slides once over the words: linear in the text, whatever repeats in it.
 */
export function findWindow(words: Words, anchor: Words): WordRange | null {
  const size = anchor.count;
  if (size < FEWEST_WORDS) return null;
  const needed = Math.ceil(size * SHARE);
  const width = size + Math.max(2, size >> 1);
  const hits = hitsOf(words, anchor);
  const held = new Int32Array(hits.wanted.length);
  let found = 0;
  let best = needed - 1;
  let bestLast = -1;
  let tail = 0;
  for (let head = 0; head < hits.at.length; head++) {
    const last = hits.at[head] ?? 0;
    while ((hits.at[tail] ?? last) <= last - width) {
      const slot = hits.slot[tail++] ?? 0;
      const left = (held[slot] ?? 0) - 1;
      held[slot] = left;
      if (left < (hits.wanted[slot] ?? 0)) found--;
    }
    const slot = hits.slot[head] ?? 0;
    const now = (held[slot] ?? 0) + 1;
    held[slot] = now;
    if (now <= (hits.wanted[slot] ?? 0)) found++;
    if (found > best) {
      best = found;
      bestLast = last;
    }
  }
  return bestLast === -1 ? null : trim(words, anchor, Math.max(0, bestLast - width + 1), bestLast, needed);
}

/** Where the anchor's words stand in the text, in order, each with its slot: the index of the distinct word it is. */
function hitsOf(words: Words, anchor: Words): { at: number[]; slot: number[]; wanted: number[] } {
  const slotOf = new Map<number, number>();
  const wanted: number[] = [];
  // One byte of the hash turns most words away without a look-up.
  const mayBe = new Uint8Array(256);
  for (let i = 0; i < anchor.count; i++) {
    const hash = anchor.hash[i] ?? 0;
    const own = slotOf.get(hash) ?? wanted.length;
    slotOf.set(hash, own);
    wanted[own] = (wanted[own] ?? 0) + 1;
    mayBe[hash & 255] = 1;
  }
  const at: number[] = [];
  const slot: number[] = [];
  const limit = Math.min(words.count, MOST_WORDS);
  const { hash } = words;
  for (let i = 0; i < limit; i++) {
    const seen = hash[i] ?? 0;
    if (mayBe[seen & 255] === 0) continue;
    const own = slotOf.get(seen);
    if (own === undefined) continue;
    at.push(i);
    slot.push(own);
  }
  return { at, slot, wanted };
}

/** Compares the words themselves (hashes may collide) and cuts the window to those found. */
function trim(words: Words, anchor: Words, from: number, to: number, needed: number): WordRange | null {
  const missing = new Map<string, number>();
  for (let i = 0; i < anchor.count; i++) {
    const word = wordAt(anchor, i);
    missing.set(word, (missing.get(word) ?? 0) + 1);
  }
  let first = -1;
  let last = -1;
  let found = 0;
  const content = new Set<string>();
  // Backwards, because the window was chosen for its end: a repeated word counts where it stands closest to the others.
  for (let i = to; i >= from; i--) {
    const word = wordAt(words, i);
    const left = missing.get(word) ?? 0;
    if (left === 0) continue;
    missing.set(word, left - 1);
    found++;
    if (word.length >= CONTENT_CHARS) content.add(word);
    first = i;
    if (last === -1) last = i;
  }
  return found >= needed && content.size >= FEWEST_CONTENT ? { first, last } : null;
}
