import type { Judged } from "./confidence.ts";
import { type Field, FIELDS } from "./taxonomy.ts";

/** A corrected value as its field holds it: "true" and "false" are booleans there. */
export const correctedValue = (field: Field, value: string): string | boolean => (FIELDS[field].kind === "boolean" ? value === "true" : value);

/** A person has read the text: the value is theirs, stated, and as sure as a label gets. */
const BY_A_PERSON = { basis: "stated", confidence: 0.95 } as const;

/** The judged labels with people's corrections laid over them; a corrected field has no more reason for review. */
export function overlayCorrections(judged: Judged, corrections: readonly { field: Field; value: string }[]): Judged {
  if (corrections.length === 0) return judged;
  const labels = { ...judged.labels, sentiment: judged.sentiment };
  for (const { field, value } of corrections) {
    Object.assign(labels, { [field]: { ...labels[field], value: correctedValue(field, value), ...BY_A_PERSON } });
  }
  const { sentiment, ...rest } = labels;
  const corrected = new Set<Field | null>(corrections.map(({ field }) => field));
  const review_reasons = judged.review_reasons.filter(({ field }) => !corrected.has(field));
  const scores = Object.values(rest).map(({ confidence }) => confidence);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return {
    labels: rest,
    sentiment,
    confidence_score: Math.round(mean * 1000) / 1000,
    needs_review: review_reasons.length > 0,
    review_reasons,
  };
}
