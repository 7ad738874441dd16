import { fold } from "./fold.ts";
import { ENDINGS, FUNCTION_WORDS } from "./function-words.ts";

type Code = keyof typeof FUNCTION_WORDS;

/** What language a meeting was held in, as far as the product tells languages apart. */
export interface DetectedLanguage {
  language: "es" | "en";
  /** 0–1: share and amount of evidence; low for texts of a few words and for other languages. */
  confidence: number;
  /** ISO code when the text is clearly in neither ("pt", "fr", "it", "de"); `language` is then "es". */
  other: string | null;
}

const CODES = Object.keys(FUNCTION_WORDS) as Code[];
const INDEX = new Map<string, Code[]>();
for (const code of CODES) {
  for (const word of new Set(FUNCTION_WORDS[code])) INDEX.set(word, [...(INDEX.get(word) ?? []), code]);
}

/** What letters and signs count for the languages that write them. */
const COUNTS: readonly (readonly [marks: string, ...counts: (readonly [Code, number])[]])[] = [
  ["ñÑ¿¡", ["es", 1]],
  ["íóúÍÓÚ", ["es", 0.5], ["pt", 0.5]],
  ["ãõÃÕÇ", ["pt", 1.5]],
  ["ç", ["pt", 1.5], ["fr", 1]],
  ["èùûœê", ["fr", 1]],
  ["äß", ["de", 1]],
];
const MARKS = new Map(COUNTS.flatMap(([marks, ...counts]) => [...marks].map((mark) => [mark, counts] as const)));
const MARK = new RegExp(`[${[...MARKS.keys()].join("")}]`, "g");

/** A long meeting is judged by three stretches of it. */
const STRETCH = 20_000;

function sample(text: string): string {
  if (text.length <= 3 * STRETCH) return text;
  const middle = Math.floor((text.length - STRETCH) / 2);
  return `${text.slice(0, STRETCH)} ${text.slice(middle, middle + STRETCH)} ${text.slice(-STRETCH)}`;
}

function evidence(text: string, folded: string): Record<Code, number> {
  const scores: Record<Code, number> = { es: 0, en: 0, pt: 0, fr: 0, it: 0, de: 0 };
  for (const word of folded.match(/[a-z]+(?:'[a-z]+)?/g) ?? []) {
    const codes = INDEX.get(word);
    if (codes !== undefined) {
      for (const code of codes) scores[code] += 1;
    } else if (word.length > 4) {
      if (ENDINGS.es.test(word)) scores.es += 0.5;
      if (ENDINGS.en.test(word)) scores.en += 0.5;
      if (ENDINGS.pt.test(word)) scores.pt += 0.5;
    }
  }
  for (const mark of text.match(MARK) ?? []) {
    for (const [code, count] of MARKS.get(mark) ?? []) scores[code] += count;
  }
  return scores;
}

/**
 * Tells Spanish from English by function words, endings and letters; names other languages when they clearly outweigh both.
 * `folded` is `fold(text)`, for those who have it.
 */
export function detectLanguage(text: string, folded?: string): DetectedLanguage {
  const read = sample(text);
  const scores = evidence(read, folded === undefined ? fold(read) : sample(folded));
  const best = Math.max(scores.es, scores.en);
  let other: Code | null = null;
  for (const code of ["pt", "fr", "it", "de"] as const) {
    if (scores[code] >= 4 && scores[code] > 1.15 * best + 1 && scores[code] > (other === null ? 0 : scores[other]))
      other = code;
  }
  if (other !== null) return { language: "es", confidence: 0.2, other };
  const language = scores.en > scores.es ? "en" : "es";
  const lead = Math.abs(scores.es - scores.en);
  const all = scores.es + scores.en;
  const confidence = all === 0 ? 0.1 : Math.max(0.1, (lead / all) * (all / (all + 2)));
  return { language, confidence, other: null };
}

/**
 * True when a generated text may pass as Spanish: nothing in it weighs more for another language than for Spanish.
 * Names of products and technical anglicisms alone ("WhatsApp API", "CRM") are no evidence against it. `folded` is `fold(text)`.
 */
export function isSpanish(text: string, folded = fold(text)): boolean {
  const scores = evidence(sample(text), sample(folded));
  if (scores.en >= 1 && scores.en > scores.es) return false;
  return CODES.every(
    (code) => code === "es" || code === "en" || scores[code] < 3 || scores[code] <= 1.2 * scores.es + 1,
  );
}
