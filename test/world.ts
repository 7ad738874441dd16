import {
  createExecutionContext,
  createMessageBatch,
  createScheduledController,
  getQueueResult,
  waitOnExecutionContext,
} from "cloudflare:test";
import { env } from "cloudflare:workers";
import { neonConfig } from "@neondatabase/serverless";
import { afterEach, expect, inject } from "vitest";
import type { Role } from "../src/auth/actor.ts";
import { signAccessToken } from "../src/auth/token.ts";
import type { ImportMessage } from "../src/imports/message.ts";
import { createDeps } from "../src/platform/build.ts";
import type { Deps } from "../src/platform/deps.ts";
import { readConfig } from "../src/platform/env.ts";
import { openLimiters } from "../src/platform/limits.ts";
import { createLog } from "../src/platform/log.ts";
import type { ClassifyMessage } from "../src/tasks/message.ts";
import type { WebhookMessage } from "../src/webhooks/message.ts";
import { createWorker } from "../src/worker.ts";

/** An answer of the API as a test looks at it. `json` is untyped on purpose: tests say what they expect of it. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads into whatever came
  json: any;
}

export interface CallOptions {
  /** The role to call as ("admin" unless said), null for no token at all, or a token. */
  as?: Role | null | { token: string };
  headers?: Record<string, string>;
}

export interface WorldOptions {
  /** Settings beside the tests' own, by their name in the environment. */
  settings?: Record<string, string>;
  /** Changes the dependencies of every event: a faked engine, a clock, a refusing queue. */
  deps?: (real: Deps) => Partial<Deps>;
}

/** Whom the roles' tokens speak for: no user that a test makes, so that none is locked out with them. */
const NOBODY = 2_000_000_000;

const SETTINGS = { JWT_SECRET: "a secret for tests, 32 characters and more", CLASSIFIER: "offline" };

/** URLs that were called without a test having planned it: that test has failed. */
const unplanned: string[] = [];
afterEach(() => expect(unplanned.splice(0), "unplanned calls to the network").toEqual([]));

/**
 * The real Worker on real Postgres: only the queue is held in the test's hand (and the engine, when a test fakes it).
 * Tests keep apart by owning what they create, as all share one database.
 */
export function createWorld({ settings = {}, deps: changed }: WorldOptions = {}) {
  const sent: ClassifyMessage[] = [];
  const sentImports: ImportMessage[] = [];
  const sentWebhooks: WebhookMessage[] = [];
  const worldEnv = { ...env, DATABASE_URL: inject("databaseUrl"), ...SETTINGS, ...settings } as Env;
  const build: typeof createDeps = (bindings, event) => {
    const real: Deps = {
      ...createDeps(bindings, event),
      limits: openLimiters({ login: undefined, api: undefined }, false),
      classifyQueue: {
        sendBatch: async (messages) => void sent.push(...messages.map(({ body }) => body)),
      },
      webhookQueue: {
        sendBatch: async (messages) => void sentWebhooks.push(...messages.map(({ body }) => body)),
      },
      fetch: async (url) => {
        unplanned.push(url);
        throw new Error("a test that needs the network gives its own fetch");
      },
      importQueue: {
        sendBatch: async (messages) => void sentImports.push(...messages.map(({ body }) => body)),
      },
    };
    return { ...real, ...changed?.(real) };
  };
  const worker = createWorker(build);
  const deps = build(worldEnv, { log: createLog({ source: "test" }), waitUntil: () => undefined });

  async function tokenOf(as: CallOptions["as"]): Promise<string | null> {
    if (as === null) return null;
    if (typeof as === "object") return as.token;
    const config = readConfig(worldEnv);
    return signAccessToken(
      { config, now: deps.now },
      { userId: NOBODY, role: as ?? "admin", sessionId: crypto.randomUUID() },
    );
  }

  /** Sends a request as HTTP would; `body` is sent as JSON unless it is a string, stream or form. */
  async function call(
    method: string,
    path: string,
    body?: unknown,
    { as, headers = {} }: CallOptions = {},
  ): Promise<Answer> {
    const token = await tokenOf(as);
    const raw =
      body === undefined ||
      typeof body === "string" ||
      body instanceof FormData ||
      body instanceof ReadableStream ||
      body instanceof Uint8Array;
    const request = new Request(`https://api.test${path}`, {
      method,
      headers: {
        ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
        ...(body === undefined || body instanceof FormData ? {} : { "Content-Type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: (raw ? body : JSON.stringify(body)) as BodyInit }),
    });
    const context = createExecutionContext();
    const response = await worker.fetch?.(
      request as Parameters<NonNullable<typeof worker.fetch>>[0],
      worldEnv,
      context,
    );
    if (!response) throw new Error("the worker does not serve HTTP");
    const text = await response.text();
    await waitOnExecutionContext(context);
    return { status: response.status, headers: response.headers as unknown as Headers, text, json: parse(text) };
  }

  /** Delivers messages to a queue's consumer and tells which it acked and which it wants again, and when. */
  async function deliver(queue: string, bodies: readonly unknown[], deliveries = 1) {
    const batch = createMessageBatch(
      queue,
      bodies.map((body, i) => ({ id: `message-${i}`, timestamp: new Date(0), attempts: deliveries, body })),
    );
    const retried: { delaySeconds: number | undefined }[] = [];
    for (const message of batch.messages) {
      const retry = message.retry.bind(message);
      message.retry = (options) => {
        retried.push({ delaySeconds: options?.delaySeconds });
        retry(options);
      };
    }
    const context = createExecutionContext();
    await worker.queue?.(batch, worldEnv, context);
    const { explicitAcks } = await getQueueResult(batch, context);
    return { acked: explicitAcks, retried };
  }

  /** Delivers everything sent so far, and what that sends, until the queue is empty. */
  async function drain(): Promise<void> {
    while (sentImports.length > 0) await deliver("vambe-imports", sentImports.splice(0));
    while (sent.length > 0) await deliver("vambe-classify", sent.splice(0));
  }

  /** Runs the cron triggers once. */
  async function tick(): Promise<void> {
    const context = createExecutionContext();
    await worker.scheduled?.(createScheduledController(), worldEnv, context);
    await waitOnExecutionContext(context);
  }

  return { call, deliver, drain, tick, sent, sentImports, sentWebhooks, deps, env: worldEnv };
}

export type World = ReturnType<typeof createWorld>;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Makes something due and runs two sweeps at once, until `found` shows that they sent it: the sweep of a test beside this one
 * may have taken it first, as all share one database.
 */
export async function sweepUntilSent<T>(world: World, makeDue: () => Promise<unknown>, found: () => T[]): Promise<T[]> {
  for (let tries = 0; tries < 5 && found().length === 0; tries++) {
    await makeDue();
    await Promise.all([world.tick(), world.tick()]);
  }
  return found();
}

/** Runs something and counts the HTTP requests to the database it made: what an edge pays in round trips. */
export async function countRoundTrips<T>(work: () => Promise<T>): Promise<{ result: T; roundTrips: number }> {
  const send = neonConfig.fetchFunction;
  let roundTrips = 0;
  neonConfig.fetchFunction = (...args: unknown[]) => {
    roundTrips++;
    return send(...args);
  };
  try {
    return { result: await work(), roundTrips };
  } finally {
    neonConfig.fetchFunction = send;
  }
}
