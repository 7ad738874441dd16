import { findHeaders, type Header } from "./headers.ts";
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

/** Labels that nothing but their coming back tells from text make a conversation when they are this many, and this share of all lines. */
const FEWEST = 4;
const SHARE = { bare: 0.6, split: 0.6, alone: 0.3 } as const;

/** The labels of a form that needs company: two at least, and none of a mere list. */
function companions(all: readonly Header[], lines: number): Set<string> | null {
  for (const form of ["bare", "split", "alone"] as const) {
    const found = all.filter((h) => h.form === form);
    if (found.length < FEWEST || found.length < SHARE[form] * lines) continue;
    const times = Map.groupBy(found, ({ key }) => key);
    // The fields of a form come once each, speakers come back; a word alone on its line is only a name when it does.
    if (times.size < 2 || (form !== "bare" && found.length < 2 * times.size)) continue;
    return new Set([...times].flatMap(([key, said]) => (form !== "alone" || said.length > 1 ? [key] : [])));
  }
  return null;
}

/** Which labels name speakers: their form or words say so, or they come back like the turns of a conversation. */
function acceptedKeys(all: readonly Header[], lines: number, text: string, names: readonly string[]): Set<string> {
  const together = companions(all, lines);
  if (together !== null) return together;
  const headers = all.filter((h) => !(h.form in SHARE));
  const times = new Map<string, number>();
  const accepted = new Set<string>();
  const atStart = new Map<string, number>();
  let form = false;
  for (const { key, atLineStart, form: written, timed, label } of headers) {
    times.set(key, (times.get(key) ?? 0) + 1);
    if (atLineStart) atStart.set(key, (atStart.get(key) ?? 0) + 1);
    if (written === "certain" || (timed && looksLikeName(label) && !isHeading(key))) accepted.add(key);
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
      for (const h of headers) {
        if (h.atLineStart && h.form !== "below" && looksLikeName(h.label) && !isHeading(h.key)) accepted.add(h.key);
      }
    }
    return accepted;
  }
  const once = headers.filter((h) => h.atLineStart && h.form !== "below" && looksLikeName(h.label));
  if (once.length > 1 && new Set(once.map((h) => h.key)).size > 1 && text.includes("?"))
    for (const h of once) accepted.add(h.key);
  return accepted;
}

/**
 * The turns of a transcript in order, covering everything that is not a label, timing or cue number. A note is one turn
 * without label. `names` are folded names of people known to take part. Linear.
 */
export function findTurns(text: string, names: readonly string[]): Turn[] {
  const { headers, silent, lines } = findHeaders(text);
  const accepted = acceptedKeys(
    headers,
    lines,
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
