import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Parsed, parseFile } from "./parse.ts";

const HEADER =
  "Nombre,Correo Electronico,Numero de Telefono,Fecha de la Reunion,Vendedor asignado,closed,Transcripcion";

/** A stream of `bytes` in pieces of this size, as a network brings them. */
function streamOf(bytes: Uint8Array, piece = 7): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + piece));
      at += piece;
    },
  });
}

async function parsed(file: string | Uint8Array, piece?: number) {
  const parts: Parsed[] = [];
  for await (const part of parseFile(streamOf(typeof file === "string" ? new TextEncoder().encode(file) : file, piece)))
    parts.push(part);
  return {
    rows: parts.flatMap((part) => (part.kind === "row" ? [part.row] : [])),
    errors: parts.flatMap((part) => (part.kind === "bad" ? part.errors : [])),
  };
}

const refusal = (file: string | Uint8Array) =>
  parsed(file).then(
    () => "none",
    (error: { code: string; message: string }) => error,
  );

describe("a CSV file", () => {
  it("is read row by row, blanks as null", async () => {
    const { rows, errors } = await parsed(
      `${HEADER}\nAna Ríos,ana@x.example,+56 9 1234 5678,2026-03-02,Marcela,1,Hola\nBeto,,,2026-03-03T10:00:00Z,Marcela,,\n`,
    );
    expect(errors).toEqual([]);
    expect(rows).toEqual([
      {
        line: 2,
        name: "Ana Ríos",
        email: "ana@x.example",
        phone: "+56 9 1234 5678",
        meeting_at: "2026-03-02",
        seller: "Marcela",
        closed: true,
        transcript: "Hola",
      },
      {
        line: 3,
        name: "Beto",
        email: null,
        phone: null,
        meeting_at: "2026-03-03T10:00:00Z",
        seller: "Marcela",
        closed: false,
        transcript: null,
      },
    ]);
  });

  it.each([
    ["a BOM", `\uFEFF${HEADER}\nAna,,,2026-03-02,Marcela,0,Hola`],
    ["semicolons", `${HEADER.replaceAll(",", ";")}\nAna;;;2026-03-02;Marcela;0;Hola`],
    ["Windows line ends", `${HEADER}\r\nAna,,,2026-03-02,Marcela,0,Hola\r\n`],
    ["mixed line ends", `${HEADER}\nAna,,,2026-03-02,Marcela,0,Hola\r\n`],
    ["old Mac line ends", `${HEADER}\rAna,,,2026-03-02,Marcela,0,Hola\r`],
    ["blank lines", `\n${HEADER}\n\n,,,,,,\nAna,,,2026-03-02,Marcela,0,Hola\n\n`],
    ["quotes in every cell", `${HEADER}\n"Ana","","","2026-03-02","Marcela","0","Hola"`],
    ["an English header", "name,email,phone,date,seller,closed,transcript\nAna,,,2026-03-02,Marcela,false,Hola"],
    ["a date with the day first", `${HEADER}\nAna,,,2/3/2026,Marcela,no,Hola`],
  ])("may have %s", async (_, file) => {
    const { rows, errors } = await parsed(file);
    expect(errors).toEqual([]);
    expect(rows).toMatchObject([
      { name: "Ana", meeting_at: "2026-03-02", seller: "Marcela", closed: false, transcript: "Hola" },
    ]);
  });

  it("tells each error's line, whatever breaks its cells hold, and goes on", async () => {
    const { rows, errors } = await parsed(
      `${HEADER}\r\nAna,,,2026-03-02,Marcela,0,"uno\r\ndos\ntres"\r\n\r\nBeto,no-es-correo,123,2024-02-30,,quizás,x\r\nCata,,,2026-03-02,Marcela,0,ok\r\nDora,,2026-03-02\r\nEva,,,2026-03-02,Marcela,0,fin`,
    );
    expect(rows.map(({ name, line }) => [name, line])).toEqual([
      ["Ana", 2],
      ["Cata", 7],
      ["Eva", 9],
    ]);
    expect(errors.map(({ line, column }) => [line, column])).toEqual([
      [6, "Correo Electronico"],
      [6, "Numero de Telefono"],
      [6, "Fecha de la Reunion"],
      [6, "Vendedor asignado"],
      [6, "closed"],
      [8, ""],
    ]);
  });

  it("does not take 03/04/2026 for a date under an English header, as nobody can tell which it is", async () => {
    const { errors } = await parsed("name,email,phone,date,seller,closed,transcript\nAna,,,03/04/2026,Marcela,0,Hola");
    expect(errors).toMatchObject([{ line: 2, column: "date" }]);
  });

  it.each([
    ["02/03/2026 15:30", "2026-03-02T15:30"],
    ["2-3-2026 9:05:30", "2026-03-02T09:05:30"],
    ["2026-03-02 10:30", "2026-03-02T10:30"],
    ["2026-03-02 10:30:00Z", "2026-03-02T10:30:00Z"],
  ])("may have the date-time %s", async (written, meeting_at) => {
    expect((await parsed(`${HEADER}\nAna,,,${written},Marcela,0,Hola`)).rows).toMatchObject([{ meeting_at }]);
  });

  it("refuses a time that no day has", async () => {
    const { errors } = await parsed(`${HEADER}\nAna,,,02/03/2026 25:30,Marcela,0,Hola`);
    expect(errors).toMatchObject([{ line: 2, column: "Fecha de la Reunion" }]);
  });

  it("tells what is blank or too long in words", async () => {
    const { errors } = await parsed(`${HEADER}\n ,,,2026-03-02,${"V".repeat(256)},0,Hola`);
    expect(errors.map(({ reason }) => reason)).toEqual(["Must not be blank.", "Must be at most 255 characters."]);
  });

  it("loses no row to a stray quote inside a cell", async () => {
    const { rows } = await parsed(
      `${HEADER}\nAna "la jefa",,,2026-03-02,Marcela,0,dijo "sí"\nBeto,,,2026-03-02,Marcela,0,fin`,
    );
    expect(rows.map(({ name }) => name)).toEqual(['Ana "la jefa"', "Beto"]);
  });

  it("names the line of a quote that is never closed", async () => {
    const { rows, errors } = await parsed(
      `${HEADER}\nAna,,,2026-03-02,Marcela,0,uno\nBeto,,,2026-03-02,Marcela,0,"dos\nCata,,,2026-03-02,Marcela,0,tres\n`,
    );
    expect(rows).toHaveLength(1);
    expect(errors).toMatchObject([{ line: 3, column: "", reason: expect.stringContaining("never closed") }]);
  });

  it("refuses NUL and broken surrogates in a cell as the API does", async () => {
    const { errors } = await parsed(`${HEADER}\nAna,,,2026-03-02,Marcela,0,a\0b`);
    expect(errors).toMatchObject([{ line: 2, column: "Transcripcion" }]);
  });

  it("makes a long phone fit by leaving out its separators", async () => {
    const { rows } = await parsed(`${HEADER}\nAna,,+54 9 11 5555 0418,2026-03-02,Marcela,0,Hola`);
    expect(rows[0]?.phone).toBe("+5491155550418");
  });

  it.each([
    ["an empty file", "", "invalid_csv", "empty"],
    ["a file of blank lines", "\n\n  \n", "invalid_csv", "empty"],
    ["a spreadsheet", "PK\u0003\u0004xl/worksheets", "invalid_csv", "spreadsheet"],
    ["another kind of file", '{"json": true}', "missing_columns", "names none of the columns"],
  ])("is refused with the reason when it is %s", async (_, file, code, words) => {
    expect(await refusal(file)).toMatchObject({ code, message: expect.stringContaining(words) });
  });

  it("is refused as Latin-1 wherever the first such byte stands", async () => {
    const latin1 = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
    expect(await refusal(latin1(`${HEADER}\nRíos,,,2026-03-02,Marcela,0,ok`))).toMatchObject({
      code: "invalid_encoding",
      message: expect.stringContaining("CSV UTF-8"),
    });
    expect(await refusal(latin1(`${HEADER.replace("Transcripcion", "Transcripción")}\n`))).toMatchObject({
      code: "invalid_encoding",
    });
    expect(await refusal(latin1(`${HEADER}\nAna,,,2026-03-02,Marcela,0,termina en ñ`))).toMatchObject({
      code: "invalid_encoding",
    });
    expect(await refusal(Uint8Array.of(0xff, 0xfe, 0x4e, 0))).toMatchObject({ code: "invalid_encoding" });
  });

  it("gives the same rows however the network cuts it", async () => {
    const file = `\uFEFF${HEADER}\r\nÑandú,ana@x.example,,2026-03-02,Ágata,1,"¿uno?\r\n""dos"" 😀"\r\nBeto,,,2026-03-03,Ágata,0,fin`;
    const whole = await parsed(file, 10_000);
    expect(whole.rows).toHaveLength(2);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), async (piece) => {
        expect(await parsed(file, piece)).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });
});
