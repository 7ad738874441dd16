import { priorOf, type Sentiment } from "../../taxonomy.ts";
import type { Hit, Reading } from "../reading.ts";
import { beside, has, isAboutOthers, isSeller } from "../scope.ts";
import { rank, type Verdict } from "../tally.ts";

/** What must be said against Vambe: a lone ambiguous word is no complaint. */
const AGAINST = 1.2;
/** What must be said in its favour: one word that leans so, when nothing speaks against. */
const ENOUGH = 0.18;

function weigh(hit: Hit): number {
  const { sentence } = hit;
  if (isSeller(sentence) || isAboutOthers(sentence)) return 0;
  let weight = hit.weight;
  if (beside(hit, "elsewhere") && !has(sentence, "vambe")) weight *= 0.35;
  if (hit.value === "positive" && (has(sentence, "hope") || has(sentence, "vambe"))) weight *= 1.3;
  return weight;
}

/** The client's mood towards Vambe: a lost client is not positive; hope in a solution is, and so is buying it. */
export function judgeMood(reading: Reading, lost: boolean, stage: string): Verdict<Sentiment> {
  const standings = rank(reading, "sentiment", (hit) => (hit.denied ? 0 : weigh(hit)));
  const denied = rank(reading, "sentiment", (hit) => (hit.denied && hit.value === "positive" ? weigh(hit) : 0))[0];
  const positive = standings.find((standing) => standing.value === "positive");
  const negative = standings.find((standing) => standing.value === "negative");
  const neutral = standings.find((standing) => standing.value === "neutral");
  if (lost) {
    const best = negative?.best ?? null;
    return { value: "negative", basis: "inferred", hit: best ?? lostHit(reading) };
  }
  const against = (negative?.score ?? 0) + 0.6 * (denied?.score ?? 0);
  const bought = stage === "closure" ? 0.8 : 0;
  const inFavour = (positive?.score ?? 0) + bought;
  if (against >= AGAINST && against > 1.1 * inFavour)
    return { value: "negative", basis: "inferred", hit: negative?.best ?? denied?.best ?? null };
  if (inFavour >= ENOUGH && inFavour >= against + (neutral?.score ?? 0) * 0.7) {
    if (positive === undefined) return { value: "positive", basis: "inferred", hit: closureHit(reading) };
    const clear = positive.best.weight >= 1.6 && !positive.best.gapped && positive.top >= 2;
    const stated = clear && against < 0.2 && neutral === undefined;
    return { value: "positive", basis: stated ? "stated" : "inferred", hit: positive.best };
  }
  if (neutral !== undefined) return { value: "neutral", basis: "inferred", hit: neutral.best };
  return { value: priorOf("sentiment"), basis: "defaulted", hit: null };
}

function lostHit(reading: Reading): Hit | null {
  return rank(reading, "lost_client_bad_meeting", (hit) => (hit.value === "true" ? hit.weight : 0))[0]?.best ?? null;
}

function closureHit(reading: Reading): Hit | null {
  return rank(reading, "purchase_stage", (hit) => (hit.value === "closure" ? hit.weight : 0))[0]?.best ?? null;
}
