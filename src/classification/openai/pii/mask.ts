import { fold } from "../../text/fold.ts";
import { compilePatterns, type Kind, type People, phoneTail } from "./patterns.ts";

/** Hides personal data of one meeting and brings it back. One masker per meeting: the same words always get the same placeholder. */
export interface Masker {
  /** The text with names, e-mails, phones and RUTs as placeholders such as [CLIENTE] or [EMAIL_1]. */
  mask(text: string): string;
  /**
   * The text with every placeholder this masker gave replaced by what it stood for: `restore(mask(t)) === t`. One it never gave
   * is the client or the seller by name, or said in plain Spanish.
   */
  restore(text: string): string;
}

const PLACEHOLDER = /\[(CLIENTE|VENDEDOR|PERSONA|EMAIL|TELEFONO|RUT|TEXTO)(?:[_ -]?\d{1,6})?\]/gi;
/** Marks that no reader sees, but that part a name or a number for a program. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
/** Kinds of which there is usually one: the first goes without a number. */
const SINGLE: ReadonlySet<Kind> = new Set(["CLIENTE", "VENDEDOR"]);

/** What stands for a placeholder that was never given. */
const PLAIN: Record<Exclude<Kind, "CLIENTE" | "VENDEDOR">, string> = {
  PERSONA: "la persona",
  EMAIL: "su correo",
  TELEFONO: "su teléfono",
  RUT: "su RUT",
  TEXTO: "lo dicho",
};

/** A masker for the people of one meeting. Linear in the text. */
export function createMasker(people: People): Masker {
  const pattern = compilePatterns(people);
  const tail = phoneTail(people.client.phone);
  const unnamed: Record<Kind, string> = { ...PLAIN, CLIENTE: people.client.name, VENDEDOR: people.seller.name };
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
      const { visible, indexOf } = withoutMarks(text);
      const folded = fold(visible);
      let out = "";
      let at = 0;
      for (const match of folded.matchAll(pattern)) {
        const last = endInOriginal(visible, folded, match.index + match[0].length);
        const kind = kindOf(match, visible.slice(match.index, last), tail);
        const start = indexOf(match.index);
        if (kind === null || start < at) continue;
        const end = indexOf(last - 1) + 1;
        out += text.slice(at, start) + placeholderFor(kind, text.slice(start, end));
        at = end;
      }
      return out + text.slice(at);
    },
    restore(text) {
      return text.replace(PLACEHOLDER, (placeholder, kind: string) => {
        return originals.get(placeholder.toUpperCase()) ?? unnamed[kind.toUpperCase() as Kind];
      });
    },
  };
}

/** The text without marks nobody sees, and where each unit that is left stands in it. */
function withoutMarks(text: string): { visible: string; indexOf: (at: number) => number } {
  if (!INVISIBLE.test(text)) return { visible: text, indexOf: (at) => at };
  const kept = new Uint32Array(text.length);
  let visible = "";
  let at = 0;
  for (const char of text) {
    if (!INVISIBLE.test(char)) {
      for (let unit = 0; unit < char.length; unit++) kept[visible.length + unit] = at + unit;
      visible += char;
    }
    at += char.length;
  }
  return { visible, indexOf: (index) => kept[index] ?? text.length };
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
