import { MOST, requireWhole, requireWithin } from '../range.ts';
import { requireRecord } from '../shape.ts';
import { fQuantile } from './f-quantile.ts';

/** The ends of a confidence interval, lower < upper. */
export type Interval = Readonly<{ lower: number; upper: number }>;

/** Of whom alpha was found, and how sure the interval shall be: confidence in [0.5, 0.999], 0.95 unless given. */
export type Sample = Readonly<{ learners: number; items: number; confidence?: number }>;

/**
 * How far alpha may be off by the luck of the draw (Feldt): 1 - (1 - alpha) F, F being the (1 + confidence) / 2 quantile for the
 * lower end and the (1 - confidence) / 2 quantile for the upper end of F with n - 1 and (n - 1)(k - 1) degrees of freedom.
 * alpha at most 1; at least 2 learners (n) and 2 items (k), whole numbers, of which (n - 1)(k - 1) is at most 1e12. Exact if the items
 * measure alike with normal errors; a guide for marks of 0 and 1. statpsych's ci.cronbach takes n (k - 1) instead, which moves
 * either end a little.
 * Throws RangeError on arguments outside these ranges.
 * Source: Feldt 1965, Psychometrika 30(3), 357-370; Feldt, Woodruff & Salih 1987, Applied Psychological Measurement 11, 93-103.
 * Example: alphaInterval(0.913, { learners: 873, items: 20 }) is { lower: 0.9044, upper: 0.9212 } (rounded).
 */
export function alphaInterval(alpha: number, sample: Sample): Interval {
  requireRecord('sample', sample);
  const { learners, items, confidence = 0.95 } = sample;
  requireWithin('alpha', 'alpha', alpha, -MOST, 1);
  requireWhole('number of learners', 'learners', learners, 2, MOST);
  requireWhole('number of items', 'items', items, 2, MOST);
  requireWithin('confidence', 'confidence', confidence, 0.5, 0.999);
  const end = (p: number) => 1 - (1 - alpha) * fQuantile(p, learners - 1, (learners - 1) * (items - 1));
  return { lower: end((1 + confidence) / 2), upper: end((1 - confidence) / 2) };
}
