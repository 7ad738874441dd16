const SPACE = 0x20;
const CHUNK = 8192;

/** Folded unit per UTF-16 unit, filled on first sight; 0 = not seen yet. Latin text touches a few hundred entries. */
const seen = new Uint16Array(0x10000);

const QUOTES: Record<string, string> = Object.fromEntries([
  ...[..."‘’‚‛′´`ʼ"].map((c) => [c, "'"]),
  ...[..."“”„‟″«»"].map((c) => [c, '"']),
  ...[..."‐‑‒–—―−"].map((c) => [c, "-"]),
]);

/** Letters that Unicode does not decompose but a typist without them replaces. */
const PLAIN: Record<string, string> = { ß: "s", æ: "a", œ: "o", ø: "o", ł: "l", đ: "d", ð: "d", þ: "t", ı: "i" };

function foldUnit(unit: number): number {
  const char = String.fromCharCode(unit);
  const quote = QUOTES[char];
  if (quote !== undefined) return quote.charCodeAt(0);
  if (/\s/.test(char)) return SPACE;
  // Hangul, ideographs and surrogate halves have no case and their decompositions lose what they say.
  if (!/\p{L}/u.test(char) || (unit >= 0x3000 && unit < 0xfb00)) return unit;
  const lower = (char.normalize("NFKD").charAt(0) || char).toLowerCase().charAt(0);
  return (PLAIN[lower] ?? QUOTES[lower] ?? lower).charCodeAt(0);
}

/** Combining accents, zero-width characters and soft hyphens: marks inside a word that a reader does not see as letters. */
function isInvisible(unit: number): boolean {
  if (unit < 0xad) return false;
  return (
    unit === 0xad ||
    (unit >= 0x300 && unit <= 0x36f) ||
    (unit >= 0x200b && unit <= 0x200f) ||
    unit === 0x2060 ||
    (unit >= 0xfe00 && unit <= 0xfe0f) ||
    unit === 0xfeff
  );
}

function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
  return unit >= 0xaa && !(unit >= 0x2000 && unit < 0x3000) && !(unit >= 0xd800 && unit < 0xe000);
}

/**
 * Lower case, without accents, with plain quotes, dashes and spaces (line breaks and tabs become spaces too).
 * `fold(s).length === s.length` for every string, so an offset into one is an offset into the other. A mark that stands
 * on its own (decomposed accents, zero-width characters) is left out of its word and made up for by a space after the
 * word: word starts keep their offsets. Linear; folding twice changes nothing.
 */
export function fold(text: string): string {
  if (text.length <= CHUNK) return foldChunk(text);
  let folded = "";
  for (let from = 0; from < text.length; ) {
    const space = text.length - from > CHUNK ? text.lastIndexOf(" ", from + CHUNK - 1) : -1;
    const to = space > from ? space + 1 : from + CHUNK;
    folded += foldChunk(text.slice(from, to));
    from = to;
  }
  return folded;
}

/** Folds what ends with the text or with a space, where no word goes on; only a word of thousands of letters is cut. */
function foldChunk(text: string): string {
  const length = text.length;
  // A plain array: it is both made and turned into a string several times faster than a typed one.
  const out = new Array<number>(length);
  let write = 0;
  for (let read = 0; read < length; read++) {
    const unit = text.charCodeAt(read);
    if (isInvisible(unit)) {
      if (write > 0 && isWordUnit(out[write - 1] ?? SPACE)) continue;
      out[write++] = SPACE;
      continue;
    }
    let folded = seen[unit] ?? 0;
    if (folded === 0) {
      folded = foldUnit(unit);
      seen[unit] = folded;
    }
    if (write < read && !isWordUnit(folded)) while (write < read) out[write++] = SPACE;
    out[write++] = folded;
  }
  while (write < length) out[write++] = SPACE;
  // Taken as it is; a spread would walk it with an iterator.
  return Reflect.apply(String.fromCharCode, null, out);
}
