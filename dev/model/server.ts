import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Behaviour, failure, markerIn, parseBehaviour, type Response, respond, tokens } from "./behaviour.ts";
import { readRequest } from "./request.ts";

/** One request to the model, without its text. */
export interface Call {
  /** ISO time of arrival. */
  at: string;
  model: string;
  /** Hash of the transcript as it was sent (personal data already hidden). */
  text: string;
  /** Hash of the static prompt; one value over all calls means that providers can cache it. */
  prefix: string;
  behaviour: string;
  status: number | null;
  /** Whether the reply went out whole: a caller that hung up or was killed before it was not answered. */
  answered: boolean;
  correction: boolean;
  /** What OpenAI would refuse in the request. */
  faults: string[];
}

export interface ModelServerOptions {
  /** 0 takes any free port. */
  port: number;
  host?: string;
  /** Behaviours taken one by one, one per call; afterwards markers and the default decide. */
  script?: readonly string[];
  default?: string;
}

export interface ModelServer {
  /** To be used as OPENAI_BASE_URL. */
  url: string;
  calls: Call[];
  close(): Promise<void>;
}

const MAX_BODY_BYTES = 20_000_000;
const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 12);
const knownOrThrow = (text: string): Behaviour => {
  const behaviour = parseBehaviour(text);
  if (!behaviour) throw new Error(`There is no behaviour "${text}".`);
  return behaviour;
};

/** Starts the stand-in on localhost; rejects when the port is taken or a behaviour is not known. */
export async function startModelServer(options: ModelServerOptions): Promise<ModelServer> {
  const calls: Call[] = [];
  let script = (options.script ?? []).map(knownOrThrow);
  let usual = knownOrThrow(options.default ?? "well");

  function choose(transcript: string, text: string): Behaviour {
    const scripted = script.shift();
    if (scripted) return scripted;
    const marker = markerIn(transcript);
    const seen = calls.filter((call) => call.text === text).length;
    return marker && seen < marker.times ? marker.behaviour : marker ? knownOrThrow("well") : usual;
  }

  function complete(authorization: string | undefined, body: unknown): { response: Response | null; call: Call } {
    const request = readRequest(body);
    const text = hash(request.transcript);
    const prefix = hash(request.prefix);
    const cached = calls.some((call) => call.prefix === prefix) ? Math.floor(tokens(request.prefix) / 128) * 128 : 0;
    const behaviour = choose(request.transcript, text);
    const response = !/^Bearer \S+$/.test(authorization ?? "")
      ? failure(401, "invalid_api_key")
      : request.faults.length > 0
        ? failure(400, "invalid_request_error", {}, request.faults.join(" "))
        : respond(behaviour, request, cached);
    const call: Call = {
      at: new Date().toISOString(),
      model: request.model,
      text,
      prefix,
      behaviour: behaviour.name,
      status: response?.status ?? null,
      answered: false,
      correction: request.correction,
      faults: request.faults,
    };
    calls.push(call);
    return { response, call };
  }

  function administer(method: string, path: string, body: unknown): Response {
    if (method === "GET" && path === "/calls") {
      return plain(200, { calls, prefixes: new Set(calls.map((call) => call.prefix)).size });
    }
    if (method === "DELETE" && path === "/calls") {
      calls.length = 0;
      return plain(200, { calls });
    }
    if (method === "POST" && path === "/behaviour") {
      const told = (typeof body === "object" && body !== null ? body : {}) as { script?: unknown; default?: unknown };
      try {
        const next = Array.isArray(told.script) ? told.script.map((entry) => knownOrThrow(String(entry))) : script;
        if (told.default !== undefined) usual = knownOrThrow(String(told.default));
        script = next;
      } catch (error) {
        return plain(400, { error: String(error) });
      }
      return plain(200, { script: script.length, default: usual.name });
    }
    return failure(404, "not_found", {}, `Unknown request URL: ${method} ${path}.`);
  }

  const server = createServer((incoming, outgoing) => {
    void handle(incoming, outgoing).catch(() => outgoing.destroy());
  });

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const path = new URL(incoming.url ?? "/", "http://localhost").pathname;
    const body = await readJson(incoming);
    const model = incoming.method === "POST" && path === "/v1/chat/completions";
    const { response, call } = model
      ? complete(incoming.headers.authorization, body)
      : { response: administer(incoming.method ?? "", path, body), call: null };
    if (response === null) return;
    if (response.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, response.delayMs));
    if (call) outgoing.once("finish", () => Object.assign(call, { answered: true }));
    outgoing.writeHead(response.status, { "content-type": "application/json", ...response.headers });
    outgoing.end(JSON.stringify(response.body));
  }

  const host = options.host ?? "127.0.0.1";
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${port}/v1`,
    calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const plain = (status: number, body: unknown): Response => ({ status, headers: {}, body, delayMs: 0 });

async function readJson(incoming: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += (chunk as Buffer).length;
    if (size > MAX_BODY_BYTES) throw new Error("The body is too large.");
    chunks.push(chunk as Buffer);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8")) as unknown;
  } catch {
    return null;
  }
}
