import { type FieldValue, priorOf } from "../../taxonomy.ts";
import type { Hit, Reading } from "../reading.ts";
import { answers, distanceAfter, follows, has, isAboutOthers, isAgreed, isSeller } from "../scope.ts";
import { rank, type Verdict } from "../tally.ts";

type Sector = FieldValue<"business_sector">;

/** Words within which "somos una…" still speaks of what the cue names. */
const SELF_REACH = 9;
/** Sentences in which people say what they do before they speak of anything else. */
const OPENING = 4;
/** What anything must weigh to be heard at all. */
const HEARD = 0.12;
/** What a mention of selling online must weigh to count. */
const SOLD_ONLINE = 1.5;

/** What those to whom the client sells are worth: less than the client's own trade, better than silence. */
const RECIPIENT = 0.6;

/** Whose products are services: sold online or not, the trade is the same. */
const SERVICES: ReadonlySet<string> = new Set(["insurance", "financial_services", "education", "tourism_hospitality"]);

/** "Vendemos seguros por internet". */
function isServiceSoldOnline({ value, sentence, first, last }: Hit): boolean {
  if (value !== "ecommerce") return false;
  return sentence.hits.some(
    (hit) => hit.field === "business_sector" && SERVICES.has(hit.value) && hit.first >= first && hit.last <= last,
  );
}

/** Whether the speaker says it of their own business. */
function isOwn(hit: Hit, reading: Reading): boolean {
  if (isSeller(hit.sentence)) return false;
  if (answers(hit, "trade_question", reading)) return true;
  if (follows(hit, "own", 2)) return true;
  return distanceAfter(hit, "self") <= SELF_REACH && !isOfCustomers(hit);
}

/** "Atendemos a hoteles": nearer to what follows than any "somos una…". */
function isOfCustomers(hit: Hit): boolean {
  const distance = distanceAfter(hit, "customers");
  return distance <= 6 && distance <= distanceAfter(hit, "self") && distance < distanceAfter(hit, "own");
}

const TO: ReadonlySet<string> = new Set(["a", "al", "para", "to", "for"]);
const ARTICLES: ReadonlySet<string> = new Set(["los", "las", "la", "otros", "otras", "the"]);

/** "Le damos voz a hoteles": who receives what the client sells is not the client. */
function isRecipient(hit: Hit): boolean {
  const { tokens } = hit.sentence;
  const before = tokens[hit.first - 1]?.word ?? "";
  const preposition = ARTICLES.has(before) ? tokens[hit.first - 2]?.word : before;
  return TO.has(preposition ?? "") && distanceAfter(hit, "self") > 2;
}

function weigh(hit: Hit, firstOwn: Hit | null, reading: Reading): number {
  const { sentence } = hit;
  if (hit.denied || isAboutOthers(sentence)) return 0;
  if (isServiceSoldOnline(hit)) return 0.3;
  if (isRecipient(hit)) return RECIPIENT * hit.weight;
  const own = isOwn(hit, reading);
  // "Tenemos una tienda": what would be a passing mention elsewhere is the answer here.
  let weight =
    own && distanceAfter(hit, "self") <= 4 ? Math.max(hit.weight, Math.min(0.8, 2.2 * hit.weight)) : hit.weight;
  if (isSeller(sentence)) weight *= isAgreed(sentence, reading) ? 0.7 : has(sentence, "vambe") ? 0.4 : 0.2;
  if (isOfCustomers(hit)) weight *= 0.3;
  else if (own) weight *= hit === firstOwn ? 2 : 1.3;
  if (has(sentence, "source")) weight *= 0.2;
  if (has(sentence, "elsewhere") && !own) weight *= 0.7;
  if (sentence.at < OPENING) weight *= 1.2;
  else if (!own) weight *= 0.7;
  return weight;
}

/** The first thing the client says their business is; what they name after it is more often a customer or a detail. */
function firstOwnHit(reading: Reading): Hit | null {
  for (const sentence of reading.sentences) {
    if (has(sentence, "source") && reading.dialogue) continue;
    const hit = sentence.hits.find(
      (h) => h.field === "business_sector" && !h.denied && h.weight >= 0.3 && isOwn(h, reading),
    );
    if (hit === undefined) continue;
    const around = sentence.hits.filter(
      (h) => h.field === "business_sector" && h.first <= hit.last && !h.denied && isOwn(h, reading),
    );
    return around.reduce((longest, h) => (h.last - h.first > longest.last - longest.first ? h : longest), hit);
  }
  return null;
}

/** What the client's company does, by its self-description before anything else. */
export function judgeSector(reading: Reading, hints: readonly Hit[]): Verdict<Sector> {
  const own = firstOwnHit(reading);
  const standings = rank(reading, "business_sector", (hit) => weigh(hit, own, reading));
  const online = standings.find(({ value, top }) => value === "ecommerce" && top >= SOLD_ONLINE);
  // A shop that says it sells online is e-commerce, whatever it calls its goods.
  const first = standings[0]?.value === "retail" && online !== undefined ? online : standings[0];
  const second = standings.find((standing) => standing !== first);
  if (first === undefined || first.score < HEARD) {
    const hint = hints.find((hit) => hit.field === "business_sector" && hit.weight >= 1);
    if (hint === undefined) return { value: priorOf("business_sector"), basis: "defaulted", hit: null };
    return { value: hint.value as Sector, basis: "inferred", hit: null };
  }
  const { best } = first;
  const clear = first.score >= 2 * (second?.score ?? 0);
  const plain = best.weight >= 1.6 || (best.weight >= 1 && distanceAfter(best, "self") <= 3);
  const stated = clear && plain && isOwn(best, reading) && !best.gapped && !best.conventional;
  return { value: first.value as Sector, basis: stated ? "stated" : "inferred", hit: first.best };
}
