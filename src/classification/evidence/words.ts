import { fold } from "../text/fold.ts";

const SPACE = 0x20;
const HASH_SEED = 0x811c9dc5;
const HASH_PRIME = 0x01000193;
/** Runs whose hashes match but whose letters do not: unheard of in speech, so more than this is an attack on the hash. */
const MOST_COLLISIONS = 64;

/** Letter or digit, by UTF-16 unit: 0 not seen yet, 1 no, 2 yes. Surrogate halves (emoji) separate words. */
const wordUnit = new Uint8Array(0x10000);

/** The words of a text with case, accents and punctuation folded away, and where each stands. */
export interface Words {
  text: string;
  folded: string;
  count: number;
  /** UTF-16 offsets into `text` and `folded` alike. */
  start: Uint32Array;
  /** Ends in `folded`; `wordEnd` gives the end in `text`, which decomposed accents make longer. */
  end: Uint32Array;
  /** FNV-1a of each folded word: numbers compare faster than strings, and equal ones are compared again as strings. */
  hash: Int32Array;
}

/** A range of words, both ends inclusive. */
export interface WordRange {
  first: number;
  last: number;
}

/** Splits `text` into folded words, in one pass. */
export function wordsOf(text: string): Words {
  const folded = fold(text);
  const length = folded.length;
  const most = (length >> 1) + 1;
  const start = new Uint32Array(most);
  const end = new Uint32Array(most);
  const hash = new Int32Array(most);
  let count = 0;
  let inside = false;
  let mixed = 0;
  for (let at = 0; at < length; at++) {
    const unit = folded.charCodeAt(at);
    const known = wordUnit[unit];
    if (known === 2 || (known === 0 && isWordUnit(unit))) {
      if (!inside) {
        inside = true;
        mixed = HASH_SEED;
        start[count] = at;
      }
      mixed = Math.imul(mixed ^ unit, HASH_PRIME);
    } else if (inside) {
      inside = false;
      end[count] = at;
      hash[count++] = mixed;
    }
  }
  if (inside) {
    end[count] = length;
    hash[count++] = mixed;
  }
  return { text, folded, count, start, end, hash };
}

/** The word at `index`, folded. */
export function wordAt(words: Words, index: number): string {
  return words.folded.slice(words.start[index], words.end[index]);
}

/** Where the word at `index` ends in the original text. */
export function wordEnd({ text, folded, end }: Words, index: number): number {
  let at = end[index] ?? 0;
  // Folding drops decomposed accents and makes up for them with spaces after the word: there the original is still the word.
  while (at < text.length && folded.charCodeAt(at) === SPACE && !/\s/.test(text.charAt(at))) at++;
  return at;
}

/**
 * The first place where all words of `pattern` stand one after another, from word `from` on; −1 when there is none.
 * Knuth, Morris and Pratt over word hashes: linear also when both texts are one word repeated.
 */
export function findRun(words: Words, pattern: Words, from = 0): number {
  const size = pattern.count;
  if (size === 0) return -1;
  const { hash, count } = words;
  const wanted = pattern.hash;
  const first = wanted[0];
  const border = bordersOf(pattern);
  let collisions = 0;
  let matched = 0;
  for (let at = from; at < count; at++) {
    if (matched === 0 && hash[at] !== first) continue;
    while (matched > 0 && hash[at] !== wanted[matched]) matched = border[matched - 1] ?? 0;
    if (hash[at] === wanted[matched]) matched++;
    if (matched < size) continue;
    const begin = at - size + 1;
    if (sameWords(words, begin, pattern)) return begin;
    if (++collisions > MOST_COLLISIONS) return -1;
    matched = border[size - 1] ?? 0;
  }
  return -1;
}

/** For each prefix of the pattern, how long its longest proper prefix is that is also its suffix. */
function bordersOf({ hash, count }: Words): Int32Array {
  const border = new Int32Array(count);
  let length = 0;
  for (let i = 1; i < count; i++) {
    while (length > 0 && hash[i] !== hash[length]) length = border[length - 1] ?? 0;
    if (hash[i] === hash[length]) length++;
    border[i] = length;
  }
  return border;
}

function sameWords(words: Words, begin: number, pattern: Words): boolean {
  for (let i = 0; i < pattern.count; i++) {
    if (wordAt(words, begin + i) !== wordAt(pattern, i)) return false;
  }
  return true;
}

function isWordUnit(unit: number): boolean {
  const is = /[\p{L}\p{N}]/u.test(String.fromCharCode(unit));
  wordUnit[unit] = is ? 2 : 1;
  return is;
}
