import pg from "pg";
import { type Backend, SqlError, type Statement, type StatementResult, startTransaction } from "./backend.ts";

/** Any Postgres by URL, through a pool of ordinary connections. Connections are made on demand: opening cannot fail. */
export function openPostgres(url: string): Backend {
  const pool = new pg.Pool({ connectionString: url, application_name: "neon-local" });
  // A connection that breaks while idle is replaced by the next request; unheard, this event would end the process.
  pool.on("error", () => undefined);

  async function withClient<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await pool.connect().catch((error: Error & { code?: string }) => {
      throw new Error(`Couldn't connect to compute node: ${error.message || error.code}`, { cause: error });
    });
    let broken: Error | undefined;
    const onError = (error: Error) => {
      broken = error;
    };
    client.on("error", onError);
    try {
      return await work(client);
    } finally {
      client.off("error", onError);
      if (!broken && client.getTransactionStatus() !== "I") {
        await client.query("ROLLBACK").catch((error: Error) => {
          broken = error;
        });
      }
      client.release(broken);
    }
  }

  const target = new URL(url);
  return {
    database: {
      user: target.username || "postgres",
      name: target.pathname.slice(1) || target.username || "postgres",
    },
    query: (statement) => withClient((client) => execute(client, statement)),
    transaction: (statements, options) =>
      withClient(async (client) => {
        await execute(client, { query: startTransaction(options), params: [] });
        const results: StatementResult[] = [];
        for (const statement of statements) results.push(await execute(client, statement));
        await execute(client, { query: "COMMIT", params: [] });
        return results;
      }),
    close: () => pool.end(),
  };
}

const asText = { getTypeParser: () => (text: unknown) => text };

async function execute(client: pg.PoolClient, { query, params }: Statement): Promise<StatementResult> {
  try {
    const config = { text: query, values: params, types: asText, rowMode: "array", queryMode: "extended" } as const;
    const result = await client.query<(string | null)[]>(config);
    return {
      fields: result.fields,
      rows: result.rows,
      command: result.command ?? "",
      rowCount: result.rowCount,
    };
  } catch (error) {
    if (error instanceof pg.DatabaseError) throw new SqlError(error.message, { ...error });
    // Neon answers a connection lost in mid-statement as it answers a bad query, only without an SQLSTATE.
    throw new SqlError(`error communicating with the server: ${error instanceof Error ? error.message : error}`);
  }
}
