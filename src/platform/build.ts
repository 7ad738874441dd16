import type { Engine } from "../classification/engine.ts";
import { offlineEngine } from "../classification/offline/engine.ts";
import { createOpenAiEngine } from "../classification/openai/engine.ts";
import { openDb } from "./db.ts";
import type { Deps } from "./deps.ts";
import { type Config, readConfig } from "./env.ts";
import { openLimiters } from "./limits.ts";
import type { Log } from "./log.ts";

/** What the platform gives an event beside its bindings. */
export interface Event {
  log: Log;
  waitUntil: (work: Promise<unknown>) => void;
}

export type CreateDeps = (env: Env, event: Event) => Deps;

/** The real outside world; throws ConfigError when a setting is missing or wrong. */
export const createDeps: CreateDeps = (env, { log, waitUntil }) => {
  const config = readConfig(env);
  const engine = chooseEngine(config);
  return {
    config,
    db: openDb(config.DATABASE_URL),
    kv: env.TASKS,
    classifyQueue: env.CLASSIFY_QUEUE,
    importQueue: env.IMPORT_QUEUE,
    webhookQueue: env.WEBHOOK_QUEUE,
    fetch: (url, init) => fetch(url, init),
    assets: env.ASSETS,
    engine,
    annotator: engine === offlineEngine ? null : offlineEngine,
    limits: openLimiters({ login: env.LOGIN_LIMIT, api: env.API_LIMIT }, config.RATE_LIMITS === "on"),
    log,
    now: () => new Date(),
    waitUntil,
  };
};

function chooseEngine(config: Config): Engine {
  if (config.CLASSIFIER === "offline" || config.OPENAI_API_KEY === null) return offlineEngine;
  return createOpenAiEngine({
    apiKey: config.OPENAI_API_KEY,
    baseUrl: config.OPENAI_BASE_URL,
    model: config.OPENAI_MODEL,
    reasoningEffort: config.OPENAI_REASONING_EFFORT,
    timeoutMs: config.OPENAI_TIMEOUT * 1000,
    maxOutputTokens: config.OPENAI_MAX_OUTPUT_TOKENS,
    logprobs: config.OPENAI_LOGPROBS,
  });
}
