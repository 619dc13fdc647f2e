import { discount as presentValue } from '../../money/discount.ts';
import { requireOneOf, requireWhole } from '../../range.ts';
import { requireRecord } from '../../shape.ts';
import { requireDiscount } from '../discount-rate.ts';

/** When within its period money comes in: period t (from 0) is discounted over t, t + 1/2 or t + 1 periods. */
export type Timing = 'start' | 'middle' | 'end';

/** Over how many periods a profit is added up, at which discount rate per period (0 for none) and timing. */
export type Terms = Readonly<{ periods: number; discount: number; timing: Timing }>;

/** How far into its period the money of each timing comes in. */
const INTO: Readonly<Record<Timing, number>> = { start: 0, middle: 0.5, end: 1 };

/** A century of months; what a customer will bring then, no model knows. */
const MOST_PERIODS = 1200;

/**
 * Refuses a horizon that is not a whole number in 1..1200, a discount rate that is neither 0 nor in [1e-9, 10], and an unknown timing.
 * Throws RangeError naming the term.
 * Example: checkTerms({ periods: 0, discount: 0.01, timing: 'end' }) throws.
 */
export function checkTerms(terms: Terms): void {
  requireRecord('terms', terms);
  const { periods, discount, timing } = terms;
  requireWhole('number of periods', 'periods', periods, 1, MOST_PERIODS);
  checkDiscounting(discount, timing);
}

/**
 * Refuses a discount rate that is neither 0 nor in [1e-9, 10], and an unknown timing.
 * Throws RangeError naming the term.
 * Example: checkDiscounting(-0.1, 'end') throws.
 */
export function checkDiscounting(discount: number, timing: Timing): void {
  requireDiscount(discount);
  requireOneOf('timing', timing, Object.keys(INTO));
}

/**
 * What one unit of money in period t (from 0) is worth now: (1 + d)^-(t + into), with into 0, 1/2 or 1 by timing.
 * In (0, 1]; d is the discount rate per period. Expects checked terms.
 * Source: compound interest.
 * Example: worthNow({ discount: 0.1, timing: 'end' }, 0) is 1 / 1.1.
 */
export function worthNow({ discount, timing }: Pick<Terms, 'discount' | 'timing'>, t: number): number {
  return presentValue(1, discount, t + INTO[timing]);
}
