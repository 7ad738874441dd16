import { createApp } from "../src/app.ts";
import { signAccessToken } from "../src/auth/token.ts";
import { createDeps } from "../src/platform/build.ts";
import { readConfig } from "../src/platform/env.ts";
import { createLog } from "../src/platform/log.ts";

/** The API in this process, asked as an admin. */
export interface Api {
  /** The answer, read to the end. */
  get(path: string): Promise<{ status: number; text: string }>;
  /** The answer as it comes. */
  open(path: string): Promise<Response>;
}

/** The Worker's own code and database driver under Node, over the database at `url`; KV is empty. Only the log is silent. */
export async function openApi(url: string): Promise<Api> {
  const env = {
    DATABASE_URL: url,
    JWT_SECRET: "a secret for measurements, 32 characters or more",
    CLASSIFIER: "offline",
    RATE_LIMITS: "off",
    TASKS: { get: async () => null, put: async () => undefined },
  } as unknown as Env;
  const log = { ...createLog({ source: "bench" }), info: () => undefined };
  const app = createApp((bindings, event) => ({ ...createDeps(bindings, event), log }));
  const session = { userId: 1, role: "super_admin", sessionId: crypto.randomUUID() } as const;
  const token = await signAccessToken({ config: readConfig(env), now: () => new Date() }, session);
  const context = { waitUntil: () => undefined, passThroughOnException: () => undefined, props: {} };
  const open = async (path: string) =>
    app.fetch(new Request(`http://bench${path}`, { headers: { Authorization: `Bearer ${token}` } }), env, context);
  return {
    open,
    async get(path) {
      const response = await open(path);
      return { status: response.status, text: await response.text() };
    },
  };
}
