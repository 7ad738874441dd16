import type { Field, FieldValue } from "../../taxonomy.ts";

/** Cues for some values of a field, in the notation of `Matcher.add`. */
export type CuesByValue<F extends Field> = Partial<Record<`${FieldValue<F>}`, readonly string[]>>;

export type CuesByField = { [F in Field]?: CuesByValue<F> };
