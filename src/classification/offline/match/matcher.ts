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
  next: Map<number, Node<P>>;
  /** Where the cue goes on after a gap. */
  gap: Node<P> | null;
  payloads: P[];
}

/** What a word of a text can stand for, and where cues that begin with it go on. */
interface Word<P> {
  symbols: ReadonlySet<number>;
  starts: readonly Node<P>[];
}

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
  private readonly root: Node<P> = { next: new Map(), gap: null, payloads: [] };
  /** Which symbols a stem, or a word with that beginning, can stand for; a cue's word is one symbol, alternatives and all. */
  private readonly stems = new Map<string, number[]>();
  private readonly prefixes = new Map<string, number[]>();
  private readonly symbols = new Map<string, number>();
  private readonly seen = new Map<string, Word<P>>();

  /** Adds a cue in the guide's notation, where `a|b` is either word, `word?` one that may be missing and `#` a number. */
  add(cue: string, payload: P): void {
    for (const words of expand(cue.trim().split(/\s+/))) {
      let node = this.root;
      for (const word of words) node = word === MANY ? this.gapOf(node) : this.step(node, word);
      if (node !== this.root) node.payloads.push(payload);
    }
  }

  /** Every cue in the tokens, by their first word; a cue found in two ways comes twice. */
  find(tokens: readonly Token[]): Found<P>[] {
    const words = tokens.map((token) => this.wordOf(token.word));
    const found: Found<P>[] = [];
    for (const [first, word] of words.entries()) {
      for (const start of word.starts) this.walk(start, words, first, first + 1, false, found);
    }
    return found;
  }

  private walk(
    node: Node<P>,
    words: readonly Word<P>[],
    first: number,
    at: number,
    gapped: boolean,
    found: Found<P>[],
  ): void {
    for (const payload of node.payloads) found.push({ payload, first, last: at - 1, gapped });
    const word = words[at];
    if (word === undefined) return;
    // The shorter side is walked: "de" stands for dozens of symbols, most nodes go on with one.
    if (node.next.size < word.symbols.size) {
      for (const [symbol, next] of node.next) {
        if (word.symbols.has(symbol)) this.walk(next, words, first, at + 1, gapped, found);
      }
    } else {
      for (const symbol of word.symbols) {
        const next = node.next.get(symbol);
        if (next !== undefined) this.walk(next, words, first, at + 1, gapped, found);
      }
    }
    if (node.gap === null) return;
    for (let skip = 0; skip <= GAP && at + skip < words.length; skip++) {
      this.walk(node.gap, words, first, at + skip, gapped || skip > 0, found);
    }
  }

  private wordOf(word: string): Word<P> {
    const known = this.seen.get(word);
    if (known !== undefined) return known;
    const symbols = new Set(this.stems.get(stem(word)));
    if (isCount(word)) for (const symbol of this.stems.get(NUMBER) ?? []) symbols.add(symbol);
    for (let length = SHORTEST_PREFIX; length <= word.length && length <= LONGEST_PREFIX; length++) {
      for (const symbol of this.prefixes.get(word.slice(0, length)) ?? []) symbols.add(symbol);
    }
    const starts = [...symbols].flatMap((symbol) => this.root.next.get(symbol) ?? []);
    if (this.seen.size >= REMEMBERED) this.seen.clear();
    this.seen.set(word, { symbols, starts });
    return { symbols, starts };
  }

  private gapOf(node: Node<P>): Node<P> {
    node.gap ??= { next: new Map(), gap: null, payloads: [] };
    return node.gap;
  }

  private step(from: Node<P>, word: string): Node<P> {
    const parts = word.includes("|") || word === NUMBER ? [word] : tokenize(fold(word)).map((token) => token.word);
    let node = from;
    for (const [at, part] of parts.entries()) {
      const symbol = this.symbolOf(word.endsWith("*") && at === parts.length - 1 ? asPrefix(part) : part);
      let next = node.next.get(symbol);
      if (next === undefined) {
        next = { next: new Map(), gap: null, payloads: [] };
        node.next.set(symbol, next);
      }
      node = next;
    }
    return node;
  }

  private symbolOf(word: string): number {
    const known = this.symbols.get(word);
    if (known !== undefined) return known;
    const symbol = this.symbols.size;
    this.symbols.set(word, symbol);
    for (const choice of word.split("|")) {
      const table = choice.endsWith("*") ? this.prefixes : this.stems;
      const plain = fold(choice).replace(/[^\p{L}\p{N}']/gu, "");
      const key = choice === NUMBER ? NUMBER : table === this.stems ? stem(plain) : plain;
      const symbols = table.get(key);
      if (symbols === undefined) table.set(key, [symbol]);
      else if (!symbols.includes(symbol)) symbols.push(symbol);
    }
    return symbol;
  }
}

/** A number other than "un" or "one", which are articles more often. */
function isCount(word: string): boolean {
  const value = valueOfWord(word);
  return value !== null && (value !== 1 || word === "1");
}

/** Tokens hold letters only: the last one of a cue's word gets back the "*" it was written with. */
function asPrefix(part: string): string {
  return part.endsWith("*") ? part : `${part}*`;
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
