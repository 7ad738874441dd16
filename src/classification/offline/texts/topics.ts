import { fold } from "../../text/fold.ts";
import { FUNCTION_WORDS } from "../../text/function-words.ts";
import type { Segment } from "../../text/segment.ts";
import { TOOLS, TOPICAL, TOPICS_FROM_ENGLISH, tellingness } from "../background.ts";
import { type Material, nameOf, upperFirst } from "./wording.ts";

const MOST = 5;
const MOST_EXTRACTED = 4;
/** Words alike this far are one topic: "agenda" and "agendamiento". */
const ROOT = 6;
const STOP: ReadonlySet<string> = new Set(
  [...FUNCTION_WORDS.es, ...FUNCTION_WORDS.en].filter((word) => !TOPICAL.has(singular(word))),
);
const CONNECTORS: ReadonlySet<string> = new Set(["de", "del"]);

/** Endings of Spanish nouns, of adjectives that follow them, and of verb forms that are neither. */
const NOUN = /(?:cion|sion|dad|tad|miento|mento|aje|ncia|logia|ismo|ista|eria|ura|ario|idad|tica|sis|grama|nomia)$/;
const ADJECTIVE = /(?:al|ic[oa]|iv[oa]|os[oa]|ari[oa]|ad[oa]|id[oa]|ante|ente|ble|or|ora|il|ese|ista)$/;
const VERB =
  /(?:amos|emos|imos|ando|iendo|yendo|aron|ieron|aban?|arian?|erian?|irian?|ar|er|ir|[aei]r(?:se|lo|la|le|nos|me|los|las|les)|mente|aste|iste|aremos|eremos|iremos|an|en)$/;

interface Candidate {
  text: string;
  stems: readonly string[];
  score: number;
}

/** Crude Spanish singular, enough to count "pedidos" and "pedido" as one. */
function singular(word: string): string {
  if (word.length < 5 || !word.endsWith("s") || /(?:sis|us|is)$/.test(word)) return word;
  if (/ces$/.test(word)) return `${word.slice(0, -3)}z`;
  return /[bcdfghjklmnpqrstvwxyz]es$/.test(word) && !/(?:[bcfghjkmpqtvwxy]|[^aeiou]l|dr|tr|br)es$/.test(word)
    ? word.slice(0, -2)
    : word.slice(0, -1);
}

function tells(word: string): boolean {
  return word.length > 3 && !STOP.has(word) && !/^\d+$/.test(word) && tellingness(word) > 0.1;
}
function isNoun(stem: string): boolean {
  return TOPICAL.has(stem) || (NOUN.test(stem) && tellingness(stem) > 0.3);
}

/** Verb forms, with the preterites that only their accent tells ("gustó", "instalé"). */
function isVerb(word: string, raw: string): boolean {
  return VERB.test(word) || /[óé]$/.test(raw);
}

/** Phrases that may be topics, with what they weigh: rare, said often, said by the client, made of nouns. */
function candidates(segments: readonly Segment[], nameWords: ReadonlySet<string>): Candidate[] {
  const found = new Map<string, Candidate>();
  const add = (key: string, text: string, stems: readonly string[], score: number): void => {
    const known = found.get(key);
    if (known) known.score += score;
    else found.set(key, { text, stems, score });
  };
  for (const segment of segments) {
    const voice = segment.role === "seller" ? 0.4 : 1;
    // The last two words that told something, with how far back they stand.
    let before: { word: string; stem: string; noun: boolean; raw: string; end: number } | null = null;
    let joint = "";
    let end = 0;
    for (const word of segment.folded.match(/[a-z0-9][a-z0-9+&]*/g) ?? []) {
      const start = segment.folded.indexOf(word, end);
      end = start + word.length;
      const raw = segment.text.slice(start, end);
      const tool = TOOLS.get(word);
      if (tool !== undefined && !nameWords.has(word) && (word.length > 3 || raw === raw.toUpperCase()))
        add(tool, tool, [word], 1.2 * voice);
      if (CONNECTORS.has(word) && before && start - before.end === 1) {
        joint = word;
        continue;
      }
      // "privacidad de los datos": the article belongs to the joint.
      if (
        joint === "de" &&
        before &&
        /^(?:la|los|las)$/.test(word) &&
        segment.folded.slice(before.end, start) === " de "
      ) {
        joint = `de ${word}`;
        continue;
      }
      if (!tells(word) || nameWords.has(word) || tool !== undefined) {
        before = null;
        joint = "";
        continue;
      }
      const stem = singular(word);
      const weight = tellingness(stem);
      const noun = isNoun(stem);
      const isName = (start > 0 || !noun) && /^\p{Lu}/u.test(raw);
      if (before && segment.folded.slice(before.end, start).trim() === joint && !isVerb(before.word, before.raw)) {
        const both = (weight + tellingness(before.stem)) / 2;
        const pairs =
          joint === ""
            ? before.noun && (ADJECTIVE.test(stem) || TOPICAL.has(stem))
            : both > 0.55 && (before.noun || noun) && !isName;
        if (pairs && !isVerb(word.replace(/an$|en$/, ""), raw)) {
          const phrase = `${before.raw} ${joint}${joint === "" ? "" : " "}${raw}`.toLowerCase();
          add(`${before.stem} ${stem}`, phrase, [before.stem, stem], 1.7 * both * voice);
        }
      }
      const topical = !isName && (noun || (weight > 0.9 && word.length > 4 && !isVerb(word, raw)));
      // "se agenda", "no consulta": a verb that looks like its noun.
      if (topical && !/\b(?:se|no) $/.test(segment.folded.slice(Math.max(0, start - 4), start))) {
        add(stem, raw.toLowerCase(), [stem], weight * voice * (TOPICAL.has(stem) ? 1.3 : noun ? 0.9 : 0.3));
      }
      before = isName ? null : { word, stem, noun, raw, end };
      joint = "";
    }
  }
  return [...found.values()];
}

function fromEnglish(segments: readonly Segment[], nameWords: ReadonlySet<string>): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const { folded, text, role } of segments) {
    for (const { 0: word, index } of folded.matchAll(/[a-z0-9]+/g)) {
      const raw = text.slice(index, index + word.length);
      const tool = word.length > 3 || raw === raw.toUpperCase() ? TOOLS.get(word) : undefined;
      const topic = tool ?? TOPICS_FROM_ENGLISH.get(word) ?? TOPICS_FROM_ENGLISH.get(word.replace(/s$/, ""));
      if (topic === undefined || nameWords.has(word)) continue;
      const weight = role === "seller" ? 0.4 : 1;
      const known = found.get(topic);
      if (known) known.score += weight;
      else found.set(topic, { text: topic, stems: stemsOf(topic), score: weight });
    }
  }
  return [...found.values()];
}

function stemsOf(text: string): string[] {
  return (fold(text).match(/[a-z0-9]{4,}/g) ?? []).map(singular);
}

/** 2–5 topics in Spanish: what the meeting's words tell, then what its labels say. */
export function findTopics(material: Material): string[] {
  const { segments, spanish, nameWords } = material;
  const extracted = spanish ? candidates(segments, nameWords) : fromEnglish(segments, nameWords);
  extracted.sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1));
  const topics: string[] = [];
  const taken = new Set<string>();
  const take = (text: string, stems: readonly string[]): void => {
    if (text === "" || stems.some((stem) => taken.has(stem.slice(0, ROOT))) || topics.includes(upperFirst(text)))
      return;
    topics.push(upperFirst(text));
    for (const stem of stems) taken.add(stem.slice(0, ROOT));
  };
  for (const { text, stems, score } of extracted) {
    if (topics.length >= MOST_EXTRACTED || score < 0.75) break;
    take(text, stems);
  }
  for (const field of ["use_case", "primary_pain_point", "business_sector"] as const) {
    if (topics.length >= Math.min(MOST, 3) && field !== "use_case") break;
    const name = nameOf(field, material);
    take(name, stemsOf(name));
  }
  for (const spare of ["reunión comercial", "evaluación de Vambe"]) if (topics.length < 2) take(spare, [spare]);
  return topics.slice(0, MOST);
}
