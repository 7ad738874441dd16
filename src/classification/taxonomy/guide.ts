/** A text in the two languages the product speaks. */
export interface Bilingual {
  es: string;
  en: string;
}

/**
 * What the guide says of one value. `cues` are how people say it; the offline lexicon is compiled from them, so their notation counts:
 * words match whatever their accents, case, plural or gender; `word*` matches any ending; `…` stands for up to four words.
 */
export interface ValueGuide {
  name: Bilingual;
  definition: Bilingual;
  cues: { es: readonly string[]; en: readonly string[] };
  /** What is easily mistaken for this value and where it belongs; "" when nothing is. */
  not: Bilingual;
}

/** What the guide says of one field. `prior` is the value given, as `defaulted`, when the text says nothing. */
export interface EnumGuide {
  kind: "enum";
  definition: Bilingual;
  prior: string;
  values: Readonly<Record<string, ValueGuide>>;
}

export interface BooleanGuide {
  kind: "boolean";
  definition: Bilingual;
  prior: boolean;
  values: Readonly<Record<"true" | "false", ValueGuide>>;
}

export type FieldGuide = EnumGuide | BooleanGuide;

/** Reads a list of cues written as running text, separated by commas. */
export function phrases(text: string): readonly string[] {
  return text.split(",").map((phrase) => phrase.trim());
}

/** The first cues that read as words: the lexicon's word stems would only puzzle people and models. */
export function readableCues(cues: readonly string[], count: number): string[] {
  return cues.filter((cue) => !cue.includes("*")).slice(0, count);
}
