import { CsvError, parse } from "csv-parse/stream";
import { ApiError } from "../platform/errors.ts";
import { guessDelimiter, type Layout, readHeader } from "./columns.ts";
import { type FileRow, readRow } from "./row.ts";
import type { RowError } from "./table.ts";

/** A file as it is read: its header once, then every row that is not blank, right or wrong. */
export type Parsed =
  | { kind: "header"; layout: Layout }
  | { kind: "row"; row: FileRow }
  | { kind: "bad"; errors: RowError[] };

const FIRST_LINE_MAX = 64 * 1024;

/**
 * Reads a CSV file of meetings while it arrives; memory holds the row at hand. Commas or semicolons, a BOM, quoted line
 * breaks and any line ending are taken.
 * Throws ApiError: `invalid_csv` for an empty file or a spreadsheet, `missing_columns`, and `invalid_encoding` at the first
 * byte that is not UTF-8, which may come after rows.
 */
export async function* parseFile(file: ReadableStream<Uint8Array>): AsyncGenerator<Parsed> {
  const chunks = checkedChunks(file);
  const head = await readHead(chunks);
  let layout: Layout | undefined;
  let line = 1;
  try {
    for await (const cells of records(head, chunks, guessDelimiter(firstLineOf(head)))) {
      const start = line;
      line += 1 + cells.reduce((breaks, cell) => breaks + countBreaks(cell), 0);
      if (cells.every((cell) => cell.trim() === "")) continue;
      if (!layout) {
        layout = readHeader(cells);
        yield { kind: "header", layout };
        continue;
      }
      const row = readRow(cells, layout, start);
      yield Array.isArray(row) ? { kind: "bad", errors: row } : { kind: "row", row };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The parser tolerates every other quote; this one swallowed all to the end.
    if (!layout) throw new ApiError("invalid_csv", "A quote in the first line is never closed.");
    yield {
      kind: "bad",
      errors: [
        { line, column: "", reason: "A quote opened in this row is never closed; nothing after it could be read." },
      ],
    };
  }
  if (!layout) throw new ApiError("invalid_csv", "The file is empty.");
}

/** The bytes of a file, checked to be UTF-8. */
async function* checkedChunks(file: ReadableStream<Uint8Array>): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });
  try {
    for await (const bytes of file) {
      decoder.decode(bytes, { stream: true });
      yield Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ApiError(
      "invalid_encoding",
      'The file is not UTF-8 text: it may be Latin-1, Windows-1252 or UTF-16. In the spreadsheet, save it as "CSV UTF-8".',
      {
        cause: error,
      },
    );
  }
}

/** The chunks that hold the first line. */
async function readHead(chunks: AsyncGenerator<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  while (size < FIRST_LINE_MAX && !parts.some((part) => part.includes("\n") || part.includes("\r"))) {
    const { value, done } = await chunks.next();
    if (done) break;
    parts.push(value);
    size += value.length;
  }
  const head = Buffer.concat(parts);
  if (head.subarray(0, 4).toString("latin1") === "PK\x03\x04") {
    throw new ApiError(
      "invalid_csv",
      'This is a spreadsheet or archive, not a CSV file. In the spreadsheet, save it as "CSV UTF-8".',
    );
  }
  return head;
}

const firstLineOf = (head: Buffer) =>
  new TextDecoder()
    .decode(head)
    .trimStart()
    .split(/[\r\n]/, 1)[0] ?? "";

async function* records(head: Buffer, rest: AsyncGenerator<Buffer>, delimiter: string): AsyncGenerator<string[]> {
  const parser = parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    record_delimiter: ["\r\n", "\n", "\r"],
  });
  const writer = parser.writable.getWriter();
  const feed = async () => {
    try {
      await writer.write(head);
      for await (const chunk of rest) await writer.write(chunk);
      await writer.close();
    } catch (error) {
      // Either the file is at fault, and the reader below shall know, or the reader gave up and nobody listens any more.
      await writer.abort(error).catch(() => undefined);
    }
  };
  const fed = feed();
  yield* parser.readable as ReadableStream<string[]>;
  await fed;
}

const countBreaks = (cell: string) =>
  cell.includes("\n") || cell.includes("\r") ? (cell.match(/\r\n|\n|\r/g)?.length ?? 0) : 0;
