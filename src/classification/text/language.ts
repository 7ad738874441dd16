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
const INDEX = new Map<string, number>();
for (const [bit, code] of CODES.entries()) {
  for (const word of FUNCTION_WORDS[code]) INDEX.set(word, (INDEX.get(word) ?? 0) | (1 << bit));
}

/** A long meeting is judged by three stretches of it. */
const STRETCH = 20_000;

function sample(text: string): string {
  if (text.length <= 3 * STRETCH) return text;
  const middle = Math.floor((text.length - STRETCH) / 2);
  return `${text.slice(0, STRETCH)} ${text.slice(middle, middle + STRETCH)} ${text.slice(-STRETCH)}`;
}

function evidence(text: string): Record<Code, number> {
  const scores: Record<Code, number> = { es: 0, en: 0, pt: 0, fr: 0, it: 0, de: 0 };
  for (const word of fold(text).match(/[a-z]+(?:'[a-z]+)?/g) ?? []) {
    const bits = INDEX.get(word);
    if (bits !== undefined) {
      for (const [bit, code] of CODES.entries()) if (bits & (1 << bit)) scores[code] += 1;
    } else if (word.length > 4) {
      if (ENDINGS.es.test(word)) scores.es += 0.5;
      if (ENDINGS.en.test(word)) scores.en += 0.5;
      if (ENDINGS.pt.test(word)) scores.pt += 0.5;
    }
  }
  const marks = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  scores.es += marks(/[ñÑ¿¡]/g) + 0.5 * marks(/[íóúÍÓÚ]/g);
  scores.pt += 1.5 * marks(/[ãõÃÕ]|[çÇ]/g) + 0.5 * marks(/[íóúÍÓÚ]/g);
  scores.fr += marks(/[èùûœêç]/g);
  scores.de += marks(/[äß]/g);
  return scores;
}

/** Tells Spanish from English by function words, endings and letters; names other languages when they clearly outweigh both. */
export function detectLanguage(text: string): DetectedLanguage {
  const scores = evidence(sample(text));
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
 * Names of products and technical anglicisms alone ("WhatsApp API", "CRM") are no evidence against it.
 */
export function isSpanish(text: string): boolean {
  const scores = evidence(sample(text));
  if (scores.en >= 1 && scores.en > scores.es) return false;
  return CODES.every(
    (code) => code === "es" || code === "en" || scores[code] < 3 || scores[code] <= 1.2 * scores.es + 1,
  );
}
