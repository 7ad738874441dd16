import { answerWell, withLabel } from "./answer.ts";
import type { ChatRequest } from "./request.ts";

/** Everything the stand-in can do with a valid request, and what for. */
export const BEHAVIOURS = {
  well: "a sensible reply",
  slow: "the same after a delay: slow=500 (milliseconds; 1000)",
  "429": "throttled, with Retry-After: 429=7 (seconds; 1)",
  quota: "429 insufficient_quota",
  "401": "a refused key",
  "400": "a refused request",
  "500": "a server error",
  "503": "a server error with Retry-After: 503=7",
  refusal: "the model refuses",
  "cut-off": "half a reply, finish_reason length",
  filtered: "finish_reason content_filter",
  empty: "an empty reply",
  "invalid-json": "a reply that is not JSON; corrected when asked",
  "out-of-list": "a value no field has; corrected when asked",
  "other-field": "a value of another field; corrected when asked",
  "missing-field": "a reply without one label; corrected when asked",
  english: "texts in English; corrected when asked",
  nowhere: "anchors that are not in the transcript",
  prose: "20,000 words instead of JSON",
  huge: "a 5 MB reply",
  hang: "no answer until the connection ends",
} as const;
export type BehaviourName = keyof typeof BEHAVIOURS;

/** A behaviour with its number, as written `429=7`; `stubborn` (`out-of-list!`) repeats its fault when asked to correct it. */
export interface Behaviour {
  name: BehaviourName;
  value: number | null;
  stubborn: boolean;
}

/** Reads `name`, `name=number`, `name!`; null when there is no such behaviour. */
export function parseBehaviour(text: string): Behaviour | null {
  const match = /^([\w-]+?)(?:=(\d{1,7}))?(!)?$/.exec(text.trim());
  const name = match?.[1] ?? "";
  if (!match || !Object.hasOwn(BEHAVIOURS, name)) return null;
  return {
    name: name as BehaviourName,
    value: match[2] === undefined ? null : Number(match[2]),
    stubborn: match[3] === "!",
  };
}

/** A marker in the transcript: `[[model:429=7]]`, or `[[model:500*2]]` for the first two calls with that text only. */
export function markerIn(transcript: string): { behaviour: Behaviour; times: number } | null {
  const match = /\[\[model:([\w=!-]+?)(?:\*(\d{1,4}))?\]\]/.exec(transcript);
  const behaviour = match ? parseBehaviour(match[1] ?? "") : null;
  return match && behaviour
    ? { behaviour, times: match[2] === undefined ? Number.POSITIVE_INFINITY : Number(match[2]) }
    : null;
}

/** What to send, after how long; `null` in place of it means to send nothing. */
export interface Response {
  status: number;
  headers: Record<string, string>;
  body: unknown;
  delayMs: number;
}

/** The response a behaviour gives to a valid request. Pure. `cached` says how much of the prompt was seen before, in tokens. */
export function respond(behaviour: Behaviour, request: ChatRequest, cached: number): Response | null {
  const well = answerWell(request.schema, request.transcript);
  const json = (answer: unknown) => completion(request, JSON.stringify(answer), cached);
  const corrected = request.correction && !behaviour.stubborn;
  const faulty = (content: string) => (corrected ? json(well) : completion(request, content, cached));
  switch (behaviour.name) {
    case "well":
      return json(well);
    case "slow":
      return { ...json(well), delayMs: behaviour.value ?? 1_000 };
    case "429":
      return failure(429, "rate_limit_exceeded", { "retry-after": String(behaviour.value ?? 1) });
    case "quota":
      return failure(429, "insufficient_quota");
    case "401":
      return failure(401, "invalid_api_key");
    case "400":
      return failure(400, "invalid_request_error");
    case "500":
      return failure(500, "server_error");
    case "503":
      return failure(503, "server_error", { "retry-after": String(behaviour.value ?? 1) });
    case "refusal":
      return completion(request, null, cached, { refusal: "No puedo ayudar con eso." });
    case "cut-off":
      return completion(request, JSON.stringify(well).slice(0, 200), cached, { finish: "length" });
    case "filtered":
      return completion(request, "", cached, { finish: "content_filter" });
    case "empty":
      return completion(request, "", cached);
    case "invalid-json":
      return faulty('{"business_sector": ');
    case "out-of-list":
      return faulty(JSON.stringify(withLabel(well, "business_sector", { value: "astrology" })));
    case "other-field":
      return faulty(JSON.stringify(withLabel(well, "lead_source", { value: "mercur" })));
    case "missing-field":
      return faulty(JSON.stringify({ ...well, region: undefined }));
    case "english":
      return faulty(JSON.stringify({ ...well, ...ENGLISH }));
    case "nowhere":
      return json(withLabel(well, "business_sector", { anchor: "palabras que nadie dijo nunca", basis: "stated" }));
    case "prose":
      return completion(request, "palabra ".repeat(20_000), cached);
    case "huge":
      return completion(request, "x".repeat(5_000_000), cached);
    case "hang":
      return null;
  }
}

const ENGLISH = {
  key_topics: ["The customer's support backlog", "What they would like to see next"],
  action_items: ["Send them the proposal by the end of the week"],
  next_steps: "They will talk with the team and come back to us.",
  summary: "The customer told us about their situation and would like to see a proposal.",
};

function completion(
  request: ChatRequest,
  content: string | null,
  cached: number,
  told: { refusal?: string; finish?: string } = {},
): Response {
  const input = tokens(request.prefix) + tokens(request.transcript);
  const output = tokens(content ?? "");
  const body = {
    id: "chatcmpl-standin",
    object: "chat.completion",
    created: 1_767_225_600,
    model: request.model,
    choices: [
      {
        index: 0,
        message: { role: "assistant", content, refusal: told.refusal ?? null },
        logprobs: request.logprobs && content !== null ? { content: logprobsOf(content) } : null,
        finish_reason: told.finish ?? "stop",
      },
    ],
    usage: {
      prompt_tokens: input,
      completion_tokens: output,
      total_tokens: input + output,
      prompt_tokens_details: { cached_tokens: cached, audio_tokens: 0 },
      completion_tokens_details: { reasoning_tokens: 0 },
    },
  };
  return { status: 200, headers: {}, body, delayMs: 0 };
}

/** Tokens of four letters, each found likely. */
const logprobsOf = (content: string) =>
  (content.match(/.{1,4}/gsu) ?? []).map((token) => ({ token, logprob: -0.05, bytes: null, top_logprobs: [] }));

/** An error as OpenAI words it. */
export function failure(
  status: number,
  code: string,
  headers: Record<string, string> = {},
  message = `Stand-in: ${code}`,
): Response {
  const type =
    code === "insufficient_quota"
      ? code
      : status === 429
        ? "requests"
        : status >= 500
          ? "server_error"
          : "invalid_request_error";
  return { status, headers, body: { error: { message, type, param: null, code } }, delayMs: 0 };
}

/** About four characters of Spanish or English make a token. */
export const tokens = (text: string) => Math.ceil(text.length / 4);
