import { fold } from "../../text/fold.ts";
import { valueOfWord } from "./numbers.ts";
import { stem } from "./stem.ts";
import { type Token, tokenize } from "./tokens.ts";

/** How many words an "…" in a cue may stand for. */
const GAP = 4;
/** Words remembered with what they can match; forgotten all at once when a hostile text invents this many. */
const REMEMBERED = 30_000;
const SHORTEST_PREFIX = 2;
const LONGEST_PREFIX = 16;
const MANY = "…";
/** In a cue, any number, in digits or in one word. */
const NUMBER = "#";

interface Node<P> {
  /** Where the cue goes on after a word, by the word as the cue writes it. */
  written: Map<string, Node<P>> | null;
  /** The same by key: what a word of a text may stand for. A word that shares none of the bits goes on nowhere. */
  next: Map<number, Node<P>[]> | null;
  bits: number;
  /** Where the cue goes on after a gap. */
  gap: Node<P> | null;
  payloads: P[];
}

/** A word of a cue, and the keys of what it stands for. */
interface CueWord {
  written: string;
  keys: readonly number[];
}

/** What a word of a text can stand for, and where cues that begin with it go on. */
interface Word<P> {
  keys: readonly number[];
  bits: number;
  starts: readonly Node<P>[];
  /** The bits of each start, side by side: most starts need no look at their node. */
  startBits: Int32Array;
}

/** Keys share this many bits (a small integer in any engine); one more bit marks nodes to enter whatever follows. */
const BITS = 29;
const ENTER = 1 << BITS;

const bitOf = (key: number): number => 1 << (key % BITS);

export interface Found<P> {
  payload: P;
  /** First and last word of the match, as indexes into the tokens. */
  first: number;
  last: number;
  /** Words that the cue does not name stand inside the match. */
  gapped: boolean;
}

/** A dictionary of cues that finds all of them in one pass over a text's words. Cues are added before the first text. */
export class Matcher<P> {
  private readonly root: Node<P> = emptyNode();
  /** The key of a stem, and of a word's beginning. */
  private readonly stems = new Map<string, number>();
  private readonly prefixes = new Map<string, number>();
  private readonly parts = new Map<string, readonly CueWord[]>();
  private readonly seen = new Map<string, Word<P>>();

  /** Adds a cue in the guide's notation, where `a|b` is either word, `word?` one that may be missing and `#` a number. */
  add(cue: string, payload: P): void {
    for (const words of expand(cue.trim().split(/\s+/))) {
      let node = this.root;
      for (const word of words) node = word === MANY ? gapOf(node) : this.partsOf(word).reduce(step<P>, node);
      if (node === this.root) continue;
      node.payloads.push(payload);
      node.bits |= ENTER;
    }
  }

  /** Every cue in the tokens, by their first word; a cue found in two ways comes twice. */
  find(tokens: readonly Token[]): Found<P>[] {
    const words = tokens.map((token) => this.wordOf(token.word));
    const found: Found<P>[] = [];
    for (const [first, { starts, startBits }] of words.entries()) {
      const following = bitsAt(words, first + 1);
      for (let i = 0; i < starts.length; i++) {
        const start = starts[i];
        if (start !== undefined && ((startBits[i] ?? 0) & following) !== 0)
          this.walk(start, words, first, first + 1, false, found);
      }
    }
    return found;
  }

  private walk(
    { next, gap, payloads }: Node<P>,
    words: readonly Word<P>[],
    first: number,
    at: number,
    gapped: boolean,
    found: Found<P>[],
  ): void {
    for (const payload of payloads) found.push({ payload, first, last: at - 1, gapped });
    for (const key of words[at]?.keys ?? []) {
      for (const node of next?.get(key) ?? []) {
        if ((node.bits & bitsAt(words, at + 1)) !== 0) this.walk(node, words, first, at + 1, gapped, found);
      }
    }
    if (gap === null) return;
    for (let skip = 0; skip <= GAP && at + skip < words.length; skip++) {
      if ((gap.bits & bitsAt(words, at + skip)) !== 0)
        this.walk(gap, words, first, at + skip, gapped || skip > 0, found);
    }
  }

  private wordOf(word: string): Word<P> {
    const known = this.seen.get(word);
    if (known !== undefined) return known;
    const keys = [this.stems.get(stem(word)), isCount(word) ? this.stems.get(NUMBER) : undefined];
    for (let length = SHORTEST_PREFIX; length <= word.length && length <= LONGEST_PREFIX; length++)
      keys.push(this.prefixes.get(word.slice(0, length)));
    const found = this.asWord(keys.filter((key) => key !== undefined));
    if (this.seen.size >= REMEMBERED) this.seen.clear();
    this.seen.set(word, found);
    return found;
  }

  private asWord(keys: readonly number[]): Word<P> {
    const bits = keys.reduce((all, key) => all | bitOf(key), 0);
    const starts = [...new Set(keys.flatMap((key) => this.root.next?.get(key) ?? []))];
    return { keys, bits, starts, startBits: Int32Array.from(starts, (start) => start.bits) };
  }

  /** The words a cue's word is read as: "call-center" is two. */
  private partsOf(word: string): readonly CueWord[] {
    const known = this.parts.get(word);
    if (known !== undefined) return known;
    const whole = word.includes("|") || word === NUMBER;
    const written = whole ? [word] : tokenize(fold(word)).map((token) => token.word);
    const last = written.at(-1);
    // Tokens hold letters only: the last one gets back the "*" the word was written with.
    if (last !== undefined && word.endsWith("*") && !whole) written.splice(-1, 1, `${last}*`);
    const parts = written.map((part) => ({ written: part, keys: this.keysOf(part) }));
    this.parts.set(word, parts);
    return parts;
  }

  /** What words of a text a cue's word stands for: itself or, with alternatives, any of them. */
  private keysOf(word: string): number[] {
    const keys = word.split("|").map((choice) => {
      const table = choice.endsWith("*") ? this.prefixes : this.stems;
      const plain = fold(choice).replace(/[^\p{L}\p{N}']/gu, "");
      const name = choice === NUMBER ? NUMBER : table === this.stems ? stem(plain) : plain;
      const key = table.get(name) ?? this.stems.size + this.prefixes.size;
      table.set(name, key);
      return key;
    });
    return [...new Set(keys)];
  }
}

function step<P>(from: Node<P>, { written, keys }: CueWord): Node<P> {
  from.written ??= new Map();
  from.next ??= new Map();
  const known = from.written.get(written);
  if (known !== undefined) return known;
  const node: Node<P> = emptyNode();
  from.written.set(written, node);
  for (const key of keys) {
    const list = from.next.get(key);
    if (list === undefined) from.next.set(key, [node]);
    else list.push(node);
    from.bits |= bitOf(key);
  }
  return node;
}

function bitsAt<P>(words: readonly Word<P>[], at: number): number {
  return (words[at]?.bits ?? 0) | ENTER;
}

function emptyNode<P>(): Node<P> {
  return { written: null, next: null, bits: 0, gap: null, payloads: [] };
}

function gapOf<P>(node: Node<P>): Node<P> {
  node.gap ??= emptyNode();
  node.bits |= ENTER;
  return node.gap;
}

/** A number other than "un" or "one", which are articles more often. */
function isCount(word: string): boolean {
  const value = valueOfWord(word);
  return value !== null && (value !== 1 || word === "1");
}

/** Every spelling of a cue whose words may be missing. */
function expand(words: readonly string[]): string[][] {
  let spellings: string[][] = [[]];
  for (const word of words) {
    if (!word.endsWith("?")) for (const spelling of spellings) spelling.push(word);
    else spellings = spellings.flatMap((spelling) => [spelling, [...spelling, word.slice(0, -1)]]);
  }
  return spellings;
}
