import { type FieldValue, priorOf } from "../../taxonomy.ts";
import { foundHit, type Hit, type Reading, type Sentence } from "../reading.ts";
import { distanceAfter, follows, has, isAboutOthers, isSeller } from "../scope.ts";
import { rank, type Verdict } from "../tally.ts";
import { type Quantity, quantities } from "./quantities.ts";

type Size = FieldValue<"company_size">;

const PEOPLE = [50, 250, 1000] as const;
const SITES = [4, 20, 100] as const;
const ROOMS = [30, 150, 500] as const;
const SIZES: readonly Size[] = ["small", "medium", "large", "enterprise"];

function sizeOf({ count, unit }: Quantity): Size {
  const limits = unit === "sites" ? SITES : unit === "rooms" ? ROOMS : PEOPLE;
  return SIZES[limits.filter((limit) => count >= limit).length] ?? "enterprise";
}

/** How much a count of each kind says of the whole company. */
const SURE = { people: 3, sites: 1.5, rooms: 1, team: 0.8 } as const;
/** A university or a mine has two sites as well: few sites say less than the words for size. */
const FEW_SITES = { below: 4, sure: 0.7 } as const;

function sureOf({ unit, count }: Quantity): number {
  return unit === "sites" && count < FEW_SITES.below ? FEW_SITES.sure : SURE[unit];
}
/** What words for size must weigh when nothing is counted: in a long talk banks and ministries are mentioned in passing. */
const HEARD = { note: 0.2, talk: 0.3 } as const;
/** The seller sums up what the client told before. */
const BY_SELLER = 0.5;

/** What a count keeps of it where they tell how they met Vambe: it may be somebody else's. */
const IN_SOURCE = 0.6;

/** A headcount this many times above or below a line between two sizes is on that side of it for whoever draws the line. */
const CLEAR = 1.4;

const isClear = ({ count }: Quantity): boolean =>
  PEOPLE.every((limit) => count * CLEAR < limit || count >= limit * CLEAR);

interface Counted {
  quantity: Quantity;
  sentence: Sentence;
  score: number;
}

/** The headcount or number of sites told of the client's own company. */
function counted(reading: Reading): Counted | null {
  let best: Counted | null = null;
  for (const sentence of reading.sentences) {
    if (isAboutOthers(sentence)) continue;
    const sure = (isSeller(sentence) ? BY_SELLER : 1) * (has(sentence, "source") ? IN_SOURCE : 1);
    for (const quantity of quantities(sentence.tokens)) {
      const score = sure * sureOf(quantity);
      const more = best !== null && score === best.score && quantity.count > best.quantity.count;
      if (best === null || score > best.score || more) best = { quantity, sentence, score };
    }
  }
  return best;
}

function weigh(hit: Hit): number {
  const { sentence } = hit;
  if (hit.denied || isAboutOthers(sentence)) return 0;
  let weight = hit.weight * (isSeller(sentence) ? 0.3 : 1);
  if (has(sentence, "source")) weight *= 0.2;
  const own = Math.min(distanceAfter(hit, "self"), distanceAfter(hit, "own"));
  if (own <= 6) weight *= 2;
  if (distanceAfter(hit, "customers") <= 4 && distanceAfter(hit, "customers") < own) weight *= 0.2;
  return weight;
}

/** How big the company is: a headcount decides, then branches, then the words they use for it. */
export function judgeSize(reading: Reading): Verdict<Size> {
  const number = counted(reading);
  if (number !== null && number.score >= 2) return verdictOf(number, isClear(number.quantity) ? "stated" : "inferred");
  if (number !== null && number.score > 1) return verdictOf(number, "inferred");
  const [first, second] = rank(reading, "company_size", weigh);
  if (
    first !== undefined &&
    first.score >= (number === null || number.score <= FEW_SITES.sure ? HEARD[reading.dialogue ? "talk" : "note"] : 0.6)
  ) {
    const stated = first.best.weight >= 1.6 && first.top >= 3 && follows(first.best, "self", 6) && second === undefined;
    return { value: first.value as Size, basis: stated ? "stated" : "inferred", hit: first.best };
  }
  if (number !== null) return verdictOf(number, "inferred");
  return { value: priorOf("company_size"), basis: "defaulted", hit: null };
}

function verdictOf({ quantity, sentence }: Counted, basis: "stated" | "inferred"): Verdict<Size> {
  const value = sizeOf(quantity);
  return { value, basis, hit: foundHit(sentence, quantity, { field: "company_size", value, weight: 2 }) };
}
