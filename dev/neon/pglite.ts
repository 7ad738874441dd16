import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { messages, PGlite, protocol } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import {
  type Backend,
  parseCommandTag,
  SqlError,
  type Statement,
  type StatementResult,
  startTransaction,
} from "./backend.ts";
import { lockFolder } from "./folder-lock.ts";

/**
 * Postgres inside this process. `folder` keeps the data between runs; without it everything lives in memory.
 * Work is done strictly one request at a time: PGlite is a single Postgres session. Session state (`SET`, advisory
 * locks that outlive a transaction, temporary tables) is therefore shared by all callers, as in any pooled connection.
 * Rejects with a one-sentence error when another process has the folder open.
 */
export async function openPglite(folder?: string): Promise<Backend> {
  const store = folder === undefined ? undefined : await prepareFolder(resolve(folder));
  let db: PGlite;
  try {
    db = await PGlite.create({ extensions: { pg_trgm, unaccent }, ...(store && { dataDir: store.path }) });
  } catch (error) {
    store?.release();
    throw error;
  }
  store?.ready();

  let last: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  }

  return {
    database: { user: "postgres", name: "postgres" },
    query: (statement) =>
      inTurn(async () => {
        try {
          return await execute(db, statement);
        } finally {
          if (db.isInTransaction()) await db.exec("ROLLBACK");
        }
      }),
    transaction: (statements, options) =>
      inTurn(async () => {
        const results: StatementResult[] = [];
        try {
          await execute(db, { query: startTransaction(options), params: [] });
          for (const statement of statements) results.push(await execute(db, statement));
          await execute(db, { query: "COMMIT", params: [] });
          return results;
        } finally {
          if (db.isInTransaction()) await db.exec("ROLLBACK");
        }
      }),
    close: () =>
      inTurn(async () => {
        await db.close();
        store?.release();
      }),
  };
}

/**
 * Speaks the wire protocol itself, because PGlite's `query` turns values into JavaScript by a table of types that knows
 * nothing of types made later, while the wire carries exactly the text that Neon passes on.
 */
async function execute(db: PGlite, { query, params }: Statement): Promise<StatementResult> {
  const { serialize } = protocol;
  const replies = await db.execProtocolStream(
    Buffer.concat([
      serialize.parse({ text: query }),
      serialize.bind({ values: params }),
      serialize.describe({ type: "P" }),
      serialize.execute({}),
      serialize.sync(),
    ]),
    { throwOnError: false },
  );
  const result: StatementResult = { fields: [], rows: [], command: "", rowCount: null };
  for (const reply of replies) {
    if (reply instanceof messages.DatabaseError) throw new SqlError(reply.message, { ...reply });
    if (reply instanceof messages.RowDescriptionMessage) result.fields = reply.fields;
    else if (reply instanceof messages.DataRowMessage) result.rows.push(reply.fields);
    else if (reply instanceof messages.CommandCompleteMessage) Object.assign(result, parseCommandTag(reply.text));
  }
  return result;
}

/**
 * Claims the folder. A creation that was killed half-way leaves a folder no Postgres can open and nobody's data in it;
 * the marker beside it tells that case apart, so that the next start begins again instead of failing for ever.
 */
async function prepareFolder(path: string): Promise<{ path: string; ready(): void; release(): void }> {
  mkdirSync(dirname(path), { recursive: true });
  const release = await lockFolder(path);
  const unfinished = `${path}.unfinished`;
  if (existsSync(unfinished)) rmSync(path, { recursive: true, force: true });
  else if (!existsSync(path)) writeFileSync(unfinished, "");
  return { path, ready: () => rmSync(unfinished, { force: true }), release };
}
