import { checkStrictSchema } from "./strict-schema.ts";

/** What the stand-in reads from a chat completion request. `faults` is what OpenAI would answer 400 for. */
export interface ChatRequest {
  faults: string[];
  model: string;
  schema: Record<string, unknown>;
  /** The static part: everything before the first user message. */
  prefix: string;
  /** The transcript inside its delimiters; the whole user message when it has none. */
  transcript: string;
  /** True when the request asks to correct an earlier reply. */
  correction: boolean;
  /** True when it asks for each token's log-probability. */
  logprobs: boolean;
}

const ROLES = new Set(["system", "developer", "user", "assistant"]);
const EFFORTS = new Set(["none", "minimal", "low", "medium", "high", "xhigh", "max"]);
const PARAMETERS = new Set([
  "model",
  "messages",
  "response_format",
  "max_completion_tokens",
  "reasoning_effort",
  "temperature",
  "prompt_cache_key",
  "prompt_cache_options",
  "logprobs",
  "seed",
  "top_p",
  "store",
  "metadata",
  "service_tier",
  "stream",
]);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads and checks a request body; never throws. Pure, so that tests run it anywhere. */
export function readRequest(body: unknown): ChatRequest {
  const request = isRecord(body) ? body : {};
  const faults: string[] = isRecord(body) ? [] : ["the body must be a JSON object"];
  for (const name of Object.keys(request)) if (!PARAMETERS.has(name)) faults.push(`Unknown parameter: '${name}'.`);
  const model = typeof request.model === "string" ? request.model : "";
  if (model === "") faults.push("you must provide a model parameter");
  if (request.stream) faults.push("this stand-in does not stream");
  faults.push(...sampling(model, request));
  const messages = readMessages(request.messages, faults);
  const firstUser = messages.findIndex((message) => message.role === "user");
  const data = firstUser < 0 ? "" : (messages[firstUser]?.text ?? "");
  return {
    faults,
    model,
    schema: readSchema(request.response_format, faults),
    prefix: messages
      .slice(0, Math.max(firstUser, 0))
      .map((message) => message.text)
      .join("\n"),
    transcript: transcriptIn(data),
    logprobs: request.logprobs === true,
    correction: messages.slice(firstUser + 1).some((message) => message.role === "user"),
  };
}

/** Reasoning models refuse a temperature unless they were told not to reason; older ones know no effort. */
function sampling(model: string, request: Record<string, unknown>): string[] {
  const faults: string[] = [];
  const effort = request.reasoning_effort;
  const reasons = /^(?:gpt-[5-9]|gpt-\d\d|o\d)/.test(model);
  if (effort !== undefined && !EFFORTS.has(String(effort)))
    faults.push(`Unsupported value: 'reasoning_effort' ${JSON.stringify(effort)}`);
  if (effort !== undefined && /^gpt-[34]/.test(model))
    faults.push("Unrecognized request argument supplied: reasoning_effort");
  if (reasons && effort !== "none" && request.temperature !== undefined) {
    faults.push("Unsupported parameter: 'temperature' is not supported with this model.");
  }
  if (reasons && effort !== "none" && request.logprobs) {
    faults.push("Unsupported parameter: 'logprobs' is not supported with this model.");
  }
  const limit = request.max_completion_tokens;
  if (limit !== undefined && !(Number.isInteger(limit) && Number(limit) > 0))
    faults.push("'max_completion_tokens' must be a positive integer");
  return faults;
}

function readMessages(messages: unknown, faults: string[]): { role: string; text: string }[] {
  if (!Array.isArray(messages) || messages.length === 0) {
    faults.push("'messages' must be a list of at least one message");
    return [];
  }
  return messages.map((message: unknown, index) => {
    const role = isRecord(message) ? String(message.role) : "";
    if (!ROLES.has(role)) faults.push(`messages[${index}].role is not known`);
    const text = isRecord(message) ? textOf(message.content) : null;
    if (text === null) faults.push(`messages[${index}].content must be a text or a list of text parts`);
    return { role, text: text ?? "" };
  });
}

function textOf(content: unknown): string | null {
  if (typeof content === "string") return content;
  if (!Array.isArray(content)) return null;
  const parts = content.map((part: unknown) =>
    isRecord(part) && part.type === "text" && typeof part.text === "string" ? part.text : null,
  );
  return parts.includes(null) ? null : parts.join("");
}

function readSchema(format: unknown, faults: string[]): Record<string, unknown> {
  const inner =
    isRecord(format) && format.type === "json_schema" && isRecord(format.json_schema) ? format.json_schema : null;
  if (!inner) {
    faults.push("'response_format' must be of type json_schema");
    return {};
  }
  if (typeof inner.name !== "string" || !/^[\w-]{1,64}$/.test(inner.name))
    faults.push("'response_format.json_schema.name' is not valid");
  if (inner.strict !== true) faults.push("'response_format.json_schema.strict' must be true");
  faults.push(...checkStrictSchema(inner.schema).map((fault) => `Invalid schema for response_format: ${fault}`));
  return isRecord(inner.schema) ? inner.schema : {};
}

/** The text between the transcript's delimiters: the last opening line whose own key closes it. */
export function transcriptIn(message: string): string {
  const blocks = [...message.matchAll(/^<<<TRANSCRIPCION (\w+)>>>\n([\s\S]*?)\n<<<FIN TRANSCRIPCION \1>>>$/gm)];
  return blocks.at(-1)?.[2] ?? message;
}
