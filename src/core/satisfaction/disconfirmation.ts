import { finite, MOST, requireWithin } from '../range.ts';
import { requireRecord } from '../shape.ts';

/** How performance compares with what was expected: below it, as expected, or above it. */
export type Disconfirmation = 'negative' | 'confirmed' | 'positive';

/**
 * The two forces in S = a + b E + c (P - E): a is satisfaction at E = P = 0, b >= 0 the assimilation weight (a customer who expects
 * more sees more), c >= 0 the contrast weight (a customer who expects more is let down more). All in points of satisfaction, b and c
 * per point of the scale on which E and P are rated.
 */
export type Weights = Readonly<{ a: number; b: number; c: number }>;

/** Ratings such as 0.1 + 0.2 must not miss 0.3 by their last binary digit. */
const ROUNDING = 1e-12;

/**
 * Whether performance P disappoints, confirms or exceeds expectation E: the sign of P - E.
 * E and P on one and the same scale, any finite rating; a difference below 1e-12 of the larger rating is rounding, and confirms.
 * Throws RangeError on a rating that is not finite or beyond 2^53 - 1.
 * Source: Oliver 1980, J. of Marketing Research 17(4), 460-469; Churchill & Surprenant 1982, JMR 19(4), 491-504.
 * Example: disconfirmation(7, 5) is 'negative'.
 */
export function disconfirmation(expectation: number, performance: number): Disconfirmation {
  checkRatings(expectation, performance);
  const difference = performance - expectation;
  if (Math.abs(difference) <= ROUNDING * Math.max(Math.abs(expectation), Math.abs(performance))) return 'confirmed';
  return difference > 0 ? 'positive' : 'negative';
}

/**
 * Satisfaction as expectation plus disconfirmation: S = a + b E + c (P - E).
 * In points; E and P on one scale, b and c at least 0. S may leave the scale of E and P: the weights set its own.
 * An assumption about the shape: that satisfaction adds the two is Oliver's, that it does so along straight lines is this course's,
 * and no published example gives the weights.
 * Throws RangeError on a rating or weight that is not finite or beyond 2^53 - 1, and on negative b or c.
 * Source: Oliver 1980, J. of Marketing Research 17(4), p. 461.
 * Example: satisfaction({ a: 0, b: 0.3, c: 0.7 }, 6, 5) is 1.1: 0.3 * 6 - 0.7.
 */
export function satisfaction(weights: Weights, expectation: number, performance: number): number {
  checkWeights(weights);
  checkRatings(expectation, performance);
  return finite('satisfaction', weights.a + weights.b * expectation + weights.c * (performance - expectation));
}

/** Which force wins when expectation rises and performance stays as it is. */
export type Pull = 'assimilation' | 'contrast' | 'neither';

/**
 * What one more point of expectation does to satisfaction while performance stays: dS/dE = b - c, in points per point.
 * Throws RangeError on invalid weights.
 * Source: follows from S = a + b E + c (P - E).
 * Example: expectationSlope({ a: 0, b: 0.25, c: 0.75 }) is -0.5: raising expectations hurts.
 */
export function expectationSlope(weights: Weights): number {
  checkWeights(weights);
  return weights.b - weights.c;
}

/**
 * Whether assimilation (b > c: expecting more satisfies more) or contrast (c > b: expecting more satisfies less) prevails.
 * Weights closer than 1e-12 of the larger count as equal.
 * Throws RangeError on invalid weights.
 * Source: the two effects after Anderson 1973, J. of Marketing Research 10(1), 38-44; the comparison follows from expectationSlope.
 * Example: prevailing({ a: 0, b: 0.25, c: 0.75 }) is 'contrast'.
 */
export function prevailing(weights: Weights): Pull {
  const slope = expectationSlope(weights);
  if (Math.abs(slope) <= ROUNDING * Math.max(weights.b, weights.c)) return 'neither';
  return slope > 0 ? 'assimilation' : 'contrast';
}

function checkRatings(expectation: number, performance: number): void {
  requireWithin('expectation', 'E', expectation, -MOST, MOST);
  requireWithin('performance', 'P', performance, -MOST, MOST);
}

/**
 * Refuses weights that are not finite or beyond 2^53 - 1, and a negative b or c.
 * Throws RangeError naming the weight and the value.
 * Example: checkWeights({ a: 0, b: -1, c: 0 }) throws.
 */
export function checkWeights(weights: Weights): void {
  requireRecord('weights', weights);
  const { a, b, c } = weights;
  requireWithin('base', 'a', a, -MOST, MOST);
  requireWithin('assimilation weight', 'b', b, 0, MOST);
  requireWithin('contrast weight', 'c', c, 0, MOST);
}
