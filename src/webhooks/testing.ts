import { Webhook } from "standardwebhooks";
import { unique } from "../../test/factories.ts";
import { createWorld, type World, type WorldOptions } from "../../test/world.ts";

/** A request as a receiver saw it. */
export interface Received {
  url: string;
  headers: Record<string, string>;
  body: string;
  init: RequestInit;
}

/** A world whose network is a receiver: it keeps what it gets and answers as `answer` says. */
export function receivingWorld(
  answer: (received: Received) => Response | Promise<Response> = () => new Response(null, { status: 204 }),
  options: WorldOptions = {},
) {
  const received: Received[] = [];
  const world = createWorld({
    ...options,
    deps: (real) => ({
      fetch: async (url, init = {}) => {
        const request = { url, headers: init.headers as Record<string, string>, body: String(init.body), init };
        received.push(request);
        return answer(request);
      },
      ...options.deps?.(real),
    }),
  });
  return { world, received };
}

/** Delivers the webhooks sent so far, once each. */
export async function deliverWebhooks(world: World, deliveries = 1) {
  return world.deliver("vambe-webhooks", world.sentWebhooks.splice(0), deliveries);
}

/** An endpoint of its own URL, told of what other tests do not make happen unless `events` says more. */
export async function createEndpoint(world: World, fields: object = {}) {
  const { status, json, text } = await world.call("POST", "/api/v1/webhooks/endpoints", {
    url: `https://${unique("hook")}.example.com/`,
    events: ["batch.completed"],
    ...fields,
  });
  if (status !== 201) throw new Error(`the endpoint was refused: ${status} ${text}`);
  return json.data as { id: number; url: string; secret: string };
}

/** What a receiver with this secret reads; throws when the signature does not hold. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads into whatever came
export const verify = (secret: string, { body, headers }: Received): any => new Webhook(secret).verify(body, headers);
