import { type EnumField, FIELDS, type Field, type Labels } from "../../taxonomy.ts";
import type { Segment } from "../../text/segment.ts";

/** What the texts are composed from: sentences fit to be quoted, and what is known besides. */
export interface Material {
  /** Sentences without instructions to the classifier, at most some hundreds: the start and the end of a long meeting. */
  segments: readonly Segment[];
  labels: Labels;
  /** Fields whose value is a prior: nobody said it, so no text may. */
  defaulted: ReadonlySet<Field>;
  /** False when the meeting was not held in Spanish: then nothing of it may be quoted. */
  spanish: boolean;
  /** Folded words that name the parties; they are no topic. */
  nameWords: ReadonlySet<string>;
}

/** A value's Spanish name as it reads within a sentence: "salud", but "CRM a medida"; "" for one that is a prior. */
export function nameOf(
  field: EnumField & keyof Labels,
  { labels, defaulted }: Pick<Material, "labels" | "defaulted">,
): string {
  if (defaulted.has(field)) return "";
  const values: Readonly<Record<string, { name: { es: string } }>> = FIELDS[field].values;
  return lowerFirst(values[labels[field]]?.name.es ?? "");
}

/** Lower-cases the first letter unless the word is an acronym or a name written with inner capitals. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}(?![\p{Lu}\d])[^\s\p{Lu}]*(?:\s|$)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** "Así.": first letter upper case, one final mark. */
export function asSentence(text: string): string {
  const bare = text.replace(/[\s,;:–—-]+$/, "");
  if (bare === "") return "";
  const opened = /^[¿¡"«“(]/.test(bare) ? bare.charAt(0) + upperFirst(bare.slice(1)) : upperFirst(bare);
  return /[.!?…][)"»”]?$/.test(opened) ? opened : `${opened}.`;
}

/** Upper-cases the first letter; letters outside the basic plane included. */
export function upperFirst(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20);
  return text === "" ? "" : first.toUpperCase() + text.slice(first.length);
}

/** White space normalised, control characters, list marks and spoken fillers at the start left out. */
export function tidy(text: string): string {
  let tidied = text
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, " ")
    .trim()
    .replace(/^(?:[-*•·–—>#]+|\d{1,2}[.)])\s+/, "");
  for (let before = ""; before !== tidied; ) {
    before = tidied;
    tidied = tidied.replace(FILLER, "");
  }
  return tidied.trim();
}
const FILLER =
  /^(?:(?:bueno|buenos? d[ií]as|buenas(?: tardes)?|hola|s[ií]|no|mira|mire|eh+|em+|mm+|este|ya|claro|perfecto|exacto|dale|listo|genial|okey|ok|vale|gracias|muchas gracias|entonces|pues|o sea|la verdad)(?:\s*[,.;…!]+\s*|\s+(?=(?:bueno|mira|pues|o sea|eh+|entonces)\b)))+|^(?:bueno|mira|mire|oye|eh+|mm+|pues|o sea|y|pero|as[ií] que)\s+(?=\p{L})/iu;

/** Cut at a word's end to at most `limit` UTF-16 units, with an ellipsis when something is missing. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const space = cut.lastIndexOf(" ");
  const whole = space > limit / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, "");
  return `${whole.replace(/[\s,;:.–—-]+$/, "")}…`;
}

/** "a, b y c", with "e" where Spanish asks for it. */
export function enumerate(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(", ")} ${/^h?i(?!e)/i.test(last) ? "e" : "y"} ${last}`;
}
