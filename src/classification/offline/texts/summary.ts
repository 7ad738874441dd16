import { isSpanish } from "../../text/language.ts";
import type { Segment } from "../../text/segment.ts";
import { COUNTED_NOUNS, TOOLS, tellingness } from "../background.ts";
import { asSentence, clip, enumerate, type Material, nameOf, tidy } from "./wording.ts";

const LONGEST = 300;
/** Sentences asked whether they are Spanish, best first; a meeting in Spanish has few that are not. */
const MOST_TRIED = 12;
/** What it counts that a second sentence tells who they are when the first only tells what they want, or the other way round. */
const COMPLETES = 1.5;
/** In so short a text every sentence counts. */
const FEW = 4;
/** Below this many letters a text says nothing to summarise. */
const FEWEST_LETTERS = 12;

export const NOTHING_TO_SUMMARISE = "La transcripción no contiene información suficiente para un resumen.";

const WHO =
  /\b(?:somos|soy (?:el|la|gerent\w|due\w+|fundador\w?|director\w?|jef\w|encargad\w)|nuestra (?:empresa|compania|clinica|tienda|agencia|plataforma|organizacion|startup|cadena)|nuestro (?:negocio|restaurante|estudio|hotel|equipo)|me dedico|nos dedicamos|trabajo en|trabajamos (?:en|con)|vendemos|ofrecemos|tenemos una?|mi (?:empresa|negocio|tienda|emprendimiento)|la empresa|el cliente|cliente)\b/g;
const WANT =
  /\b(?:necesit\w+|busc(?:o|a|amos|an|ando)|quer(?:emos|emos|ia|iamos)|quier\w+|quisier\w+|nos (?:interesa|gustaria|ayud\w+|urge|falta|cuesta)|problema\w*|desafi\w+|dolor\w*|dificult\w+|no (?:damos abasto|alcanz\w+|logramos|tenemos (?:visibilidad|control|tiempo))|perdemos|se nos (?:va|van|pierde\w*|caen?|escapan?)|sobrecarg\w+|satura\w+|desbord\w+|colaps\w+|demor\w+|tard\w+|lent\w+|automatiz\w+|integr(?:ar|acion\w*)|reducir|mejorar|aumentar|objetivo)\b/g;
const COURTESY =
  /\b(?:gracias|un gusto|mucho gusto|buen(?:os|as) (?:dias|tardes)|que tal|como estan?|me escuchan?|se escucha|nos vemos|chao|saludos|permiso|perdon|bienvenid\w+)\b/g;

/** "3,000 support calls": a figure of two digits or more and, at most one word later, what it counts. */
const COUNTED = /(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d{2,7}) ([a-z]+)(?: ([a-z]+))?/g;

interface Scored {
  segment: Segment;
  index: number;
  who: number;
  want: number;
  score: number;
}

function times(text: string, pattern: RegExp): number {
  return Math.min(3, text.match(pattern)?.length ?? 0);
}

function score(segment: Segment, index: number, count: number): Scored {
  const { folded } = segment;
  const length = folded.length;
  const who = times(folded, WHO);
  const want = times(folded, WANT);
  const telling = (folded.match(/[a-z]{5,}/g) ?? []).slice(0, 40).reduce((sum, word) => sum + tellingness(word), 0);
  const size = length < 30 ? -2.5 : length < 60 ? -0.5 : length <= 200 ? 0.6 : length <= 280 ? 0 : -0.8;
  const side = segment.role === "client" ? 0.8 : segment.role === "seller" ? -2 : 0;
  const place = index < 3 ? 0.6 : index > count * 0.8 ? -0.4 : 0;
  const asks = folded.includes("?") ? -1.5 : 0;
  const figures = /\d{2,}/.test(folded) ? 0.4 : 0;
  const total =
    0.9 * who +
    1.1 * want +
    Math.min(1.2, telling / 8) +
    size +
    side +
    place +
    asks +
    figures -
    times(folded, COURTESY);
  return { segment, index, who, want, score: total };
}

/** The two sentences that say most about the client and what they need, in their order; one when two do not fit. */
function fromSpanish(segments: readonly Segment[]): string {
  const ranked = segments
    .map((segment, index) => score(segment, index, segments.length))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, MOST_TRIED);
  const first = firstQuoted(ranked, Number.POSITIVE_INFINITY);
  if (first === null) return "";
  const { who, want, index } = first.scored;
  const others = ranked
    .slice(ranked.indexOf(first.scored) + 1)
    .map((s) => ({
      ...s,
      score: s.score + (who === 0 && s.who > 0 ? COMPLETES : 0) + (want === 0 && s.want > 0 ? COMPLETES : 0),
    }))
    .filter((s) => s.score > (segments.length <= FEW ? -2.6 : 0.5))
    .sort((a, b) => b.score - a.score || a.index - b.index);
  const second = firstQuoted(others, LONGEST - first.said.length - 3);
  const chosen = second === null ? [first] : index < second.scored.index ? [first, second] : [second, first];
  return clip(chosen.map(({ said }) => asSentence(said)).join(" "), LONGEST);
}

/** The first sentence in Spanish that is, tidied, no longer than `most`. */
function firstQuoted(ranked: readonly Scored[], most: number): { scored: Scored; said: string } | null {
  for (const scored of ranked) {
    const { text, folded } = scored.segment;
    const said = tidy(text);
    if (said.length <= most && /\p{L}{3}/u.test(said) && isSpanish(text, folded)) return { scored, said };
  }
  return null;
}

/** For meetings in other languages: what the labels say, in Spanish, with the systems and figures that were named. */
function fromLabels(material: Material): string {
  const { segments, labels, nameWords } = material;
  const sector = nameOf("business_sector", material);
  const pain = nameOf("primary_pain_point", material);
  const useCase = nameOf("use_case", material);
  const company = sector === "" ? "Reunión comercial" : `Reunión con una empresa del sector ${sector}`;
  const focus = useCase === "" ? "" : `, con foco en ${useCase}`;
  const stated = `${company}${focus}${pain === "" ? "" : `; problema principal: ${pain}`}.`;
  const tools = new Set<string>();
  const figures = new Set<string>();
  for (const { folded, text, role } of segments) {
    if (role === "seller") continue;
    for (const { 0: word, index } of folded.matchAll(/[a-z][a-z0-9]+/g)) {
      const raw = text.slice(index, index + word.length);
      const tool = word.length > 3 || raw === raw.toUpperCase() ? TOOLS.get(word) : undefined;
      if (tool !== undefined && !nameWords.has(word)) tools.add(tool);
    }
    for (const [, figure = "", first = "", second = ""] of folded.matchAll(COUNTED)) {
      const noun = COUNTED_NOUNS.get(first) ?? COUNTED_NOUNS.get(second);
      if (noun !== undefined) figures.add(`${figure.replace(/,(?=\d{3})/g, ".")} ${noun}`);
    }
  }
  const mentioned = [...[...figures].slice(0, 2), ...[...tools].slice(0, 3)];
  const more = mentioned.length > 0 ? ` Menciona ${enumerate(mentioned)}.` : "";
  return clip(
    labels.lost_client_bad_meeting ? `${stated} El cliente no mostró intención de continuar.` : stated + more,
    LONGEST,
  );
}

/** One or two sentences in Spanish, at most 300 characters, never empty. */
export function summarise(material: Material): string {
  if (!saysAnything(material.segments)) return NOTHING_TO_SUMMARISE;
  return (material.spanish ? fromSpanish(material.segments) : "") || fromLabels(material);
}

function saysAnything(segments: readonly Segment[]): boolean {
  let letters = 0;
  for (const { text } of segments) {
    for (const _ of text.matchAll(/\p{L}/gu)) if (++letters >= FEWEST_LETTERS) return true;
  }
  return false;
}
