import type { Engine } from "../src/classification/engine.ts";
import { offlineEngine } from "../src/classification/offline/engine.ts";

/** An engine ready to run, the one that annotates beside it, and how many meetings it may be given at once. */
export interface Seats {
  engine: Engine;
  second: Engine | null;
  parallel: number;
}

/** Calls in flight at a provider: enough to hide their latency, few enough for the smallest rate limits. */
const PROVIDER_PARALLEL = 8;
const PROVIDER_TIMEOUT_MS = 60_000;
const PROVIDER_OUTPUT_TOKENS = 2_000;

/** Builds the engine called `name`; throws an Error that says what is missing. */
export async function seatEngine(name: string, env: Record<string, string | undefined>): Promise<Seats> {
  if (name === "offline") return { engine: offlineEngine, second: null, parallel: 1 };
  if (name !== "openai") throw new Error(`--engine ${name}: the engines are offline and openai`);
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: model } = env;
  if (!apiKey || !model) throw new Error("--engine openai needs OPENAI_API_KEY and OPENAI_MODEL in the environment");
  // Loaded only here: measuring the offline engine should not wait for a provider's SDK.
  const { createOpenAiEngine } = await import("../src/classification/openai/engine.ts");
  const engine = createOpenAiEngine({
    apiKey,
    baseUrl: baseUrl || null,
    model,
    reasoningEffort: null,
    timeoutMs: PROVIDER_TIMEOUT_MS,
    maxOutputTokens: PROVIDER_OUTPUT_TOKENS,
    logprobs: env.OPENAI_LOGPROBS === "true",
  });
  return { engine, second: offlineEngine, parallel: PROVIDER_PARALLEL };
}
