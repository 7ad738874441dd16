import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyCalibration, CALIBRATION_MIN, fitCalibration } from "./calibration.ts";

/** In steps: between doubles that differ in their last bits alone, no interpolation keeps an order. */
const confidence = fc.nat({ max: 10_000 }).map((steps) => steps / 10_000);
const points = fc.array(fc.record({ field: fc.constant("region"), confidence, correct: fc.boolean() }), {
  minLength: CALIBRATION_MIN,
  maxLength: 120,
});

describe("calibration", () => {
  it("leaves a field alone until it has enough corrections", () => {
    const few = Array.from({ length: CALIBRATION_MIN - 1 }, () => ({
      field: "region",
      confidence: 0.9,
      correct: false,
    }));
    expect(applyCalibration(fitCalibration(few), "region", 0.9)).toBe(0.9);
    const enough = [...few, { field: "region", confidence: 0.9, correct: false }];
    expect(applyCalibration(fitCalibration(enough), "region", 0.9)).toBe(0);
    expect(applyCalibration(fitCalibration(enough), "urgency", 0.9)).toBe(0.9);
  });

  it("replaces an overconfident score with the accuracy seen there", () => {
    const seen = [
      ...Array.from({ length: 40 }, (_, i) => ({ field: "region", confidence: 0.9, correct: i % 2 === 0 })),
      ...Array.from({ length: 40 }, (_, i) => ({ field: "region", confidence: 0.4, correct: i % 4 === 0 })),
    ];
    const calibration = fitCalibration(seen);
    expect(applyCalibration(calibration, "region", 0.9)).toBeCloseTo(0.5, 10);
    expect(applyCalibration(calibration, "region", 0.4)).toBeCloseTo(0.25, 10);
    expect(applyCalibration(calibration, "region", 0.65)).toBeCloseTo(0.375, 10);
  });

  it("never ranks a less confident label above a more confident one", () => {
    fc.assert(
      fc.property(points, confidence, confidence, (seen, a, b) => {
        const calibration = fitCalibration(seen);
        const low = applyCalibration(calibration, "region", Math.min(a, b));
        const high = applyCalibration(calibration, "region", Math.max(a, b));
        expect(low).toBeLessThanOrEqual(high + 1e-12);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("counts what it was fitted on and never falls", () => {
    fc.assert(
      fc.property(points, (seen) => {
        const curve = fitCalibration(seen).region;
        expect(curve?.n).toBe(seen.length);
        expect(curve?.actual.every((value, i) => i === 0 || value >= (curve.actual[i - 1] ?? 0))).toBe(true);
      }),
    );
  });

  it("does not depend on the order of the corrections", () => {
    fc.assert(
      fc.property(points, (seen) => {
        const forwards = fitCalibration(seen).region;
        const backwards = fitCalibration([...seen].reverse()).region;
        expect(backwards?.actual).toEqual(forwards?.actual);
      }),
    );
  });
});
