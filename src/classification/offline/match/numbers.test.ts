import { describe, expect, it } from "vitest";
import { fold } from "../../text/fold.ts";
import { numberEndingAt } from "./numbers.ts";
import { tokenize } from "./tokens.ts";

describe("a number in a text", () => {
  it.each([
    ["somos 12", 12],
    ["más de 1.200", 1200],
    ["about 4,500", 4500],
    ["unos 2 mil", 2000],
    ["treinta y cinco", 35],
    ["mil doscientas", 1200],
    ["dos mil cuatrocientos ochenta", 2480],
    ["four hundred and twenty", 420],
    ["en 2019, 40", 40],
    ["veintitrés", 23],
  ])("is read from «%s»", (text, count) => {
    const tokens = tokenize(fold(text));
    expect(numberEndingAt(tokens, tokens.length - 1)?.count).toBe(count);
  });

  it("is not read where there is none", () => {
    expect(numberEndingAt(tokenize("muchas"), 0)).toBeNull();
  });
});
