import { fold } from "./fold.ts";
import { assignRoles, type Names, type Role, type Speaker } from "./roles.ts";
import { splitSentences } from "./sentences.ts";
import { findTurns } from "./turns.ts";

/** A sentence of a transcript and who says it. Offsets are UTF-16 units: `text === transcript.slice(start, end)`. */
export interface Segment {
  start: number;
  end: number;
  text: string;
  /** `fold(text)`: same length, so its offsets plus `start` are offsets into the transcript. */
  folded: string;
  /** 0 in notes and before the first label; then counts the labels met. */
  turn: number;
  /** The label as written ("Juan Pérez (Vambe)"), null in notes. */
  speaker: string | null;
  role: Role;
}

/** Past this many, sentences are no longer told apart and the rest comes in long pieces: memory stays bounded. */
const MOST_SEGMENTS = 20_000;
/** How much of what a speaker says is read to tell their role. */
const SAMPLE = 6000;

/**
 * Splits a transcript into sentences with their speakers, in order and without overlap. Every letter is in a segment
 * except those of speaker labels, timestamps and subtitle timings. Linear in the transcript's length. `folded` is
 * `fold(transcript)`, for those who have it.
 */
export function segment(transcript: string, names: Names = {}, folded = fold(transcript)): Segment[] {
  const known: Names = {
    ...(names.sellerName ? { sellerName: fold(names.sellerName) } : {}),
    ...(names.clientName ? { clientName: fold(names.clientName) } : {}),
  };
  const turns = findTurns(transcript, Object.values(known));
  const speakers = new Map<string, Speaker>();
  const byLabel = new Map<string, Speaker>();
  for (const { label, start, end } of turns) {
    if (label === null) continue;
    const speaker = byLabel.get(label) ?? speakerOf(label, speakers);
    byLabel.set(label, speaker);
    if (speaker.said.length < SAMPLE) {
      speaker.turns++;
      speaker.said += ` ${folded.slice(start, Math.min(end, start + SAMPLE))}`;
    }
  }
  const list = [...speakers.values()];
  const assigned = assignRoles(list, known);
  const roles = new Map(list.map((speaker, i) => [speaker.label, assigned[i] ?? "unknown"]));
  const segments: Segment[] = [];
  for (const { start, end, label, turn } of turns) {
    const speaker = label === null ? null : (byLabel.get(label)?.label ?? label);
    const role = speaker === null ? "unknown" : (roles.get(speaker) ?? "unknown");
    for (const span of splitSentences(transcript, folded, start, end, MOST_SEGMENTS - segments.length)) {
      const text = transcript.slice(span.start, span.end);
      segments.push({ ...span, text, folded: folded.slice(span.start, span.end), turn, speaker, role });
    }
  }
  return segments;
}

/** One speaker whatever the case and accents of the label. */
function speakerOf(label: string, speakers: Map<string, Speaker>): Speaker {
  const folded = fold(label);
  const speaker = speakers.get(folded) ?? { label, folded, said: "", turns: 0 };
  speakers.set(folded, speaker);
  return speaker;
}

export type { Role } from "./roles.ts";
