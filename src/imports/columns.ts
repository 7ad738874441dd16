import { ApiError } from "../platform/errors.ts";

/** The columns a file must have, each with the names it may go by (compared without case, accents and punctuation). */
const NAMES = {
  name: ["Nombre", "Nombre del cliente", "Cliente", "name", "client", "client name"],
  email: ["Correo Electronico", "Correo", "E-mail", "email"],
  phone: ["Numero de Telefono", "Telefono", "phone", "phone number"],
  meeting_at: ["Fecha de la Reunion", "Fecha", "meeting_at", "meeting date", "date"],
  seller: ["Vendedor asignado", "Vendedor", "seller", "seller name", "assigned seller"],
  closed: ["closed", "Cerrado", "Cerrada"],
  transcript: ["Transcripcion", "transcript"],
} as const;

export type Column = keyof typeof NAMES;

export const COLUMNS = Object.keys(NAMES) as Column[];

const fold = (header: string) =>
  header
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");

const BY_NAME = new Map<string, Column>(COLUMNS.flatMap((column) => NAMES[column].map((name) => [fold(name), column])));

// In Spanish 03/04/2026 is the third of April; under an English header nobody can tell.
const DAY_FIRST = new Set(["Fecha de la Reunion", "Fecha"].map(fold));

/** Where a file keeps what. */
export interface Layout {
  /** The place of each column, from 0. */
  at: Record<Column, number>;
  /** Each column as the file names it. */
  header: Record<Column, string>;
  width: number;
  ignored: string[];
  /** Whether 03/04/2026 is the third of April. */
  dayFirst: boolean;
}

/** The delimiter, comma or semicolon, by which a file's first line has more columns we know. */
export function guessDelimiter(firstLine: string): "," | ";" {
  const known = (delimiter: string) => firstLine.split(delimiter).filter((cell) => BY_NAME.has(fold(cell))).length;
  return known(";") > known(",") ? ";" : ",";
}

/** Reads the header row; 400 `missing_columns` naming every column that is not there, 400 `invalid_csv` for one given twice. */
export function readHeader(cells: readonly string[]): Layout {
  const at: Partial<Record<Column, number>> = {};
  const ignored: string[] = [];
  for (const [i, cell] of cells.entries()) {
    const column = BY_NAME.get(fold(cell));
    if (column === undefined) ignored.push(cell.trim().slice(0, 100));
    else if (at[column] !== undefined)
      throw new ApiError(
        "invalid_csv",
        `The file has two columns for ${column}: "${cells[at[column]]}" and "${cell}".`,
      );
    else at[column] = i;
  }
  if (!isComplete(at)) throw missingColumns(at);
  const header = Object.fromEntries(COLUMNS.map((column) => [column, cells[at[column]]?.trim() ?? ""])) as Record<
    Column,
    string
  >;
  return {
    at,
    header,
    width: cells.length,
    ignored: ignored.filter(Boolean).slice(0, 50),
    dayFirst: DAY_FIRST.has(fold(header.meeting_at)),
  };
}

const isComplete = (at: Partial<Record<Column, number>>): at is Record<Column, number> =>
  COLUMNS.every((column) => at[column] !== undefined);

function missingColumns(at: Partial<Record<Column, number>>): ApiError {
  const missing = COLUMNS.filter((column) => at[column] === undefined);
  const named = missing.map((column) => `${NAMES[column][0]} (${column})`).join(", ");
  const message =
    missing.length === COLUMNS.length
      ? `The first line names none of the columns, so this is no CSV file of meetings. Needed: ${named}.`
      : `The file lacks ${missing.length === 1 ? "the column" : "the columns"} ${named}. A cell may be blank, but the column must be there.`;
  return new ApiError("missing_columns", message, {
    details: missing.map((path) => ({ path, message: "The file has no such column." })),
  });
}
