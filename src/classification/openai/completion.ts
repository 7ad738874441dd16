import { z } from "zod";
import { WorkError } from "../../platform/failure.ts";
import type { Usage } from "../engine.ts";

/** One call's answer that can be read on: complete, not refused. `usage` is as reported, null when the server says nothing. */
export interface Answer {
  content: string;
  /** The model that answered, often with its snapshot date; null when the server does not say. */
  model: string | null;
  usage: unknown;
}

/** Only what is used, and loosely: compatible servers leave out what OpenAI's types promise. */
const Completion = z.object({
  model: z.string().min(1).nullish(),
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z.unknown(),
});

const TokenCounts = z.object({
  prompt_tokens: z.number().nonnegative().catch(0),
  completion_tokens: z.number().nonnegative().catch(0),
  prompt_tokens_details: z
    .object({ cached_tokens: z.number().nonnegative().catch(0) })
    .nullish()
    .catch(null),
});

const terminal = (code: string, message: string) => new WorkError("terminal", code, message);

/** Reads a chat completion; throws a WorkError for one that is refused, cut off, filtered, empty or not a completion at all. */
export function readAnswer(completion: unknown): Answer {
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
  return { content, model: parsed.data.model ?? null, usage: parsed.data.usage ?? null };
}

/** Usage summed over the calls of one classification; `raw.calls` holds each call's usage as it came. */
export function toUsage(answers: readonly Answer[]): Usage {
  const counts = answers.map((answer) => TokenCounts.safeParse(answer.usage).data);
  const sum = (of: (count: z.output<typeof TokenCounts>) => number) =>
    counts.reduce((total, count) => total + (count ? of(count) : 0), 0);
  return {
    inputTokens: sum((count) => count.prompt_tokens),
    cachedInputTokens: sum((count) => count.prompt_tokens_details?.cached_tokens ?? 0),
    outputTokens: sum((count) => count.completion_tokens),
    raw: { calls: answers.map((answer) => answer.usage) },
  };
}
