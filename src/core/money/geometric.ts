/**
 * The sum of n powers of a ratio q = 1 + x, beginning with 1: 1 + q + ... + q^(n-1) = (q^n - 1) / (q - 1), n where q = 1.
 * Takes x = q - 1 rather than q: near q = 1 that keeps the digits which q^n - 1 would lose. x >= -1, n >= 0; no unit.
 * Checks nothing: the callers do, under the names their readers know.
 * Source: textbook geometric series.
 * Example: geometricSum(1, 4) is 1 + 2 + 4 + 8 = 15.
 */
export function geometricSum(x: number, n: number): number {
  if (x === 0 || n === 0) return n;
  return Math.expm1(n * Math.log1p(x)) / x;
}
