import { findRun, type WordRange, type Words } from "./words.ts";

/** Words between two pieces beyond which they are not one statement: some four sentences. */
const FARTHEST = 60;
/** Starts tried for the first piece: enough for a phrase that recurs all through a dialogue, and a bound on the work. */
const MOST_STARTS = 64;
/** A lone piece proves something only when it is a phrase: this many words and, accents aside, letters. */
const PHRASE_WORDS = 3;
const PHRASE_LETTERS = 10;

const ELLIPSIS = /\s*(?:\[\s*(?:…|\.{2,})\s*\]|\(\s*(?:…|\.{2,})\s*\)|…|\.{2,})\s*/;

/** The pieces of an anchor stitched with "…", "..." or "[…]"; one piece when it is not stitched. */
export function piecesOf(anchor: string): string[] {
  return anchor.split(ELLIPSIS).filter((piece) => piece !== "");
}

/**
 * The words from the first to the last piece, when all `pieces` stand in order and each within FARTHEST words of the one
 * before; failing that, the longest single piece that is a phrase; null when neither stands.
 */
export function findSegments(words: Words, pieces: readonly Words[]): WordRange | null {
  return findChain(words, pieces) ?? findBestPiece(words, pieces);
}

function findChain(words: Words, pieces: readonly Words[]): WordRange | null {
  const [head, ...rest] = pieces;
  if (head === undefined) return null;
  let first = findRun(words, head);
  for (let tries = 0; first !== -1 && tries < MOST_STARTS; tries++) {
    const last = followChain(words, first + head.count - 1, rest);
    if (last !== -1) return { first, last };
    first = findRun(words, head, first + 1);
  }
  return null;
}

/** The last word of the last piece when each piece follows the one before closely enough, else −1. */
function followChain(words: Words, from: number, rest: readonly Words[]): number {
  let last = from;
  for (const piece of rest) {
    // Only the words in reach are searched, which bounds each try however long the transcript.
    const reach = { ...words, count: Math.min(words.count, last + 1 + FARTHEST + piece.count) };
    const begin = findRun(reach, piece, last + 1);
    if (begin === -1) return -1;
    last = begin + piece.count - 1;
  }
  return last;
}

function findBestPiece(words: Words, pieces: readonly Words[]): WordRange | null {
  const letters = (piece: Words): number => (piece.end[piece.count - 1] ?? 0) - (piece.start[0] ?? 0);
  const phrases = pieces
    .filter((piece) => piece.count >= PHRASE_WORDS && letters(piece) >= PHRASE_LETTERS)
    .sort((a, b) => letters(b) - letters(a));
  for (const phrase of phrases) {
    const first = findRun(words, phrase);
    if (first !== -1) return { first, last: first + phrase.count - 1 };
  }
  return null;
}
