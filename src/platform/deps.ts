import type { Engine } from "../classification/engine.ts";
import type { ImportMessage } from "../imports/message.ts";
import type { ClassifyMessage } from "../tasks/message.ts";
import type { Db } from "./db.ts";
import type { Config } from "./env.ts";
import type { Log } from "./log.ts";

/** Everything the domain needs of the outside world, built once per event. */
export interface Deps {
  config: Config;
  db: Db;
  /** Marks of revoked access, and tasks that can no longer change. */
  kv: KVNamespace;
  classifyQueue: { sendBatch(messages: { body: ClassifyMessage }[]): Promise<unknown> };
  importQueue: Pick<Queue<ImportMessage>, "send" | "sendBatch">;
  /** The files that come with the Worker. */
  assets: Pick<Fetcher, "fetch">;
  /** The engine that decides. */
  engine: Engine;
  /** The free engine that runs beside a paid one, as second annotator; null when the engine is itself the free one. */
  annotator: Engine | null;
  log: Log;
  now: () => Date;
  /** Lets work outlive the answer. */
  waitUntil: (work: Promise<unknown>) => void;
}
