import { fold } from "./fold.ts";
import { isKnownSpeaker, looksLikeName } from "./labels.ts";

/**
 * What the label looks like: "certain" by its form alone (a voice tag, a name before a timestamp), followed by a "colon",
 * alone on the line "below" a timestamp, a "bare" role word that the line begins with, a name "split" from what is said by
 * a dash or arrow, or a name "alone" on the line above it.
 */
type Form = "certain" | "colon" | "below" | "bare" | "split" | "alone";

/** A place that may be a speaker's label. */
export interface Header {
  /** Start of the label's line part, and of what is said after it. */
  start: number;
  content: number;
  label: string;
  key: string;
  atLineStart: boolean;
  timed: boolean;
  form: Form;
}

const LONGEST_LABEL = 60;
/** No conversation has more labels or timing lines; what comes after them is read as plain text, so memory stays bounded. */
const MOST_MARKS = 20_000;
const TIME = String.raw`[([<]?\s?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\s?(?:[ap]\.?m\.?)?\s?[)\]>]?`;
const LEAD = /^[\s>*_#•–—-]*/;
const TIME_FIRST = new RegExp(`^${TIME}\\s*[-–—|:]?\\s*`, "i");
const TIME_ONLY = new RegExp(`^\\s*${TIME}\\s*$`, "i");
const NAME_TIME = new RegExp(`^(.{1,50}?)[\\s,|–—-]+${TIME}\\s*:?\\s*$`, "i");
const TIME_NAME = new RegExp(`^${TIME}\\s*[-–—|]?\\s*(\\p{Lu}[^:]{1,49})$`, "iu");
/** A role word that begins a line of speech without punctuation: "vendedor hola buenas". */
const BARE =
  /^\s*((?:speaker|hablante|locutora?|participante|interlocutora?|persona|spk)[ _]?(?:\d{1,2}|[a-d])|vendedora?|client[ea]|ejecutiv[oa]|asesora?|prospect[oa]?|seller|customer|rep|ae|sdr|agente?|host)[ \t]+(?=[^\s:])/i;
/** "Ana - buenas tardes", "**Ana** >> buenas", "[Ana] buenas", "Ana (10:02) buenas". */
const SPLIT =
  /^\s*(?:[[<](\p{Lu}[^:?!,\]>]{1,40})[\]>]|[*_]{0,2}(\p{Lu}[^:?!,*]{1,40}?)[*_]{0,2}\s+(?:-{1,2}|[–—|»→]|>{1,2}|[([]\d{1,2}:\d{2}(?::\d{2})?[)\]]))\s+(?=\S)/u;
const CUE_TIMING = /^\s*\d{1,2}:\d{2}(?::\d{2})?[.,]\d{1,3}\s*-->/;
const VOICE_TAG = /^\s*<v(?:\.[\w.]+)?\s+([^>]{1,60})>\s*/;
const LABEL = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’_ &/,–—-]{0,40}(?:\s?[([][^()[\]]{1,40}[)\]])?[*_]{0,2}$/u;

function header(text: string, start: number, content: number, raw: string, traits: Partial<Header>): Header | null {
  const label = raw.replace(/[*_]+$/, "").trim();
  if (!LABEL.test(label) || !/\p{L}/u.test(label)) return null;
  const key = fold(label).replace(/\s+/g, " ").trim();
  let saidFrom = Math.min(content, text.length);
  // The closing half of a label in bold, "**Ana:** hola".
  while (text[saidFrom] === "*") saidFrom++;
  return {
    start,
    content: saidFrom,
    label,
    key,
    atLineStart: false,
    timed: false,
    form: "colon",
    ...traits,
  };
}

/** In speech without punctuation only a capitalised role word can be told from the sentence before it. */
function headerWithoutStop(text: string, start: number, colon: number): Header | null {
  const word = /\s(\p{Lu}[\p{L}\p{M}]*(?:[ _]\d{1,2})?)$/u.exec(text.slice(start, colon));
  if (!word?.[1] || !isKnownSpeaker(fold(word[1]))) return null;
  return header(text, colon - word[1].length, colon + 1, word[1], {});
}

/** The label before the colon at `colon`, reaching back to the line's or the sentence's start, or null. */
function headerAtColon(text: string, from: number, lineStart: number, colon: number): Header | null {
  let start = Math.max(from, lineStart, colon - LONGEST_LABEL);
  if (start === lineStart) {
    const line = text.slice(lineStart, colon);
    const lead = LEAD.exec(line)?.[0].length ?? 0;
    const time = TIME_FIRST.exec(line.slice(lead))?.[0].length ?? 0;
    const found = header(text, lineStart, colon + 1, line.slice(lead + time), { atLineStart: true, timed: time > 0 });
    if (found) return found;
  }
  for (let i = colon - 1; i >= start; i--) {
    if ('.!?…"”»]|'.includes(text.charAt(i)) && /\s/.test(text.charAt(i + 1)) && text.charAt(i - 2).trim() !== "") {
      start = i + 1;
      break;
    }
    if (i === start && start !== lineStart) return headerWithoutStop(text, start, colon);
  }
  const raw = text.slice(start, colon);
  const lead = LEAD.exec(raw)?.[0].length ?? 0;
  const time = TIME_FIRST.exec(raw.slice(lead))?.[0].length ?? 0;
  return header(text, start, colon + 1, raw.slice(lead + time), { timed: time > 0 });
}

/** Every place that may be a speaker's label, and the ranges (cue numbers, timings) that nobody said. Linear. */
export function findHeaders(text: string): { headers: Header[]; silent: [number, number][]; lines: number } {
  const headers: Header[] = [];
  const silent: [number, number][] = [];
  let lines = 0;
  let lineStart = 0;
  let previous = { start: 0, text: "", timing: false };
  let nextColon = text.indexOf(":");
  const add = (start: number, content: number, raw: string, traits: Partial<Header>): boolean => {
    const found = header(text, start, content, raw, { atLineStart: true, ...traits });
    if (found) headers.push(found);
    return found !== null;
  };
  while (lineStart < text.length && headers.length < MOST_MARKS && silent.length < MOST_MARKS) {
    const newline = text.indexOf("\n", lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    if (nextColon >= 0 && nextColon < lineStart) nextColon = text.indexOf(":", lineStart);
    const hasColon = nextColon >= 0 && nextColon < lineEnd;
    const opening = text.slice(lineStart, Math.min(lineEnd, lineStart + 100));
    const short = lineEnd - lineStart <= 120 ? opening.trim() : "";
    const plain = short.replace(/^[*_]+|[*_]+$/g, "");
    if (lineEnd - lineStart > 1) lines++;
    let timing = false;
    const bare = BARE.exec(opening);
    const clock = TIME_FIRST.exec(opening)?.[0].length ?? 0;
    const split = SPLIT.exec(opening.slice(clock));
    const splitName = split?.[1] ?? split?.[2] ?? "";
    if (split && looksLikeName(splitName))
      add(lineStart, lineStart + clock + split[0].length, splitName, { form: "split" });
    else if (!hasColon && !previous.timing && !/[.…]$/.test(short) && looksLikeName(plain))
      add(lineStart, lineEnd, plain, { form: "alone" });
    const voice = opening.startsWith("<v") ? VOICE_TAG.exec(opening) : null;
    if (voice) {
      add(lineStart, lineStart + voice[0].length, voice[1] ?? "", { form: "certain" });
      if (text.startsWith("</v>", lineEnd - 4)) silent.push([lineEnd - 4, lineEnd]);
    } else if (short === "WEBVTT" && lineStart < 4) {
      silent.push([lineStart, lineEnd]);
    } else if (bare) {
      add(lineStart, lineStart + bare[0].length, bare[1] ?? "", { form: "bare" });
    } else if (previous.timing && looksLikeName(short)) {
      add(lineStart, lineEnd, short, { form: "below" });
    } else if (hasColon && CUE_TIMING.test(opening)) {
      silent.push([/^\d{1,6}$/.test(previous.text) ? previous.start : lineStart, lineEnd]);
    } else if (hasColon) {
      const before = NAME_TIME.exec(short)?.[1] ?? "";
      const after = TIME_NAME.exec(short)?.[1] ?? "";
      timing = TIME_ONLY.test(short);
      if (looksLikeName(before)) add(lineStart, lineEnd, before, { form: "certain", timed: true });
      else if (looksLikeName(after)) add(lineStart, lineEnd, after, { timed: true });
      else if (!timing) findColons(text, lineStart, lineEnd, headers);
      else if (
        !looksLikeName(previous.text) ||
        /[.!?…,;]$/.test(previous.text) ||
        !add(previous.start, lineEnd, previous.text, { form: "certain", timed: true })
      ) {
        silent.push([lineStart, lineEnd]);
      } else timing = false;
    }
    if (short !== "" || lineEnd - lineStart > 120) previous = { start: lineStart, text: short, timing };
    lineStart = lineEnd + 1;
  }
  return { headers, silent, lines };
}

function findColons(text: string, lineStart: number, lineEnd: number, headers: Header[]): void {
  let from = lineStart;
  for (
    let colon = text.indexOf(":", lineStart);
    colon >= 0 && colon < lineEnd && headers.length < MOST_MARKS;
    colon = text.indexOf(":", colon + 1)
  ) {
    const after = text.charAt(colon + 1);
    if (/[\d/\\]/.test(after) && !(after !== "/" && /\p{L}/u.test(text.charAt(colon - 1)))) continue;
    const found = headerAtColon(text, from, lineStart, colon);
    if (found && (found.atLineStart || after === "" || /\s|\*/.test(after))) headers.push(found);
    from = colon + 1;
  }
}
