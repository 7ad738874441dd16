import { describe, expect, it } from "vitest";
import { BEHAVIOURS, markerIn, parseBehaviour } from "./behaviour.ts";

describe("naming a behaviour", () => {
  it("every listed behaviour can be named", () => {
    for (const name of Object.keys(BEHAVIOURS))
      expect(parseBehaviour(name)).toEqual({ name, value: null, stubborn: false });
  });

  it("takes a number or a stubborn mark", () => {
    expect(parseBehaviour("429=7")).toEqual({ name: "429", value: 7, stubborn: false });
    expect(parseBehaviour("out-of-list!")).toEqual({ name: "out-of-list", value: null, stubborn: true });
  });

  it.each(["", "nope", "toString", "well=", "429=x"])("does not know %j", (text) => {
    expect(parseBehaviour(text)).toBeNull();
  });

  it("is read from a transcript's marker, with how often it holds", () => {
    expect(markerIn("hola [[model:slow=50]] chao")?.behaviour).toEqual({ name: "slow", value: 50, stubborn: false });
    expect(markerIn("[[model:500*2]]")).toMatchObject({ behaviour: { name: "500" }, times: 2 });
    expect(markerIn("[[model:nope]]")).toBeNull();
    expect(markerIn("hola")).toBeNull();
  });
});
