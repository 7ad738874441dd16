import { parseArgs } from "node:util";
import { openPglite } from "./neon/pglite.ts";
import { openPostgres } from "./neon/postgres.ts";
import { startNeon } from "./neon/server.ts";

export type { Backend } from "./neon/backend.ts";
export { routeDriverToLocalNeon } from "./neon/driver.ts";
export { openPglite } from "./neon/pglite.ts";
export { openPostgres } from "./neon/postgres.ts";
export { type Around, LineCut, type NeonOptions, type NeonServer, type Outage, startNeon } from "./neon/server.ts";

const HELP = `Neon's SQL over HTTP on your own machine, in front of an embedded Postgres or any other.
The production driver (@neondatabase/serverless 1.x, also under drizzle-orm/neon-http) runs unchanged against it.

Usage: node dev/neon.ts [options]

  --port N      port to listen on (5488; 0 takes any free one)
  --host NAME   address to listen on (127.0.0.1)
  --data DIR    folder of the embedded Postgres (.data/postgres)
  --memory      embedded Postgres in memory, gone at the end
  --url URL     stand in front of this Postgres instead; also LOCAL_DATABASE_URL
  --help        this text

The driver talks HTTPS to Neon's hosts; tell it once where the local one is:

  import { neon, neonConfig } from "@neondatabase/serverless";
  neonConfig.fetchEndpoint = (host, port) => \`http://\${host}:\${port}/sql\`;
  const rows = await neon(process.env.DATABASE_URL)\`select now()\`;

POST /sql takes {query, params} or, as one transaction, {queries: [...]}; values come back as Postgres's text.
GET /health and GET /stats tell of the server itself. Requests and answers may be 64 MB, as on Neon.
Unlike Neon, --data and --memory are one Postgres session: SET, temporary tables and session-level advisory locks are
shared by all callers. With --url the server logs in as that URL says, whatever the client's connection string holds.
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "5488" },
      host: { type: "string", default: "127.0.0.1" },
      data: { type: "string", default: ".data/postgres" },
      memory: { type: "boolean", default: false },
      url: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return void process.stdout.write(HELP);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port must be 0 to 65535, not "${values.port}".`);
  const url = values.memory ? undefined : (values.url ?? process.env.LOCAL_DATABASE_URL);
  const backend = url ? openPostgres(url) : await openPglite(values.memory ? undefined : values.data);
  const server = await startNeon({ backend, port, host: values.host }).catch(async (error: unknown) => {
    await backend.close();
    throw error;
  });
  console.log(`Neon over HTTP is ready: ${server.url}

  import { neon, neonConfig } from "@neondatabase/serverless";
  neonConfig.fetchEndpoint = (host, port) => \`http://\${host}:\${port}/sql\`;
  const rows = await neon("${server.url}")\`select now()\`;`);

  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      // Asked twice: a statement is still running and nobody wants to wait for it.
      if (stopping) process.exit(130);
      stopping = true;
      server.close().then(() => process.exit(0), fail);
    });
  }
}

function fail(error: unknown): never {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

if (import.meta.main) main().catch(fail);
