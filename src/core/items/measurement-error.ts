import { MOST, requireWithin } from '../range.ts';

/**
 * The standard error of measurement: SEM = s sqrt(1 - reliability), by how many points a learner's total is off, typically.
 * s at least 0, in points, the standard deviation of the totals (population, if it is to go with KR-20 as printed here);
 * reliability at most 1, and negative ones, which occur, give an error larger than s.
 * Throws RangeError on arguments outside these ranges.
 * Source: textbook (classical test theory).
 * Example: standardErrorOfMeasurement(10, 0.84) is 4.
 */
export function standardErrorOfMeasurement(s: number, reliability: number): number {
  requireWithin('standard deviation', 's', s, 0, MOST);
  requireWithin('reliability', 'reliability', reliability, -MOST, 1);
  return s * Math.sqrt(1 - reliability);
}
