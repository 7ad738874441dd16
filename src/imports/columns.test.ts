import { describe, expect, it } from "vitest";
import { guessDelimiter, readHeader } from "./columns.ts";

const SPANISH = [
  "Nombre",
  "Correo Electronico",
  "Numero de Telefono",
  "Fecha de la Reunion",
  "Vendedor asignado",
  "closed",
  "Transcripcion",
];

describe("a file's header", () => {
  it("is known in Spanish and English, whatever its case, accents and punctuation, in any order", () => {
    expect(readHeader(SPANISH).at).toMatchObject({ name: 0, email: 1, transcript: 6 });
    expect(
      readHeader([
        "Transcripción",
        "CLOSED",
        "vendedor_asignado",
        "Fecha de la Reunión",
        "Número de teléfono",
        "Correo electrónico",
        "NOMBRE",
      ]).at,
    ).toMatchObject({
      name: 6,
      transcript: 0,
    });
    expect(readHeader(["name", "E-mail", "Phone", "date", "Seller", "closed", "Transcript"]).at).toMatchObject({
      meeting_at: 3,
    });
  });

  it("lets other columns pass, and names them", () => {
    expect(readHeader([...SPANISH, "Comentario", ""]).ignored).toEqual(["Comentario"]);
  });

  it("is refused with every missing column named", () => {
    const lacking = () => readHeader(SPANISH.filter((name) => name !== "closed" && name !== "Vendedor asignado"));
    expect(lacking).toThrow("The file lacks the columns Vendedor asignado (seller), closed (closed).");
    expect(lacking).toThrow(
      expect.objectContaining({
        code: "missing_columns",
        details: [
          { path: "seller", message: expect.any(String) },
          { path: "closed", message: expect.any(String) },
        ],
      }),
    );
  });

  it("is refused when two columns mean the same", () => {
    expect(() => readHeader([...SPANISH, "email"])).toThrow('two columns for email: "Correo Electronico" and "email"');
  });

  it("tells commas from semicolons", () => {
    expect(guessDelimiter(SPANISH.join(";"))).toBe(";");
    expect(guessDelimiter(`"${SPANISH.join('","')}"`)).toBe(",");
  });
});
