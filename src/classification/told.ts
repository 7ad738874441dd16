import type { ReviewReason } from "./review.ts";
import { LABEL_FIELDS } from "./taxonomy.ts";

/** What is told of a finished run: ids, labels and figures; no word of what was said. */
export interface Told {
  completed: object;
  /** null when nobody has to look at it. */
  review: object | null;
}

/** Chooses from the accepted view, by column name, what may leave the house. */
export function toldOf(accepted: Record<string, unknown>): Told {
  const labels = Object.fromEntries([...LABEL_FIELDS, "sentiment"].map((field) => [field, accepted[field]]));
  const { confidence_score, needs_review, engine, model_used, processed_at } = accepted;
  const reasons = (accepted.review_reasons as readonly ReviewReason[]).map(({ code, field }) => ({ code, field }));
  return {
    completed: { labels, confidence_score, needs_review, engine, model_used, processed_at },
    review: needs_review === true ? { confidence_score, reasons } : null,
  };
}
