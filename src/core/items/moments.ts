/** Spread below this part of the mean is what rounding leaves of equal values, and counts as none. */
const ROUNDING = 1e-12;

/**
 * The arithmetic mean: sum / n, in the unit of the values. NaN for no values, which Scores never holds.
 * Example: mean([1, 2, 6]) is 3.
 */
export function mean(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum / values.length;
}

/**
 * The population variance: sum of (x - mean)^2 / n, in the square of the values' unit; exactly 0 where all values are equal.
 * Divided by n and not n - 1: KR-20 is alpha only if the variance of the totals is of the same kind as p q, which divides by n.
 * Source: textbook; two passes, so that large values with small differences keep their digits.
 * Example: variance([1, 2, 6]) is 14 / 3.
 */
export function variance(values: Float64Array): number {
  return spread(values, mean(values));
}

/**
 * The product-moment correlation: sum of (x - mean x)(y - mean y) / sqrt(sum (x - mean x)^2 * sum (y - mean y)^2).
 * In [-1, 1], without unit; null where one of the two does not vary, for which no correlation is defined.
 * x and y are of equal length. With x in 0 and 1 it is the point-biserial correlation.
 * Source: textbook (Pearson).
 * Example: correlation([0, 1], [3, 9]) is 1.
 */
export function correlation(x: Float64Array, y: Float64Array): number | null {
  const [meanX, meanY] = [mean(x), mean(y)];
  const scale = Math.sqrt(spread(x, meanX)) * Math.sqrt(spread(y, meanY));
  if (scale === 0) return null;
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += ((x[i] as number) - meanX) * ((y[i] as number) - meanY);
  return Math.min(1, Math.max(-1, sum / x.length / scale)) + 0;
}

/** The population variance about a mean already known; 0 where the values lie so close to it that only rounding parts them. */
function spread(values: Float64Array, centre: number): number {
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    const distance = (values[i] as number) - centre;
    squares += distance * distance;
  }
  const found = squares / values.length;
  return Math.sqrt(found) <= ROUNDING * Math.abs(centre) ? 0 : found;
}
