import { fold } from "../../text/fold.ts";
import { compilePatterns, type Kind, type People, phoneTail } from "./patterns.ts";

/** Hides personal data of one meeting and brings it back. One masker per meeting: the same words always get the same placeholder. */
export interface Masker {
  /** The text with names, e-mails, phones and RUTs as placeholders such as [CLIENTE] or [EMAIL_1]. */
  mask(text: string): string;
  /** The text with every placeholder this masker gave replaced by what it stood for: `restore(mask(t)) === t`. */
  restore(text: string): string;
}

const PLACEHOLDER = /\[(?:CLIENTE|VENDEDOR|PERSONA|EMAIL|TELEFONO|RUT|TEXTO)(?:_\d{1,6})?\]/gi;
/** Kinds of which there is usually one: the first goes without a number. */
const SINGLE: ReadonlySet<Kind> = new Set(["CLIENTE", "VENDEDOR"]);

/** A masker for the people of one meeting. Linear in the text. */
export function createMasker(people: People): Masker {
  const pattern = compilePatterns(people);
  const tail = phoneTail(people.client.phone);
  const placeholders = new Map<string, string>();
  const originals = new Map<string, string>();
  const counts = new Map<Kind, number>();

  function placeholderFor(kind: Kind, original: string): string {
    const key = `${kind} ${original}`;
    const known = placeholders.get(key);
    if (known !== undefined) return known;
    const count = (counts.get(kind) ?? 0) + 1;
    const placeholder = count === 1 && SINGLE.has(kind) ? `[${kind}]` : `[${kind}_${count}]`;
    counts.set(kind, count);
    placeholders.set(key, placeholder);
    originals.set(placeholder, original);
    return placeholder;
  }

  return {
    mask(text) {
      const folded = fold(text);
      let out = "";
      let at = 0;
      for (const match of folded.matchAll(pattern)) {
        if (match.index < at) continue;
        const end = endInOriginal(text, folded, match.index + match[0].length);
        const original = text.slice(match.index, end);
        const kind = kindOf(match, original, tail);
        if (kind === null) continue;
        out += text.slice(at, match.index) + placeholderFor(kind, original);
        at = end;
      }
      return out + text.slice(at);
    },
    restore(text) {
      return text.replace(PLACEHOLDER, (placeholder) => originals.get(placeholder.toUpperCase()) ?? placeholder);
    },
  };
}

/** Folding moves a word's accents behind it as spaces; the original word ends after as many more units. */
function endInOriginal(text: string, folded: string, end: number): number {
  let last = end;
  while (last < text.length && folded[last] === " " && !/\s/.test(text.charAt(last))) last += 1;
  return last;
}

/** What the rules found, or null where the stretch may stay as it is. */
function kindOf(match: RegExpExecArray, original: string, tail: string): Kind | null {
  const rule = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined)?.[0] ?? "KEEP";
  if (rule === "KEEP") return tail !== "" && original.replace(/\D/g, "").includes(tail) ? "TELEFONO" : null;
  if (rule.endsWith("_CAPITAL") && original.charAt(0) === original.charAt(0).toLowerCase()) return null;
  if (rule === "TELEFONO" && !looksLikePhone(match[0])) return null;
  return rule.replace(/_(?:PART|CAPITAL|EXACT)$/, "") as Kind;
}

/** 8–19 digits, not a row of small numbers ("20 30 40 50"), unless an international prefix says it is a phone. */
function looksLikePhone(candidate: string): boolean {
  if (candidate.startsWith("+")) return true;
  const groups = candidate.match(/\d+/g) ?? [];
  return groups.join("").length >= 8 && groups.some((group) => group.length >= 3);
}
