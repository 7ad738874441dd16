import type { Sentiment } from "../../taxonomy.ts";
import { priorOf } from "../../taxonomy.ts";
import type { Hit, Reading } from "../reading.ts";
import { beside, has, isAboutOthers, isSeller } from "../scope.ts";
import { rank, type Verdict } from "../tally.ts";

const FLIPPED: Readonly<Record<string, string>> = { positive: "negative", negative: "neutral", neutral: "neutral" };

/** How much must be said in favour: in a note each sentence counts, in a long talk politeness adds up. */
const ENOUGH = { note: 0.4, talk: 0.7 } as const;

function weigh(hit: Hit): number {
  const { sentence } = hit;
  if (isSeller(sentence) || isAboutOthers(sentence)) return 0;
  let weight = hit.weight;
  if (beside(hit, "elsewhere") && !has(sentence, "vambe")) weight *= 0.35;
  if (hit.value === "positive" && (has(sentence, "hope") || has(sentence, "vambe"))) weight *= 1.3;
  return weight;
}

/** The client's mood towards Vambe: a lost client is not positive, hope in a solution is. */
export function judgeMood(reading: Reading, lost: Verdict<boolean>): Verdict<Sentiment> {
  const standings = rank(reading, "sentiment", (hit) => (hit.denied ? 0 : weigh(hit)));
  const denied = rank(reading, "sentiment", (hit) =>
    hit.denied && FLIPPED[hit.value] === "negative" ? weigh(hit) : 0,
  )[0];
  const positive = standings.find((standing) => standing.value === "positive");
  const negative = standings.find((standing) => standing.value === "negative");
  const neutral = standings.find((standing) => standing.value === "neutral");
  const against = (negative?.score ?? 0) + 0.6 * (denied?.score ?? 0);
  if (lost.value) return { value: "negative", basis: "inferred", hit: negative?.best ?? lost.hit };
  const inFavour = positive?.score ?? 0;
  if (against >= 1.4 && against > 1.1 * inFavour) {
    const hit = negative?.best ?? denied?.best ?? null;
    return { value: "negative", basis: "inferred", hit };
  }
  if (
    positive !== undefined &&
    inFavour >= (reading.dialogue ? ENOUGH.talk : ENOUGH.note) &&
    inFavour >= 1.2 * (against + (neutral?.score ?? 0) * 0.6)
  ) {
    const stated = positive.best.weight >= 1.6 && positive.top >= 2 && against === 0 && neutral === undefined;
    return { value: "positive", basis: stated ? "stated" : "inferred", hit: positive.best };
  }
  if (neutral !== undefined) return { value: "neutral", basis: "inferred", hit: neutral.best };
  return { value: priorOf("sentiment"), basis: "defaulted", hit: null };
}
