import { z } from "zod";
import { dateOrInstant, email, line, phone, text } from "../http/text.ts";
import { TRANSCRIPT_MAX } from "../meetings/schemas.ts";
import { unguard } from "../platform/spreadsheet.ts";
import { COLUMNS, type Column, type Layout } from "./columns.ts";
import type { RowError } from "./table.ts";

const CLOSED = new Map([
  ...["1", "true", "si", "sí", "yes", "x", "verdadero", "cerrado", "cerrada", "closed"].map(
    (word) => [word, true] as const,
  ),
  ...["", "0", "false", "no", "falso", "abierto", "abierta", "open"].map((word) => [word, false] as const),
]);

const closed = z
  .string()
  .transform((value) => CLOSED.get(value.trim().toLowerCase()))
  .pipe(z.boolean({ error: "Must be 1 or 0, true or false, sí or no." }));

const blankToNull = (value: string) => (value.trim() === "" ? null : value);

// Files write numbers more loosely than the API takes them: without separators a long one fits.
const compactPhone = (value: string) => (value.trim().length > PHONE_MAX ? value.replace(/[\s().-]/g, "") : value);
const PHONE_MAX = 16;

const Cells = z.object({
  name: line(1, 255),
  email: z.string().transform(blankToNull).pipe(email.nullable()),
  phone: z.string().transform(compactPhone).pipe(phone.unwrap()),
  meeting_at: z.string().trim().pipe(dateOrInstant),
  seller: line(1, 255),
  closed,
  transcript: z
    .string()
    .transform((value) => (value === "" ? null : value))
    .pipe(text(TRANSCRIPT_MAX).nullable()),
});

/** A row that is right. `meeting_at` is a date or date-time as ISO 8601 writes it. */
export type FileRow = z.infer<typeof Cells> & { line: number };

const DAY_MONTH_YEAR = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/;

/** A date as spreadsheets in Spanish write it, as ISO 8601; anything else as it is. */
function isoDate(value: string): string {
  const [, day = "", month = "", year] = DAY_MONTH_YEAR.exec(value) ?? [];
  return year === undefined ? value : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** Checks one row of a file against the same rules the API has; the errors name the file's own columns. */
export function readRow(cells: readonly string[], layout: Layout, lineNumber: number): FileRow | RowError[] {
  if (cells.length !== layout.width) {
    return [
      {
        line: lineNumber,
        column: "",
        reason: `Has ${cells.length} cells where the header has ${layout.width}. Is a quote or a delimiter missing?`,
      },
    ];
  }
  const given = Object.fromEntries(
    COLUMNS.map((column) => [column, unguard(cells[layout.at[column]] ?? "")]),
  ) as Record<Column, string>;
  if (layout.dayFirst) given.meeting_at = isoDate(given.meeting_at);
  const parsed = Cells.safeParse(given);
  if (parsed.success) return { line: lineNumber, ...parsed.data };
  return parsed.error.issues.map((issue) => ({
    line: lineNumber,
    column: layout.header[issue.path[0] as Column],
    reason: issue.message,
  }));
}
