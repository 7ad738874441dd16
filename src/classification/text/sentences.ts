/** A half-open range of UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** A sentence longer than this is speech without punctuation: it is cut where a speaker would breathe. */
const LONGEST = 360;
const SHORTEST_CUT = 140;

/** Abbreviations that announce what follows, folded and without their period: never the end of a sentence. */
const ANNOUNCING = new Set(
  (
    "sr sra srta srs sres dr dra drs ing lic prof arq gral gte dpto depto av avda aprox apx ej vs num nro pag ref atte " +
    "p.ej e.g i.e eg ie aka mr mrs ms jr sto sta"
  ).split(" "),
);
/** Abbreviations that may also stand last ("…, etc. El equipo…"): the sentence goes on when a lower letter or figure follows. */
const EITHER = new Set(
  (
    "etc ltda cia inc corp co ltd llc bros no art tel fono cel ext min max prom ud uds vd vds s.a s.p.a spa s.r.l e.i.r.l " +
    "s.a.c s.a.s ee.uu u.s mm mn us usd clp hrs hr h seg ene feb mar abr may jun jul ago sep sept oct nov dic jan apr aug " +
    "dec obs resp cc a.m p.m am pm"
  ).split(" "),
);

const NUMBERING = /^(?:\d{1,2}[.)]|[a-z]\))$/i;
const BULLETS = "-*•·▪‣◦–—>+";
const CLAUSE_STARTS = new Set(
  "y e pero entonces porque bueno igual ademas o sea despues luego tambien and but so because then also well okay".split(
    " ",
  ),
);

const code = (char: string): number => char.charCodeAt(0);
const NEWLINE = code("\n");
const RETURN = code("\r");

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
function isSpace(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0x2028 || unit === 0x2029 || unit === 0xfeff;
}
function isTerminal(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026 || unit === 0x3002;
}
/** Quotes and brackets that close after a sentence's last mark. */
function isCloser(unit: number): boolean {
  return (
    unit === 0x22 ||
    unit === 0x27 ||
    unit === 0x29 ||
    unit === 0x5d ||
    unit === 0xbb ||
    unit === 0x201d ||
    unit === 0x2019
  );
}
function isLower(char: string): boolean {
  return char !== char.toUpperCase();
}

/** True when the period at `at` belongs to an abbreviation or initial, or stands inside a number, address or name. */
function periodStaysInside(text: string, folded: string, from: number, at: number, next: number, end: number): boolean {
  const after = text.charCodeAt(at + 1);
  if (at + 1 < end && !isSpace(after) && !isTerminal(after) && !isCloser(after)) {
    // "3.500", "S.A.", "vambe.ai" stay whole; "gracias.Nos vemos" is a missing space.
    const before = text.charAt(at - 1);
    const glued = text.charAt(at + 1);
    return !(before !== "" && isLower(before) && /\p{Lu}|[¿¡]/u.test(glued) && isLower(text.charAt(at + 2)));
  }
  let start = at;
  while (
    start > from &&
    at - start < 8 &&
    !isSpace(folded.charCodeAt(start - 1)) &&
    folded.charCodeAt(start - 1) !== 0x28
  )
    start--;
  const word = folded.slice(start, at);
  const following = next < end ? text.charAt(next) : "";
  const continues = following !== "" && (isLower(following) || isDigit(following.charCodeAt(0)));
  if (ANNOUNCING.has(word)) return following !== "";
  if (EITHER.has(word)) return continues;
  // An initial such as the "J." of a name; a lone "y." or "a." is not one.
  return word.length === 1 && text.charAt(start) !== folded.charAt(start);
}

/** True when the line break at `at` only wraps a line: a long line, no final mark, and the next goes on in lower case. */
function isWrap(text: string, lineStart: number, at: number, next: number): boolean {
  if (at - lineStart < 55 || text.slice(at, next).split("\n").length > 2) return false;
  const last = text.charCodeAt(at - 1);
  if (isTerminal(last) || last === 0x3a || last === 0x3b) return false;
  return isLower(text.charAt(next));
}

function skipSpace(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** The next offset that is neither white space nor the mark of a list item. */
function skipBullets(text: string, at: number, end: number): number {
  let i = skipSpace(text, at, end);
  while (i < end && BULLETS.includes(text.charAt(i)) && (i + 1 === end || isSpace(text.charCodeAt(i + 1))))
    i = skipSpace(text, i + 1, end);
  return i;
}

/** Where to cut speech that goes on for too long: before a connective, after a comma, else at a space, else anywhere. */
function breathAt(text: string, folded: string, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST);
  let space = -1;
  for (let i = limit - 1; i > start + SHORTEST_CUT; i--) {
    const unit = folded.charCodeAt(i);
    if (unit === 0x2c || unit === 0x3b) {
      if (isSpace(folded.charCodeAt(i + 1))) return i + 1;
      continue;
    }
    if (unit !== 0x20) continue;
    if (space < 0) space = i;
    const wordEnd = folded.indexOf(" ", i + 1);
    if (wordEnd > 0 && wordEnd - i < 10 && CLAUSE_STARTS.has(folded.slice(i + 1, wordEnd))) return i;
  }
  if (space > 0) return space;
  const last = text.charCodeAt(limit - 1);
  return last >= 0xd800 && last < 0xdc00 ? limit - 1 : limit;
}

/**
 * Sentences of `text` between `start` and `end`, trimmed of white space, in order. Ends are final marks (not those of
 * abbreviations, numbers or addresses), line breaks (not mere wrapping) and, in speech without punctuation, breaths.
 * `folded` is `fold(text)`. After `most` sentences only the long-sentence rule cuts. Linear.
 */
export function splitSentences(
  text: string,
  folded: string,
  start: number,
  end: number,
  most = Number.POSITIVE_INFINITY,
): Span[] {
  const spans: Span[] = [];
  let from = skipBullets(text, start, end);
  let lineStart = from;
  const close = (to: number): void => {
    let last = to;
    while (last > from && isSpace(text.charCodeAt(last - 1))) last--;
    while (last - from > LONGEST) {
      const cut = breathAt(text, folded, from, last);
      let cutEnd = cut;
      while (cutEnd > from && isSpace(text.charCodeAt(cutEnd - 1))) cutEnd--;
      if (cutEnd > from) spans.push({ start: from, end: cutEnd });
      from = skipSpace(text, cut, last);
    }
    // "1." alone numbers what follows it.
    if (last > from && last < end && NUMBERING.test(text.slice(from, Math.min(last, from + 4)))) return;
    if (last > from) spans.push({ start: from, end: last });
    from = skipBullets(text, to, end);
  };
  for (let i = from; i < end && spans.length < most; i++) {
    const unit = text.charCodeAt(i);
    if (unit === NEWLINE || unit === RETURN) {
      const next = skipSpace(text, i, end);
      if (!isWrap(text, lineStart, i, next)) close(i);
      lineStart = next;
      i = next - 1;
      continue;
    }
    if (!isTerminal(unit)) continue;
    let stop = i + 1;
    while (stop < end && isTerminal(text.charCodeAt(stop))) stop++;
    while (stop < end && isCloser(text.charCodeAt(stop))) stop++;
    const next = skipSpace(text, stop, end);
    const trailsOff = unit === 0x2026 || (unit === 0x2e && text.charCodeAt(i + 1) === 0x2e);
    const inside = trailsOff
      ? next < end && isLower(text.charAt(next))
      : unit === 0x2e && periodStaysInside(text, folded, from, i, next, end);
    if (!inside) close(stop);
    i = stop - 1;
  }
  close(end);
  return spans;
}
