import type { Token } from "./tokens.ts";

const SMALL = `
  un una uno one 1 dos two 2 tres three 3 cuatro four 4 cinco five 5 seis six 6 siete seven 7 ocho eight 8 nueve nine 9 diez ten 10
  once eleven 11 doce twelve docena dozen 12 trece thirteen 13 catorce fourteen 14 quince quincena fifteen 15 dieciseis sixteen 16
  diecisiete seventeen 17 dieciocho eighteen 18 diecinueve nineteen 19 veinte veintena twenty 20 veintiun veintiuno veintiuna 21
  veintidos 22 veintitres 23 veinticuatro 24 veinticinco 25 veintiseis 26 veintisiete 27 veintiocho 28 veintinueve 29
  treinta treintena thirty 30 cuarenta forty 40 cincuenta fifty 50 sesenta sixty 60 setenta seventy 70 ochenta eighty 80
  noventa ninety 90 cien ciento centenar 100 doscientos doscientas 200 trescientos trescientas 300 cuatrocientos cuatrocientas 400
  quinientos quinientas 500 seiscientos seiscientas 600 setecientos setecientas 700 ochocientos ochocientas 800
  novecientos novecientas 900`;
const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["mil", 1000],
  ["thousand", 1000],
]);
const JOINS: ReadonlySet<string> = new Set(["y", "and"]);
/** No number is said in more words than this. */
const LONGEST = 7;

function values(): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  let names: string[] = [];
  for (const word of SMALL.trim().split(/\s+/)) {
    if (!/^\d+$/.test(word)) {
      names.push(word);
      continue;
    }
    for (const name of names) map.set(name, Number(word));
    names = [];
  }
  return map;
}

const VALUES = values();

/** The value of one word of a number, scales ("mil") left out; null when it is none. */
export function valueOfWord(word: string): number | null {
  return /^\d{1,7}$/.test(word) ? Number(word) : (VALUES.get(word) ?? null);
}

const isNumber = (word: string): boolean => SCALES.has(word) || valueOfWord(word) !== null;

/** The number whose last word is at `end`: "1.200", "2 mil", "mil doscientas", "four hundred and twenty"; null for none. */
export function numberEndingAt(tokens: readonly Token[], end: number): { count: number; first: number } | null {
  let first = end + 1;
  for (let at = end; at >= 0 && end - at < LONGEST; at--) {
    const word = tokens[at]?.word ?? "";
    const inside = JOINS.has(word) && at < end && isNumber(tokens[at - 1]?.word ?? "");
    if (!isNumber(word) && !inside) break;
    // "En 2019, 40 personas" are two numbers; "1.200" is one though its dot looks like a break.
    first = at;
    if (tokens[at]?.breaks && !isGrouped(tokens, at)) break;
  }
  return first > end ? null : { count: add(tokens, first, end), first };
}

/** "1.200" and "1,200" come as two words that touch but for one sign, the second of three digits. */
function isGrouped(tokens: readonly Token[], at: number): boolean {
  const [before, word] = [tokens[at - 1], tokens[at]];
  if (before === undefined || word === undefined) return false;
  return /^\d{3}$/.test(word.word) && /^\d{1,3}$/.test(before.word) && word.start === before.end + 1;
}

function add(tokens: readonly Token[], first: number, end: number): number {
  let total = 0;
  let current = 0;
  for (let at = first; at <= end; at++) {
    const word = tokens[at]?.word ?? "";
    const scale = SCALES.get(word);
    if (scale === 1000) {
      total += Math.max(1, current) * scale;
      current = 0;
    } else if (scale !== undefined) current = Math.max(1, current) * scale;
    else if (at > first && isGrouped(tokens, at)) current = current * 1000 + (valueOfWord(word) ?? 0);
    else current += valueOfWord(word) ?? 0;
  }
  return total + current;
}
