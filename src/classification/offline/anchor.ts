import type { Hit } from "./reading.ts";

const MOST_WORDS = 8;
/** A quote this long reads well on its own; the cue's own words may take it to eight. */
const READABLE = 6;
/** Characters looked at on each side of a cue. */
const NEARBY = 120;

/** At most eight words of the transcript around a hit, and where they start: verbatim by construction. */
export function anchorOf(hit: Hit): { anchor: string; offset: number } | null {
  const { segment, tokens } = hit.sentence;
  const { text } = segment;
  const from = tokens[hit.first]?.start;
  const to = tokens[hit.last]?.end;
  if (from === undefined || to === undefined) return null;
  const words = wordsAround(text, from, to);
  let first = words.findIndex((word) => word.end > from);
  let last = words.findLastIndex((word) => word.start < to);
  if (first < 0 || last < first) return null;
  last = Math.min(last, first + MOST_WORDS - 1);
  const ends = (word: Word | undefined): boolean =>
    word === undefined || /[,;:.!?]$/.test(text.slice(word.start, word.end));
  for (let grown = true; grown && last - first + 1 < READABLE; ) {
    grown = false;
    if (!ends(words[first - 1])) {
      first--;
      grown = true;
    }
    if (last - first + 1 < READABLE && words[last + 1] !== undefined && !ends(words[last])) {
      last++;
      grown = true;
    }
  }
  const start = words[first]?.start ?? 0;
  const quote = text.slice(start, words[last]?.end);
  const lead = quote.match(/^[^\p{L}\p{N}]*/u)?.[0].length ?? 0;
  const anchor = quote.slice(lead).replace(/[^\p{L}\p{N}%]+$/u, "");
  return anchor === "" ? null : { anchor, offset: segment.start + start + lead };
}

interface Word {
  start: number;
  end: number;
}

/** The words near a stretch of a sentence: one that never ends is not split whole for every quote. */
function wordsAround(text: string, from: number, to: number): Word[] {
  let begin = Math.max(0, from - NEARBY);
  while (begin > 0 && !/\s/.test(text.charAt(begin - 1))) begin--;
  const end = Math.min(text.length, to + NEARBY);
  const words: Word[] = [];
  for (let at = begin; at < end; ) {
    while (at < end && isSpace(text.charCodeAt(at))) at++;
    const start = at;
    while (at < end && !isSpace(text.charCodeAt(at))) at++;
    if (at > start) words.push({ start, end: at });
  }
  return words;
}

function isSpace(unit: number): boolean {
  if (unit < 0xa0) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return /\s/.test(String.fromCharCode(unit));
}
