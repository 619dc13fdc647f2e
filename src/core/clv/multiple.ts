import { geometricSum } from '../money/geometric.ts';
import { finite, MOST_PERIODS, requireOneOf, requireRate, requireWhole, requireWithin } from '../range.ts';
import { requireKind } from '../shape.ts';
import { type Horizon, TIMINGS, type Timing } from './terms.ts';

/**
 * How many of today's margins a customer is worth: with margins growing by g a period (0 for constant),
 *   for ever, start: (1 + d) / (1 + d - r (1 + g)), end: 1 / (1 + d - r (1 + g)), renewal: r / (1 + d - r (1 + g))
 *   n periods: the same times 1 - q^n, with q = r (1 + g) / (1 + d), and n times the first period's factor where q = 1.
 * The first purchase is in at start and end and out after renewal. Print the timing beside the number: the three differ by
 * a factor of 1 + d and of r. r in [0, 1], d and g > -1, per period; no unit.
 * Throws RangeError on an invalid input, for ever where r (1 + g) >= 1 + d, and where the multiple is too large for a number.
 * Source: Gupta & Lehmann 2003, J. of Interactive Marketing 17(1), the renewal form; the others follow by algebra.
 * Example: marginMultiple('renewal', 0.8, 0.1, 0, { kind: 'for-ever' }) is 2.67 (rounded).
 */
export function marginMultiple(timing: Timing, retention: number, discount: number, growth: number, horizon: Horizon): number {
  requireOneOf('timing', timing, TIMINGS);
  requireWithin('retention', 'r', retention, 0, 1);
  requireRate('discount rate', 'd', discount);
  requireRate('growth rate', 'g', growth);
  requireKind('horizon', horizon, ['periods', 'for-ever']);
  const up = 1 + discount;
  const kept = retention * (1 + growth);
  const first = { start: up, end: 1, renewal: retention }[timing];
  if (horizon.kind === 'for-ever') {
    requireConvergence(retention, growth, discount);
    return finite('margin multiple', first / (up - kept));
  }
  requireWhole('horizon', 'n', horizon.count, 0, MOST_PERIODS);
  return finite('margin multiple', (first / up) * geometricSum((kept - up) / up, horizon.count));
}

/** The smallest part of 1 + d by which r (1 + g) can be told to be less than it; what is nearer is the noise of doubles. */
const LEAST_SPREAD = 4 * Number.EPSILON;

/**
 * Whether the sum without end has a limit: r (1 + g) < 1 + d, where the two can be told apart.
 * Rates per period, taken as valid.
 * Example: converges(0.7, 0.5, 0.05) is false, as 0.7 * 1.5 is 1.05, although a double is a little less.
 */
export function converges(retention: number, growth: number, discount: number): boolean {
  return 1 + discount - retention * (1 + growth) > LEAST_SPREAD * (1 + discount);
}

/**
 * Refuses rates at which the sum without end has no limit: r (1 + g) must be less than 1 + d.
 * Throws RangeError with the three rates and the remedy.
 * Example: requireConvergence(1, 0, 0) throws.
 */
export function requireConvergence(retention: number, growth: number, discount: number): void {
  if (converges(retention, growth, discount)) return;
  throw new RangeError(
    `invalid retention: ${retention} at growth ${growth}, discount rate ${discount} (expected r (1 + g) < 1 + d for ever, or a number of periods)`,
  );
}
