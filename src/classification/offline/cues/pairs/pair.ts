import { phrases } from "../../../taxonomy/guide.ts";
import type { Field, FieldValue } from "../../../taxonomy.ts";

/** Two ideas that say a value when they stand near each other, in either order: "lo que pagamos por cada clic se disparó". */
export interface Together {
  field: Field;
  value: string;
  weight: number;
  ideas: readonly [readonly string[], readonly string[]];
}

/** The one idea and the other, as running text in the notation of `Matcher.add`, and what they weigh. */
export type Ideas = readonly [one: string, other: string, weight?: number];

/** What two ideas near each other say: as much as a word that says it. */
const USUAL = 0.8;

/** The pairs of ideas that say each value of a field. */
export function together<F extends Field>(
  field: F,
  said: Partial<Record<`${FieldValue<F>}`, readonly Ideas[]>>,
): readonly Together[] {
  return Object.entries<readonly Ideas[] | undefined>(said).flatMap(([value, pairs]) =>
    (pairs ?? []).map(([one, other, weight = USUAL]) => ({
      field,
      value,
      weight,
      ideas: [phrases(one), phrases(other)] as const,
    })),
  );
}
