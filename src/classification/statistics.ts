/** A measured figure with its 95 % interval; `value` is null when nothing was measured, and the interval then says "anything". */
export interface Estimate {
  value: number | null;
  low: number;
  high: number;
  n: number;
}

/** One judged prediction: the confidence given (0–1) and whether it turned out right. */
export interface Outcome {
  confidence: number;
  correct: boolean;
}

const Z95 = 1.96;
/** Resamples of the ECE interval: its ends then wobble by about one hundredth, for 200·n additions of work. */
const RESAMPLES = 200;

/**
 * Wilson score interval of a proportion: stays inside 0–1 and honest at small n, where p ± z·se does not.
 * Formula: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
 */
export function wilson(successes: number, n: number, z: number = Z95): Estimate {
  if (n <= 0) return { value: null, low: 0, high: 1, n: 0 };
  const p = successes / n;
  const z2 = z * z;
  const scale = 1 + z2 / n;
  const center = (p + z2 / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  // At p = 0 and p = 1 the bound equals p by algebra; floating point may land a hair inside it.
  return { value: p, low: Math.min(p, Math.max(0, center - half)), high: Math.max(p, Math.min(1, center + half)), n };
}

/**
 * Cohen's kappa of two annotators over the same items, one [first, second] pair each: agreement beyond chance, −1 to 1.
 * null without pairs, and when both always gave one same value (chance agreement is 1, kappa is 0/0).
 * Formula: J. Cohen, "A coefficient of agreement for nominal scales", EPM 20 (1960).
 */
export function cohenKappa(pairs: readonly (readonly [unknown, unknown])[]): number | null {
  const n = pairs.length;
  if (n === 0) return null;
  const first = new Map<unknown, number>();
  const second = new Map<unknown, number>();
  let agreed = 0;
  for (const [a, b] of pairs) {
    if (a === b) agreed++;
    first.set(a, (first.get(a) ?? 0) + 1);
    second.set(b, (second.get(b) ?? 0) + 1);
  }
  let chance = 0;
  for (const [value, count] of first) chance += (count * (second.get(value) ?? 0)) / (n * n);
  return chance >= 1 ? null : (agreed / n - chance) / (1 - chance);
}

/**
 * Brier score, the mean squared error of the confidences: 0 is perfect, 0.25 is what always saying 0.5 earns.
 * The interval is the normal one of a mean. Formula: G. W. Brier, Monthly Weather Review 78 (1950).
 */
export function brier(outcomes: readonly Outcome[]): Estimate {
  const n = outcomes.length;
  if (n === 0) return { value: null, low: 0, high: 1, n };
  const errors = outcomes.map(({ confidence, correct }) => (confidence - (correct ? 1 : 0)) ** 2);
  const value = errors.reduce((sum, error) => sum + error, 0) / n;
  if (n === 1) return { value, low: 0, high: 1, n };
  const variance = errors.reduce((sum, error) => sum + (error - value) ** 2, 0) / (n - 1);
  const half = Z95 * Math.sqrt(variance / n);
  return { value, low: Math.max(0, value - half), high: Math.min(1, value + half), n };
}

/**
 * Expected calibration error: the mean gap between confidence and accuracy over `bins` equal bins, weighted by bin size.
 * The interval is a percentile bootstrap with a fixed seed, so the same outcomes always print the same interval.
 * Small samples overstate ECE (empty luck counts as error), which is why `n` travels with it.
 * Formula: C. Guo et al., "On calibration of modern neural networks", ICML 2017.
 */
export function ece(outcomes: readonly Outcome[], bins = 10): Estimate {
  const n = outcomes.length;
  if (n === 0) return { value: null, low: 0, high: 1, n };
  const gaps = outcomes.map(({ confidence, correct }) => confidence - (correct ? 1 : 0));
  const places = outcomes.map(({ confidence }) => Math.min(bins - 1, Math.max(0, Math.floor(confidence * bins))));
  const sums = new Float64Array(bins);
  const eceOf = (pick: (i: number) => number): number => {
    sums.fill(0);
    for (let i = 0; i < n; i++) {
      const at = pick(i);
      const place = places[at] ?? 0;
      sums[place] = (sums[place] ?? 0) + (gaps[at] ?? 0);
    }
    // Σ bins (size/n)·|mean gap| is Σ |sum of gaps| / n: sizes cancel.
    return sums.reduce((total, sum) => total + Math.abs(sum), 0) / n;
  };
  const value = eceOf((i) => i);
  const random = seededRandom(n);
  const resampled = Float64Array.from({ length: RESAMPLES }, () => eceOf(() => Math.floor(random() * n))).sort();
  const low = resampled[Math.floor(RESAMPLES * 0.025)] ?? value;
  const high = resampled[Math.ceil(RESAMPLES * 0.975) - 1] ?? value;
  return { value, low: Math.min(low, value), high: Math.max(high, value), n };
}

/** A 32-bit mixing generator (0–1): the bootstrap needs repeatable draws, not secrecy. */
function seededRandom(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
