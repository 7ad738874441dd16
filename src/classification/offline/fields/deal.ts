import { type FieldValue, priorOf } from "../../taxonomy.ts";
import { foundHit, type Hit, type Reading } from "../reading.ts";
import {
  distanceAfter,
  follows,
  has,
  isAboutOthers,
  isAsked,
  isFirstPerson,
  isOfClientele,
  isQuestion,
  isSeller,
  isWished,
} from "../scope.ts";
import { rank, type Verdict } from "../tally.ts";

type Stage = FieldValue<"purchase_stage">;

/** From here on, as a share of the sentences, a meeting is closing. */
const CLOSING = 0.65;
/** What the best word of agreement, and all talk of terms together, must weigh. */
const CLOSES = { line: 0.5, note: 0.9, talk: 2 } as const;
const NEGOTIATES = { line: 0.5, note: 0.9, talk: 1.3 } as const;
/** A note this short tells little else: one word on terms is what it is about. */
const LINE = 3;
/** Prices and months turn up in any meeting: without one clear word on terms they are no negotiation. */
const NEGOTIATING = 0.3;

/** Speech without punctuation is one sentence: what it tells of how they met Vambe reaches this many words. */
const LONG = 40;
const NEAR = 8;

function isClosing(hit: Hit, reading: Reading): boolean {
  return hit.sentence.at >= CLOSING * reading.sentences.length;
}

/** "Partimos el lunes", "onboarding begins next week": the date of a start already agreed presses nobody. */
function isAgreedStart(hit: Hit): boolean {
  return hit.sentence.hits.some(
    ({ field, value, first, last }) =>
      field === "purchase_stage" && value === "closure" && first <= hit.first && hit.first <= last,
  );
}

function weighUrgency(hit: Hit, reading: Reading): number {
  const { sentence } = hit;
  if (hit.denied || isAboutOthers(sentence)) return 0;
  if (has(sentence, "source") && (sentence.tokens.length <= LONG || follows(hit, "source", NEAR))) return 0;
  let weight = hit.weight;
  if (isSeller(sentence)) weight *= isQuestion(sentence) ? 0 : 0.3;
  // "Nuestros clientes quieren respuesta inmediata" presses the team, not the purchase.
  if (hit.value === "true" && isOfClientele(hit, reading)) weight *= 0.3;
  else if (hit.value === "true" && has(sentence, "elsewhere") && !has(sentence, "hope")) weight *= 0.4;
  if (has(sentence, "hope") || has(sentence, "vambe")) weight *= 1.3;
  if (isAgreedStart(hit)) weight *= 0.4;
  return weight;
}

/** What a plain phrase weighs beside what they hope for: a date alone may press something else. */
const OF_A_WISH = 2.4;

/** Whether a date or the client's own words press for a solution. */
export function judgeUrgency(reading: Reading): Verdict<boolean> {
  const standings = rank(reading, "urgency", (hit) => weighUrgency(hit, reading));
  const yes = standings.find((standing) => standing.value === "true");
  const no = standings.find((standing) => standing.value === "false");
  if (yes !== undefined && yes.score >= 0.9 && yes.score > (no?.score ?? 0)) {
    const stated =
      yes.best.weight >= 1.6 &&
      !yes.best.gapped &&
      yes.top >= OF_A_WISH &&
      no === undefined &&
      !isSeller(yes.best.sentence);
    return { value: true, basis: stated ? "stated" : "inferred", hit: yes.best };
  }
  if (no !== undefined && no.score >= 0.9) {
    const stated = no.best.weight >= 1.6 && !no.best.gapped && yes === undefined && !isSeller(no.best.sentence);
    return { value: false, basis: stated ? "stated" : "inferred", hit: no.best };
  }
  return { value: priorOf("urgency"), basis: "defaulted", hit: null };
}

/** "Arrancan el 3 de febrero": the season, the courses, but not the speaker. */
const OTHERS_START = /^(?:parten?|arrancan?|empiezan?|comienzan?|inician?|abren?|starts?|begins?|opens?)$/;
/** "Me mandan el contrato": asked of the seller, even where it is put as a wish. */
const TO_US = /^(?:me|nos|us)$/;

/** "Vendemos planes anuales", "contratos con clientes": the terms of their own sales. */
function isOwnTrade(hit: Hit): boolean {
  const { contexts } = hit.sentence;
  const beside = contexts.get("clientele")?.some(({ first }) => first > hit.last && first - hit.last <= 2) ?? false;
  return beside || contexts.get("trade")?.some(({ last }) => last < hit.first && hit.first - last <= 3) === true;
}

function weighStage(hit: Hit, reading: Reading): number {
  const { sentence } = hit;
  if (hit.denied || isAboutOthers(sentence)) return 0;
  let weight = hit.weight;
  if (hit.value === "discovery") return isSeller(sentence) ? weight * 0.3 : weight;
  if (isWished(hit) && !TO_US.test(sentence.tokens[hit.first - 1]?.word ?? "")) weight *= 0.2;
  if (isOfClientele(hit, reading) || isOwnTrade(hit)) weight *= 0.1;
  if (isFirstPerson(reading) && OTHERS_START.test(sentence.tokens[hit.first]?.word ?? "")) weight *= 0.2;
  if (isSeller(sentence)) weight *= isClosing(hit, reading) ? 0.5 : 0.35;
  // "Nos preguntan precios", "que mande cotizaciones": the terms they talk of are those of their own sales.
  if (hit.weight < 1 && (has(sentence, "elsewhere") || has(sentence, "hope"))) weight *= 0.5;
  // "Si nos hacen un descuento, firmamos" bargains; it does not sign.
  if (hit.value === "closure") {
    if (has(sentence, "supposed")) weight *= 0.3;
    if (has(sentence, "elsewhere")) weight *= 0.4;
    if (isAsked(hit)) weight *= 0.4;
  }
  if (isClosing(hit, reading)) weight *= 1.3;
  return weight;
}

/**
 * What the client hopes for, or the trouble they tell of: who does so with no terms and no start on the table explores,
 * and is still there.
 */
function lookingFor(reading: Reading): Hit | null {
  for (const sentence of reading.sentences) {
    const span = isSeller(sentence) ? undefined : sentence.contexts.get("hope")?.[0];
    if (span === undefined) continue;
    return foundHit(sentence, span, { field: "purchase_stage", value: "discovery", weight: 1 });
  }
  const pains = reading.hits.get("primary_pain_point") ?? [];
  return pains.find((hit) => !hit.denied && hit.weight >= 1 && !isSeller(hit.sentence)) ?? null;
}

/** How far the purchase got: acceptance closes, terms on the table negotiate, all else discovers. */
export function judgeStage(reading: Reading, lost: boolean): Verdict<Stage> {
  const standings = rank(reading, "purchase_stage", (hit) => weighStage(hit, reading));
  const closure = standings.find((standing) => standing.value === "closure");
  const negotiation = standings.find((standing) => standing.value === "negotiation");
  const discovery = standings.find((standing) => standing.value === "discovery");
  const kind = reading.dialogue ? "talk" : reading.sentences.length <= LINE ? "line" : "note";
  const closes =
    closure !== undefined && closure.score >= CLOSES[kind] && closure.score >= 1 * (negotiation?.score ?? 0);
  if (closes && !lost) {
    const stated = closure.top >= 2.5 && !closure.best.gapped && negotiation === undefined;
    return {
      value: "closure",
      basis: stated && !isSeller(closure.best.sentence) ? "stated" : "inferred",
      hit: closure.best,
    };
  }
  if (negotiation !== undefined && negotiation.top >= NEGOTIATING && negotiation.score >= NEGOTIATES[kind])
    return { value: "negotiation", basis: "inferred", hit: negotiation.best };
  if (discovery !== undefined && discovery.score >= 0.3)
    return { value: "discovery", basis: "inferred", hit: discovery.best };
  const looking = lookingFor(reading);
  if (looking !== null) return { value: "discovery", basis: "inferred", hit: { ...looking, field: "purchase_stage" } };
  return { value: priorOf("purchase_stage"), basis: "defaulted", hit: null };
}

/** "Con el proveedor anterior fue una pérdida de tiempo": nearer to another supplier, or their own customers, than to Vambe. */
function isOfOthers(hit: Hit): boolean {
  const elsewhere = distanceAfter(hit, "elsewhere");
  return elsewhere > 0 && elsewhere <= 10 && elsewhere < distanceAfter(hit, "vambe");
}

/** "Se va con la competencia", "dejó de responder": what a seller notes of the client, and a client of their customers. */
const THIRD_PERSON =
  /^(?:se|fue|fueron|eligio|eligieron|opto|optaron|prefirio|prefirieron|dejo|dejaron|descarto|rechazo|rechazaron|colgo)$/;

function weighLost(hit: Hit, reading: Reading): number {
  const { sentence } = hit;
  if (hit.value !== "true" || isAboutOthers(sentence)) return 0;
  if (isSeller(sentence)) return 0;
  let weight = hit.weight;
  if (THIRD_PERSON.test(sentence.tokens[hit.first]?.word ?? "") && isFirstPerson(reading)) weight *= 0.3;
  if (isOfOthers(hit) || isOfClientele(hit, reading)) weight *= 0.3;
  if (has(sentence, "supposed")) weight *= 0.4;
  if (isClosing(hit, reading)) weight *= 1.4;
  return weight;
}

/** What must speak of a loss, and what so little that a client who still hopes for something is not lost. */
const LOST = 1.2;
const UNTROUBLED = 0.5;
/** "Firmaron con otro, ya está firmado": what follows this soon is still about the loss. */
const SAME_BREATH = 3;

/** Whether the client was lost or the meeting went badly; a deal agreed in the end outweighs an early complaint. */
export function judgeLost(reading: Reading): Verdict<boolean> {
  const lost = rank(reading, "lost_client_bad_meeting", (hit) => weighLost(hit, reading))[0];
  if (lost === undefined || lost.score < LOST) {
    const looking = lost === undefined || lost.score < UNTROUBLED ? lookingFor(reading) : null;
    if (looking === null) return { value: priorOf("lost_client_bad_meeting"), basis: "defaulted", hit: null };
    return { value: false, basis: "inferred", hit: { ...looking, field: "lost_client_bad_meeting" } };
  }
  const kept = rank(reading, "purchase_stage", (hit) => (hit.value === "closure" ? weighStage(hit, reading) : 0))[0];
  if (kept !== undefined && kept.score > lost.score && kept.best.sentence.at > lost.best.sentence.at + SAME_BREATH)
    return { value: false, basis: "inferred", hit: kept.best };
  const stated = lost.best.weight >= 1.6 && !lost.best.gapped && lost.score >= 3;
  return { value: true, basis: stated ? "stated" : "inferred", hit: lost.best };
}
