import { type FieldValue, priorOf } from "../../taxonomy.ts";
import type { Hit, Reading, Sentence } from "../reading.ts";
import { answers, beside, follows, has, isAboutOthers, isAgreed, isQuestion, isSeller } from "../scope.ts";
import { rank, type Standing, type Verdict } from "../tally.ts";
import { PAIN_FOR_USE, USE_FOR_PAIN } from "./need-link.ts";

type Pain = FieldValue<"primary_pain_point">;
type UseCase = FieldValue<"use_case">;

const USUAL = "conversational_support";
/** How much more than the usual use another must weigh; automation is most easily said of answering itself. */
const CLEAR: Readonly<Record<string, number>> = { operations_automation: 1.8 };
/** What the best word for another use must weigh, and what anything must weigh to be heard at all. */
const SOLID = 0.35;
const HEARD = 0.12;
/** Below this a word about messages says less of the use than the pain does. */
const FAINT = 0.4;
/** How much of what speaks for a use speaks for the pain it goes with. */
const PAIN_SHARE = 0.4;
/** How much louder the lost sales must be than the saturation to be the pain and not its cost. */
const CAUSE = 1.6;

/** "Nuestro principal problema es…" in this sentence or just before it, or the answer to "¿cuál es su mayor dolor?". */
function isMain(hit: Hit, reading: Reading): boolean {
  if (follows(hit, "main", 15) || endsWithMain(hit.sentence)) return true;
  const before = reading.sentences[hit.sentence.at - 1];
  if (before?.segment.turn === hit.sentence.segment.turn && endsWithMain(before)) return true;
  return answers(hit, "main", reading);
}

/** "Queremos que…", or the answer to "¿qué le gustaría?". */
function isHoped(hit: Hit, reading: Reading): boolean {
  return follows(hit, "hope", 14) || answers(hit, "hope", reading);
}

function endsWithMain(sentence: Sentence): boolean {
  return sentence.contexts.get("main")?.some(({ last }) => last >= sentence.tokens.length - 2) ?? false;
}

/** "Gracias por atenderme" speaks of no support. */
const THANKS = /gracias por|thanks for|thank you for/;

/** What the seller sums up may be the client's need; what they ask about is nobody's until the client says yes. */
function sellerShare({ sentence, weight }: Hit, reading: Reading): number {
  if (THANKS.test(sentence.segment.folded)) return 0;
  if (weight >= SOLID && isAgreed(sentence, reading)) return 0.6;
  return isQuestion(sentence) ? 0.05 : 0.25;
}

function weighPain(hit: Hit, reading: Reading): number {
  const { sentence } = hit;
  if (hit.denied || isAboutOthers(sentence)) return 0;
  let weight = hit.weight;
  if (isSeller(sentence)) weight *= sellerShare(hit, reading);
  if (has(sentence, "source")) weight *= 0.2;
  if (isMain(hit, reading)) weight *= 1.6;
  // A wish names a requirement ("que se integre con nuestro CRM") more often than what hurts.
  else if (follows(hit, "hope", 14)) weight *= WISHED.has(hit.value) ? 0.3 : 0.6;
  return weight;
}

/** Pains that people also name when they say what the product must do. */
const WISHED: ReadonlySet<string> = new Set([
  "difficult_integrations",
  "scalability",
  "regulatory_compliance",
  "lack_visibility",
]);

/** "Envíen el contrato" is said of this deal, not of what the assistant would send. */
const isOfDeal = ({ sentence, first, last }: Hit): boolean =>
  sentence.hits.some(
    ({ field, value, ...hit }) =>
      field === "purchase_stage" && value !== "discovery" && hit.first <= first && hit.last >= last,
  );

function weighUse(hit: Hit, reading: Reading): number {
  const { sentence } = hit;
  if (hit.denied || isAboutOthers(sentence) || isOfDeal(hit)) return 0;
  let weight = hit.weight;
  if (isSeller(sentence)) weight *= sellerShare(hit, reading);
  if (has(sentence, "source")) weight *= 0.2;
  if (isHoped(hit, reading)) weight *= 1.5;
  // Everybody has messages to answer; only what they ask for tells what Vambe is for.
  else if (hit.value === USUAL) weight *= 0.4;
  return weight;
}

function isStated(standing: Standing, next: Standing | undefined): boolean {
  const { best } = standing;
  return best.weight >= 1.6 && !best.gapped && !isSeller(best.sentence) && standing.score >= 1.8 * (next?.score ?? 0);
}

/** Sales lost because nobody answers: the guide calls the cause the pain, not what it costs. */
function isCost(leads: Standing | undefined, saturated: Standing | undefined): saturated is Standing {
  if (leads?.value !== "low_conversion" || saturated === undefined || saturated.top < 0.8) return false;
  return saturated.score * CAUSE > leads.score;
}

function findPain(standings: readonly Standing[], reading: Reading): Verdict<Pain> | null {
  const leads = standings[0];
  const saturated = standings.find(({ value }) => value === "saturated_support");
  const costs = isCost(leads, saturated);
  const first = costs ? saturated : leads;
  if (first === undefined || first.score < HEARD) return null;
  const second = standings.find((standing) => standing !== first && !(costs && standing === leads));
  const stated = isStated(first, second) && isMain(first.best, reading);
  return { value: first.value as Pain, basis: stated ? "stated" : "inferred", hit: first.best };
}

function findUse(standings: readonly Standing[]): Verdict<UseCase> | null {
  const usual = standings.find(({ value }) => value === USUAL);
  const other = standings.find(({ value, top }) => value !== USUAL && top >= SOLID);
  const special = other !== undefined && other.score >= (CLEAR[other.value] ?? 1) * (usual?.score ?? 0);
  const first = special ? other : (usual ?? standings[0]);
  if (first === undefined || first.score < (first === usual ? FAINT : HEARD)) return null;
  const second = standings.find((standing) => standing !== first);
  const stated = isStated(first, second) && beside(first.best, "hope");
  return { value: first.value as UseCase, basis: stated ? "stated" : "inferred", hit: first.best };
}

/** The pains, each with a share of what the uses say that go with it. */
function lend(pains: readonly Standing[], uses: readonly Standing[]): Standing[] {
  const lent = new Map(pains.map((standing) => [standing.value, standing]));
  for (const { value, score, best, top } of uses) {
    const pain = PAIN_FOR_USE[value as UseCase];
    if (pain === undefined) continue;
    const own = lent.get(pain) ?? { value: pain, score: 0, best, top: PAIN_SHARE * top };
    lent.set(pain, { ...own, score: own.score + PAIN_SHARE * score });
  }
  return [...lent.values()].sort((a, b) => b.score - a.score);
}

export interface Need {
  pain: Verdict<Pain>;
  use: Verdict<UseCase>;
}

/**
 * The problem that hurts most and what Vambe would be used for. Talking with customers is the use unless another task is
 * the core of what they ask. What they ask for speaks for the pain it cures; where only one of the two is told, it tells the
 * other.
 */
export function judgeNeed(reading: Reading): Need {
  const pains = rank(reading, "primary_pain_point", (hit) => weighPain(hit, reading));
  const uses = rank(reading, "use_case", (hit) => weighUse(hit, reading));
  const pain = findPain(lend(pains, uses), reading);
  const use = findUse(uses);
  return {
    pain: pain ?? {
      value: (use === null ? undefined : PAIN_FOR_USE[use.value]) ?? priorOf("primary_pain_point"),
      basis: use === null ? "defaulted" : "inferred",
      hit: use?.hit ?? null,
    },
    use: use ?? {
      value: (pain === null ? undefined : USE_FOR_PAIN[pain.value]) ?? priorOf("use_case"),
      basis: pain === null ? "defaulted" : "inferred",
      hit: pain?.hit ?? null,
    },
  };
}
