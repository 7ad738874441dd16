import { FIELDS, type Field } from "../src/classification/taxonomy.ts";
import { segment } from "../src/classification/text/segment.ts";

export type Value = string | boolean;
export type Kind = "note" | "dialogue";

/** A labelled meeting: for each scored field the acceptable values, best first. */
export interface LabelledMeeting {
  id: string;
  /** "file:line", for messages. */
  place: string;
  kind: Kind;
  tags: string[];
  transcript: string;
  guidance: string;
  seller: string;
  client: string;
  accepted: Partial<Record<Field, Value[]>>;
}

const FIELD_NAMES = Object.keys(FIELDS) as Field[];
const TRANSCRIPT_KEYS = ["transcript", "text", "content", "transcripcion"];
/** Turns of speech before a transcript counts as a dialogue: a note may quote a line or two. */
const DIALOGUE_TURNS = 3;

/** Reads JSONL, one labelled meeting a line; blank lines are skipped. Throws an Error that names file and line. */
export function parseMeetings(text: string, file: string): LabelledMeeting[] {
  return text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .flatMap((line, i) => (line.trim() === "" ? [] : [parseLine(line, `${file}:${i + 1}`)]));
}

function parseLine(line: string, place: string): LabelledMeeting {
  const entry = readObject(line, place);
  const transcript = TRANSCRIPT_KEYS.map((key) => entry[key]).find((value) => value !== undefined);
  if (typeof transcript !== "string" || transcript.trim() === "") {
    throw new Error(`${place}: "transcript" must be a text that is not empty`);
  }
  const { kind, tags } = entry;
  if (kind !== undefined && kind !== "note" && kind !== "dialogue") {
    throw new Error(`${place}: "kind" must be "note" or "dialogue", not ${JSON.stringify(kind)}`);
  }
  return {
    id: typeof entry.id === "string" || typeof entry.id === "number" ? String(entry.id) : place,
    place,
    kind: kind ?? (countTurns(transcript) >= DIALOGUE_TURNS ? "dialogue" : "note"),
    tags: Array.isArray(tags) ? tags.map(String) : [],
    transcript,
    guidance: textOf(entry, "guidance", place),
    seller: textOf(entry, "seller", place),
    client: textOf(entry, "client", place),
    accepted: readLabels(entry, place),
  };
}

function readObject(line: string, place: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`${place}: not valid JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  if (!isRecord(value)) throw new Error(`${place}: a line must be one JSON object`);
  return value;
}

function readLabels(entry: Record<string, unknown>, place: string): LabelledMeeting["accepted"] {
  const { labels } = entry;
  if (labels !== undefined && !isRecord(labels)) throw new Error(`${place}: "labels" must be an object`);
  const unknown = Object.keys(labels ?? {}).find((key) => !Object.hasOwn(FIELDS, key));
  if (unknown !== undefined) {
    throw new Error(`${place}: "${unknown}" is not a field; the fields are ${FIELD_NAMES.join(", ")}`);
  }
  const accepted: LabelledMeeting["accepted"] = {};
  for (const field of FIELD_NAMES) {
    const given = (labels ?? entry)[field];
    const values = given === undefined || given === null ? [] : Array.isArray(given) ? given : [given];
    if (values.length > 0) accepted[field] = values.map((value) => readValue(field, value, place));
  }
  return accepted;
}

function readValue(field: Field, given: unknown, place: string): Value {
  const allowed = Object.keys(FIELDS[field].values);
  if ((typeof given !== "string" && typeof given !== "boolean") || !allowed.includes(String(given))) {
    throw new Error(`${place}: ${field} cannot be ${JSON.stringify(given)}; it is one of ${allowed.join(", ")}`);
  }
  return FIELDS[field].kind === "boolean" ? String(given) === "true" : String(given);
}

function countTurns(transcript: string): number {
  return new Set(segment(transcript).flatMap(({ speaker, turn }) => (speaker === null ? [] : [turn]))).size;
}

function textOf(entry: Record<string, unknown>, key: string, place: string): string {
  const value = entry[key];
  if (value === undefined || value === null) return "";
  if (typeof value !== "string") throw new Error(`${place}: "${key}" must be a text`);
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
