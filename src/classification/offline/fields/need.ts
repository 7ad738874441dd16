import type { FieldValue } from "../../taxonomy.ts";
import { priorOf } from "../../taxonomy.ts";
import type { Hit, Reading, Sentence } from "../reading.ts";
import { beside, follows, has, isAboutOthers, isQuestion, isSeller } from "../scope.ts";
import { rank, type Standing, type Verdict } from "../tally.ts";

type Pain = FieldValue<"primary_pain_point">;
type UseCase = FieldValue<"use_case">;
type Product = FieldValue<"vambe_product">;

/** A value other than the usual one must be said about this clearly to be the main thing. */
const CLEAR = 1.2;

/** "Nuestro principal problema es…" in this sentence, or as the last thing said before it. */
function isMain(hit: Hit, reading: Reading): boolean {
  if (follows(hit, "main", 15)) return true;
  const before = reading.sentences[hit.sentence.at - 1];
  return before !== undefined && before.segment.turn === hit.sentence.segment.turn && endsWithMain(before);
}

function endsWithMain(sentence: Sentence): boolean {
  return sentence.contexts.get("main")?.some(({ last }) => last >= sentence.tokens.length - 2) ?? false;
}

/** What the seller sums up may be the client's need; what they ask about is nobody's yet. */
function sellerShare(sentence: Sentence): number {
  return isQuestion(sentence) ? 0.05 : 0.25;
}

function weighPain(hit: Hit, reading: Reading): number {
  const { sentence } = hit;
  if (hit.denied || isAboutOthers(sentence)) return 0;
  let weight = hit.weight;
  if (isSeller(sentence)) weight *= sellerShare(sentence);
  if (has(sentence, "source")) weight *= 0.4;
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

function weighUse(hit: Hit): number {
  const { sentence } = hit;
  if (hit.denied || isAboutOthers(sentence)) return 0;
  let weight = hit.weight;
  if (isSeller(sentence)) weight *= sellerShare(sentence);
  if (has(sentence, "source")) weight *= 0.4;
  if (follows(hit, "hope", 14)) weight *= 1.5;
  return weight;
}

function isStated(standing: Standing, next: Standing | undefined, signal: boolean): boolean {
  const { best } = standing;
  return (
    signal &&
    best.weight >= 1.6 &&
    !best.gapped &&
    !isSeller(best.sentence) &&
    standing.score >= 1.8 * (next?.score ?? 0)
  );
}

/** The problem that hurts most: what they call the main one, else what they say most clearly. */
export function judgePain(reading: Reading): Verdict<Pain> {
  const standings = rank(reading, "primary_pain_point", (hit) => weighPain(hit, reading));
  const [first, second] = standings;
  if (first === undefined || first.score < 0.3)
    return { value: priorOf("primary_pain_point"), basis: "defaulted", hit: null };
  const stated = isStated(first, second, true);
  return { value: first.value as Pain, basis: stated ? "stated" : "inferred", hit: first.best };
}

/** What Vambe would be used for: talking with customers, unless another task is the core of what they ask. */
export function judgeUseCase(reading: Reading): Verdict<UseCase> {
  const standings = rank(reading, "use_case", weighUse);
  const usual = standings.find((standing) => standing.value === "conversational_support");
  const other = standings.find((standing) => standing.value !== "conversational_support" && standing.top >= 0.9);
  if (other !== undefined && other.score >= CLEAR * (usual?.score ?? 0)) {
    const stated = isStated(
      other,
      standings.find((s) => s !== other),
      beside(other.best, "hope"),
    );
    return { value: other.value as UseCase, basis: stated ? "stated" : "inferred", hit: other.best };
  }
  if (usual === undefined || usual.score < 0.3) {
    const weak = standings[0];
    if (weak === undefined || weak.score < 0.3) return { value: priorOf("use_case"), basis: "defaulted", hit: null };
    return { value: weak.value as UseCase, basis: "inferred", hit: weak.best };
  }
  const stated = isStated(usual, other, beside(usual.best, "hope"));
  return { value: "conversational_support", basis: stated ? "stated" : "inferred", hit: usual.best };
}

function weighProduct(hit: Hit): number {
  const { sentence } = hit;
  if (hit.denied || isAboutOthers(sentence) || has(sentence, "source")) return 0;
  return hit.weight * (isSeller(sentence) ? sellerShare(sentence) : 1) * (follows(hit, "hope", 14) ? 1.4 : 1);
}

const ADVERTISING: ReadonlySet<string> = new Set(["marketing_attribution", "campaign_optimization"]);

/** The product that answers the need just judged; the words for "simple" and "only integrations" tell the smaller ones. */
export function judgeProduct(reading: Reading, use: Verdict<UseCase>, pain: Verdict<Pain>): Verdict<Product> {
  const scores = new Map(rank(reading, "vambe_product", weighProduct).map((standing) => [standing.value, standing]));
  const chats = use.value === "conversational_support" && use.basis !== "defaulted";
  const [ads, axis, iris, mercur] = [scores.get("ads"), scores.get("axis"), scores.get("iris"), scores.get("mercur")];
  if (ADVERTISING.has(use.value)) return { value: "ads", basis: "inferred", hit: use.hit };
  if (pain.value === "high_advertising_costs" && !chats) return { value: "ads", basis: "inferred", hit: pain.hit };
  if (ads !== undefined && ads.top >= 1.6 && ads.score > (mercur?.score ?? 0) && !chats)
    return { value: "ads", basis: "inferred", hit: ads.best };
  if (iris !== undefined && iris.top >= 1.6 && iris.score >= 0.6 * (axis?.score ?? 0))
    return { value: "iris", basis: "inferred", hit: iris.best };
  const joins = axis !== undefined && axis.top >= 1.6 && axis.score > 1.3 * (mercur?.score ?? 0);
  if (joins && !chats) return { value: "axis", basis: "inferred", hit: axis.best };
  if (pain.value === "difficult_integrations" && !chats && (mercur?.score ?? 0) < 0.5)
    return { value: "axis", basis: "inferred", hit: pain.hit };
  if (chats) return { value: "mercur", basis: "inferred", hit: use.hit };
  if (mercur !== undefined && mercur.score >= 0.3) return { value: "mercur", basis: "inferred", hit: mercur.best };
  return { value: priorOf("vambe_product"), basis: "defaulted", hit: null };
}
