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

export interface Found<P> {
  payload: P;
  /** First and last word of the match, as indexes into the tokens. */
  first: number;
  last: number;
  /** Words that the cue does not name stand inside the match. */
  gapped: boolean;
}

/** A dictionary of cues that finds all of them in one pass over a text's words. */
export class Matcher<P> {
  private readonly root: Node<P> = { next: new Map(), gap: null, payloads: [] };
  /** Which symbols a stem, or a word with that beginning, can stand for; a cue's word is one symbol, alternatives and all. */
  private readonly stems = new Map<string, number[]>();
  private readonly prefixes = new Map<string, number[]>();
  private readonly symbols = new Map<string, number>();
  private readonly seen = new Map<string, readonly number[]>();

  /** Adds a cue in the guide's notation, where `a|b` is either word, `word?` one that may be missing and `#` a number. */
  add(cue: string, payload: P): void {
    for (const words of expand(cue.trim().split(/\s+/))) {
      let node = this.root;
      for (const word of words) node = word === MANY ? this.gapOf(node) : this.step(node, word);
      if (node !== this.root) node.payloads.push(payload);
    }
  }

  /** Every cue in the tokens, ordered by its first word, the longest first among those that start together. */
  find(tokens: readonly Token[]): Found<P>[] {
    const symbols = tokens.map((token) => this.symbolsOf(token.word));
    const found: Found<P>[] = [];
    for (let first = 0; first < symbols.length; first++) {
      const from = found.length;
      this.walk(this.root, symbols, first, first, false, found);
      if (found.length > from + 1) found.push(...found.splice(from).sort((a, b) => b.last - a.last));
    }
    return found;
  }

  private walk(
    node: Node<P>,
    symbols: readonly (readonly number[])[],
    first: number,
    at: number,
    gapped: boolean,
    found: Found<P>[],
  ): void {
    for (const payload of node.payloads) found.push({ payload, first, last: at - 1, gapped });
    const here = symbols[at];
    if (here === undefined) return;
    for (const symbol of here) {
      const next = node.next.get(symbol);
      if (next !== undefined) this.walk(next, symbols, first, at + 1, gapped, found);
    }
    if (node.gap === null) return;
    for (let skip = 0; skip <= GAP && at + skip < symbols.length; skip++) {
      this.walk(node.gap, symbols, first, at + skip, gapped || skip > 0, found);
    }
  }

  private symbolsOf(word: string): readonly number[] {
    const known = this.seen.get(word);
    if (known !== undefined) return known;
    const symbols = [...(this.stems.get(stem(word)) ?? [])];
    if (isCount(word)) symbols.push(...(this.stems.get(NUMBER) ?? []));
    for (let length = SHORTEST_PREFIX; length <= word.length && length <= LONGEST_PREFIX; length++) {
      symbols.push(...(this.prefixes.get(word.slice(0, length)) ?? []));
    }
    if (this.seen.size >= REMEMBERED) this.seen.clear();
    this.seen.set(word, symbols);
    return symbols;
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
