import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brier, cohenKappa, ece, wilson } from "./statistics.ts";

const outcomes = fc.array(
  fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), correct: fc.boolean() }),
  { minLength: 1, maxLength: 60 },
);

describe("wilson", () => {
  it("gives the textbook interval of 8 in 10", () => {
    const interval = wilson(8, 10);
    expect(interval.low).toBeCloseTo(0.4902, 3);
    expect(interval.high).toBeCloseTo(0.9433, 3);
  });

  it("knows nothing of nothing", () => {
    expect(wilson(0, 0)).toEqual({ value: null, low: 0, high: 1, n: 0 });
  });

  it("holds the proportion, stays within 0–1 and narrows as n grows", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
        const successes = Math.round(n * share);
        const few = wilson(successes, n);
        const many = wilson(successes * 10, n * 10);
        expect(few.low).toBeGreaterThanOrEqual(0);
        expect(few.high).toBeLessThanOrEqual(1);
        expect(few.low).toBeLessThanOrEqual(successes / n);
        expect(few.high).toBeGreaterThanOrEqual(successes / n);
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });
});

describe("cohenKappa", () => {
  it("gives the textbook value of a two by two table", () => {
    const pairs = [
      ...Array<[string, string]>(20).fill(["yes", "yes"]),
      ...Array<[string, string]>(5).fill(["yes", "no"]),
      ...Array<[string, string]>(10).fill(["no", "yes"]),
      ...Array<[string, string]>(15).fill(["no", "no"]),
    ];
    expect(cohenKappa(pairs)).toBeCloseTo(0.4, 10);
  });

  it("is null where chance explains everything or nothing was compared", () => {
    expect(cohenKappa([])).toBeNull();
    expect(
      cohenKappa([
        ["es", "es"],
        ["es", "es"],
      ]),
    ).toBeNull();
  });

  it("does not depend on who is first and never leaves −1 to 1", () => {
    const value = fc.constantFrom("a", "b", "c");
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 40 }), (pairs) => {
        const kappa = cohenKappa(pairs);
        const swapped = cohenKappa(pairs.map(([a, b]) => [b, a] as const));
        if (kappa === null || swapped === null) {
          expect(kappa).toBe(swapped);
          return;
        }
        expect(kappa).toBeCloseTo(swapped, 10);
        expect(kappa).toBeGreaterThanOrEqual(-1 - 1e-9);
        expect(kappa).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});

describe("brier and ece", () => {
  it("are zero for certainty that is always right and one for certainty that is always wrong", () => {
    const right = Array.from({ length: 20 }, () => ({ confidence: 1, correct: true }));
    const wrong = right.map((outcome) => ({ ...outcome, correct: false }));
    expect(brier(right).value).toBe(0);
    expect(ece(right).value).toBe(0);
    expect(brier(wrong).value).toBe(1);
    expect(ece(wrong).value).toBe(1);
  });

  it("ece is the gap between confidence and accuracy, weighted by bin", () => {
    const mixed = [
      ...Array.from({ length: 10 }, (_, i) => ({ confidence: 0.85, correct: i < 7 })),
      ...Array.from({ length: 10 }, (_, i) => ({ confidence: 0.25, correct: i < 3 })),
    ];
    expect(ece(mixed).value).toBeCloseTo((0.15 + 0.05) / 2, 10);
  });

  it("stay within their intervals, and the intervals within 0–1", () => {
    fc.assert(
      fc.property(outcomes, (list) => {
        for (const { value, low, high, n } of [brier(list), ece(list)]) {
          expect(n).toBe(list.length);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1 + 1e-9);
          expect(low).toBeLessThanOrEqual(value ?? Number.NaN);
          expect(high).toBeGreaterThanOrEqual(value ?? Number.NaN);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("print the same interval for the same outcomes", () => {
    const list = Array.from({ length: 30 }, (_, i) => ({ confidence: (i % 10) / 10, correct: i % 3 === 0 }));
    expect(ece(list)).toEqual(ece(list));
  });
});
