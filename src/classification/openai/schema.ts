import { z } from "zod";
import { BASES, type Basis } from "../engine.ts";
import { FIELDS, type Field, LABEL_FIELDS, type LabelField, type LabelValue, type Sentiment } from "../taxonomy.ts";

/** Every field judged with evidence: the twelve labels and the sentiment. */
export const JUDGED_FIELDS = [...LABEL_FIELDS, "sentiment"] as const satisfies readonly Field[];

/** One label as the model gives it: evidence before value, so that the value follows from the evidence. */
export interface ReplyLabel<V> {
  anchor: string | null;
  basis: Basis;
  value: V;
}

/** The model's whole answer. */
export type Reply = { [F in LabelField]: ReplyLabel<LabelValue<F>> } & {
  sentiment: ReplyLabel<Sentiment>;
  key_topics: string[];
  action_items: string[];
  next_steps: string;
  summary: string;
};

/** The values a field may take, as the guide lists them. */
export function valuesOf(field: Field): readonly (string | boolean)[] {
  return FIELDS[field].kind === "boolean" ? [true, false] : Object.keys(FIELDS[field].values);
}

type JsonSchema = { [key: string]: unknown };

const closed = (properties: JsonSchema): JsonSchema => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

function labelSchema(field: Field): JsonSchema {
  const boolean = FIELDS[field].kind === "boolean";
  return closed({
    anchor: { type: ["string", "null"] },
    basis: { type: "string", enum: [...BASES] },
    value: boolean ? { type: "boolean" } : { type: "string", enum: valuesOf(field) },
  });
}

/**
 * The strict JSON schema sent as `response_format`: every property required, nullable instead of optional, closed
 * objects, and no keyword that strict mode or compatible servers refuse (no lengths, ranges or formats).
 */
export function replyJsonSchema(): JsonSchema {
  const strings = { type: "array", items: { type: "string" } };
  return closed({
    ...Object.fromEntries(JUDGED_FIELDS.map((field) => [field, labelSchema(field)])),
    key_topics: strings,
    action_items: strings,
    next_steps: { type: "string" },
    summary: { type: "string" },
  });
}

/** What a reply is checked against once more when it arrives: not every server that takes a schema keeps to it. */
export const ReplySchema: z.ZodType<Reply> = z.object({
  ...Object.fromEntries(JUDGED_FIELDS.map((field) => [field, labelCheck(field)])),
  key_topics: z.array(z.string()),
  action_items: z.array(z.string()),
  next_steps: z.string(),
  summary: z.string(),
}) as unknown as z.ZodType<Reply>;

function labelCheck(field: Field): z.ZodType {
  return z.object({ anchor: z.string().nullable(), basis: z.enum(BASES), value: z.literal([...valuesOf(field)]) });
}
