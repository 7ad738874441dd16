import { type FieldValue, priorOf } from "../../taxonomy.ts";
import type { Hit, Reading, Sentence } from "../reading.ts";
import { follows, has, isAgreed, isQuestion, isSeller } from "../scope.ts";
import type { Verdict } from "../tally.ts";

type Source = FieldValue<"lead_source">;

/** How far, in words, from "nos enteramos" its answer may stand in a sentence that never ends. */
const NEAR = 30;
/** Sentences of the client after "¿cómo nos conocieron?" that may hold the answer. */
const ANSWERS = 3;
/** What a source named after the first one of an answer is worth: they have gone on to tell of something else. */
const DIGRESSION = 0.4;
/** The share of a talk in which the seller says how the two came to speak: "gracias por dejar tus datos en la web". */
const OPENING = 0.2;

const NETWORKS: ReadonlySet<string> = new Set(["linkedin", "instagram", "facebook"]);
/** What a social network carries: said first, the network named after it is the channel. */
const FORMATS: ReadonlySet<string> = new Set(["pr", "sem_ads", "email", "cold_email"]);
/** How many words before its format a network may stand: "por Insta, me salía su publicidad". */
const BEFORE = 5;

/** What a source said first gives way to when the same sentence names it too: it tells the same contact in more detail. */
const REFINED: Partial<Record<string, readonly string[]>> = { seo: ["sem_ads", "marketplace"], cold_email: ["email"] };

/** What the longer phrase around a source makes of it: "your email came out of nowhere", "un artículo en su blog". */
const WITHIN: Partial<Record<string, Source>> = { email: "cold_email", pr: "seo" };

/** "Mi socio los encontró en…": one of the client's own people found Vambe where the next words say. */
const HOUSEHOLD = /^(?:soci|jef|espos|marid|senor|muj|boss|wife|husband|partner|herman|hij)/;
const FOUND =
  /^(?:vio|vieron|escucho|leyo|encontro|descubrio|busco|oyo|dio|asistio|fue|mostro|compartio|etiqueto|publico|subio|found|saw|heard|read|googled|spotted|shared|posted|showed)$/;
/** Vambe's own pages: where one writes from, not how one got there. */
const SITE = /^(?:pagina|web|sitio|landing|website|site|page)$/;

/** Words that tell somebody spoke of Vambe, and no more. */
const TELLS =
  /^(?:recom|sugi|sugg|refer|coment|mention)|^(?:vambe|ustedes|que|en|un|una|hablo|hablaron|conto|contaron|told|heard|about|nos|me|los|lo|les|por|de|a|us|from)$/;

/** Who is spoken to: a phrase that names them tells of the two meeting, whatever stands around it. */
const YOU = /^(?:vambe|ustedes|uds|vuestr[oa]s?|tus?|you|your)$/;

/** Ways of being contacted: who names one has told how it began, with no other word needed. */
const CONTACTS: ReadonlySet<string> = new Set(["cold_email", "outbound_call", "webchat"]);

interface Telling {
  hit: Hit;
  score: number;
  /** Another source of weight is named beside it. */
  contested: boolean;
}

/** The seller's opening often says how the two came to speak; later they tell of it only in so many words. */
function tellingOfSeller(sentence: Sentence, opening: boolean, reading: Reading): number {
  if (has(sentence, "others")) return 0;
  if (opening) return isQuestion(sentence) && isAgreed(sentence, reading) ? 0.85 : 0.45;
  return has(sentence, "source") && !isQuestion(sentence) ? 0.35 : 0;
}

/** "Nuestro formulario" and "mi cuñado" are the client's; "nuestra agencia" may well be who told them. */
function isTheirs(hit: Hit): boolean {
  if (hit.value === "partner") return hit.weight < 1.6 && follows(hit, "own", 3);
  return hit.value === "referral" ? has(hit.sentence, "own") : follows(hit, "own", 3);
}

/** How sure it is, 0–1, that the client tells in this sentence how they met Vambe. */
function tellingOfClient(sentence: Sentence, answering: boolean): number {
  if (has(sentence, "source")) return has(sentence, "vambe") || answering ? 1 : 0.85;
  if (answering) return 0.8;
  const contacted = (hit: Hit): boolean =>
    hit.weight >= 1.6 && ((CONTACTS.has(hit.value) && !follows(hit, "own", 3)) || namesYou(hit));
  if (sentence.hits.some(contacted)) return 0.7;
  if (has(sentence, "vambe")) return has(sentence, "source_verb") ? 0.65 : 0.4;
  if (has(sentence, "own_channel")) return 0;
  if (has(sentence, "source_verb")) return 0.3;
  // A channel named for no other reason: better than nothing, unless it is one they sell on.
  if (has(sentence, "elsewhere")) return 0;
  const named = sentence.hits.some((hit) => hit.field === "lead_source" && hit.weight >= 1 && !isTheirs(hit));
  return named ? (has(sentence, "own") ? 0.12 : 0.2) : 0;
}

/** "Nos recomendó", "por recomendación de": says that somebody told them, and leaves to the next words who. */
function namesNobody(hit: Hit): boolean {
  if (hit.value !== "referral") return false;
  return hit.sentence.tokens.slice(hit.first, hit.last + 1).every(({ word }) => TELLS.test(word));
}

function namesYou({ field, sentence, first, last }: Hit): boolean {
  return field === "lead_source" && sentence.tokens.slice(first, last + 1).some(({ word }) => YOU.test(word));
}

function isFinder(hit: Hit): boolean {
  if (hit.value !== "referral") return false;
  const { tokens } = hit.sentence;
  const person = tokens.slice(hit.first, hit.last + 1).some(({ word }) => HOUSEHOLD.test(word));
  return person && tokens.slice(hit.last + 1, hit.last + 4).some(({ word }) => FOUND.test(word));
}

function isSite(hit: Hit): boolean {
  return hit.value === "seo" && hit.sentence.tokens.slice(hit.first, hit.last + 1).some(({ word }) => SITE.test(word));
}

function overlap(a: Hit, b: Hit): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function isNear(hit: Hit, answering: boolean): boolean {
  if (answering || hit.weight >= 1) return true;
  const { contexts } = hit.sentence;
  const spans = [contexts.get("source"), contexts.get("source_verb"), contexts.get("vambe")].flatMap(
    (list) => list ?? [],
  );
  return spans.some(({ first, last }) => first <= hit.last + NEAR && last >= hit.first - NEAR);
}

/** The source a sentence names first; a network named after a format ("un artículo en LinkedIn") takes its place. */
function sourceIn(sentence: Sentence, telling: number, answering: boolean): Telling | null {
  const hits = sentence.hits.filter((hit) => hit.field === "lead_source" && !hit.denied && isNear(hit, answering));
  const [first] = hits;
  if (first === undefined) return null;
  const solid = hits.filter((hit) => hit.weight >= 1);
  let chosen = first.weight >= 1 ? first : (solid[0] ?? first);
  if (namesNobody(chosen))
    chosen = solid.find((hit) => !namesNobody(hit)) ?? hits.find((hit) => !namesNobody(hit)) ?? chosen;
  if (isFinder(chosen)) chosen = hits.find((hit) => hit.first > chosen.last && hit.value !== "referral") ?? chosen;
  if (isSite(chosen)) chosen = solid.find((hit) => hit.value === "webchat" || NETWORKS.has(hit.value)) ?? chosen;
  const around = solid.find((hit) => hit.value === WITHIN[chosen.value] && overlap(hit, chosen));
  const finer = REFINED[chosen.value];
  chosen = around ?? (chosen.value === "seo" ? hits : solid).find((hit) => finer?.includes(hit.value)) ?? chosen;
  if (chosen.value === "pr") chosen = hits.find((hit) => hit.value === "sem_ads" && hit.last < chosen.first) ?? chosen;
  if (FORMATS.has(chosen.value)) {
    const network = hits.find((hit) => NETWORKS.has(hit.value) && hit.first >= chosen.first - BEFORE);
    if (network !== undefined) chosen = network;
  }
  const contested = solid.some(
    (hit) => hit.value !== chosen.value && !(NETWORKS.has(chosen.value) && FORMATS.has(hit.value)),
  );
  return { hit: chosen, score: telling * Math.max(0.8, Math.min(chosen.weight, 1.6)), contested };
}

/** "¿Nos viste en Facebook?" "Sí, me salió un aviso ahí." */
function isFormatOf(network: Hit, format: Hit): boolean {
  const near = format.sentence.at - network.sentence.at <= 2;
  return near && isSeller(network.sentence) && NETWORKS.has(network.value) && FORMATS.has(format.value);
}

/** How the client heard of Vambe: read where they tell it, or where they answer the seller's question about it. */
export function judgeLeadSource(reading: Reading): Verdict<Source> {
  let best: Telling | null = null;
  let telling = 0;
  let answers = 0;
  let answered = false;
  for (const sentence of reading.sentences) {
    const seller = isSeller(sentence);
    const asks = seller && isQuestion(sentence) && (has(sentence, "source_question") || has(sentence, "source"));
    if (asks) {
      answers = ANSWERS;
      answered = false;
    }
    const answering = !seller && answers > 0;
    if (answering) answers--;
    const opening = sentence.at < OPENING * reading.sentences.length;
    const sure = seller ? tellingOfSeller(sentence, opening, reading) : tellingOfClient(sentence, answering);
    if (sure === 0) continue;
    const found = sourceIn(sentence, answering && answered ? DIGRESSION * sure : sure, answering);
    if (found === null) continue;
    answered ||= answering;
    if (best !== null && (found.score <= best.score || isFormatOf(best.hit, found.hit))) continue;
    best = found;
    telling = sure;
  }
  if (best === null) return { value: priorOf("lead_source"), basis: "defaulted", hit: null };
  const stated = telling >= 0.8 && best.hit.weight >= 1 && !best.contested;
  return { value: best.hit.value as Source, basis: stated ? "stated" : "inferred", hit: best.hit };
}
