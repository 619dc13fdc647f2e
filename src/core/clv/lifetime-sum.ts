import { finite, MOST_PERIODS, requireAmount, requireOneOf, requireRate, requireWhole, requireWithin } from '../range.ts';
import { TIMINGS, type Timing } from './terms.ts';

/**
 * The lifetime value without its trace, for many customers at once: a constant margin and retention over n periods,
 * start: sum of m q^(k-1), end: the same / (1 + d), renewal: the same * r / (1 + d), with q = r / (1 + d), k = 1..n.
 * First purchase as the closed form has it (in at start and end, out after renewal), no acquisition cost.
 * m in money, 0 <= r <= 1 and d > -1 per period, n whole, 0 <= n <= 100,000.
 * Throws RangeError on an invalid input and where the sum is too large for a number.
 * Source: as lifetimeValue.
 * Example: lifetimeSum(100, 0.9, 0.1, 60, 'start') is 549.997 (rounded), 550 for ever.
 */
export function lifetimeSum(margin: number, retention: number, discount: number, periods: number, timing: Timing): number {
  requireAmount('margin', margin);
  requireWithin('retention', 'r', retention, 0, 1);
  requireRate('discount rate', 'd', discount);
  requireWhole('horizon', 'n', periods, 0, MOST_PERIODS);
  const ratio = retention / (1 + discount);
  const first = firstTerm(margin, ratio, discount, timing);
  return finite('lifetime value', ratio <= 1 ? inFours(first, ratio, periods) : oneByOne(first, ratio, periods));
}

/** What the first margin is worth: m, m / (1 + d) or m q. */
function firstTerm(margin: number, ratio: number, discount: number, timing: Timing): number {
  if (timing === 'start') return margin;
  if (timing === 'end') return margin / (1 + discount);
  requireOneOf('timing', timing, TIMINGS);
  return margin * ratio;
}

/** first * (1 + q + q^2 + ...), n terms, each from the one before. */
function oneByOne(first: number, ratio: number, periods: number): number {
  let term = first;
  let sum = 0;
  for (let k = 0; k < periods; k++) {
    sum += term;
    term *= ratio;
  }
  return sum;
}

/**
 * The same for terms that do not grow, as four sums of every fourth term: the processor works on all four at once instead of
 * waiting for each term before it begins the next. Not for q > 1, whose fourth power may be too large where the terms are not.
 */
function inFours(first: number, ratio: number, periods: number): number {
  const square = ratio * ratio;
  const stride = square * square;
  let term0 = first;
  let term1 = first * ratio;
  let term2 = first * square;
  let term3 = first * square * ratio;
  let sum0 = 0;
  let sum1 = 0;
  let sum2 = 0;
  let sum3 = 0;
  const whole = periods - (periods % 4);
  for (let k = 0; k < whole; k += 4) {
    sum0 += term0;
    sum1 += term1;
    sum2 += term2;
    sum3 += term3;
    term0 *= stride;
    term1 *= stride;
    term2 *= stride;
    term3 *= stride;
  }
  return sum0 + sum1 + sum2 + sum3 + oneByOne(term0, ratio, periods - whole);
}
