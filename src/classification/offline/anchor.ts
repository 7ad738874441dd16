import type { Hit } from "./reading.ts";

const MOST_WORDS = 8;
/** A quote this long reads well on its own; the cue's own words may take it to eight. */
const READABLE = 6;

/** At most eight words of the transcript around a hit, and where they start: verbatim by construction. */
export function anchorOf(hit: Hit): { anchor: string; offset: number } | null {
  const { segment, tokens } = hit.sentence;
  const from = tokens[hit.first]?.start;
  const to = tokens[hit.last]?.end;
  if (from === undefined || to === undefined) return null;
  const words = [...segment.text.matchAll(/\S+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  let first = words.findIndex((word) => word.end > from);
  let last = words.findLastIndex((word) => word.start < to);
  if (first < 0 || last < first) return null;
  last = Math.min(last, first + MOST_WORDS - 1);
  while (last - first + 1 < READABLE) {
    if (first > 0 && !/[,;:.!?]$/.test(segment.text.slice(0, words[first - 1]?.end ?? 0))) first--;
    else if (last < words.length - 1 && !/[,;:.!?]$/.test(segment.text.slice(0, words[last]?.end ?? 0))) last++;
    else break;
    if (
      last - first + 1 < READABLE &&
      last < words.length - 1 &&
      !/[,;:.!?]$/.test(segment.text.slice(0, words[last]?.end ?? 0))
    )
      last++;
  }
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? 0;
  const quote = segment.text.slice(start, end);
  const lead = quote.match(/^[^\p{L}\p{N}]*/u)?.[0].length ?? 0;
  const anchor = quote.slice(lead).replace(/[^\p{L}\p{N}%]+$/u, "");
  return anchor === "" ? null : { anchor, offset: segment.start + start + lead };
}
