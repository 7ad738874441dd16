import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toSnippet } from "./search.ts";

describe("a snippet", () => {
  it("escapes the text and marks what was found", () => {
    expect(toSnippet(`<b>5 & 6</b> "\uE000clínica\uE001" it's`)).toBe(
      "&lt;b&gt;5 &amp; 6&lt;/b&gt; &quot;<mark>clínica</mark>&quot; it&#39;s",
    );
  });

  it("holds no markup but ours, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("<", ">", "&", '"', "'", "mark", "/", "\uE000", "\uE001", "a") }),
        (text) => {
          expect(toSnippet(text).replaceAll(/<\/?mark>/g, "")).not.toMatch(/[<>"']/);
        },
      ),
    );
  });
});
