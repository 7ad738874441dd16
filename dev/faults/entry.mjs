// The Worker as it is built, between bindings that can be told to fail. Only `npm run faults` runs this.
import worker from "./worker.js";

const failing = { queue: false, kv: false };
const away = (what) => () => Promise.reject(new Error(`${what} is away (as told)`));

function bindings(env) {
  return {
    ...env,
    ...(failing.queue && { CLASSIFY_QUEUE: { send: away("The queue"), sendBatch: away("The queue") } }),
    ...(failing.kv && {
      TASKS: { get: away("KV"), getWithMetadata: away("KV"), put: away("KV"), delete: away("KV"), list: away("KV") },
    }),
  };
}

/** Messages as a second consumer would get them, while the local queue waits for its first one. */
function toBatch(bodies, queue) {
  const messages = bodies.map((body, i) => ({
    id: `beside-${i}`,
    timestamp: new Date(),
    attempts: 1,
    body,
    ack() {},
    retry: ({ delaySeconds }) => void queue.send(body, { delaySeconds }),
  }));
  return { queue: "vambe-classify", messages };
}

// biome-ignore lint/style/noDefaultExport: a Worker is a default export
export default {
  async fetch(request, env, context) {
    const { pathname } = new URL(request.url);
    if (pathname === "/faults/bindings") {
      Object.assign(failing, await request.json());
      return Response.json(failing);
    }
    if (pathname === "/faults/messages") {
      const bodies = await request.json();
      await env.CLASSIFY_QUEUE.sendBatch(bodies.map((body) => ({ body })));
      return Response.json({ sent: bodies.length });
    }
    if (pathname === "/faults/deliveries") {
      await worker.queue(toBatch(await request.json(), env.CLASSIFY_QUEUE), bindings(env), context);
      return Response.json({});
    }
    return worker.fetch(request, bindings(env), context);
  },
  queue: (batch, env, context) => worker.queue(batch, bindings(env), context),
  scheduled: (event, env, context) => worker.scheduled(event, bindings(env), context),
};
