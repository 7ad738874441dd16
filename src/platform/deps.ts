import type { Engine } from "../classification/engine.ts";
import type { ImportMessage } from "../imports/message.ts";
import type { ClassifyMessage } from "../tasks/message.ts";
import type { WebhookMessage } from "../webhooks/message.ts";
import type { Db } from "./db.ts";
import type { Config } from "./env.ts";
import type { Limiters } from "./limits.ts";
import type { Log } from "./log.ts";

/** Everything the domain needs of the outside world, built once per event. */
export interface Deps {
  config: Config;
  db: Db;
  /** Marks of revoked access, and tasks that can no longer change. */
  kv: KVNamespace;
  classifyQueue: { sendBatch(messages: { body: ClassifyMessage; delaySeconds: number }[]): Promise<unknown> };
  importQueue: { sendBatch(messages: { body: ImportMessage }[]): Promise<unknown> };
  webhookQueue: { sendBatch(messages: { body: WebhookMessage }[]): Promise<unknown> };
  /** The network, for what others told us to call. */
  fetch(url: string, init?: RequestInit): Promise<Response>;
  /** The files that come with the Worker. */
  assets: { fetch(url: string): Promise<Response> };
  /** The engine that decides. */
  engine: Engine;
  /** The free engine that runs beside a paid one, as second annotator; null when the engine is itself the free one. */
  annotator: Engine | null;
  /** Who asks too often. */
  limits: Limiters;
  log: Log;
  now: () => Date;
  /** Lets work outlive the answer. */
  waitUntil: (work: Promise<unknown>) => void;
}
