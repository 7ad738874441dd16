import type { z } from "zod";
import { TEXT_FIELDS, type TextField, textTrouble } from "../draft-texts.ts";
import type { Draft, LabelDraft } from "../engine.ts";
import { FIELDS, type Field, LABEL_FIELDS, priorOf } from "../taxonomy.ts";
import type { Probabilities } from "./logprobs.ts";
import type { Fault } from "./prompt/prompt.ts";
import { type Reply, type ReplyLabel, ReplySchema, valuesOf } from "./schema.ts";

/** A reply as judged: `reply` is null when it cannot be used; faults beside a reply are worth one question more, not a failure. */
export interface Judged {
  reply: Reply | null;
  faults: Fault[];
}

const LONGEST: Record<TextField, number> = { key_topics: 120, action_items: 300, next_steps: 600, summary: 1_200 };
const MOST: Record<"key_topics" | "action_items", number> = { key_topics: 5, action_items: 3 };
const MAX_ANCHOR_WORDS = 8;

/** Checks a reply's text against the schema, then its texts for Spanish and length. Bounded: never echoes more than a few words of it. */
export function judgeReply(content: string): Judged {
  const json = readJson(content);
  if (json === undefined)
    return { reply: null, faults: [{ field: "JSON", problem: "la respuesta no es un objeto JSON válido." }] };
  const parsed = ReplySchema.safeParse(json);
  if (!parsed.success) return { reply: null, faults: schemaFaults(parsed.error, json) };
  return { reply: parsed.data, faults: TEXT_FIELDS.flatMap((field) => textFaults(field, parsed.data[field])) };
}

/** Servers without strict schemas like to wrap JSON in a code fence. */
function readJson(content: string): unknown {
  const bare = content
    .trim()
    .replace(/^```(?:json)?\s*/i, "")
    .replace(/\s*```$/, "");
  try {
    return JSON.parse(bare) as unknown;
  } catch {
    return undefined;
  }
}

function schemaFaults(error: z.ZodError, json: unknown): Fault[] {
  const faults = new Map<string, Fault>();
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? "JSON");
    const part = issue.path[1] === undefined ? null : String(issue.path[1]);
    const key = part === null ? field : `${field}.${part}`;
    if (!faults.has(key)) faults.set(key, { field: key, problem: describe(field, part, json) });
  }
  return [...faults.values()];
}

function describe(field: string, part: string | null, json: unknown): string {
  if (!isRecord(json)) return "la respuesta debe ser un objeto.";
  if (!(field in json)) return "falta el campo.";
  const inner = json[field];
  const found = part !== null && isRecord(inner) ? inner[part] : inner;
  if (!isField(field) || part === null) return "no tiene la forma que pide el esquema.";
  if (found === undefined) return "falta.";
  if (part !== "value")
    return part === "basis" ? "debe ser stated, inferred o defaulted." : "debe ser un texto o null.";
  const others = LABEL_FIELDS.filter((other) => other !== field && valuesOf(other).some((value) => value === found));
  const owner = others[0] === undefined ? "" : ` (es un valor de ${others[0]})`;
  return `${excerpt(found)} no es un valor de este campo${owner}; usa uno de: ${valuesOf(field).join(", ")}.`;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isField = (name: string): name is Field => Object.hasOwn(FIELDS, name);
const excerpt = (value: unknown) => (JSON.stringify(value) ?? "").slice(0, 60);

function textFaults(field: TextField, text: string | string[]): Fault[] {
  const items = [text].flat().map(tidy);
  if (items.some((item) => item.length > LONGEST[field])) return [{ field, problem: "es demasiado largo." }];
  const trouble = textTrouble(items);
  if (trouble === null) return [];
  return [{ field, problem: trouble === "missing" ? "está vacío." : "debe estar en español." }];
}

/** The draft a usable reply stands for, with what the model found of its values, personal data restored, texts tidied and held to their sizes. */
export function toDraft(
  reply: Reply,
  restore: (text: string) => string,
  probabilities: Probabilities = {},
): Omit<Draft, "model" | "usage"> {
  const labelOf = <V extends string | boolean>(field: Field, label: ReplyLabel<V>): LabelDraft<V> =>
    toLabel(field, label, probabilities[field] ?? null, restore);
  const labels = Object.fromEntries(
    LABEL_FIELDS.map((field) => [field, labelOf<string | boolean>(field, reply[field])]),
  );
  return {
    labels: labels as unknown as Draft["labels"],
    sentiment: labelOf("sentiment", reply.sentiment),
    key_topics: toList("key_topics", reply.key_topics, restore),
    action_items: toList("action_items", reply.action_items, restore),
    next_steps: toText("next_steps", reply.next_steps, restore),
    summary: toText("summary", reply.summary, restore),
  };
}

/** A label without evidence is the field's prior, whatever value came with it: reports rely on that. */
function toLabel<V extends string | boolean>(
  field: Field,
  label: ReplyLabel<V>,
  probability: number | null,
  restore: (text: string) => string,
): LabelDraft<V> {
  if (label.basis === "defaulted") {
    return { value: priorOf(field) as V, basis: "defaulted", anchor: null, offset: null, probability: null };
  }
  const anchor = label.anchor === null ? "" : firstWords(restore(label.anchor), MAX_ANCHOR_WORDS);
  return {
    value: label.value,
    basis: label.basis,
    anchor: anchor === "" ? null : anchor,
    offset: null,
    probability,
  };
}

function firstWords(text: string, count: number): string {
  return text
    .trim()
    .slice(0, 400)
    .split(/(\s+)/)
    .slice(0, count * 2 - 1)
    .join("");
}

function toList(field: "key_topics" | "action_items", items: string[], restore: (text: string) => string): string[] {
  const texts = items.map((item) => toText(field, item, restore)).filter((item) => item !== "");
  return [...new Set(texts)].slice(0, MOST[field]);
}

function toText(field: TextField, text: string, restore: (text: string) => string): string {
  const whole = tidy(restore(tidy(text)));
  if (whole.length <= LONGEST[field]) return whole;
  const cut = whole.slice(0, LONGEST[field] - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1)).toWellFormed()}…`;
}

/** One line, without what Postgres refuses in a text. */
const tidy = (text: string) => text.toWellFormed().replaceAll("\u0000", "").replace(/\s+/g, " ").trim();
