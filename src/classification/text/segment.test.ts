import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";
import { segment } from "./segment.ts";

const pieces = fc.constantFrom(
  "Hola",
  "¿qué tal?",
  "Sr. ",
  "3.500",
  ". ",
  "… ",
  "\n",
  "\n\n",
  "- ",
  "1. ",
  "Juan:",
  "Cliente: ",
  "Vendedor: ",
  "[00:12] ",
  "00:00:01.000 --> 00:00:03.000\n",
  "<v Ana>",
  "\ud83d",
  "😀",
  " ",
  "e\u0301",
  "x".repeat(400),
);
const anyTranscript = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((list) => list.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
);
const said = (transcript: string) => segment(transcript).map((s) => s.text);
const who = (transcript: string, names = {}) => segment(transcript, names).map((s) => [s.speaker, s.role, s.text]);

describe("segments", () => {
  it("are ordered, do not overlap and copy the transcript at their offsets, for any text", () => {
    fc.assert(
      fc.property(anyTranscript, (transcript) => {
        let last = 0;
        for (const s of segment(transcript)) {
          expect(s.start).toBeGreaterThanOrEqual(last);
          expect(s.end).toBeGreaterThan(s.start);
          expect(s.text).toBe(transcript.slice(s.start, s.end));
          expect(s.folded.length).toBe(s.text.length);
          last = s.end;
        }
        expect(last).toBeLessThanOrEqual(transcript.length);
      }),
      { numRuns: 400 },
    );
  });

  it("cover every letter of a text without speaker labels", () => {
    const noLabels = fc.oneof(
      fc.array(pieces, { maxLength: 40 }).map((list) => list.join("").replaceAll(/[:<]/g, "")),
      fc.string({ unit: "binary", maxLength: 200 }).map((text) => text.replaceAll(/[:<]/g, "")),
    );
    fc.assert(
      fc.property(noLabels, (transcript) => {
        const covered = segment(transcript).reduce((n, s) => n + (s.text.match(/\p{L}/gu)?.length ?? 0), 0);
        expect(covered).toBe(transcript.match(/\p{L}/gu)?.length ?? 0);
      }),
      { numRuns: 400 },
    );
  });

  it("end at final marks, not at those of abbreviations, figures and addresses", () => {
    expect(
      said("El Sr. Pérez de Retail S.A. nos escribió a ventas@retail.cl. Son aprox. 3.500 mensajes, etc. ¡Genial!"),
    ).toEqual([
      "El Sr. Pérez de Retail S.A. nos escribió a ventas@retail.cl.",
      "Son aprox. 3.500 mensajes, etc.",
      "¡Genial!",
    ]);
    expect(said("Aún no. Usamos Excel. Cuesta US$ 1.200 al mes... pero crece")).toEqual([
      "Aún no.",
      "Usamos Excel.",
      "Cuesta US$ 1.200 al mes... pero crece",
    ]);
    expect(said("¿Tienen CRM?¿Cuál? Sí.Usamos otro")).toEqual(["¿Tienen CRM?", "¿Cuál?", "Sí.", "Usamos otro"]);
  });

  it("are list items and lines, but a wrapped line goes on", () => {
    expect(said("Acuerdos\n- Enviar propuesta\n2. Hablar con TI")).toEqual([
      "Acuerdos",
      "Enviar propuesta",
      "2. Hablar con TI",
    ]);
    expect(
      said("Están hablando con el equipo de tecnología de la empresa para ver cómo\nintegrarlo. Fin"),
    ).toHaveLength(2);
  });

  it("are cut at breaths where speech comes without punctuation", () => {
    const speech = "bueno nosotros recibimos muchos mensajes y la verdad no damos abasto pero queremos mejorar ".repeat(
      12,
    );
    const cut = segment(speech);
    expect(cut.length).toBeGreaterThan(2);
    for (const s of cut) expect(s.text.length).toBeLessThanOrEqual(360);
  });

  it("of a note have no speaker", () => {
    expect(segment("Somos una clínica: atendemos a 300 personas. Objetivo: crecer.")).toMatchObject([
      { turn: 0, speaker: null, role: "unknown" },
      { turn: 0, speaker: null, role: "unknown" },
    ]);
  });

  it("of a form with headings have no speaker either", () => {
    const form = "Cliente: ACME S.A.\nIndustria: Retail\nVendedor: Ana\nNotas: quieren automatizar.";
    expect(segment(form).every((s) => s.speaker === null)).toBe(true);
  });

  it("cover a megabyte of anything in a bounded number of pieces", () => {
    for (const text of ["a.\n", "a:\n", "A", "\n", "0:00\n", "Juan: hola. "]) {
      expect(segment(text.repeat(1_000_000 / text.length)).length).toBeLessThan(60_000);
    }
  });
});

describe("speakers", () => {
  it("are told apart by role words at line starts", () => {
    expect(who("Vendedor: Hola, ¿cómo nos conocieron?\nCliente: Por Google. Somos una pyme.")).toEqual([
      ["Vendedor", "seller", "Hola, ¿cómo nos conocieron?"],
      ["Cliente", "client", "Por Google."],
      ["Cliente", "client", "Somos una pyme."],
    ]);
  });

  it("are found within one running line, with or without punctuation", () => {
    const inline = "AE: Thanks for joining. How did you find us? Prospect: On Google. AE: Great!";
    expect(who(inline).map(([, role]) => role)).toEqual(["seller", "seller", "client", "seller"]);
    const speech = "Vendedor: hola como esta Cliente: bien gracias somos una tienda Vendedor: perfecto";
    expect(who(speech).map(([, role]) => role)).toEqual(["seller", "client", "seller"]);
  });

  it("are read behind timestamps, list marks, bold and companies in brackets", () => {
    expect(
      who("[00:12:03] Speaker 1: Hola, soy Ana de Vambe, cuéntame\n[00:12:09] Speaker 2: Somos una tienda"),
    ).toEqual([
      ["Speaker 1", "seller", "Hola, soy Ana de Vambe, cuéntame"],
      ["Speaker 2", "client", "Somos una tienda"],
    ]);
    expect(who("00:12 - Juan Pérez (Vambe): Hola.\n00:15 - Ana: Hola. ¿Qué tal?").map(([, role]) => role)).toEqual([
      "seller",
      "client",
      "client",
    ]);
    expect(who("**Juan (Vambe):** Hola.\n**Carla:** Buenas.")).toEqual([
      ["Juan (Vambe)", "seller", "Hola."],
      ["Carla", "client", "Buenas."],
    ]);
    expect(who("- Ana: Hola.\n- Luis: Buenas.\n- Ana: Sigamos.").map(([name]) => name)).toEqual(["Ana", "Luis", "Ana"]);
  });

  it("are read from subtitles and from name lines with a time, whose timings nobody said", () => {
    const subtitles =
      "WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.000\n<v Ana>Te muestro nuestra plataforma</v>\n\n2\n00:00:04.000 --> 00:00:06.000\n<v Luis>Gracias, necesitamos ayuda</v>";
    expect(who(subtitles)).toEqual([
      ["Ana", "seller", "Te muestro nuestra plataforma"],
      ["Luis", "client", "Gracias, necesitamos ayuda"],
    ]);
    expect(
      who("Juan Toro  0:03\nHola a todos.\n\nMaría Soto  0:12\nSomos una clínica.", { sellerName: "Juan Toro" }),
    ).toEqual([
      ["Juan Toro", "seller", "Hola a todos."],
      ["María Soto", "client", "Somos una clínica."],
    ]);
  });

  it("on the seller's side are known by name, and everyone else is the client", () => {
    const talk = "Ana: Hola.\nLuis: Hola.\nPedro: Hola.\nAna: ¿Partimos?";
    expect(who(talk, { sellerName: "Ana Rojas" }).map(([, role]) => role)).toEqual([
      "seller",
      "client",
      "client",
      "seller",
    ]);
  });

  it("with a sales title at the client's company are clients", () => {
    const talk = "Gerente de ventas: Necesitamos ayuda.\nVendedor: Claro.\nGerente de ventas: Gracias.";
    expect(who(talk).map(([, role]) => role)).toEqual(["client", "seller", "client"]);
  });

  it("are read in lines that begin with a bare role word", () => {
    const speech =
      "speaker 1 hola me escuchan soy la paula de vambe\nspeaker 2 si super bien\nspeaker 1 cuéntenme un poco\nspeaker 2 somos una tienda";
    expect(who(speech).map(([name, role]) => [name, role])).toEqual([
      ["speaker 1", "seller"],
      ["speaker 2", "client"],
      ["speaker 1", "seller"],
      ["speaker 2", "client"],
    ]);
    expect(said("Cliente molesto por la demora.\nPide descuento y no quiere seguir.")).toHaveLength(2);
    expect(segment("Cliente molesto por la demora.\nPide descuento.")[0]).toMatchObject({ speaker: null });
  });

  it("are read after a time, on its line or below it", () => {
    expect(who("00:03 ANA ROJAS\nHola.\n\n00:07 LUIS SOTO\nBuenas.").map(([name]) => name)).toEqual([
      "ANA ROJAS",
      "LUIS SOTO",
    ]);
    const below =
      "10:00:02\nANA (Vambe)\nHola.\n\n10:00:07\nING. SOTO\nBuenas.\n\n10:00:09\nANA (Vambe)\nSigamos.\n\n10:01:00\nING. SOTO\nYa.";
    expect(who(below)).toEqual([
      ["ANA (Vambe)", "seller", "Hola."],
      ["ING. SOTO", "client", "Buenas."],
      ["ANA (Vambe)", "seller", "Sigamos."],
      ["ING. SOTO", "client", "Ya."],
    ]);
    expect(who("00:12 Vambe — Paula: Hola.\n00:15 Cliente — Iván: Sí.").map(([, role]) => role)).toEqual([
      "seller",
      "client",
    ]);
  });

  it.each([
    ["Ana - ", "Luis - "],
    ["10:02 Ana - ", "10:03 Luis - "],
    ["Ana >> ", "Luis >> "],
    ["[Ana] ", "[Luis] "],
    ["Ana (10:02) ", "Luis (10:03) "],
    ["**Ana**\n", "**Luis**\n"],
    ["ANA\n", "LUIS\n"],
  ])("are read after %j", (ana, luis) => {
    const talk = `${ana}Hola, soy Ana de Vambe.\n\n${luis}Somos una clínica.\n\n${ana}¿Sí?\n\n${luis}Gracias.`;
    expect(who(talk).map(([name, role]) => `${name?.toLowerCase()} ${role}`)).toEqual([
      "ana seller",
      "luis client",
      "ana seller",
      "luis client",
    ]);
  });

  it("are not made of a note's fields and lone words", () => {
    const fields = "Rubro - Clínica\nZona - Santiago\nCanal - Google\nEtapa - Demo\nDolor - Demoras";
    expect(who(fields).every(([name]) => name === null)).toBe(true);
    expect(who("Contexto\nSon una clínica.\nDolor\nNo responden.\nGracias").every(([name]) => name === null)).toBe(
      true,
    );
  });

  it("are told apart by who tells of their own company and who asks", () => {
    const talk = `Carla: Hola, ¿pudiste ver los planes?
Pía: Sí. Nosotras somos una consultora de cinco personas, tenemos trescientos candidatos por cargo y nos escriben todo el día.
Carla: ¿Y con qué sistema trabajan?
Pía: Con ninguno. Hacemos todo a mano, mi equipo contesta los domingos y perdemos a los mejores.`;
    expect(who(talk).map(([name, role]) => `${name} ${role}`)).toContain("Carla seller");
    expect(who(talk).map(([name, role]) => `${name} ${role}`)).toContain("Pía client");
  });

  it("stay unknown when nothing tells who sells", () => {
    expect(who("Ana: Hola.\nLuis: Hola.\nAna: Sí.").map(([, role]) => role)).toEqual(["unknown", "unknown", "unknown"]);
  });

  it("keep their turn number and folded words", () => {
    const [first, second] = segment("Ana: ¿Atención?\nLuis: Sí.\nAna: Ya.");
    expect(first).toMatchObject({ turn: 1, folded: "¿atencion?" });
    expect(second).toMatchObject({ turn: 2, folded: fold("Sí.") });
  });
});
