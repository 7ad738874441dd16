import { z } from "zod";
import { WorkError } from "../../platform/failure.ts";
import type { Usage } from "../engine.ts";

/** What one call that was answered says of itself, whatever it answered. */
export interface Metered {
  /** The model that answered, often with its snapshot date; null when the server does not say. */
  model: string | null;
  /** As reported, null when the server says nothing. */
  usage: unknown;
}

/** Only what is used, and loosely: compatible servers leave out what OpenAI's types promise. */
const Meter = z.object({ model: z.string().min(1).nullish().catch(null), usage: z.unknown() });

const Completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
});

const TokenCounts = z.object({
  prompt_tokens: z.number().nonnegative().nullable().catch(null),
  completion_tokens: z.number().nonnegative().nullable().catch(null),
  // Servers without a cache say nothing of it.
  prompt_tokens_details: z
    .object({ cached_tokens: z.number().nonnegative().catch(0) })
    .nullish()
    .catch(null),
});

const terminal = (code: string, message: string) => new WorkError("terminal", code, message);

/** Reads what a chat completion cost; of anything else, that it says nothing. */
export function readMeter(completion: unknown): Metered {
  const { model = null, usage = null } = Meter.safeParse(completion).data ?? {};
  return { model, usage };
}

/** The reply in a chat completion; throws a WorkError for one that is refused, cut off, filtered, empty or not a completion at all. */
export function readReply(completion: unknown): string {
  const parsed = Completion.safeParse(completion);
  const choice = parsed.data?.choices[0];
  if (!parsed.success || !choice) {
    throw new WorkError("transient", "model_unreadable_response", "The provider's answer is not a chat completion.");
  }
  if (choice.message.refusal) throw terminal("model_refused", "The model refused to classify this meeting.");
  if (choice.finish_reason === "length") {
    throw terminal("model_cut_off", "The model's reply was cut off at the output limit.");
  }
  if (choice.finish_reason === "content_filter") {
    throw terminal("model_filtered", "The provider's content filter stopped the reply.");
  }
  const content = choice.message.content?.trim() ?? "";
  if (content === "") throw terminal("model_empty_reply", "The model answered nothing.");
  return content;
}

/**
 * Usage summed over the calls of one classification; `raw.calls` holds each call's usage as it came. What one call does not
 * report is not known of their sum either: null, never 0.
 */
export function toUsage(calls: readonly Metered[]): Usage {
  const counts = calls.map((call) => TokenCounts.safeParse(call.usage).data);
  const sum = (of: (count: z.output<typeof TokenCounts>) => number | null) =>
    counts.reduce<number | null>((total, count) => {
      const tokens = count ? of(count) : null;
      return total === null || tokens === null ? null : total + tokens;
    }, 0);
  return {
    inputTokens: sum((count) => count.prompt_tokens),
    cachedInputTokens: sum((count) => count.prompt_tokens_details?.cached_tokens ?? 0),
    outputTokens: sum((count) => count.completion_tokens),
    raw: { calls: calls.map((call) => call.usage) },
  };
}
