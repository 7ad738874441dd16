/** A word of folded text; offsets are UTF-16 units into that text. */
export interface Token {
  word: string;
  start: number;
  end: number;
  /** Punctuation that separates clauses stands between this word and the one before it. */
  breaks: boolean;
}

const APOSTROPHE = 0x27;
/** Below it, beyond ASCII, stand signs such as "¿" and "¡". */
const LETTERS = 0xc0;

function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
  return unit >= LETTERS && !(unit >= 0x2000 && unit < 0x3000) && !(unit >= 0xd800 && unit < 0xe000);
}

/** The words of folded text. An apostrophe between letters belongs to its word ("don't"). Linear. */
export function tokenize(folded: string): Token[] {
  const tokens: Token[] = [];
  let breaks = true;
  let at = 0;
  while (at < folded.length) {
    const unit = folded.charCodeAt(at);
    if (!isWordUnit(unit)) {
      if (unit !== 0x20 && unit !== 0x2d && unit !== APOSTROPHE && unit !== 0x22) breaks = true;
      at++;
      continue;
    }
    const start = at;
    while (at < folded.length) {
      const next = folded.charCodeAt(at);
      const inside = next === APOSTROPHE && at + 1 < folded.length && isWordUnit(folded.charCodeAt(at + 1));
      if (!isWordUnit(next) && !inside) break;
      at++;
    }
    tokens.push({ word: folded.slice(start, at), start, end: at, breaks });
    breaks = false;
  }
  return tokens;
}
