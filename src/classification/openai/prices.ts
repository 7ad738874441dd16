import { z } from "zod";
import type { Usage } from "../engine.ts";

const Day = z.iso.date();
const Dollars = z.number().nonnegative();

/** What one model costs from one day on, in US dollars per million tokens. */
const Price = z.strictObject({
  from: Day,
  input: Dollars,
  cachedInput: Dollars,
  /** null where writing the cache costs no more than reading the prompt. */
  cacheWrite: Dollars.nullable().default(null),
  output: Dollars,
  /** Calls with more input tokens than `above` are multiplied as a whole; null where length does not matter. */
  longInput: z
    .strictObject({ above: z.number().int().positive(), input: Dollars, output: Dollars })
    .nullable()
    .default(null),
});

const PricedModel = z.strictObject({
  /** Newest last or first: order does not matter. Empty when the price is not known. */
  prices: z.array(Price).default([]),
  /** The day the provider stops serving the model; null when none is announced. */
  shutdownDate: Day.nullable().default(null),
  successor: z.string().min(1).nullable().default(null),
});

const PriceTable = z.record(z.string().min(1), PricedModel);
export type PriceTable = z.output<typeof PriceTable>;

const GPT_4_END = { shutdownDate: "2027-01-14", successor: "gpt-6-luna" };
const LONG = { above: 272_000, input: 2, output: 1.5 };

/** List prices of small models, from OpenAI's model and deprecation pages as read in November 2026. */
export const PRICES: PriceTable = PriceTable.parse({
  "gpt-6-luna": {
    prices: [{ from: "2026-09-22", input: 0.1, cachedInput: 0.01, cacheWrite: 0.125, output: 0.5, longInput: LONG }],
  },
  "gpt-5.6-luna": {
    prices: [
      { from: "2026-07-09", input: 1, cachedInput: 0.1, cacheWrite: 1.25, output: 6, longInput: LONG },
      { from: "2026-07-30", input: 0.2, cachedInput: 0.02, cacheWrite: 0.25, output: 1.2, longInput: LONG },
    ],
  },
  "gpt-4o-mini": { prices: [{ from: "2024-07-18", input: 0.15, cachedInput: 0.075, output: 0.6 }], ...GPT_4_END },
  "gpt-4o": { prices: [{ from: "2024-10-02", input: 2.5, cachedInput: 1.25, output: 10 }], ...GPT_4_END },
  "gpt-4.1-mini": { prices: [{ from: "2025-04-14", input: 0.4, cachedInput: 0.1, output: 1.6 }], ...GPT_4_END },
  "gpt-4.1": { prices: [{ from: "2025-04-14", input: 2, cachedInput: 0.5, output: 8 }], ...GPT_4_END },
  "gpt-5-mini": {
    prices: [{ from: "2025-08-07", input: 0.25, cachedInput: 0.025, output: 2 }],
    shutdownDate: "2026-12-11",
    successor: "gpt-6.1-terra",
  },
});

/**
 * Reads MODEL_PRICES, JSON of `{"<model>": {"prices": [{"from": "2026-09-22", "input": 0.1, "cachedInput": 0.01, "output": 0.5}],
 * "shutdownDate": null, "successor": null}}`, on top of the built-in table: a model named there replaces the built-in one.
 * Throws an Error that says what is wrong.
 */
export function parsePrices(json: string | null): PriceTable {
  if (json === null || json.trim() === "") return PRICES;
  const parsed = PriceTable.safeParse(readJson(json));
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join(".") || "the table"}: ${issue.message}`);
    throw new Error(`MODEL_PRICES is not a price table: ${faults.join("; ")}`);
  }
  return { ...PRICES, ...parsed.data };
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Error("MODEL_PRICES is not valid JSON");
  }
}

/** The entry for a model name, or for the name without its snapshot date (gpt-4o-mini-2024-07-18) and maker (openai/…). */
function findModel(model: string, table: PriceTable): { name: string; entry: PriceTable[string] } | null {
  const bare = model.slice(model.lastIndexOf("/") + 1);
  for (const name of [model, bare, bare.replace(/-\d{4}-\d{2}-\d{2}$/, "")]) {
    const entry = Object.hasOwn(table, name) ? table[name] : undefined;
    if (entry) return { name, entry };
  }
  return null;
}

/** Token counts of one call, as chat completions report them. */
const CallUsage = z.object({
  prompt_tokens: z.number().nonnegative(),
  completion_tokens: z.number().nonnegative(),
  prompt_tokens_details: z
    .object({
      cached_tokens: z.number().nonnegative().nullish(),
      cache_write_tokens: z.number().nonnegative().nullish(),
    })
    .nullish(),
});
const RawCalls = z.object({ calls: z.array(z.unknown()) });

interface Tokens {
  input: number;
  cached: number;
  written: number;
  output: number;
}

/** Tokens per call where the raw usage tells them apart (surcharges go by call), else the totals; null when a call went unreported. */
function tokensByCall(usage: Usage): Tokens[] | null {
  const raw = RawCalls.safeParse(usage.raw);
  if (!raw.success) {
    const { inputTokens: input, cachedInputTokens: cached, outputTokens: output } = usage;
    return input === null || output === null ? null : [{ input, cached: cached ?? 0, written: 0, output }];
  }
  const calls: Tokens[] = [];
  for (const entry of raw.data.calls) {
    const call = CallUsage.safeParse(entry);
    if (!call.success) return null;
    const details = call.data.prompt_tokens_details;
    calls.push({
      input: call.data.prompt_tokens,
      cached: details?.cached_tokens ?? 0,
      written: details?.cache_write_tokens ?? 0,
      output: call.data.completion_tokens,
    });
  }
  return calls;
}

/** US dollars for `usage` at the price in force at `at`; null (never 0) when the model, its price or its usage is not known. */
export function costOf(model: string, usage: Usage, at: Date, table: PriceTable = PRICES): number | null {
  const day = at.toISOString().slice(0, 10);
  const price = (findModel(model, table)?.entry.prices ?? [])
    .filter((candidate) => candidate.from <= day)
    .reduce<PriceTable[string]["prices"][number] | null>((a, b) => (a && a.from > b.from ? a : b), null);
  const calls = tokensByCall(usage);
  if (!price || !calls) return null;
  let millionths = 0;
  for (const call of calls) {
    const long = price.longInput && call.input > price.longInput.above ? price.longInput : { input: 1, output: 1 };
    const cached = Math.min(call.cached, call.input);
    const written = Math.min(call.written, call.input - cached);
    const input =
      (call.input - cached - written) * price.input +
      cached * price.cachedInput +
      written * (price.cacheWrite ?? price.input);
    millionths += input * long.input + call.output * price.output * long.output;
  }
  return millionths / 1_000_000;
}

const WARN_DAYS = 90;
const DAY = 86_400_000;

/** A sentence for logs and health when `model` is shut down already or within 90 days of `now`; null otherwise. */
export function shutdownWarning(model: string, now: Date, table: PriceTable = PRICES): string | null {
  const found = findModel(model, table);
  const date = found?.entry.shutdownDate;
  if (!found || !date) return null;
  const days = Math.ceil((Date.parse(date) - now.getTime()) / DAY);
  if (days > WARN_DAYS) return null;
  const what =
    days > 0 ? `is shut down on ${date}, in ${days} ${days === 1 ? "day" : "days"}` : `was shut down on ${date}`;
  const advice = found.entry.successor ? `; set OPENAI_MODEL to its successor, ${found.entry.successor}` : "";
  return `${model} ${what}${advice}.`;
}
