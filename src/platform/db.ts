import { neon, neonConfig } from "@neondatabase/serverless";
import { drizzle, type NeonHttpDatabase } from "drizzle-orm/neon-http";
import type { ApiError } from "./errors.ts";

export type Db = NeonHttpDatabase;

const LOOPBACK = new Set(["localhost", "127.0.0.1"]);

/** Longer than any statement of ours takes; without it a request would wait as long as the platform lets it. */
const STATEMENT_TIMEOUT_MS = 15_000;

const neonEndpoint = neonConfig.fetchEndpoint;

// Neon answers SQL over HTTPS; on loopback the local database speaks the same protocol over plain HTTP on the URL's port.
neonConfig.fetchEndpoint = (host, port, options) => {
  if (LOOPBACK.has(host)) return `http://${host}:${port}/sql`;
  return typeof neonEndpoint === "string" ? neonEndpoint : neonEndpoint(host, port, options);
};
neonConfig.fetchFunction = (url: string, init: RequestInit) =>
  fetch(url, { ...init, signal: AbortSignal.timeout(STATEMENT_TIMEOUT_MS) });

/** A database whose every query is one HTTP request. `url` is a postgres:// URL; nothing is opened before the first query. */
export function openDb(url: string): Db {
  return drizzle({ client: neon(url) });
}

interface DatabaseFault {
  code: string | undefined;
  constraint: string | undefined;
}

/** The SQLSTATE and constraint behind an error, through whatever wrapped it; null when it did not come from the database. */
export function databaseFault(error: unknown): DatabaseFault | null {
  for (let e = error; e instanceof Error; e = e.cause) {
    if (e.name === "NeonDbError") {
      const { code, constraint } = e as Error & { code?: string; constraint?: string };
      return { code: code ?? undefined, constraint: constraint ?? undefined };
    }
  }
  return null;
}

/**
 * Says whether a fault means "the database is away" rather than "the query is wrong": no SQLSTATE at all (it was not
 * reached), connection exceptions (08), insufficient resources (53), operator intervention (57). A statement given up for
 * another's sake (40: deadlock, serialization) may be sent again as well.
 */
export function isUnavailable(fault: DatabaseFault): boolean {
  return fault.code === undefined || /^(08|40|53|57)/.test(fault.code);
}

/**
 * For `.catch(translate({ constraint_name: () => new ApiError(…) }))`: turns the violation of a named constraint into the
 * error a client should see and throws everything else on.
 */
export function translate(byConstraint: Record<string, () => ApiError>) {
  return (error: unknown): never => {
    const constraint = databaseFault(error)?.constraint;
    const known = constraint === undefined ? undefined : byConstraint[constraint];
    throw known ? known() : error;
  };
}

/** Waits between tries of a write whose loss would cost money: in all some 30 s, well within a task's lease. */
const WRITE_AGAIN_AFTER_MS = [500, 1_000, 2_000, 4_000, 8_000, 15_000];

/** Runs a write that may be repeated until the database is there to take it; gives up with its error after 30 s. */
export async function untilDatabaseAnswers<T>(write: () => Promise<T>): Promise<T> {
  for (const wait of WRITE_AGAIN_AFTER_MS) {
    try {
      return await write();
    } catch (error) {
      const fault = databaseFault(error);
      if (!fault || !isUnavailable(fault)) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return write();
}
