import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../text/fold.ts";
import { createMasker } from "./mask.ts";

const people = {
  client: { name: "María José Muñoz", email: "mj.munoz@andes.cl", phone: "+56 9 8765 4321" },
  seller: { name: "Pedro Soto" },
};
const masked = (text: string, who = people) => createMasker(who).mask(text);

describe("what leaves", () => {
  it("hides the client's name in any case and with or without accents", () => {
    expect(masked("María José Muñoz llegó. MARIA lo pidió; el sr. munoz no.")).toBe(
      "[CLIENTE] llegó. [CLIENTE_2] lo pidió; el sr. [CLIENTE_3] no.",
    );
  });

  it("hides a name typed with decomposed accents whole", () => {
    expect(masked("Habló Muñoz, y luego nadie.".normalize("NFD"))).toBe(
      "Habló [CLIENTE], y luego nadie.".normalize("NFD"),
    );
  });

  it("hides names at word borders only", () => {
    expect(masked("Mariana y el pedrolo")).toBe("Mariana y el pedrolo");
  });

  it("keeps everyday words that are part of a company's name, but hides the whole name", () => {
    const who = { ...people, client: { ...people.client, name: "Constructora del Mar" } };
    expect(masked("Somos una constructora. Constructora del Mar nació en 1990 junto al mar.", who)).toBe(
      "Somos una constructora. [CLIENTE] nació en 1990 junto al mar.",
    );
  });

  it("hides a name that is also a word only where it has a capital", () => {
    const who = { ...people, client: { ...people.client, name: "Rosa Quiroga" } };
    expect(masked("Rosa vende flores de color rosa", who)).toBe("[CLIENTE] vende flores de color rosa");
  });

  it("does not tell a shared first name's owner", () => {
    const who = { ...people, client: { ...people.client, name: "Pedro Lagunas" } };
    expect(masked("Pedro: hola. Soto: hola.", who)).toBe("[PERSONA_1]: hola. [VENDEDOR]: hola.");
  });

  it.each([
    ["escríbeme a Ana.Paz+crm@tienda.com.ar hoy", "escríbeme a [EMAIL_1] hoy"],
    ["es ana arroba gmail punto com", "es [EMAIL_1]"],
    ["mi número: +56 9 1234 5678.", "mi número: [TELEFONO_1]."],
    ["al 11 4567-8901 o (601) 234 5678", "al [TELEFONO_1] o [TELEFONO_2]"],
    ["llama al 87654321 o al 9.8765.4321", "llama al [TELEFONO_1] o al [TELEFONO_2]"],
    ["RUT 12.345.678-K y 9876543-2", "RUT [RUT_1] y [RUT_2]"],
    ["rut: 12345678, gracias", "rut: [RUT_1], gracias"],
    ["mj(at)x.cl, mj [at] x.cl", "[EMAIL_1], [EMAIL_2]"],
    ["mj arroba x.cl o mj (arroba) x punto cl", "[EMAIL_1] o [EMAIL_2]"],
    ["mj at x dot cl o mj @ x.cl", "[EMAIL_1] o [EMAIL_2]"],
    ["+1 (415) 555-2671. 0810-555-1234", "[TELEFONO_1]. [TELEFONO_2]"],
    ["415-555-2671 0810-555-1234 11 2222 3333", "[TELEFONO_1]"],
    ["a\u200bna@x.cl y 9\u200b8765\u202a4399", "[EMAIL_1] y [TELEFONO_1]"],
    ["Mu\u202añoz, Mu\u2063ñoz y Mu\u180eñoz", "[CLIENTE], [CLIENTE_2] y [CLIENTE_3]"],
    ["María\u200bJosé vino", "[CLIENTE] vino"],
    ["Mar\u200bía\u2060José\u200b Mu\u00adñoz vino", "[CLIENTE] vino"],
    ["el mismo 9 1111 2222 y otra vez 9 1111 2222", "el mismo [TELEFONO_1] y otra vez [TELEFONO_1]"],
  ])("hides what looks like personal data: %s", (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  it.each([
    "cuesta $ 12.500.000 al año",
    "15000000 pesos o USD 250,000",
    "el 2026-03-15 a las 10:30",
    "del 15-03-2026 al 20.04.2026",
    "atendemos 20 30 40 50 60 70 personas",
    "unos 1.200.000 mensajes, 35% más",
    "[00:12:33] seguimos",
    "nos vimos en Instagram @tienda.cl",
    "we met at vambe.ai",
  ])("keeps what only looks like it: %s", (text) => {
    expect(masked(text)).toBe(text);
  });

  it("keeps invisible marks where nothing is hidden", () => {
    expect(masked("ven\u200bta a Muñoz\u200b.")).toBe("ven\u200bta a [CLIENTE]\u200b.");
  });

  it("hides the client's own number also where it looks like an amount", () => {
    expect(masked("pagó $ 987654321 y ya")).toBe("pagó [TELEFONO_1] y ya");
  });

  it.each(["a", "1 ", "9 8765 ", "a@", "maría ", "1.000.", "[cliente", "56 9 "])("ends on a megabyte of %j", (bit) => {
    const masker = createMasker(people);
    const text = bit.repeat(1_000_000 / bit.length);
    expect(masker.restore(masker.mask(text))).toBe(text);
  });
});

describe("what comes back", () => {
  it("names the client and the seller from the record, whether the transcript did or not", () => {
    const masker = createMasker(people);
    masker.mask("Nadie dijo su nombre.");
    expect(masker.restore("[VENDEDOR] enviará la propuesta a [Cliente]; [CLIENTE_2] la espera.")).toBe(
      "Pedro Soto enviará la propuesta a María José Muñoz; María José Muñoz la espera.",
    );
  });

  it("says in plain words what a placeholder that was never given stands for", () => {
    const { restore } = createMasker(people);
    expect(restore("Llamar a [PERSONA_1] en [TELEFONO_2], escribir a [EMAIL 3] y pedir [RUT]: [TEXTO_9].")).toBe(
      "Llamar a la persona en su teléfono, escribir a su correo y pedir su RUT: lo dicho.",
    );
  });
});

const letters = fc.stringMatching(/^[bcdfghjklmpqrtvxyz]{4,9}$/);
const words = fc.array(fc.oneof(letters, fc.string({ unit: "grapheme", maxLength: 8 })), { maxLength: 12 });

describe("for every text", () => {
  it("restoring what was hidden gives the text back", () => {
    const pieces = fc.constantFrom(
      "[CLIENTE]",
      "[cliente_2]",
      "[EMAIL_1]",
      "[",
      "]",
      "_1]",
      "María",
      "MUÑOZ",
      "Pedro",
      "mj.munoz@andes.cl",
      "a@b.cl",
      "+56987654321",
      "12.345.678-9",
      "$ 1.000",
      "́",
      "\u200b",
      " ",
      "9",
    );
    const text = fc.array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 20 });
    fc.assert(
      fc.property(text, (parts) => {
        const masker = createMasker(people);
        const whole = parts.join("");
        expect(masker.restore(masker.mask(whole))).toBe(whole);
      }),
      { numRuns: 500 },
    );
  });

  it("no name, e-mail or phone of the client is left", () => {
    const phone = fc.stringMatching(/^\+[1-9]\d{9,11}$/);
    fc.assert(
      fc.property(
        letters,
        letters,
        fc.emailAddress(),
        phone,
        words,
        words,
        (first, last, email, number, before, after) => {
          const who = { client: { name: `${first} ${last}`, email, phone: number }, seller: { name: "Pedro Soto" } };
          const said = [
            first.toUpperCase(),
            email.toUpperCase(),
            `$ ${number}`,
            number.slice(-9),
            last,
            `${first} ${last}`,
          ];
          const out = fold(createMasker(who).mask([...before, ...said, ...after].join(" ")));
          const left = out.match(/[\p{L}\p{N}_]+/gu) ?? [];
          expect(left).not.toContain(first);
          expect(left).not.toContain(last);
          expect(out).not.toContain(fold(email));
          expect(out.replace(/\D/g, "")).not.toContain(number.slice(-8));
        },
      ),
      { numRuns: 100 },
    );
  });
});
