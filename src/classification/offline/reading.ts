import type { Field } from "../taxonomy.ts";
import { fold } from "../text/fold.ts";
import { assignsLabel, looksLikeInjection } from "../text/injection.ts";
import { type DetectedLanguage, detectLanguage } from "../text/language.ts";
import { type Segment, segment } from "../text/segment.ts";
import type { Context } from "./cues/context.ts";
import { type Cue, lexicon } from "./lexicon.ts";
import type { Found } from "./match/matcher.ts";
import { type Token, tokenize } from "./match/tokens.ts";
import { isDenied } from "./negation.ts";
import { type Idea, isIdea, pairsOf } from "./pairs.ts";

/** A cue of one field found in a sentence. */
export interface Hit {
  field: Field;
  value: string;
  /** How much the cue says on its own: 0.35 for ambiguous ones, 1–2 for words to phrases. */
  weight: number;
  conventional: boolean;
  /** Words the cue does not name stand inside it: a looser match, worth a little less. */
  gapped: boolean;
  /** First and last word, as indexes into the sentence's words. */
  first: number;
  last: number;
  /** A negation before it or "is no problem" after it denies it. */
  denied: boolean;
  sentence: Sentence;
}

export interface Span {
  first: number;
  last: number;
}

/** What a judge found by other means than a cue, as a hit on these words. */
export function foundHit(
  sentence: Sentence,
  { first, last }: Span,
  said: Pick<Hit, "field" | "value" | "weight">,
): Hit {
  return { ...said, conventional: false, gapped: false, first, last, denied: false, sentence };
}

export interface Sentence {
  segment: Segment;
  /** Position among the sentences read, from 0. */
  at: number;
  tokens: readonly Token[];
  hits: readonly Hit[];
  contexts: ReadonlyMap<Context, readonly Span[]>;
}

export interface Reading {
  transcript: string;
  /** What language the whole transcript is in. */
  language: DetectedLanguage;
  /** Every segment, and those of them that give orders to the classifier. */
  segments: readonly Segment[];
  orders: ReadonlySet<Segment>;
  /** The sentences that may be evidence. */
  sentences: readonly Sentence[];
  /** Their cues by field, in the order they were said. */
  hits: ReadonlyMap<Field, readonly Hit[]>;
  /** Speakers are told apart. */
  dialogue: boolean;
}

/** What is read of a transcript: its beginning and its end. Said in the middle of a longer one, nothing new is expected of a sale. */
const HEAD = 80_000;
const TAIL = 40_000;
/** A sentence this short beside an instruction to the classifier is taken for part of it. */
const SHORT_ORDER = 12;
const AFTERTHOUGHT = 7;
const LOOSE = 0.8;

/** Reads a transcript once: sentences, who says them, and every cue in them. Linear; bounded for any length. */
export function read(transcript: string, names: { sellerName?: string; clientName?: string }): Reading {
  const folded = transcript.length <= HEAD + TAIL ? fold(transcript) : undefined;
  const segments = folded === undefined ? ends(transcript, names) : segment(transcript, names, folded);
  const orders = new Set<Segment>();
  const sentences: Sentence[] = [];
  let poisoned: number | null = null;
  for (const piece of segments) {
    if (looksLikeInjection(piece.folded)) {
      orders.add(piece);
      poisoned = piece.turn;
      continue;
    }
    const tokens = tokenize(piece.folded);
    if (tokens.length === 0) continue;
    const sentence = parse(piece, tokens, sentences.length);
    const isShort = tokens.length <= SHORT_ORDER && !sentence.contexts.has("self") && !sentence.contexts.has("own");
    if (poisoned === piece.turn && (isShort || assignsLabel(piece.folded))) continue;
    poisoned = null;
    sentences.push(sentence);
  }
  const dialogue = sentences.some((sentence) => sentence.segment.speaker !== null);
  const hits = new Map<Field, Hit[]>();
  for (const sentence of sentences) for (const hit of sentence.hits) add(hits, hit.field, hit);
  return { transcript, language: detectLanguage(transcript, folded), segments, orders, sentences, hits, dialogue };
}

/** The cues of a text that is no transcript (a name, a director's guidance), without what it denies. */
export function cuesOf(text: string): Hit[] {
  const folded = fold(text.slice(0, 2000));
  const piece: Segment = { start: 0, end: text.length, text, folded, turn: 0, speaker: null, role: "unknown" };
  return parse(piece, tokenize(folded), 0).hits.filter((hit) => !hit.denied);
}

/** The segments of a long transcript's beginning and end. */
function ends(transcript: string, names: { sellerName?: string; clientName?: string }): Segment[] {
  const from = transcript.length - TAIL;
  const head = segment(transcript.slice(0, HEAD), names);
  const turns = (head.at(-1)?.turn ?? 0) + 1;
  const tail = segment(transcript.slice(from), names);
  return head.concat(tail.map((s) => ({ ...s, start: s.start + from, end: s.end + from, turn: s.turn + turns })));
}

function parse(piece: Segment, tokens: readonly Token[], at: number): Sentence {
  const found = lexicon().find(tokens);
  const contexts = new Map<Context, Span[]>();
  const byField = new Map<Field, Found<Cue>[]>();
  const ideas: Found<Idea>[] = [];
  for (const match of found) {
    if (match.payload.kind === "context") add(contexts, match.payload.context, match);
    else if (isIdea(match)) ideas.push(match);
    else add(byField, match.payload.field, match);
  }
  const hits: Hit[] = [];
  const sentence: Sentence = { segment: piece, at, tokens, hits, contexts };
  for (const matches of byField.values()) {
    for (const { payload, first, last, gapped } of longest(matches)) {
      if (payload.kind !== "label") continue;
      const { field, value, weight, conventional } = payload;
      const denied = isDenied(tokens, first) || isHarmless(contexts.get("harmless"), tokens, { first, last });
      hits.push({
        field,
        value,
        weight: gapped ? LOOSE * weight : weight,
        conventional,
        gapped,
        first,
        last,
        denied,
        sentence,
      });
    }
  }
  for (const { field, value, weight, first, last } of pairsOf(ideas)) {
    const denied = isDenied(tokens, first) || isHarmless(contexts.get("harmless"), tokens, { first, last });
    hits.push({ field, value, weight, conventional: true, gapped: true, first, last, denied, sentence });
  }
  hits.sort((a, b) => a.first - b.first || b.last - a.last);
  return sentence;
}

/** Matches of one field without those that a longer one covers: "tienda" in "tienda online", a blocked phrase's parts. */
function longest(matches: readonly Found<Cue>[]): readonly Found<Cue>[] {
  if (matches.length === 1) return matches;
  const bySize = [...matches].sort((a, b) => size(b) - size(a) || rank(b) - rank(a) || a.first - b.first);
  const kept: Found<Cue>[] = [];
  for (const match of bySize) {
    const covered = kept.some(
      (other) => other.first <= match.first && match.last <= other.last && covers(other, match),
    );
    if (!covered) kept.push(match);
  }
  return kept;
}

const size = (match: Found<Cue>): number => match.last - match.first;
const rank = (match: Found<Cue>): number => (match.payload.kind === "block" ? 10 : weight(match.payload));
const weight = (cue: Cue): number => (cue.kind === "label" ? cue.weight : 0);

function covers(longer: Found<Cue>, shorter: Found<Cue>): boolean {
  if (longer.payload.kind === "block") return size(longer) > size(shorter) || (shorter.gapped && !longer.gapped);
  if (shorter.payload.kind !== "label" || longer.payload.kind !== "label") return false;
  if (longer.payload.value === shorter.payload.value) return true;
  // Two values said by the same words both stand; a gap's words speak for themselves.
  return size(longer) > size(shorter) && !longer.gapped;
}

/** "La integración no es problema", "ya lo tenemos resuelto con Power BI": no problem of theirs. */
function isHarmless(spans: readonly Span[] | undefined, tokens: readonly Token[], hit: Span): boolean {
  if (spans === undefined) return false;
  return spans.some((span) => {
    if (span.last < hit.first) return hit.first - span.last <= 2;
    if (span.first <= hit.last || span.first - hit.last > AFTERTHOUGHT) return false;
    const between = tokens.slice(hit.last + 1, span.first + 1);
    return !between.some(({ word }) => word === "pero" || word === "but" || word === "sino");
  });
}

function add<K, V>(lists: Map<K, V[]>, key: K, item: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
