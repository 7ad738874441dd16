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

/** A row that is right. `meeting_at` is a date or date-time as ISO 8601 writes it; one without offset is local. */
export type FileRow = z.infer<typeof Cells> & { line: number };

const DAY_MONTH_YEAR = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?=\s|$)/;
const DATE_SPACE_TIME = /^(\d{4}-\d{2}-\d{2})\s+(\d{1,2})(?=:)/;

/** A date or date-time as spreadsheets write it, as ISO 8601; anything else as it is. */
function isoDate(value: string, dayFirst: boolean): string {
  const [given, day = "", month = "", year] = (dayFirst && DAY_MONTH_YEAR.exec(value)) || [];
  const date =
    given === undefined
      ? value
      : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}${value.slice(given.length)}`;
  return date.replace(DATE_SPACE_TIME, (_, iso: string, hour: string) => `${iso}T${hour.padStart(2, "0")}`);
}

/** Says in words what zod says of a length; every other check brings its own. */
const inWords = (issue: z.core.$ZodRawIssue): string | undefined => {
  if (issue.code === "too_small") return "Must not be blank.";
  return issue.code === "too_big" ? `Must be at most ${issue.maximum} characters.` : undefined;
};

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
  given.meeting_at = isoDate(given.meeting_at.trim(), layout.dayFirst);
  const parsed = Cells.safeParse(given, { error: inWords });
  if (parsed.success) return { line: lineNumber, ...parsed.data };
  return parsed.error.issues.map((issue) => ({
    line: lineNumber,
    column: layout.header[issue.path[0] as Column],
    reason: issue.message,
  }));
}
