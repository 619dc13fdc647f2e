/**
 * The arithmetic mean: sum / n, in the unit of the values; of no values NaN, so callers refuse empty lists.
 * Example: mean([1, 2, 6]) is 3.
 */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The middle value in order of size, of an even number of values the mean of the two middle ones; in the unit of the values.
 * Of no values NaN, so callers refuse empty lists.
 * Example: median([4, 1, 2, 9]) is 3.
 */
export function median(values: readonly number[]): number {
  const ranked = [...values].sort((one, other) => one - other);
  const half = (ranked.length - 1) / 2;
  return mean([ranked[Math.floor(half)] as number, ranked[Math.ceil(half)] as number]);
}
