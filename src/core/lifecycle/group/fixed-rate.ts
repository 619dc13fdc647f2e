import { requireWhole, requireWithin } from '../../range.ts';
import { requireRecord } from '../../shape.ts';
import { ENDLESS, lasting, type Span } from '../span.ts';
import { elapsed, type Leaving, requireLeaving } from './leaving.ts';

/** A closed group that loses the same share, `churn`, of those still there in every period. */
export type FixedRate = Readonly<{ churn: number; leaving: Leaving }>;

/**
 * The mean life of a customer: 1 / p if customers leave at the ends of periods (at least 1), -1 / ln(1 - p) if evenly.
 * In periods; infinite at p = 0. p is churn, in [0, 1]. It is a mean and no horizon: at p = 0.1 and leaving at the ends,
 * 0.9^10 = 34.9 % outlive it.
 * Throws RangeError on a churn outside [0, 1] and on an unknown way of leaving.
 * Source: mean of the geometric and of the exponential distribution.
 * Example: fixedRateMean({ churn: 0.1, leaving: 'at-end' }) is { kind: 'finite', periods: 10 }.
 */
export function fixedRateMean(group: FixedRate): Span {
  const { churn, leaving } = checked(group);
  if (churn === 0) return ENDLESS;
  // 0 - x, not -x: at p = 1 the mean of those leaving evenly is 0, not -0
  return lasting(leaving === 'at-end' ? 1 / churn : 0 - 1 / Math.log1p(-churn));
}

/**
 * When the last customer has left. Never, since a share of the survivors always remains; only at p = 1 are all gone after the
 * first period, or at once if they leave evenly.
 * In periods. p is churn, in [0, 1].
 * Throws RangeError on a churn outside [0, 1] and on an unknown way of leaving.
 * Source: algebra.
 * Example: fixedRateExhaustion({ churn: 0.1, leaving: 'at-end' }) is { kind: 'infinite' }.
 */
export function fixedRateExhaustion(group: FixedRate): Span {
  const { churn, leaving } = checked(group);
  if (churn < 1) return ENDLESS;
  return lasting(leaving === 'at-end' ? 1 : 0);
}

/**
 * When, on average, the last of n customers leaves, each leaving with chance p in every period by itself. The share of a group is
 * never quite 0, but people are whole: sum over t >= 0 of 1 - (1 - (1 - p)^t)^n if they leave at the ends of periods, and
 * (1 + 1/2 + ... + 1/n) / -ln(1 - p) if evenly.
 * In periods, at least the mean life of one; infinite at p = 0. p is churn, in [0, 1]; n whole, 1..1,000,000.
 * Throws RangeError on a churn outside [0, 1], another n and an unknown way of leaving.
 * Source: mean of the largest of n geometric or exponential waiting times, textbook.
 * Example: fixedRateLast({ churn: 0.1, leaving: 'at-end' }, 100) is about 49.7 periods.
 */
export function fixedRateLast(group: FixedRate, customers: number): Span {
  const { churn, leaving } = checked(group);
  requireWhole('number of customers', 'n', customers, 1, 1e6);
  if (churn === 0) return ENDLESS;
  if (churn === 1) return fixedRateMean({ churn, leaving });
  let harmonic = 0;
  for (let k = customers; k >= 1; k--) harmonic += 1 / k;
  const evenly = harmonic / -Math.log1p(-churn);
  if (leaving === 'evenly') return lasting(evenly);
  // waiting for the end of the period adds half of one, to within p / 12; the sum itself would be long
  if (churn < 1e-3) return lasting(evenly + 0.5);
  let sum = 0;
  for (let t = 0, left = 1; left > 1e-12; t++, sum += left) left = -Math.expm1(customers * Math.log1p(-((1 - churn) ** t)));
  return lasting(sum);
}

/**
 * The share of the group still there after t periods: (1 - p)^t, t rounded down if customers leave at the ends of periods.
 * In [0, 1], from 1 at t = 0; p is churn, in [0, 1]; t in periods, 0 <= t <= 1e6.
 * Throws RangeError on a churn outside [0, 1], t outside its range and an unknown way of leaving.
 * Source: algebra.
 * Example: fixedRateSurvival({ churn: 0.1, leaving: 'at-end' }, 10) is 0.3486784401.
 */
export function fixedRateSurvival(group: FixedRate, t: number): number {
  const { churn, leaving } = checked(group);
  return (1 - churn) ** elapsed(t, leaving);
}

/**
 * When half the group has left: the first t with survival of at most 1/2, ln(1/2) / ln(1 - p), rounded up if customers leave at
 * the ends of periods.
 * In periods; infinite at p = 0, where nobody leaves. Shorter than the mean, which a few long lives pull up.
 * Throws RangeError on a churn outside [0, 1] and on an unknown way of leaving.
 * Source: median of the geometric and of the exponential distribution.
 * Example: fixedRateMedian({ churn: 0.1, leaving: 'at-end' }) is { kind: 'finite', periods: 7 }.
 */
export function fixedRateMedian(group: FixedRate): Span {
  const { churn, leaving } = checked(group);
  if (churn === 0) return ENDLESS;
  const half = Math.log(0.5) / Math.log1p(-churn);
  // rounding up must not make two periods of the one that 1.0000000000000002 stands for
  return lasting(leaving === 'at-end' ? Math.max(1, Math.ceil(half - 1e-9)) : half);
}

/**
 * The share of the group that leaves at the end of period t exactly: P(T = t) = p (1 - p)^(t - 1).
 * In [0, 1]; p is churn, in [0, 1]; t a whole number, 1 <= t <= 1e6. Sums to 1 over all t where p > 0.
 * Throws RangeError on a churn outside [0, 1] and on t outside its range.
 * Source: geometric distribution.
 * Example: leavingInPeriod(0.2, 3) is 0.128.
 */
export function leavingInPeriod(churn: number, t: number): number {
  requireChurn(churn);
  requireWhole('period', 't', t, 1, 1e6);
  return churn * (1 - churn) ** (t - 1);
}

/**
 * The mean number of renewals a customer completes before leaving: (1 - p) / p, one less than the mean life in periods paid.
 * Infinite at p = 0; p is churn, in [0, 1].
 * Throws RangeError on a churn outside [0, 1].
 * Source: mean of the geometric distribution counted from 0.
 * Example: completedRenewals(0.1) is { kind: 'finite', periods: 9 }.
 */
export function completedRenewals(churn: number): Span {
  requireChurn(churn);
  return churn === 0 ? ENDLESS : lasting((1 - churn) / churn);
}

function checked(group: FixedRate): FixedRate {
  requireRecord('group', group);
  requireChurn(group.churn);
  requireLeaving(group.leaving);
  return group;
}

/** Churn is 0 or at least a billionth: below that its reciprocals and logarithms say nothing about customers. */
function requireChurn(churn: number): void {
  requireWithin('churn', 'p', churn, 0, 1);
  if (churn > 0 && churn < 1e-9) throw new RangeError(`invalid churn: ${churn} (expected 0, or 1e-9 <= p <= 1)`);
}
