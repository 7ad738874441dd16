import { priorOf, type Sentiment } from "../../taxonomy.ts";
import type { Hit, Reading } from "../reading.ts";
import { beside, follows, has, isAboutOthers, isOfClientele, isSeller } from "../scope.ts";
import { rank, type Verdict } from "../tally.ts";

/** What must be said against Vambe: a lone ambiguous word is no complaint. */
const AGAINST = { note: 0.9, talk: 1.2 } as const;
/** What must be said in its favour when nothing speaks against: in a note, one word that leans so. */
const ENOUGH = { note: 0.18, talk: 0.5 } as const;
/** How a conversation ends tells how they took it; what they liked or minded on the way weighs this much. */
const ON_THE_WAY = { positive: 0.25, negative: 0.5, neutral: 1 } as const;
const ENDING = 0.65;
/** What buying speaks in favour. */
const BOUGHT = 0.8;

/** Words of asking and looking for: someone who says no more tells what they need, not how they like it. */
const REQUEST: ReadonlySet<string> = new Set(
  `me nos le les interesa interesan queremos quiero quieren quisieramos quisiera buscamos busco busca buscan necesitamos
  saber entender ver conocer evaluar explorar averiguar como si de mas que el la lo un una algo eso es herramienta solucion
  sistema asistente plataforma bot puede pueden podria podrian i we i'd we'd like to see know understand explore learn
  looking for something a an tool solution that way if how`.split(/\s+/),
);

function isRequest({ sentence, first, last }: Hit): boolean {
  return sentence.tokens.slice(first, last + 1).every(({ word }) => REQUEST.has(word));
}

/** How those begin who tell how they feel; in a note also the seller who tells it of the client. */
const OWN_FEELING = /^(?:me|nos|estoy|estamos|quede|quedamos|i|we|i'm|we're|i'd|we'd)$/;
const TOLD_FEELING =
  /^(?:les?|qued(?:o|aron)|sali(?:o|eron)|est[ae]n?|muy|excelente|gran|buena|s?he|they|client|very|really|great|loved|liked)$/;

/** "Perfecto.", "Buenísimo.": how people say in a conversation that they are listening. */
function isNod({ sentence }: Hit, reading: Reading): boolean {
  return reading.dialogue && sentence.tokens.length <= 3;
}

/** How many sentences after "con el proveedor anterior fue un desastre" it is still them that the client complains of. */
const STILL = 3;

function isRecalled({ sentence }: Hit, { sentences }: Reading): boolean {
  if (has(sentence, "vambe")) return false;
  const before = sentences.slice(Math.max(0, sentence.at - STILL), sentence.at);
  return before.some((earlier) => !isSeller(earlier) && has(earlier, "elsewhere"));
}

function weigh(hit: Hit, reading: Reading): number {
  const { sentence } = hit;
  if (isSeller(sentence) || isAboutOthers(sentence)) return 0;
  let weight = hit.weight;
  if (isNod(hit, reading)) weight *= 0.4;
  if (reading.dialogue && sentence.at < ENDING * reading.sentences.length) weight *= ON_THE_WAY[hit.value as Sentiment];
  // "Si no nos gusta, salimos".
  if (sentence.tokens[hit.first - 1]?.word === "si") weight *= 0.2;
  if (hit.value === "positive") {
    if (isRequest(hit) && !has(sentence, "vambe")) weight *= 0.05;
    // "Vendemos productos excelentes".
    if (hit.weight < 1 && follows(hit, "self", 3)) weight *= 0.3;
    // "Si lo logran, nos sirve".
    if (sentence.tokens[0]?.word === "si" && hit.first > 1) weight *= 0.5;
  }
  if (isOfClientele(hit, reading)) weight *= has(sentence, "vambe") ? 0.4 : 0.08;
  else if (beside(hit, "elsewhere") && !has(sentence, "vambe")) weight *= 0.35;
  else if (hit.value === "negative" && reading.dialogue && isRecalled(hit, reading)) weight *= 0.35;
  if (hit.value === "positive" && (has(sentence, "hope") || has(sentence, "vambe"))) weight *= 1.3;
  return weight;
}

/** The client's mood towards Vambe: a lost client is not positive; hope in a solution is, and so is buying it. */
export function judgeMood(reading: Reading, lost: boolean, stage: string): Verdict<Sentiment> {
  const standings = rank(reading, "sentiment", (hit) => (hit.denied ? 0 : weigh(hit, reading)));
  const denied = rank(reading, "sentiment", (hit) =>
    hit.denied && hit.value === "positive" ? weigh(hit, reading) : 0,
  )[0];
  const positive = standings.find((standing) => standing.value === "positive");
  const negative = standings.find((standing) => standing.value === "negative");
  const neutral = standings.find((standing) => standing.value === "neutral");
  if (lost) {
    const best = negative?.best ?? null;
    return { value: "negative", basis: "inferred", hit: best ?? lostHit(reading) };
  }
  const kind = reading.dialogue ? "talk" : "note";
  const against = (negative?.score ?? 0) + 0.6 * (denied?.score ?? 0);
  const bought = stage === "closure" || (stage === "negotiation" && isAgreeing(reading)) ? BOUGHT : 0;
  const inFavour = (positive?.score ?? 0) + bought;
  if (against >= AGAINST[kind] && against > 1.1 * inFavour)
    return { value: "negative", basis: "inferred", hit: negative?.best ?? denied?.best ?? null };
  if (inFavour >= ENOUGH[kind] && inFavour >= against + (neutral?.score ?? 0) * 0.7) {
    if (positive === undefined) return { value: "positive", basis: "inferred", hit: closureHit(reading) };
    const { best } = positive;
    const clear = best.weight >= 1.6 && !best.gapped && positive.top >= 2 && !isRequest(best) && !isHope(best);
    const opening = best.sentence.tokens[best.first]?.word ?? "";
    // In a conversation "operaciones está encantada" is the mood of somebody who is not there.
    const owned = OWN_FEELING.test(opening) || (!reading.dialogue && TOLD_FEELING.test(opening));
    const stated = clear && owned && against < 0.2 && neutral === undefined;
    return { value: "positive", basis: stated ? "stated" : "inferred", hit: positive.best };
  }
  if (neutral !== undefined) return { value: "neutral", basis: "inferred", hit: neutral.best };
  return { value: priorOf("sentiment"), basis: "defaulted", hit: null };
}

/** "Nos gustaría", "esperamos que": a hope shows a mood, it does not state one. */
function isHope({ sentence, first, last }: Hit): boolean {
  return sentence.contexts.get("hope")?.some((span) => span.first <= last && first <= span.last) ?? false;
}

function lostHit(reading: Reading): Hit | null {
  return rank(reading, "lost_client_bad_meeting", (hit) => (hit.value === "true" ? hit.weight : 0))[0]?.best ?? null;
}

/** Who bargains and ends on "y firmo" likes what they bargain for. */
function isAgreeing(reading: Reading): boolean {
  const hit = closureHit(reading);
  if (hit === null || hit.denied || isSeller(hit.sentence)) return false;
  return hit.weight >= 1.6 && hit.sentence.at >= ENDING * reading.sentences.length;
}

function closureHit(reading: Reading): Hit | null {
  return rank(reading, "purchase_stage", (hit) => (hit.value === "closure" ? hit.weight : 0))[0]?.best ?? null;
}
