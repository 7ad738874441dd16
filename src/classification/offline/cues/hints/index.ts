import type { CuesByField } from "../by-value.ts";
import { primaryPainPoint } from "./pain.ts";

/** Words of a value's subject that say nothing of it by themselves: heard only where nothing else is. */
export const HINTS: CuesByField = {
  primary_pain_point: primaryPainPoint,
};
