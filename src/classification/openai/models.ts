import type OpenAI from "openai";

/** How hard a reasoning model thinks before it answers; null leaves the parameter out. */
export type ReasoningEffort = NonNullable<OpenAI.ReasoningEffort> | null;

/** gpt-5, gpt-5.6-luna, gpt-6-luna …: the number is the family's version. */
const GPT = /^gpt-(\d+)(?:\.(\d+))?(?![\da-z])/;
const O_SERIES = /^o\d/;

/** Aggregators write a maker before the name, as in openai/gpt-6-luna. */
const bareName = (model: string) => model.slice(model.lastIndexOf("/") + 1);

/** [major, minor] of a gpt model's family, e.g. [5, 6] for gpt-5.6-luna; null for other makers' models. */
function familyOf(model: string): [number, number] | null {
  const match = GPT.exec(bareName(model));
  return match ? [Number(match[1]), Number(match[2] ?? 0)] : null;
}

/**
 * The effort to ask for when nobody configured one: the least each family accepts, because labelling a note needs
 * no long thought and reasoning tokens are paid as output. null for models that refuse the parameter.
 */
export function defaultReasoningEffort(model: string): ReasoningEffort {
  if (O_SERIES.test(bareName(model))) return "low";
  const family = familyOf(model);
  if (!family || family[0] < 5) return null;
  return family[0] === 5 && family[1] === 0 ? "minimal" : "none";
}

/** True when the model accepts `temperature`: reasoning models do only while they do not reason. */
export function takesTemperature(model: string, effort: ReasoningEffort): boolean {
  if (effort !== null) return effort === "none";
  const family = familyOf(model);
  return !O_SERIES.test(bareName(model)) && (!family || family[0] < 5);
}

/**
 * True when OpenAI's own model matches cached prompts only at marked breakpoints (gpt-5.6 and later). Unmarked, its cache
 * would be written at a surcharge with every transcript and never be read. Names with a maker in front belong to
 * aggregators, which have cache markers of their own.
 */
export function marksCacheBreakpoints(model: string): boolean {
  if (model.includes("/")) return false;
  const family = familyOf(model);
  return family !== null && (family[0] > 5 || (family[0] === 5 && family[1] >= 6));
}
