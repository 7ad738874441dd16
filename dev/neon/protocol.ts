import type { IncomingHttpHeaders } from "node:http";
import {
  type IsolationLevel,
  SqlError,
  type Statement,
  type StatementResult,
  type TransactionOptions,
} from "./backend.ts";
import { toPostgresText } from "./values.ts";

/** Neon's limit for a request's body and for an answer's, in bytes. */
export const MAX_BYTES = 64 * 1024 * 1024;
const MAX_PARAMS = 65_535;

/** There is no stream to copy from over HTTP; Postgres would wait for one for ever. */
const COPY_IN = /^(?:\s|--.*\n|\/\*[\s\S]*?\*\/)*copy\b[\s\S]*\bfrom\s+stdin\b/i;

const ISOLATION_LEVELS: readonly string[] = ["ReadUncommitted", "ReadCommitted", "RepeatableRead", "Serializable"];

interface Query extends Statement {
  arrayMode: boolean;
}

/** What a body asks for: one statement, or several in one transaction. */
export type Request = { single: Query } | { batch: Query[] };

/** Reads the body of a `POST /sql`. Throws {@link SqlError} for what Neon refuses before Postgres sees it. */
export function parseRequest(body: string, headers: IncomingHttpHeaders): Request {
  const arrayMode = headers["neon-array-mode"] === "true";
  let payload: unknown;
  try {
    payload = JSON.parse(body);
  } catch (error) {
    throw unreadable(error instanceof Error ? error.message : String(error));
  }
  if (!isRecord(payload)) throw unreadable("expected an object");
  if (typeof payload.query === "string") return { single: parseQuery(payload, arrayMode) };
  if (Array.isArray(payload.queries)) return { batch: payload.queries.map((query) => parseQuery(query, arrayMode)) };
  throw unreadable('expected {"query", "params"} or {"queries": [{"query", "params"}]}');
}

function parseQuery(data: unknown, arrayMode: boolean): Query {
  if (!isRecord(data) || typeof data.query !== "string") throw unreadable('missing field "query"');
  const params = data.params ?? [];
  if (!Array.isArray(params)) throw unreadable('"params" must be an array');
  if (params.length > MAX_PARAMS) throw new SqlError("error encoding message to server: value too large to transmit");
  if (data.query.includes("\0")) throw new SqlError("error encoding message to server: string contains embedded null");
  if (COPY_IN.test(data.query)) throw new SqlError("COPY FROM STDIN is not supported over HTTP", { code: "0A000" });
  const texts = params.map(toPostgresText);
  if (![data.query, ...texts].every((text) => text?.isWellFormed() ?? true)) throw unreadable("lone surrogate in text");
  return {
    query: data.query,
    params: texts,
    arrayMode: typeof data.arrayMode === "boolean" ? data.arrayMode : arrayMode,
  };
}

/** The transaction a batch's headers ask for. */
export function parseTransactionOptions(headers: IncomingHttpHeaders): TransactionOptions {
  const level = headers["neon-batch-isolation-level"];
  if (level !== undefined && !isIsolationLevel(level)) throw new SqlError("invalid isolation level");
  return {
    isolationLevel: level,
    readOnly: headers["neon-batch-read-only"] === "true",
    deferrable: headers["neon-batch-deferrable"] === "true",
  };
}

/** One result as Neon's JSON. */
export function toResponse({ fields, rows, command, rowCount }: StatementResult, arrayMode: boolean): object {
  return {
    rowAsArray: arrayMode,
    fields: fields.map(({ name, dataTypeID, tableID, columnID, dataTypeSize, dataTypeModifier }) => ({
      name,
      dataTypeID,
      tableID,
      columnID,
      dataTypeSize,
      dataTypeModifier,
      format: "text",
    })),
    rows: arrayMode ? rows : rows.map((row) => Object.fromEntries(row.map((value, i) => [fields[i]?.name, value]))),
    command,
    rowCount,
  };
}

function unreadable(why: string): SqlError {
  return new SqlError(`could not parse the HTTP request body: ${why}`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isIsolationLevel(level: unknown): level is IsolationLevel {
  return typeof level === "string" && ISOLATION_LEVELS.includes(level);
}
