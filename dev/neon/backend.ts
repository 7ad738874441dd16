/** One SQL statement with its parameters in Postgres's own text form. */
export interface Statement {
  query: string;
  params: (string | null)[];
}

/** A result column as Postgres's RowDescription gives it. */
export interface Field {
  name: string;
  dataTypeID: number;
  tableID: number;
  columnID: number;
  dataTypeSize: number;
  dataTypeModifier: number;
}

/** Every value is Postgres's text or null; `command` and `rowCount` come from the command tag. */
export interface StatementResult {
  fields: Field[];
  rows: (string | null)[][];
  command: string;
  rowCount: number | null;
}

export type IsolationLevel = "ReadUncommitted" | "ReadCommitted" | "RepeatableRead" | "Serializable";

export interface TransactionOptions {
  isolationLevel?: IsolationLevel | undefined;
  readOnly?: boolean | undefined;
  deferrable?: boolean | undefined;
}

/** A Postgres the server can stand in front of. A refused statement rejects with {@link SqlError}. */
export interface Backend {
  /** The connection string a client of the server gives to `neon()`, less host and port. */
  readonly database: { user: string; name: string };
  /** Runs one statement in its own transaction. */
  query(statement: Statement): Promise<StatementResult>;
  /** Runs all statements in one transaction: all of them happen or none. */
  transaction(statements: Statement[], options: TransactionOptions): Promise<StatementResult[]>;
  close(): Promise<void>;
}

const FIELDS = [
  "code",
  "detail",
  "hint",
  "position",
  "internalPosition",
  "internalQuery",
  "severity",
  "where",
  "table",
  "column",
  "schema",
  "dataType",
  "constraint",
  "file",
  "line",
  "routine",
] as const;

export type SqlErrorFields = Partial<Record<(typeof FIELDS)[number], string | undefined>>;

/** Postgres (or the protocol) refused a statement; the caller's fault, in Neon's terms an HTTP 400. */
export class SqlError extends Error {
  readonly fields: SqlErrorFields;

  constructor(message: string, fields: SqlErrorFields = {}) {
    super(message);
    this.fields = fields;
  }

  /** The body Neon's proxy answers with. */
  toBody(): Record<string, string | null> {
    return Object.fromEntries([
      ["message", this.message],
      ...FIELDS.map((name) => [name, this.fields[name] ?? (name === "code" || name === "severity" ? "" : null)]),
    ]);
  }
}

/** The statement that opens a batch's transaction. */
export function startTransaction({ isolationLevel, readOnly, deferrable }: TransactionOptions): string {
  const modes = [
    isolationLevel && `ISOLATION LEVEL ${isolationLevel.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toUpperCase()}`,
    readOnly && "READ ONLY",
    deferrable && "DEFERRABLE",
  ].filter(Boolean);
  return `START TRANSACTION ${modes.join(", ")}`.trimEnd();
}

/** Splits a command tag ("INSERT 0 3", "SELECT 2", "CREATE TABLE") the way Neon's proxy does. */
export function parseCommandTag(tag: string): { command: string; rowCount: number | null } {
  const [command = "", ...rest] = tag.split(" ");
  const count = command === "INSERT" ? rest[1] : rest.join(" ");
  return { command, rowCount: count !== undefined && /^\d+$/.test(count) ? Number(count) : null };
}
