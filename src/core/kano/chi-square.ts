import { type Counts, checkCounts } from './categories.ts';

/** A goodness-of-fit statistic with its degrees of freedom. */
export type ChiSquare = Readonly<{ statistic: number; df: 3 }>;

const COMPARED = ['M', 'O', 'A', 'I'] as const;

/**
 * How far M, O, A and I are from being equally frequent: statistic = sum of (count - s/4)^2 / (s/4), s = M + O + A + I, df = 3.
 * At least 0, at most 3s; 7.815 is the 5 % critical value. Reverse and questionable answers are left out. In people:
 * percentages give another statistic, because it grows with s. The approximation wants s/4 of at least 5.
 * A large statistic says only that some category is commoner than another, not that the leading one is: see fong.
 * Throws RangeError on invalid counts and when M + O + A + I = 0.
 * Source: Pearson's test as applied by R/kano.R of github stp4/stp25kano.
 * Example: chiSquare({ M: 95, O: 123, A: 45, I: 33, R: 0, Q: 0 }) is { statistic: 72.49 (rounded), df: 3 }.
 */
export function chiSquare(counts: Counts): ChiSquare {
  checkCounts(counts);
  const s = COMPARED.reduce((sum, category) => sum + counts[category], 0);
  if (s === 0) throw new RangeError('invalid counts: M + O + A + I = 0 (expected at least one answer to compare)');
  // the same sum in shares, 4s * sum of (share - 1/4)^2: no expected count to divide by, however small the counts
  const squares = COMPARED.reduce((sum, category) => sum + (counts[category] / s - 1 / 4) ** 2, 0);
  return { statistic: 4 * s * squares, df: 3 };
}
