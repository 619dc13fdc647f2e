import { requireWithin } from '../range.ts';
import { requireRecord, shown } from '../shape.ts';
import type { Category } from './categories.ts';
import type { Coefficients } from './coefficients.ts';

/** The categories with a curve from worse to better; for R see reverseAt, and Q, a faulty answer, has none. */
export type Curved = Exclude<Category, 'R' | 'Q'>;

/**
 * How much of the way from worse to better is covered at fulfilment x: 0 at x = 0, 1 at x = 1.
 * These are Wang & Ji's formulas with worse and better taken out; the same denominator at x = 1 makes the end points exact.
 */
const CLIMB: Readonly<Record<Curved, (x: number) => number>> = {
  // (1 - e^-x) / (1 - e^-1): steepest at the start, e times as steep as towards perfection
  M: (x) => Math.expm1(-x) / Math.expm1(-1),
  O: (x) => x,
  // (e^x - 1) / (e - 1): steepest towards perfection, e times as steep as at the start
  A: (x) => Math.expm1(x) / Math.expm1(1),
  I: (x) => x,
};

/**
 * Satisfaction at fulfilment x, from worse at x = 0 to better at x = 1, with CS = better, DS = worse:
 *   O: S = (CS - DS) x + DS
 *   A: S = (CS - DS) / (e - 1) e^x - (CS - e DS) / (e - 1), convex
 *   M: S = -e (CS - DS) / (e - 1) e^-x + (e CS - DS) / (e - 1), concave
 *   I: the straight line of O. This is the course's convention, not Wang & Ji's: what makes a feature indifferent is that both
 *      its coefficients lie near 0, which leaves the line nearly flat.
 * x in [0, 1] is the degree of fulfilment, not importance; better in [0, 1], worse in [-1, 0]; S in [worse, better], without unit.
 * Throws RangeError on a fulfilment or coefficient outside its range and on R, Q or an unknown category.
 * Source: Wang & Ji 2010, Int. J. of Quality & Reliability Management 27(2), 173-184; recalled, the paper was not opened.
 * Example: satisfactionAt('O', { better: 0.568, worse: -0.736 }, 0.5) is -0.084.
 */
export function satisfactionAt(category: Curved, coefficients: Coefficients, x: number): number {
  if (typeof category !== 'string' || !Object.hasOwn(CLIMB, category)) {
    throw new RangeError(`invalid category: ${shown(category)} (expected M, O, A or I; for R use reverseAt, Q has no curve)`);
  }
  requireRecord('coefficients', coefficients);
  const { better, worse } = coefficients;
  requireWithin('better', 'better', better, 0, 1);
  requireWithin('worse', 'worse', worse, -1, 0);
  requireWithin('fulfilment', 'x', x, 0, 1);
  const climb = CLIMB[category](x);
  // a weighted mean cannot leave [worse, better] by rounding; + 0 turns -0 into 0
  return worse * (1 - climb) + better * climb + 0;
}

/**
 * An illustration, not a published model: satisfaction with a feature that customers want absent, S = share * (1 - 2x).
 * From share when it is wholly absent (x = 0) down to -share when it is wholly there (x = 1), without unit.
 * share in [0, 1] is the part of the customers who answer in reverse, x in [0, 1] the fulfilment.
 * Throws RangeError on a share or fulfilment outside [0, 1].
 * Source: none; drawn by this course so that the sixth kind of answer has a picture.
 * Example: reverseAt(0.4, 1) is -0.4.
 */
export function reverseAt(share: number, x: number): number {
  requireWithin('share', 'share', share, 0, 1);
  requireWithin('fulfilment', 'x', x, 0, 1);
  return share * (1 - 2 * x) + 0;
}
