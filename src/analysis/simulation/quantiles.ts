import type { Quantiles } from '../sampled-result.js';

/**
 * Quantiles by the nearest rank (R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages",
 * 1996, definition 1): each is a value that was seen. O(n log n).
 *
 * @param values at least one, in any order
 */
export function quantilesOf(values: Float64Array): Quantiles {
  const sorted = values.toSorted();
  // By whole numbers, which no rounding lifts over a rank.
  const at = (percent: number): number =>
    sorted[Math.ceil((percent * sorted.length) / 100) - 1] ?? 0;
  return { p5: at(5), p25: at(25), p50: at(50), p75: at(75), p95: at(95) };
}
