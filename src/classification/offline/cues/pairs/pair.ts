import { phrases } from "../../../taxonomy/guide.ts";
import type { Field, FieldValue } from "../../../taxonomy.ts";

/** Two ideas that say a value when they stand near each other, in either order: "lo que pagamos por cada clic se disparó". */
export interface Together {
  field: Field;
  value: string;
  weight: number;
  ideas: readonly [readonly string[], readonly string[]];
}

/** The one idea and the other, as running text in the notation of `Matcher.add`. */
export type Ideas = readonly [one: string, other: string];

/** As much as two words that say it, as one, and little more than a word that leans to it. */
export const SAYS = 1.6;
export const CLEAR = 0.8;
export const WIDE = 0.3;

/** The pairs of ideas that tell each value of a field, all of one weight. */
export function together<F extends Field>(
  field: F,
  weight: number,
  told: Partial<Record<`${FieldValue<F>}`, readonly Ideas[]>>,
): readonly Together[] {
  return Object.entries<readonly Ideas[] | undefined>(told).flatMap(([value, pairs = []]) =>
    pairs.map(([one, other]) => ({ field, value, weight, ideas: [phrases(one), phrases(other)] as const })),
  );
}
