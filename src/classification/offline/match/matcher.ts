import { fold } from "../../text/fold.ts";
import { stem } from "./stem.ts";
import { type Token, tokenize } from "./tokens.ts";

/** How many words an "…" in a cue may stand for. */
const GAP = 4;
/** Words remembered with what they can match; forgotten all at once when a hostile text invents this many. */
const REMEMBERED = 30_000;
const MANY = "…";

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
}

/** A dictionary of cues that finds all of them in one pass over a text's words. */
export class Matcher<P> {
  private readonly root: Node<P> = { next: new Map(), gap: null, payloads: [] };
  private readonly stems = new Map<string, number>();
  private readonly prefixes = new Map<string, number>();
  private readonly seen = new Map<string, readonly number[]>();
  private symbols = 0;

  /** Adds a cue in the guide's notation; `a|b` in it stands for either word and `word?` for one that may be missing. */
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
      this.walk(this.root, symbols, tokens, first, first, found);
      if (found.length > from + 1) found.push(...found.splice(from).sort((a, b) => b.last - a.last));
    }
    return found;
  }

  private walk(
    node: Node<P>,
    symbols: readonly (readonly number[])[],
    tokens: readonly Token[],
    first: number,
    at: number,
    found: Found<P>[],
  ): void {
    for (const payload of node.payloads) found.push({ payload, first, last: at - 1 });
    const here = symbols[at];
    if (here === undefined) return;
    for (const symbol of here) {
      const next = node.next.get(symbol);
      if (next !== undefined) this.walk(next, symbols, tokens, first, at + 1, found);
    }
    if (node.gap === null) return;
    for (let skip = 0; skip <= GAP && at + skip < tokens.length; skip++) {
      this.walk(node.gap, symbols, tokens, first, at + skip, found);
    }
  }

  private symbolsOf(word: string): readonly number[] {
    const known = this.seen.get(word);
    if (known !== undefined) return known;
    const symbols: number[] = [];
    const whole = this.stems.get(stem(word));
    if (whole !== undefined) symbols.push(whole);
    for (let length = 2; length <= word.length && length <= 16; length++) {
      const prefix = this.prefixes.get(word.slice(0, length));
      if (prefix !== undefined) symbols.push(prefix);
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
    let node = from;
    const isPrefix = word.endsWith("*");
    const parts = tokenize(fold(word));
    for (const [at, { word: part }] of parts.entries()) {
      const table = isPrefix && at === parts.length - 1 ? this.prefixes : this.stems;
      const key = table === this.stems ? stem(part) : part;
      let symbol = table.get(key);
      if (symbol === undefined) {
        symbol = this.symbols++;
        table.set(key, symbol);
      }
      let next = node.next.get(symbol);
      if (next === undefined) {
        next = { next: new Map(), gap: null, payloads: [] };
        node.next.set(symbol, next);
      }
      node = next;
    }
    return node;
  }
}

/** Every spelling of a cue with alternatives and optional words. */
function expand(words: readonly string[]): string[][] {
  let spellings: string[][] = [[]];
  for (const word of words) {
    const choices = word.endsWith("?") ? [...word.slice(0, -1).split("|"), ""] : word.split("|");
    spellings = spellings.flatMap((start) => choices.map((choice) => (choice === "" ? start : [...start, choice])));
  }
  return spellings;
}
