import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guard, unguard } from "./spreadsheet.ts";

describe("a cell for a spreadsheet", () => {
  it.each(["=1+1", "+56 9", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1"])(
    "never begins as a formula: %j",
    (text) => {
      expect(guard(text)).toBe(`'${text}`);
    },
  );

  it.each(["", "Hola", "'tis", "a=b", "56 9"])("is left as it is when it is harmless: %j", (text) => {
    expect(guard(text)).toBe(text);
    expect(unguard(text)).toBe(text);
  });

  it("gives back exactly what was guarded", () => {
    const nasty = fc
      .array(fc.constantFrom("'", "=", "+", "-", "@", "\t", "\r", "\n", " ", "a", "＝", '"'), { maxLength: 6 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string()), (text) => {
        expect(unguard(guard(text))).toBe(text);
        expect(guard(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });
});
