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
  requireOneOf('timing', timing, TIMINGS);
  const ratio = retention / (1 + discount);
  let term = timing === 'start' ? margin : timing === 'end' ? margin / (1 + discount) : margin * ratio;
  let sum = 0;
  for (let k = 0; k < periods; k++) {
    sum += term;
    term *= ratio;
  }
  return finite('lifetime value', sum);
}
