import OpenAI from "openai";
import { WorkError } from "../../platform/failure.ts";
import type { Draft, Engine, MeetingText } from "../engine.ts";
import { PaidFailure } from "../paid-failure.ts";
import { boundedFetch } from "./bounded-fetch.ts";
import { type Metered, readMeter, readReply, toUsage } from "./completion.ts";
import { toWorkError } from "./failures.ts";
import { type Probabilities, readProbabilities } from "./logprobs.ts";
import { defaultReasoningEffort, marksCacheBreakpoints, type ReasoningEffort, takesTemperature } from "./models.ts";
import { createMasker } from "./pii/mask.ts";
import { correctionMessage, dataMessage, promptVersion, SYSTEM_PROMPT } from "./prompt/prompt.ts";
import { type Judged, judgeReply, toDraft } from "./reply.ts";
import { replyJsonSchema } from "./schema.ts";

export interface OpenAiConfig {
  apiKey: string;
  /** Any server that speaks chat completions, up to and with its `/v1`; null = OpenAI itself. */
  baseUrl: string | null;
  model: string;
  /** null = the least the model's family accepts. */
  reasoningEffort: ReasoningEffort;
  /** For one call; a classification makes two at most. */
  timeoutMs: number;
  maxOutputTokens: number;
  /** Ask how probable the model found each token: confidence is lowered where it was in doubt. */
  logprobs: boolean;
  fetch?: typeof fetch;
}

type Messages = OpenAI.ChatCompletionMessageParam[];
type Request = OpenAI.ChatCompletionCreateParamsNonStreaming;

/** Bytes read of one reply: 12 labels take some 5 kB, and every allowed output token fits several times. */
const MAX_REPLY_BYTES = 1_000_000;
/** Of a reply that needs correcting, what is sent back: a usable one is shorter, and prose teaches the model nothing. */
const MAX_ECHO = 16_000;

/** What came back from one call. */
interface Answer {
  content: string;
  probabilities: Probabilities;
}

/** A judged answer beside what its model found of its own values. */
type Weighed = Judged & Pick<Answer, "probabilities">;

const weigh = ({ content, probabilities }: Answer): Weighed => ({ ...judgeReply(content), probabilities });

/**
 * The engine that asks an OpenAI-compatible server: at most two calls per meeting, the second only to correct the first.
 * Throws WorkError: terminal for refusals, cut-off or unusable replies, a bad key and no quota; throttled for 429;
 * transient for time-outs, aborts, 5xx and connections. A PaidFailure where a call was answered before.
 */
export function createOpenAiEngine(config: OpenAiConfig): Engine {
  const client = new OpenAI({
    apiKey: config.apiKey,
    baseURL: config.baseUrl ?? "https://api.openai.com/v1",
    // The SDK would otherwise read these from the environment, or log on its own.
    organization: null,
    project: null,
    logLevel: "off",
    maxRetries: 0,
    timeout: config.timeoutMs,
    fetch: boundedFetch(config.fetch ?? ((input, init) => fetch(input, init)), MAX_REPLY_BYTES),
  });

  /** The reply to one call, which is metered whatever it says. */
  async function ask(messages: Messages, signal: AbortSignal, calls: Metered[]): Promise<Answer> {
    try {
      const completion = await client.chat.completions.create(toRequest(config, messages), { signal });
      calls.push(readMeter(completion));
      return { content: readReply(completion), probabilities: config.logprobs ? readProbabilities(completion) : {} };
    } catch (error) {
      throw toWorkError(error, new Date());
    }
  }

  async function classify(meeting: MeetingText, signal: AbortSignal, calls: Metered[]): Promise<Draft> {
    const masker = createMasker(meeting);
    const messages: Messages = [
      systemMessage(config.model),
      { role: "user", content: dataMessage(masker.mask(meeting.transcript), masker.mask(meeting.guidance)) },
    ];
    const first = await ask(messages, signal, calls);
    let judged = weigh(first);
    if (judged.faults.length > 0) {
      const second = await correct(judged, messages, first.content, (again) => ask(again, signal, calls));
      if (second?.reply || !judged.reply) judged = second ?? judged;
    }
    if (!judged.reply) {
      const fields = judged.faults.map((fault) => fault.field).join(", ");
      throw new WorkError(
        "terminal",
        "model_invalid_reply",
        `The model's reply stayed unusable after one correction: ${fields}.`,
      );
    }
    return {
      ...toDraft(judged.reply, masker.restore, judged.probabilities),
      model: calls[0]?.model ?? config.model,
      usage: toUsage(calls),
    };
  }

  return {
    id: "openai",
    // An answer without probabilities gets other confidences.
    version: `${config.model}/${promptVersion()}${config.logprobs ? "+logprobs" : ""}`,
    async classify(meeting, signal) {
      const calls: Metered[] = [];
      try {
        return await classify(meeting, signal, calls);
      } catch (error) {
        if (!(error instanceof WorkError) || calls.length === 0) throw error;
        throw new PaidFailure(error, calls[0]?.model ?? config.model, toUsage(calls));
      }
    },
  };
}

/**
 * The one corrective call. When the first reply was usable and only its texts were at fault, a failing second call is
 * no reason to lose it: null then; aborting stays an error.
 */
async function correct(
  first: Judged,
  messages: Messages,
  content: string,
  ask: (messages: Messages) => Promise<Answer>,
): Promise<Weighed | null> {
  const echo: Messages = content.length > MAX_ECHO ? [] : [{ role: "assistant", content }];
  try {
    return weigh(await ask([...messages, ...echo, { role: "user", content: correctionMessage(first.faults) }]));
  } catch (error) {
    if (first.reply && !(error instanceof WorkError && error.code === "model_aborted")) return null;
    throw error;
  }
}

function systemMessage(model: string): Messages[number] {
  if (!marksCacheBreakpoints(model)) return { role: "system", content: SYSTEM_PROMPT };
  return {
    role: "system",
    content: [{ type: "text", text: SYSTEM_PROMPT, prompt_cache_breakpoint: { mode: "explicit" } }],
  };
}

function toRequest(config: OpenAiConfig, messages: Messages): Request {
  const effort = config.reasoningEffort ?? defaultReasoningEffort(config.model);
  const marked = marksCacheBreakpoints(config.model);
  return {
    model: config.model,
    messages,
    response_format: {
      type: "json_schema",
      json_schema: { name: "meeting_classification", strict: true, schema: replyJsonSchema() },
    },
    max_completion_tokens: config.maxOutputTokens,
    ...(effort === null ? {} : { reasoning_effort: effort }),
    // Where a model reasons, it takes neither.
    ...(takesTemperature(config.model, effort) ? { temperature: 0, ...(config.logprobs && { logprobs: true }) } : {}),
    ...(marked ? { prompt_cache_key: `meetings-${promptVersion()}`, prompt_cache_options: { mode: "explicit" } } : {}),
  };
}
