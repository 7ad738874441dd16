import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";

const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((u) => String.fromCharCode(...u));
const accents = fc.string({
  unit: fc.constantFrom("e", "\u0301", "İ", "ẞ", "ﬁ", "\ufeff", "\u00ad", " ", "ñ", "😀", "\ud83d", "."),
});

describe("fold", () => {
  it("keeps the length of any string, lone surrogates and length-changing letters included", () => {
    fc.assert(
      fc.property(fc.oneof(anyUnits, accents, fc.string({ unit: "binary" })), (text) => {
        expect(fold(text).length).toBe(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it("changes nothing when applied to its own result", () => {
    fc.assert(
      fc.property(fc.oneof(anyUnits, accents), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { examples: [["ŉ"]], numRuns: 500 },
    );
  });

  it("lowers case, drops accents and levels typographic quotes, dashes and spaces", () => {
    expect(fold("ATENCIÓN: “Ñuñoa”—sí,\u00a0l’été\nİstanbul Straße")).toBe(
      `atencion: "nunoa"-si, l'ete istanbul strase`,
    );
  });

  it("leaves decomposed accents out of their word so that the word reads plainly from its own offset", () => {
    const text = "la atencio\u0301n al cliente";
    expect(fold(text)).toBe("la atencion  al cliente");
    expect(fold(text).indexOf("cliente")).toBe(text.indexOf("cliente"));
  });

  it("keeps word starts in place after a byte order mark", () => {
    expect(fold("\ufeffHola")).toBe(" hola");
  });

  it("folds a megabyte", () => {
    const text = "Áé😀 ñandú\n".repeat(100_000);
    expect(fold(text).length).toBe(text.length);
  });
});
