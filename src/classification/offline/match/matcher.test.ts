import { describe, expect, it } from "vitest";
import { fold } from "../../text/fold.ts";
import { Matcher } from "./matcher.ts";
import { tokenize } from "./tokens.ts";

function find(cue: string, text: string): string[] {
  const matcher = new Matcher<string>();
  matcher.add(cue, cue);
  const tokens = tokenize(fold(text));
  return matcher.find(tokens).map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last]?.end));
}

describe("a cue", () => {
  it.each([
    ["clinica dental", "Las CLÍNICAS dentales", "CLÍNICAS dentales"],
    ["agency", "two agencies", "agencies"],
    ["saturad*", "estamos saturadísimos", "saturadísimos"],
    ["tardamos … responder", "tardamos muchísimo en responder", "tardamos muchísimo en responder"],
    ["nos|me recomendo", "me recomendó", "me recomendó"],
    ["muy? caro", "es caro", "caro"],
    ["antes del # de", "antes del 30 de junio", "antes del 30 de"],
    ["24/7", "atención 24/7", "24/7"],
    ["como", "¿Cómo nos conoció?", "Cómo"],
    ["excelente", "¡Excelente!", "Excelente"],
    ["can't keep up", "we can’t keep up", "can’t keep up"],
  ])("%s matches in «%s»", (cue, text, match) => {
    expect(find(cue, text)).toContain(match);
  });

  it.each([
    ["seguros", "estoy seguro"],
    ["moda", "de todos modos"],
    ["tardamos … responder", "tardamos uno dos tres cuatro cinco en responder"],
    ["banco", "el bancario"],
  ])("%s does not match in «%s»", (cue, text) => {
    expect(find(cue, text)).toEqual([]);
  });
});
