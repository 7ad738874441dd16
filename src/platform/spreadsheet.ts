/**
 * Spreadsheets run a cell that begins with one of these as a formula, quoted or not (a tab or line break before it is
 * skipped, and full-width forms count). So such a cell gets an apostrophe in front, as does one that already looks
 * guarded: taking one apostrophe off gives back exactly what was there.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A cell's text, safe to open in a spreadsheet. */
export const guard = (value: string): string => (FORMULA.test(value) ? `'${value}` : value);

/** The text behind a guarded cell; any other text as it is. */
export const unguard = (value: string): string =>
  value.startsWith("'") && FORMULA.test(value) ? value.slice(1) : value;
