import type { Outcome } from "./statistics.ts";

/** Fewer corrections than this teach noise: at n = 50 a field's accuracy is still known only to about ±0.13. */
export const CALIBRATION_MIN = 50;

/** A non-decreasing curve through (raw, actual) knots: raw confidences ascending, with the accuracy observed there. */
export interface Curve {
  n: number;
  raw: number[];
  actual: number[];
}

/** The curve of every field that has enough corrections; a field that is absent keeps its raw confidence. */
export type Calibration = Readonly<Record<string, Curve>>;

/** One reviewed label. Points must hold confirmed labels as well as corrected ones, or the curve learns only failure. */
export interface CalibrationPoint extends Outcome {
  field: string;
}

/** Fits one curve per field that has at least CALIBRATION_MIN points. Plain data: it can be stored as JSON. */
export function fitCalibration(points: readonly CalibrationPoint[]): Calibration {
  const byField = Map.groupBy(points, (point) => point.field);
  const calibration: Record<string, Curve> = {};
  for (const [field, own] of byField) if (own.length >= CALIBRATION_MIN) calibration[field] = fitCurve(own);
  return calibration;
}

/** The calibrated confidence of a raw one; the raw one itself where the field has no curve. Never decreasing in `confidence`. */
export function applyCalibration(calibration: Calibration, field: string, confidence: number): number {
  const curve = Object.hasOwn(calibration, field) ? calibration[field] : undefined;
  if (curve === undefined || curve.raw.length === 0) return confidence;
  const after = curve.raw.findIndex((raw) => raw >= confidence);
  if (after === -1) return curve.actual.at(-1) ?? confidence;
  const high = curve.actual[after] ?? confidence;
  if (after === 0) return high;
  const low = curve.actual[after - 1] ?? high;
  const from = curve.raw[after - 1] ?? confidence;
  const to = curve.raw[after] ?? confidence;
  return to > from ? low + ((high - low) * (confidence - from)) / (to - from) : high;
}

/**
 * Isotonic regression by pooling adjacent violators: walk up the confidences and merge neighbouring blocks while accuracy falls.
 * Algorithm: M. Ayer et al., "An empirical distribution function for sampling with incomplete information", AMS 26 (1955).
 */
function fitCurve(points: readonly Outcome[]): Curve {
  const blocks: { raw: number; right: number; n: number }[] = [];
  const sorted = [...points].sort((a, b) => a.confidence - b.confidence);
  let previous = Number.NaN;
  for (const { confidence, correct } of sorted) {
    const last = blocks.at(-1);
    // Equal confidences are one observation of that confidence, or their order would shape the curve.
    if (last !== undefined && confidence === previous) {
      last.raw += confidence;
      last.right += correct ? 1 : 0;
      last.n++;
    } else {
      mergeFalling(blocks);
      blocks.push({ raw: confidence, right: correct ? 1 : 0, n: 1 });
    }
    previous = confidence;
  }
  mergeFalling(blocks);
  return {
    n: points.length,
    raw: blocks.map((block) => block.raw / block.n),
    actual: blocks.map((block) => block.right / block.n),
  };
}

function mergeFalling(blocks: { raw: number; right: number; n: number }[]): void {
  for (;;) {
    const last = blocks.at(-1);
    const before = blocks.at(-2);
    if (last === undefined || before === undefined || before.right / before.n <= last.right / last.n) return;
    blocks.splice(-2, 2, { raw: before.raw + last.raw, right: before.right + last.right, n: before.n + last.n });
  }
}
