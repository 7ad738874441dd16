import { type FieldValue, priorOf } from "../../taxonomy.ts";
import type { Hit, Reading } from "../reading.ts";
import { distanceAfter, follows, has, isAboutOthers, isSeller } from "../scope.ts";
import { rank, type Verdict } from "../tally.ts";

type Region = FieldValue<"region">;

const PREFIXES: readonly (readonly [RegExp, Region])[] = [
  [/^\+?(?:54|55|56|51|591|595|598)\d{8,}/, "latam_south"],
  [/^\+?(?:52|57|58|593|502|503|504|505|506|507)\d{8,}/, "latam_north"],
  [/^\+?1\d{10}$/, "north_america"],
  [/^\+?(?:34|351|33|39|49|44|31|32|41|43|45|46|47|48)\d{8,}/, "europe"],
  [/^\+?(?:61|64)\d{8,}/, "oceania"],
];
const DOMAINS: Readonly<Record<string, Region>> = {
  cl: "latam_south",
  ar: "latam_south",
  pe: "latam_south",
  uy: "latam_south",
  py: "latam_south",
  bo: "latam_south",
  br: "latam_south",
  mx: "latam_north",
  co: "latam_north",
  ve: "latam_north",
  ec: "latam_north",
  cr: "latam_north",
  pa: "latam_north",
  gt: "latam_north",
  do: "latam_north",
  us: "north_america",
  ca: "north_america",
  es: "europe",
  pt: "europe",
  fr: "europe",
  de: "europe",
  it: "europe",
  uk: "europe",
  eu: "europe",
  au: "oceania",
  nz: "oceania",
};

/** Words of a sentence that is nothing but a place. */
const ANSWER = 3;

function weigh(hit: Hit): number {
  const { sentence } = hit;
  if (hit.denied || isAboutOthers(sentence)) return 0;
  const abroad = distanceAfter(hit, "abroad");
  const place = distanceAfter(hit, "place");
  let weight = hit.weight;
  // "Austin." answers where they are.
  if (hit.weight < 1) weight *= place <= 1 || sentence.tokens.length <= ANSWER ? 2.2 : 0.5;
  if (place <= 1 && (has(sentence, "self") || has(sentence, "own"))) weight *= 1.5;
  if (abroad <= 3 || has(sentence, "source")) weight *= 0.25;
  if (isSeller(sentence)) weight *= 0.15;
  return weight;
}

/** Where the company is, by places, currencies, tax ids and ways of speaking; else by the client's phone or address. */
export function judgeRegion(
  reading: Reading,
  client: { email: string | null; phone: string | null },
  hints: readonly Hit[],
): Verdict<Region> {
  const [first, second] = rank(reading, "region", weigh);
  if (first !== undefined && first.score >= 0.3) {
    const said = first.best.weight >= 1 || follows(first.best, "place", 1);
    const own =
      said && (has(first.best.sentence, "self") || has(first.best.sentence, "own")) && follows(first.best, "place", 2);
    const stated = own && !isSeller(first.best.sentence) && first.top >= 1 && second === undefined;
    return { value: first.value as Region, basis: stated ? "stated" : "inferred", hit: first.best };
  }
  const known = regionOf(client) ?? hints.find((hit) => hit.field === "region" && hit.weight >= 1)?.value;
  if (known !== undefined) return { value: known as Region, basis: "inferred", hit: null };
  return { value: priorOf("region"), basis: "defaulted", hit: null };
}

function regionOf({ email, phone }: { email: string | null; phone: string | null }): Region | undefined {
  const digits = phone?.replace(/[^\d+]/g, "") ?? "";
  if (digits.startsWith("+")) for (const [prefix, region] of PREFIXES) if (prefix.test(digits)) return region;
  return DOMAINS[email?.toLowerCase().match(/\.([a-z]{2})$/)?.[1] ?? ""];
}
