import type { Draft } from "./engine.ts";
import { missingText, type ReviewReason, strangeText } from "./review.ts";
import { isSpanish } from "./text/language.ts";

/** What a draft says in words of its own. */
export const TEXT_FIELDS = ["key_topics", "action_items", "next_steps", "summary"] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** What keeps a text from being shown as it is: nothing stands in it, or it is not in Spanish; null when it is fine. */
export function textTrouble(text: string | readonly string[]): "missing" | "not_spanish" | null {
  const said = [text]
    .flat()
    .map((item) => item.trim())
    .filter((item) => item !== "");
  if (said.length === 0) return "missing";
  return isSpanish(said.join(". ")) ? null : "not_spanish";
}

/** A reason for review for each text of a draft that is missing or in another language. */
export function textReasons(draft: Pick<Draft, TextField>): ReviewReason[] {
  return TEXT_FIELDS.flatMap((field) => {
    const trouble = textTrouble(draft[field]);
    if (trouble === null) return [];
    return [trouble === "missing" ? missingText(field) : strangeText(field)];
  });
}
