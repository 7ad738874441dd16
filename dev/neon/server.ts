import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type Backend, SqlError } from "./backend.ts";
import { MAX_BYTES, parseRequest, parseTransactionOptions, toResponse } from "./protocol.ts";

/** How an outage looks from outside: an HTTP status (Neon's proxy says 500 when compute is away) or a cut line. */
export type Outage = 500 | 503 | "refuse";

export interface NeonServer {
  /** What to give to `neon()`. */
  url: string;
  port: number;
  /** How many `POST /sql` have arrived: one per round trip of the driver. */
  requests(): number;
  /** Makes the database unreachable until `resume()`; statements already running finish. */
  pause(outage?: Outage): void;
  resume(): void;
  /** Stops listening, lets running statements finish and closes the backend. */
  close(): Promise<void>;
}

/** Stands around the work of one request, whose statements it is told: to delay it, or to throw {@link LineCut}. */
export type Around = <T>(statements: readonly string[], work: () => Promise<T>) => Promise<T>;

/** The connection breaks: the caller gets no answer, whether or not its statements were run. */
export class LineCut extends Error {}

export interface NeonOptions {
  backend: Backend;
  /** 0 takes any free port. */
  port: number;
  host?: string;
  /** For faults at an exact statement. */
  around?: Around;
}

/**
 * Serves Neon's SQL over HTTP in front of `backend`, which it closes at its own end.
 * Rejects with one clear sentence when the port is taken; the backend is then still the caller's.
 */
export async function startNeon({
  backend,
  port,
  host = "127.0.0.1",
  around = (_, work) => work(),
}: NeonOptions): Promise<NeonServer> {
  let requests = 0;
  let outage: Outage | undefined;
  const running = new Set<Promise<void>>();

  const server = createServer((request, response) => {
    const path = request.url?.split("?")[0];
    if (request.method === "GET" && path === "/health") return send(response, 200, { status: "ok" });
    if (request.method === "GET" && path === "/stats") return send(response, 200, { requests });
    if (path !== "/sql")
      return send(response, 404, { message: "This server answers POST /sql, GET /health and GET /stats." });
    if (request.method !== "POST") return send(response, 405, { message: "SQL is sent by POST." });
    requests++;
    if (outage === "refuse") return void request.socket.destroy();
    if (outage !== undefined) return send(response, outage, { message: "Couldn't connect to compute node" });
    const work = answerSql(backend, around, request, response).finally(() => running.delete(work));
    running.add(work);
  });
  // A connection is closed by the client, never by the server: closing at the very moment a request arrives loses it.
  server.keepAliveTimeout = 10 * 60_000;
  server.requestTimeout = 0;

  await new Promise<void>((listening, failed) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      failed(
        error.code === "EADDRINUSE" ? new Error(`Port ${port} on ${host} is already in use: choose another.`) : error,
      ),
    );
    server.listen(port, host, listening);
  });
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  const { user, name } = backend.database;
  const authority = host.includes(":") ? `[${host}]` : host;

  return {
    url: `postgres://${user}:local@${authority}:${bound}/${name}`,
    port: bound,
    requests: () => requests,
    pause: (kind = 500) => {
      outage = kind;
    },
    resume: () => {
      outage = undefined;
    },
    close: async () => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      await Promise.allSettled(running);
      server.closeAllConnections();
      await closed;
      await backend.close();
    },
  };
}

async function answerSql(
  backend: Backend,
  around: Around,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    // A browser cannot send this header across origins without our leave, so no web page can reach the database.
    if (!request.headers["neon-connection-string"]) throw new SqlError("invalid header: neon-connection-string");
    const body = await readBody(request);
    if (body === undefined) {
      return send(response, 413, new SqlError(`request is too large (max is ${MAX_BYTES} bytes)`).toBody());
    }
    const work = parseRequest(body, request.headers);
    if ("single" in work) {
      const { single } = work;
      const result = await around([single.query], () => backend.query(single));
      return send(response, 200, toResponse(result, single.arrayMode));
    }
    const options = parseTransactionOptions(request.headers);
    const statements = work.batch.map(({ query }) => query);
    const results = await around(statements, () => backend.transaction(work.batch, options));
    if (options.isolationLevel) response.setHeader("neon-batch-isolation-level", options.isolationLevel);
    if (options.readOnly) response.setHeader("neon-batch-read-only", "true");
    if (options.deferrable) response.setHeader("neon-batch-deferrable", "true");
    send(response, 200, {
      results: results.map((result, i) => toResponse(result, work.batch[i]?.arrayMode ?? false)),
    });
  } catch (error) {
    if (error instanceof LineCut) return void request.socket.destroy();
    if (error instanceof SqlError) return send(response, 400, error.toBody());
    send(response, 500, new SqlError(error instanceof Error ? error.message : String(error)).toBody());
  }
}

/** The whole body, or undefined when it is over the limit. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Too much is still read to its end: a client that cannot finish sending never sees the answer.
    if (size <= MAX_BYTES) chunks.push(chunk);
  }
  return size > MAX_BYTES ? undefined : Buffer.concat(chunks).toString("utf8");
}

function send(response: ServerResponse, status: number, body: object): void {
  let bytes = Buffer.from(JSON.stringify(body));
  let code = status;
  if (bytes.length > MAX_BYTES) {
    code = 507;
    bytes = Buffer.from(JSON.stringify(new SqlError(`response is too large (max is ${MAX_BYTES} bytes)`).toBody()));
  }
  response.writeHead(code, { "content-type": "application/json", "content-length": bytes.length }).end(bytes);
}
