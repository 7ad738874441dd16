import { fold } from "./fold.ts";
import { isHeading, isKnownSpeaker, looksLikeName } from "./labels.ts";

/** A stretch of the transcript said by one speaker, without the label and timestamps in front of it. */
export interface Turn {
  start: number;
  end: number;
  /** null before the first label, and in notes. */
  label: string | null;
  /** 0 before the first label, then one more with each label; a turn that a timing line interrupts keeps its number. */
  turn: number;
}

interface Header {
  /** Start of the label's line part, and of what is said after it. */
  start: number;
  content: number;
  label: string;
  key: string;
  atLineStart: boolean;
  timed: boolean;
  /** Certain by its form alone: a voice tag, a name beside a timestamp. */
  certain: boolean;
}

const LONGEST_LABEL = 60;
/** No conversation has more labels or timing lines; what comes after them is read as plain text, so memory stays bounded. */
const MOST_MARKS = 20_000;
const TIME = String.raw`[([<]?\s?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\s?(?:[ap]\.?m\.?)?\s?[)\]>]?`;
const LEAD = /^[\s>*_#•–—-]*/;
const TIME_FIRST = new RegExp(`^${TIME}\\s*[-–—|:]?\\s*`, "i");
const TIME_ONLY = new RegExp(`^\\s*${TIME}\\s*$`, "i");
const NAME_TIME = new RegExp(`^(.{1,50}?)[\\s,|–—-]+${TIME}\\s*:?\\s*$`, "i");
const CUE_TIMING = /^\s*\d{1,2}:\d{2}(?::\d{2})?[.,]\d{1,3}\s*-->/;
const VOICE_TAG = /^\s*<v(?:\.[\w.]+)?\s+([^>]{1,60})>\s*/;
const LABEL = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’_ &/,-]{0,40}(?:\s?[([][^()[\]]{1,40}[)\]])?[*_]{0,2}$/u;

function header(text: string, start: number, content: number, raw: string, form: Partial<Header>): Header | null {
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
    certain: false,
    ...form,
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

/** Every place that may be a speaker's label, and the ranges (cue numbers, timings) that nobody said. */
function findHeaders(text: string): { headers: Header[]; silent: [number, number][] } {
  const headers: Header[] = [];
  const silent: [number, number][] = [];
  let lineStart = 0;
  let previous = { start: 0, text: "" };
  let nextColon = text.indexOf(":");
  while (lineStart < text.length && headers.length < MOST_MARKS && silent.length < MOST_MARKS) {
    const newline = text.indexOf("\n", lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    if (nextColon >= 0 && nextColon < lineStart) nextColon = text.indexOf(":", lineStart);
    if (
      (nextColon < 0 || nextColon >= lineEnd) &&
      !text.startsWith("<v", lineStart) &&
      !text.startsWith("WEBVTT", lineStart)
    ) {
      // Every mark has a colon, save voice tags and the subtitle file's first line.
      previous = { start: lineStart, text: lineEnd - lineStart <= 80 ? text.slice(lineStart, lineEnd).trim() : "" };
      lineStart = lineEnd + 1;
      continue;
    }
    const short = lineEnd - lineStart <= 120 ? text.slice(lineStart, lineEnd).trim() : "";
    const opening = text.slice(lineStart, Math.min(lineEnd, lineStart + 100));
    const voice = VOICE_TAG.exec(opening);
    const named = short === "" ? null : NAME_TIME.exec(short);
    if (CUE_TIMING.test(opening) || (short === "WEBVTT" && lineStart < 4)) {
      const numbered = /^\d{1,6}$/.test(previous.text);
      silent.push([numbered ? previous.start : lineStart, lineEnd]);
    } else if (voice) {
      const found = header(text, lineStart, lineStart + voice[0].length, voice[1] ?? "", {
        atLineStart: true,
        certain: true,
      });
      if (found) headers.push(found);
      if (text.startsWith("</v>", lineEnd - 4)) silent.push([lineEnd - 4, lineEnd]);
    } else if (named && looksLikeName(named[1] ?? "")) {
      const found = header(text, lineStart, lineEnd, named[1] ?? "", { atLineStart: true, certain: true, timed: true });
      if (found) headers.push(found);
    } else if (short !== "" && TIME_ONLY.test(short)) {
      const found = looksLikeName(previous.text)
        ? header(text, previous.start, lineEnd, previous.text, { atLineStart: true, certain: true, timed: true })
        : null;
      if (found) headers.push(found);
      else silent.push([lineStart, lineEnd]);
    } else {
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
    previous = { start: lineStart, text: short };
    lineStart = lineEnd + 1;
  }
  return { headers, silent };
}

/** Which labels name speakers: their form or words say so, or they come back like the turns of a conversation. */
function acceptedKeys(headers: readonly Header[], text: string, names: readonly string[]): Set<string> {
  const times = new Map<string, number>();
  const accepted = new Set<string>();
  const atStart = new Map<string, number>();
  let form = false;
  for (const { key, atLineStart, certain, timed, label } of headers) {
    times.set(key, (times.get(key) ?? 0) + 1);
    if (atLineStart) atStart.set(key, (atStart.get(key) ?? 0) + 1);
    if (certain || (timed && looksLikeName(label) && !isHeading(key))) accepted.add(key);
    if (atLineStart && isHeading(key)) form = true;
  }
  const repeated = [...times].some(([key, n]) => n > 1 && !isHeading(key));
  for (const { key, label } of headers) {
    if (accepted.has(key) || isHeading(key)) continue;
    const n = times.get(key) ?? 0;
    const known =
      isKnownSpeaker(key) || key.split(/[^a-z0-9]+/).some((token) => token.length > 2 && names.includes(token));
    if (known && (repeated || !form)) accepted.add(key);
    else if (n > 1 && (looksLikeName(label) || (atStart.get(key) ?? 0) > 1) && times.size < 40) accepted.add(key);
  }
  if (accepted.size > 0 || form) {
    // In a conversation already recognised, whoever speaks only once still has a name at a line's start.
    if (accepted.size > 0 && (repeated || !form)) {
      for (const h of headers) if (h.atLineStart && looksLikeName(h.label) && !isHeading(h.key)) accepted.add(h.key);
    }
    return accepted;
  }
  const once = headers.filter((h) => h.atLineStart && looksLikeName(h.label));
  if (once.length > 1 && new Set(once.map((h) => h.key)).size > 1 && text.includes("?"))
    for (const h of once) accepted.add(h.key);
  return accepted;
}

/**
 * The turns of a transcript in order, covering everything that is not a label, timing or cue number. A note is one turn
 * without label. `names` are folded names of people known to take part. Linear.
 */
export function findTurns(text: string, names: readonly string[]): Turn[] {
  const { headers, silent } = findHeaders(text);
  const accepted = acceptedKeys(
    headers,
    text,
    names.flatMap((name) => name.split(/[^a-z0-9]+/)),
  );
  const turns: Turn[] = [];
  let label: string | null = null;
  let turn = 0;
  let at = 0;
  let quiet = 0;
  const speak = (to: number): void => {
    for (; quiet < silent.length; quiet++) {
      const [start, end] = silent[quiet] ?? [0, 0];
      if (start >= to) break;
      if (start > at) turns.push({ start: at, end: start, label, turn });
      at = Math.max(at, end);
    }
    if (to > at) turns.push({ start: at, end: to, label, turn });
    at = Math.max(at, to);
  };
  for (const h of headers) {
    if (!accepted.has(h.key) || h.start < at) continue;
    speak(h.start);
    at = h.content;
    label = h.label;
    turn++;
  }
  speak(text.length);
  return turns;
}
