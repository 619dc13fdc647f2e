/** Beyond 2^53 - 1 a double no longer tells neighbouring whole numbers apart, and squares and sums could overflow. */
export const MOST = Number.MAX_SAFE_INTEGER;

/**
 * Refuses a number outside low..high, and whatever is no finite number, before it can become a NaN further on.
 * Throws RangeError naming the value and the remedy, such as `invalid retention: 1.2 (expected 0 <= r <= 1)`.
 * Example: requireWithin('retention', 'r', 1.2, 0, 1) throws.
 */
export function requireWithin(name: string, symbol: string, value: number, low: number, high: number): void {
  if (Number.isFinite(value) && value >= low && value <= high) return;
  throw new RangeError(`invalid ${name}: ${String(value)} (expected ${low} <= ${symbol} <= ${high})`);
}
