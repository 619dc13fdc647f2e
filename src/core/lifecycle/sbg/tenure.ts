import { requireDiscount } from '../discount-rate.ts';
import { ENDLESS, lasting, type Span } from '../span.ts';
import { discountedSurvival } from './discounted-survival.ts';
import { retention } from './distribution.ts';
import { afterRenewals, checkSbg, type Sbg } from './parameters.ts';

/**
 * The mean number of periods a new customer stays, the first included: E[T] = (a + b - 1) / (a - 1) if a > 1, else infinite.
 * In periods, at least 1; a, b are alpha, beta. At a <= 1 so many customers hardly ever leave that the mean has no limit:
 * discount, or look at a finite horizon.
 * Throws RangeError on invalid parameters.
 * Source: mean of the beta-geometric distribution.
 * Example: expectedTenure({ alpha: 3, beta: 4 }) is { kind: 'finite', periods: 3 }.
 */
export function expectedTenure(parameters: Sbg): Span {
  checkSbg(parameters);
  const { alpha, beta } = parameters;
  // 1 + b / (a - 1): the same, and never below 1 by rounding
  return alpha > 1 ? lasting(1 + beta / (alpha - 1)) : ENDLESS;
}

/**
 * The discounted expected lifetime of a customer who has just renewed for the n-th time (n = 0: who is new), the period now paid
 * counting in full: DEL = sum over t >= 0 of S(t | n) / (1 + d)^t = 2F1(1, b + n; a + b + n; 1 / (1 + d)).
 * In periods paid at their start, at least 1; multiplied by a constant margin it is a lifetime value at that timing. Infinite
 * only at d = 0 and a <= 1. d is the discount rate per period, 0 or 1e-9 <= d <= 10; n a whole number, 0 <= n <= 1e6.
 * Throws RangeError on invalid parameters, discount rate or renewals.
 * Source: Fader & Hardie 2010, Marketing Science 29(1), 85-93; the closed form recomputed here.
 * Example: discountedLifetime({ alpha: 0.668, beta: 3.806 }, 0, 0.1) is { kind: 'finite', periods: 5.9226 (rounded) }.
 */
export function discountedLifetime(parameters: Sbg, renewals: number, discount: number): Span {
  const now = afterRenewals(parameters, renewals);
  requireDiscount(discount);
  return discount === 0 ? expectedTenure(now) : lasting(discountedSurvival(now, discount));
}

/**
 * The discounted expected residual lifetime of a customer with n renewals behind, seen just before the next renewal falls due:
 * DERL = sum over t >= 1 of S(t | n) / (1 + d)^(t - 1) = r_(n + 1) 2F1(1, b + n + 1; a + b + n + 1; 1 / (1 + d)).
 * In periods paid at their start, at least 0: what is still to come, the period already paid left out and the renewal now due not
 * discounted. Fader and Hardie count periods, not renewals: their "active for n periods" is n - 1 renewals here.
 * Infinite only at d = 0 and a <= 1. d is the discount rate per period, 0 or 1e-9 <= d <= 10; n a whole number, 0 <= n <= 1e6.
 * Throws RangeError on invalid parameters, discount rate or renewals.
 * Source: Fader & Hardie 2010, Marketing Science 29(1), 85-93, recalled; the closed form recomputed here.
 * Example: discountedResidualLifetime({ alpha: 3, beta: 4 }, 0, 0) is { kind: 'finite', periods: 2 }.
 */
export function discountedResidualLifetime(parameters: Sbg, renewals: number, discount: number): Span {
  const now = afterRenewals(parameters, renewals);
  const renewed = discountedLifetime(now, 1, discount);
  return renewed.kind === 'infinite' ? ENDLESS : lasting(retention(now, 1) * renewed.periods);
}
