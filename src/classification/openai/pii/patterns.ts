import { fold } from "../../text/fold.ts";
import { partRule } from "./common-words.ts";

/** What a hidden stretch of text is, and so what stands in for it. */
export type Kind = "CLIENTE" | "VENDEDOR" | "PERSONA" | "EMAIL" | "TELEFONO" | "RUT" | "TEXTO";

/** The people whose data must not leave: names as recorded, e-mail and phone of the client. */
export interface People {
  client: { name: string; email: string | null; phone: string | null };
  seller: { name: string };
}

const START = "(?<![\\p{L}\\p{N}_])";
const END = "(?![\\p{L}\\p{N}_])";
/** Between the words of a name: folded text may hold a few spaces for one, or none where what parted them is invisible. */
const GAP = "[ .,'-]{0,8}";
/** Between digits; a period that ends a sentence parts two numbers. */
const NUMBER_GAP = "(?:(?!\\. )[ ().-]){0,3}";
/** "@" as people spell it to be read by nobody else. */
const SPELT_AT = "(?:[([{] {0,2}(?:at|arroba|@) {0,2}[)\\]}]|(?<= )arroba(?= ))";
const SPELT_DOT = "(?:\\.| {1,3}(?:punto|dot) {1,3}| {0,2}[([{](?:punto|dot|\\.)[)\\]}] {0,2})";
const LOCAL = "[\\p{L}\\p{N}._%+-]{1,64}";
const NAME = "[\\p{L}\\p{N}-]{1,63}";

const GENERAL = {
  // A transcript may hold our own placeholders; they are hidden too, or restoring would change them.
  TEXTO: "\\[(?:cliente|vendedor|persona|email|telefono|rut|texto)(?:[_ -]?\\d{1,6})?\\]",
  EMAIL: [
    `${LOCAL}@${NAME}(?:\\.${NAME}){0,4}`,
    `${START}${LOCAL} {0,3}@ {1,3}${NAME}(?:\\.${NAME}){1,4}`,
    `${START}${LOCAL} {0,3}${SPELT_AT} {0,3}${NAME}(?:${SPELT_DOT}${NAME}){1,4}${END}`,
    `${START}${LOCAL} {1,3}at {1,3}${NAME}(?: {1,3}dot {1,3}\\p{L}{2,10}){1,3}${END}`,
  ].join("|"),
  RUT: `${START}(?:\\d{1,2}(?:\\.\\d{3}){2} ?- ?[\\dk]|\\d{7,8} ?- ?[\\dk]|(?<=rut:? )\\d{1,2}\\.?\\d{3}\\.?\\d{3})${END}`,
  // Dates, amounts and thousands, taken before the phone rule so that it cannot.
  KEEP: [
    `${START}\\d{4}-\\d{1,2}-\\d{1,2}${END}`,
    `${START}\\d{1,2}[-.]\\d{1,2}[-.]\\d{2,4}${END}`,
    "(?:\\$|€|(?<![\\p{L}])(?:usd|clp|ars|mxn|cop|pen|eur|uf)) {0,2}\\d[\\d.,]{0,24}",
    `${START}\\d[\\d.,]{0,24} {0,2}(?:%|(?:millones|mil|pesos|dolares|euros|soles|usd|clp|ars|mxn|cop|pen|eur|uf)${END})`,
    `${START}\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d{1,2})?${END}`,
  ].join("|"),
  TELEFONO: `(?<![\\p{L}\\p{N}_+])\\+?\\(?\\d(?:${NUMBER_GAP}\\d){6,}${END}`,
};

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const wordsOf = (name: string): string[] => fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The digits that tell a phone number apart, whatever prefix it is written with; "" when there are too few to tell. */
export function phoneTail(phone: string | null): string {
  const digits = (phone ?? "").replace(/\D/g, "");
  return digits.length < 6 ? "" : digits.slice(-8);
}

/** A compiled set of rules for one meeting's people, to be run over folded text; named groups say what was found. */
export function compilePatterns(people: People): RegExp {
  const client = wordsOf(people.client.name);
  const seller = wordsOf(people.seller.name);
  const shared = new Set(client.filter((word) => seller.includes(word)));
  const own = (word: string) => !shared.has(word);
  const groups: [string, string[]][] = [
    ["TEXTO", [GENERAL.TEXTO]],
    ["EMAIL", [...exactEmail(people.client.email), GENERAL.EMAIL]],
    ["CLIENTE", fullName(client)],
    ["VENDEDOR", client.join(" ") === seller.join(" ") ? [] : fullName(seller)],
    ["PERSONA_PART", partsOf([...shared], "always")],
    ["PERSONA_CAPITAL", partsOf([...shared], "capitalised")],
    ["CLIENTE_PART", partsOf(client.filter(own), "always")],
    ["CLIENTE_CAPITAL", partsOf(client.filter(own), "capitalised")],
    ["VENDEDOR_PART", partsOf(seller.filter(own), "always")],
    ["VENDEDOR_CAPITAL", partsOf(seller.filter(own), "capitalised")],
    ["TELEFONO_EXACT", exactPhone(people.client.phone)],
    ["RUT", [GENERAL.RUT]],
    ["KEEP", [GENERAL.KEEP]],
    ["TELEFONO", [GENERAL.TELEFONO]],
  ];
  const source = groups
    .filter(([, rules]) => rules.length > 0)
    .map(([name, rules]) => `(?<${name}>${rules.join("|")})`);
  return new RegExp(source.join("|"), "gu");
}

function fullName(words: string[]): string[] {
  const only = words.length === 1 ? partRule(words[0] ?? "") : "always";
  return words.length === 0 || only !== "always" ? [] : [`${START}${words.map(literally).join(GAP)}${END}`];
}

function partsOf(words: string[], rule: "always" | "capitalised"): string[] {
  const parts = [...new Set(words)].filter((word) => partRule(word) === rule);
  return parts.length === 0 ? [] : [`${START}(?:${parts.map(literally).join("|")}){1,4}${END}`];
}

function exactEmail(email: string | null): string[] {
  const folded = email === null ? "" : fold(email).trim();
  return folded === "" ? [] : [literally(folded)];
}

/** The recorded number in any grouping, with or without its country prefix. */
function exactPhone(phone: string | null): string[] {
  const tail = phoneTail(phone);
  if (tail === "") return [];
  const spaced = (digits: string) => [...digits].join(NUMBER_GAP);
  const prefix = (phone ?? "").replace(/\D/g, "").slice(0, -tail.length);
  // Any ending of the prefix, longest first: 56 9 may be said as "569", "9" or not at all.
  const endings = [...prefix].map((_, at) => spaced(prefix.slice(at)) + NUMBER_GAP);
  return [`(?<!\\d)\\+?\\(?(?:${[...endings, ""].join("|")})${spaced(tail)}(?!\\d)`];
}
