import { Webhook } from "standardwebhooks";
import { unique } from "../../test/factories.ts";
import { createWorld, type World, type WorldOptions } from "../../test/world.ts";

export const ENDPOINTS = "/api/v1/webhooks/endpoints";
export const DELIVERIES = "/api/v1/webhooks/deliveries";

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
  const { status, json, text } = await world.call("POST", ENDPOINTS, {
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

/** Queues a meeting; the id of its task. */
export const classify = async (world: World, meetingId: number, body?: object): Promise<string> =>
  (await world.call("POST", `/api/v1/workers/classify/${meetingId}`, body)).json.data.task_id;

export const deliveriesOf = async (world: World, endpoint: { id: number }) =>
  (await world.call("GET", `${DELIVERIES}?endpoint_id=${endpoint.id}&sortOrder=ASC`)).json.data.deliveries;

export const sentTo = (received: Received[], endpoint: { url: string }) =>
  received.filter(({ url }) => url === endpoint.url);

/** Lets every wait of an endpoint's deliveries be over. */
export const skipWait = (world: World, endpoint: { id: number }) =>
  world.deps.db.execute(
    `update webhook_deliveries set not_before = now(), resend_at = now() where endpoint_id = ${endpoint.id}`,
  );

/** Sends an endpoint a test; the id of the delivery. */
export const ping = async (world: World, endpoint: { id: number }): Promise<string> =>
  (await world.call("POST", `${ENDPOINTS}/${endpoint.id}/test`)).json.data.id;

export const delivery = async (world: World, id: string) => (await world.call("GET", `${DELIVERIES}/${id}`)).json.data;
