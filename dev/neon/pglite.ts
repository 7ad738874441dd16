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

/** PGlite itself broke (its stack or memory ran out): it may answer anything from now on, so it is not asked again. */
class Crash extends Error {}

/**
 * Postgres inside this process. `folder` keeps the data between runs; without it everything lives in memory.
 * Work is done strictly one request at a time: PGlite is a single Postgres session. Session state (`SET`, advisory
 * locks that outlive a transaction, temporary tables) is therefore shared by all callers, as in any pooled connection.
 * Rejects with a one-sentence error when another process has the folder open.
 */
export async function openPglite(folder?: string): Promise<Backend> {
  const store = folder === undefined ? undefined : await prepareFolder(resolve(folder));
  const start = () => PGlite.create({ extensions: { pg_trgm, unaccent }, ...(store && { dataDir: store.path }) });
  let db: PGlite | undefined = await start().catch((error: unknown) => {
    store?.release();
    throw error;
  });
  store?.ready();

  let last: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  }

  /** Runs `work` with the database to itself and leaves no transaction behind. */
  function withSession<T>(work: (session: PGlite) => Promise<T>): Promise<T> {
    return inTurn(async () => {
      // On disk a crash loses nothing that was committed: Postgres recovers from its log as after a power cut.
      if (store) db ??= await start();
      if (!db) throw new Error("The embedded Postgres has crashed and its data was in memory only: start it again.");
      try {
        const result = await work(db);
        if (db.isInTransaction()) await execute(db, ROLLBACK);
        return result;
      } catch (error) {
        if (error instanceof Crash) db = undefined;
        else if (db.isInTransaction()) await execute(db, ROLLBACK);
        throw error;
      }
    });
  }

  return {
    database: { user: "postgres", name: "postgres" },
    query: (statement) => withSession((session) => execute(session, statement)),
    transaction: (statements, options) =>
      withSession(async (session) => {
        await execute(session, { query: startTransaction(options), params: [] });
        const results: StatementResult[] = [];
        for (const statement of statements) results.push(await execute(session, statement));
        await execute(session, COMMIT);
        return results;
      }),
    close: () =>
      inTurn(async () => {
        await db?.close();
        store?.release();
      }),
  };
}

const COMMIT: Statement = { query: "COMMIT", params: [] };
const ROLLBACK: Statement = { query: "ROLLBACK", params: [] };

/**
 * Speaks the wire protocol itself, because PGlite's `query` turns values into JavaScript by a table of types that knows
 * nothing of types made later, while the wire carries exactly the text that Neon passes on.
 */
async function execute(db: PGlite, { query, params }: Statement): Promise<StatementResult> {
  const { serialize } = protocol;
  const message = Buffer.concat([
    serialize.parse({ text: query }),
    serialize.bind({ values: params }),
    serialize.describe({ type: "P" }),
    serialize.execute({}),
    serialize.sync(),
  ]);
  const replies = await db.execProtocolStream(message, { throwOnError: false }).catch((error: unknown) => {
    throw new Crash("The embedded Postgres crashed on this statement.", { cause: error });
  });
  if (!(replies.at(-1) instanceof messages.ReadyForQueryMessage)) {
    throw new Crash("The embedded Postgres crashed on this statement: it was too deep or too large.");
  }
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
