import { describe, expect, it } from "vitest";
import { findContradictions, type Values } from "./consistency.ts";
import { FIELDS } from "./taxonomy.ts";
import { fold } from "./text/fold.ts";
import { detectLanguage } from "./text/language.ts";

const PRIORS = Object.fromEntries(Object.entries(FIELDS).map(([field, guide]) => [field, guide.prior])) as Values;
const NOTE =
  "Nos recomendó un colega. Tenemos una clínica y muchas consultas de pacientes que nadie alcanza a responder.";

const codes = (values: Partial<Values>, transcript = NOTE): string[] =>
  findContradictions({ ...PRIORS, ...values }, fold(transcript), detectLanguage(transcript)).map(({ code }) => code);

describe("findContradictions", () => {
  it("finds nothing wrong with an ordinary note", () => {
    expect(codes({ business_sector: "healthcare", sentiment: "positive" })).toEqual([]);
  });

  it("does not let a lost meeting be a happy or a closing one", () => {
    expect(codes({ lost_client_bad_meeting: true, sentiment: "positive" })).toEqual(["lost_but_positive"]);
    expect(
      codes({ lost_client_bad_meeting: true, purchase_stage: "closure" }, `${NOTE} Firmamos el contrato.`),
    ).toEqual(["lost_but_closing"]);
    expect(codes({ lost_client_bad_meeting: true, sentiment: "negative" })).toEqual([]);
  });

  it("asks a closure for a price, a contract or a date", () => {
    expect(codes({ purchase_stage: "closure" })).toEqual(["closing_without_terms"]);
    for (const terms of [
      "Enviamos el contrato.",
      "Son $450.000 al mes.",
      "Partimos el lunes.",
      "Lo dejamos para el 12/03.",
    ]) {
      expect(codes({ purchase_stage: "closure" }, `${NOTE} ${terms}`)).toEqual([]);
    }
  });

  it("asks urgency for words of time", () => {
    expect(codes({ urgency: true })).toEqual(["urgency_without_time"]);
    for (const pressure of ["Lo necesitamos cuanto antes.", "Es urgente.", "Viene la Navidad."]) {
      expect(codes({ urgency: true }, `${NOTE} ${pressure}`)).toEqual([]);
    }
  });

  it("asks a channel that people call by name to be named", () => {
    expect(codes({ lead_source: "linkedin" })).toEqual(["channel_not_named"]);
    expect(codes({ lead_source: "linkedin" }, `${NOTE} Los vi en Linked In.`)).toEqual([]);
    expect(codes({ lead_source: "seo" })).toEqual([]);
  });

  it("knows the language of the text, and says when it is neither of the two", () => {
    expect(codes({ language: "en" })).toContain("language_mismatch");
    expect(codes({ language: "en" }, "ok")).not.toContain("language_mismatch");
    const portuguese =
      "Nós somos uma empresa de seguros em São Paulo e não temos como responder a todas as mensagens dos clientes.";
    expect(codes({}, portuguese)).toContain("other_language");
  });

  it("compares the size with the one headcount the text gives", () => {
    const with1200 = `${NOTE} Somos 1.200 trabajadores.`;
    const sizes = ["small", "medium", "large", "enterprise"] as const;
    const found = sizes.map((company_size) =>
      findContradictions({ ...PRIORS, company_size }, fold(with1200), detectLanguage(with1200)).map(
        ({ review }) => review,
      ),
    );
    expect(found).toEqual([[true], [true], [false], []]);
    expect(codes({ company_size: "small" }, `${with1200} El proveedor tiene 30 empleados.`)).toEqual([]);
  });
});
