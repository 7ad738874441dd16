import { type FieldValue, priorOf } from "../../taxonomy.ts";
import type { Hit, Reading } from "../reading.ts";
import { follows, has, isAboutOthers, isQuestion, isSeller } from "../scope.ts";
import { rank, type Verdict } from "../tally.ts";

type Pain = FieldValue<"primary_pain_point">;
type UseCase = FieldValue<"use_case">;
type Product = FieldValue<"vambe_product">;

function weighProduct(hit: Hit): number {
  const { sentence } = hit;
  if (hit.denied || isAboutOthers(sentence) || has(sentence, "source")) return 0;
  return (
    hit.weight * (isSeller(sentence) ? (isQuestion(sentence) ? 0.05 : 0.3) : 1) * (follows(hit, "hope", 14) ? 1.4 : 1)
  );
}

/** Uses that move data between systems and talk with nobody. */
const DATA: ReadonlySet<string> = new Set(["dw_modernization", "real_time_reporting", "demand_forecasting"]);
const ADVERTISING: ReadonlySet<string> = new Set(["marketing_attribution", "campaign_optimization"]);

/** The product that answers the need just judged; the words for "simple" and "only integrations" tell the smaller ones. */
export function judgeProduct(reading: Reading, use: Verdict<UseCase>, pain: Verdict<Pain>): Verdict<Product> {
  const scores = new Map(rank(reading, "vambe_product", weighProduct).map((standing) => [standing.value, standing]));
  const chats = use.value === "conversational_support" && use.basis !== "defaulted";
  const [ads, axis, iris, mercur] = [scores.get("ads"), scores.get("axis"), scores.get("iris"), scores.get("mercur")];
  if (ADVERTISING.has(use.value)) return { value: "ads", basis: "inferred", hit: use.hit };
  if (DATA.has(use.value) && (iris?.top ?? 0) < 1.6) return { value: "axis", basis: "inferred", hit: use.hit };
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
