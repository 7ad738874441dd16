import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexTranscript, locateAnchor, quoteAnchor, recheckEvidence, relocateEvidence } from "./evidence.ts";
import { fold } from "./text/fold.ts";

const NOTE =
  "Llegamos a Vambe por LinkedIn, casi por casualidad. Sí: la atención al cliente está saturada en Ñuñoa. " +
  "Hoy usamos planillas de Excel, correos sueltos y un CRM antiguo; nadie ve los números a tiempo. Casi nadie responde.";

const find = (transcript: string, anchor: string, hint?: number) => {
  const evidence = quoteAnchor(indexTranscript(transcript), anchor, hint);
  return evidence === null ? null : { quote: evidence.quote, tier: evidence.tier, start: evidence.start };
};

/** Words that no Spanish folding joins or splits, with accents, digits and capitals among them. */
const word = fc.stringMatching(/^[A-Za-záéíóúñÑü0-9]{1,9}$/);
/** An excerpt of nothing but words like "de" is not found, so those that must be found hold a longer one. */
const telling = (quote: string) => /[\p{L}\p{N}]{9}/u.test(quote);
const gap = fc.constantFrom(" ", " ", " ", "\n", ", ", ". ", " — ", "\t", " 😀 ", "… ");
const text = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 60 })
  .map((pairs) => pairs.map(([w, g]) => w + g).join(""));
const excerpt = fc.tuple(text, fc.nat(), fc.integer({ min: 1, max: 8 })).map(([whole, from, count]) => {
  const words = [...whole.matchAll(/[\p{L}\p{N}]+/gu)];
  const first = words[from % words.length];
  const last = words[Math.min(words.length - 1, (from % words.length) + count - 1)];
  const start = first?.index ?? 0;
  return { whole, quote: whole.slice(start, (last?.index ?? 0) + (last?.[0].length ?? 0)), start };
});

describe("locateAnchor", () => {
  it("finds what is quoted as written, at word boundaries first", () => {
    expect(find(NOTE, "por LinkedIn")).toEqual({ quote: "por LinkedIn", tier: "exact", start: 17 });
    expect(find("coceo siempre CEO, ceo", "ceo")).toEqual({ quote: "ceo", tier: "exact", start: 19 });
  });

  it("prefers the place the annotator pointed at when the words recur", () => {
    const twice = "nos urge. Después dijo que nos urge.";
    expect(find(twice, "nos urge", 27)?.start).toBe(27);
    expect(find(twice, "nos urge", 20)?.start).toBe(27);
    expect(find(twice, "nos urge", 9_999)?.start).toBe(0);
    expect(find(twice, "nos urge")?.start).toBe(0);
  });

  it("sees past case, accents, punctuation and line breaks, and quotes the transcript's own writing", () => {
    expect(find(NOTE, "SI LA ATENCION AL CLIENTE")).toMatchObject({
      quote: "Sí: la atención al cliente",
      tier: "folded",
    });
    expect(find("un CRM\n antiguo", "“un crm, antiguo”")).toMatchObject({ quote: "un CRM\n antiguo", tier: "folded" });
  });

  it("quotes decomposed accents whole", () => {
    expect(find("la atencio\u0301n y la canció\u0301n.", "LA ATENCIÓN")).toMatchObject({ quote: "la atencio\u0301n" });
  });

  it("takes an anchor that cuts a word only when enough of it stands", () => {
    expect(find(NOTE, "atención al client")).toMatchObject({ quote: "atención al client", tier: "exact" });
    expect(find(NOTE, "asu")).toBeNull();
  });

  it("joins the pieces around an ellipsis when they stand in order and close together", () => {
    expect(find(NOTE, "usamos planillas … un crm antiguo")).toMatchObject({
      quote: "usamos planillas de Excel, correos sueltos y un CRM antiguo",
      tier: "segments",
    });
    expect(find(NOTE, "usamos planillas [...] nadie ve los números")).toMatchObject({ tier: "segments" });
  });

  it("tries the later places of a recurring first piece", () => {
    const filler = " algo distinto de lo anterior".repeat(30);
    const dialogue = `nos pasa mucho.${filler} nos pasa mucho con los despachos atrasados`;
    expect(find(dialogue, "nos pasa mucho … despachos atrasados")).toMatchObject({
      quote: "nos pasa mucho con los despachos atrasados",
      tier: "segments",
    });
  });

  it("falls back to the longest phrase when the pieces are far apart or out of order", () => {
    const far = `la atención está saturada. ${"Relleno de otra cosa. ".repeat(40)} necesitamos responder los mensajes más rápido`;
    expect(find(far, "la atención está saturada … necesitamos responder los mensajes")).toMatchObject({
      quote: "necesitamos responder los mensajes",
      tier: "segments",
    });
  });

  it("finds an anchor with a word changed, dropped or moved, and nothing looser", () => {
    expect(find(NOTE, "usamos unas planillas de excel y correos sueltos")).toMatchObject({ tier: "window" });
    expect(find(NOTE, "usamos planillas para controlar todos los despachos internacionales")).toBeNull();
    expect(find("de la que el a los y con", "que de los la el con")).toBeNull();
  });

  it("finds nothing for an anchor without words", () => {
    for (const anchor of ["", "   ", "…", "😀😀", "?!", "a"]) expect(find(NOTE, anchor)).toBeNull();
  });

  it("finds nothing for an anchor of words that stand in any text, by no tier", () => {
    const empty = ["que", "un", "Sí", "de la", "LA", "y de un", "por … la", "the", "and so", "we are", "no"];
    for (const anchor of empty)
      expect(find(`${NOTE} Sí, que un día de la y de un; and so we are. No.`, anchor)).toBeNull();
    expect(find("¿Es un sí? Es un sí.", "Es un sí", 11)).toMatchObject({ tier: "exact", start: 11 });
    for (const hint of [0, 10, 99, -1, Number.NaN]) expect(find("¿Es un sí? Es un sí.", "Es un sí", hint)).toBeNull();
    expect(find("Sí.", "Sí", 0)).toBeNull();
    expect(find(NOTE, "un CRM")).toMatchObject({ quote: "un CRM", tier: "exact" });
    expect(find("Somos 30 en total", "30")).toMatchObject({ quote: "30" });
  });

  it("finds nothing in an empty transcript", () => {
    expect(find("", "algo de texto")).toBeNull();
  });

  it("finds any excerpt of up to 8 words exactly as it stands", () => {
    fc.assert(
      fc.property(excerpt, ({ whole, quote, start }) => {
        fc.pre(telling(quote));
        const evidence = quoteAnchor(indexTranscript(whole), quote);
        expect(evidence).toMatchObject({ quote, tier: "exact" });
        expect(quoteAnchor(indexTranscript(whole), quote, start)?.start).toBe(start);
      }),
      { numRuns: 300 },
    );
  });

  it("finds any excerpt again after its case, accents and punctuation were changed", () => {
    fc.assert(
      fc.property(excerpt, fc.boolean(), ({ whole, quote }, upper) => {
        fc.pre(telling(quote));
        const plain = quote
          .normalize("NFD")
          .replace(/\p{M}/gu, "")
          .replace(/[^\p{L}\p{N}]+/gu, " ");
        const evidence = quoteAnchor(indexTranscript(whole), upper ? plain.toUpperCase() : plain.toLowerCase());
        expect(["exact", "folded"]).toContain(evidence?.tier);
      }),
      { numRuns: 300 },
    );
  });

  it("finds any phrase of which one word was changed, and quotes none but its words", () => {
    // Words that differ in their accents alone are one word to the matcher, and a phrase of them has many places.
    const long = fc.uniqueArray(fc.stringMatching(/^[a-zñáé]{4,9}$/), { minLength: 12, maxLength: 40, selector: fold });
    fc.assert(
      fc.property(long, fc.nat(), fc.integer({ min: 4, max: 8 }), fc.nat(), (words, from, count, changed) => {
        const first = from % (words.length - count);
        const phrase = words.slice(first, first + count);
        const anchor = phrase.map((one, i) => (i === changed % count ? "zzzzzzzzzzzz" : one)).join(" ");
        const evidence = quoteAnchor(indexTranscript(words.join(", ")), anchor);
        expect(evidence?.tier).toBe("window");
        expect(phrase.join(", ")).toContain(evidence?.quote);
      }),
    );
  });

  it("always quotes the transcript itself, whatever it is asked", () => {
    const junk = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
      .map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(fc.oneof(text, junk), fc.oneof(text, junk), fc.option(fc.integer()), (whole, anchor, hint) => {
        const evidence = quoteAnchor(indexTranscript(whole), anchor, hint);
        if (evidence === null) return;
        expect(evidence.start).toBeLessThan(evidence.end);
        expect(evidence.quote).toBe(whole.slice(evidence.start, evidence.end));
        expect(recheckEvidence(whole, evidence)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("finds nothing of a text whose words stand nowhere in the transcript", () => {
    const here = fc.array(fc.stringMatching(/^[a-m]{1,8}$/), { maxLength: 80 }).map((words) => words.join(" "));
    const elsewhere = fc
      .array(fc.stringMatching(/^[n-z]{1,8}$/), { minLength: 1, maxLength: 12 })
      .map((words) => words.join(" … "));
    fc.assert(fc.property(here, elsewhere, (whole, anchor) => find(whole, anchor) === null));
  });

  it("stays linear on a megabyte made to be hard", () => {
    const million = 1_000_000;
    const hard: [string, string][] = [
      ["a".repeat(million), `b${"a".repeat(230)}`],
      ["a".repeat(million), `${"a".repeat(115)}b${"a".repeat(115)}`],
      ["á".repeat(million), `${"a".repeat(200)}b`],
      ["a ".repeat(million / 2), `${"a ".repeat(60)}b`],
      ["ab ".repeat(million / 3), "ab ab … ab ab … ab ab … zz"],
      ["casi ".repeat(million / 5), "si"],
      ["uno dos tres ".repeat(million / 13), "tres tres dos dos uno uno cuatro cinco"],
      ["… ".repeat(million / 2), "uno … dos … tres"],
      ["\u0301".repeat(million), "e\u0301\u0301\u0301 algo"],
    ];
    const started = performance.now();
    for (const [transcript, anchor] of hard) {
      const index = indexTranscript(transcript);
      for (let i = 0; i < 13; i++) locateAnchor(index, anchor);
    }
    // Some hundreds of milliseconds; a quadratic search takes minutes, so the bound can be wide enough for a busy machine.
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});

describe("relocateEvidence", () => {
  const evidence = { quote: "por LinkedIn", start: 17, end: 29, tier: "exact" as const };

  it("finds a quote that only moved, nearest to where it stood", () => {
    expect(relocateEvidence(NOTE, evidence)).toBe(evidence);
    expect(relocateEvidence(`Hola. ${NOTE}`, evidence)).toEqual({ ...evidence, start: 23, end: 35 });
    expect(relocateEvidence(`${"-".repeat(100)} por LinkedIn, por LinkedIn`, evidence)?.start).toBe(101);
    expect(relocateEvidence("por LinkedIn y algo por LinkedIn.", { ...evidence, start: 18, end: 30 })?.start).toBe(20);
    expect(relocateEvidence("por LinkedIn.", { ...evidence, start: 900, end: 912 })?.start).toBe(0);
  });

  it("does not find one whose words are gone, or stand inside others", () => {
    expect(relocateEvidence(NOTE.replace("LinkedIn", "Instagram"), evidence)).toBeNull();
    expect(relocateEvidence("vapor LinkedInes", evidence)).toBeNull();
    expect(relocateEvidence("", evidence)).toBeNull();
    expect(relocateEvidence("algo", { ...evidence, quote: "" })).toBeNull();
  });
});

describe("recheckEvidence", () => {
  it("fails as soon as the transcript was edited under the quote", () => {
    const evidence = quoteAnchor(indexTranscript(NOTE), "por LinkedIn");
    if (evidence === null) throw new Error("the anchor stands in the note");
    expect(recheckEvidence(NOTE, evidence)).toBe(true);
    expect(recheckEvidence(`${NOTE} Y algo más.`, evidence)).toBe(true);
    expect(recheckEvidence(`Hola. ${NOTE}`, evidence)).toBe(false);
    expect(recheckEvidence("", evidence)).toBe(false);
    expect(recheckEvidence(NOTE, { quote: "", start: 0, end: 0 })).toBe(false);
    expect(recheckEvidence(NOTE, { ...evidence, end: evidence.end + 1 })).toBe(false);
  });
});
