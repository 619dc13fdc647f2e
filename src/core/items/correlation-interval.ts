import { MOST, requireWhole, requireWithin } from '../range.ts';
import type { Interval } from './alpha-interval.ts';

/** The 97.5 % and 95 % points of the standard normal distribution. */
const TWO_SIDED = 1.959963984540054;
const ONE_SIDED = 1.645;

/**
 * The 95 % interval of a correlation by Fisher's z: tanh(atanh r -+ 1.96 / sqrt(n - 3)).
 * r in [-1, 1], n at least 4 learners; the ends in [-1, 1], both r itself where r is 1 or -1. A guide for marks of 0 and 1.
 * Throws RangeError on arguments outside these ranges.
 * Source: Fisher 1921, Metron 1, 3-32.
 * Example: correlationInterval(0.3, 40) is { lower: -0.013, upper: 0.559 } (rounded).
 */
export function correlationInterval(r: number, learners: number): Interval {
  requireWithin('correlation', 'r', r, -1, 1);
  requireWhole('number of learners', 'n', learners, 4, MOST);
  const reach = TWO_SIDED / Math.sqrt(learners - 3);
  return { lower: Math.tanh(Math.atanh(r) - reach), upper: Math.tanh(Math.atanh(r) + reach) };
}

/**
 * How large a correlation chance alone gives in one of twenty classes: 1.645 / sqrt(n - 3), one-sided.
 * n at least 4 learners; in (0, 1.645]. An item is shown red only where r < -chanceCorrelation(n): -0.27 in a class of 40.
 * Throws RangeError on fewer than 4 learners or a number that is not whole.
 * Source: Fisher 1921, Metron 1, 3-32.
 * Example: chanceCorrelation(40) is 0.270 (rounded).
 */
export function chanceCorrelation(learners: number): number {
  requireWhole('number of learners', 'n', learners, 4, MOST);
  return ONE_SIDED / Math.sqrt(learners - 3);
}
