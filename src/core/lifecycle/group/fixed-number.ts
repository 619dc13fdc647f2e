import { requireWithin } from '../../range.ts';
import { requireRecord } from '../../shape.ts';
import { elapsed, type Leaving, requireLeaving } from './leaving.ts';

/** A closed group of `size` customers that loses the same number, `lost`, in every period until nobody is left. */
export type FixedNumber = Readonly<{ size: number; lost: number; leaving: Leaving }>;

/**
 * When the last customer has left: size / lost if they leave evenly, that rounded up if they leave at the ends of periods.
 * In periods, above 0. This, and not the mean life, is what N / M measures in such a group.
 * Throws RangeError on a size or loss outside 1e-6..1e15 and on an unknown way of leaving.
 * Source: algebra.
 * Example: fixedNumberExhaustion({ size: 1000, lost: 100, leaving: 'at-end' }) is 10.
 */
export function fixedNumberExhaustion(group: FixedNumber): number {
  const periods = ratio(group);
  return group.leaving === 'at-end' ? Math.ceil(periods) : periods;
}

/**
 * The mean life of a customer, with x = size / lost: x / 2 if they leave evenly; if they leave at the ends of periods, the sum of
 * the survivals at 0, 1, 2, ..., which is (n + 1)(1 - n / 2x) with n = floor(x), and (x + 1) / 2 where x is whole.
 * In periods, above 0; at least 1 where customers leave at the ends.
 * Throws RangeError on a size or loss outside 1e-6..1e15 and on an unknown way of leaving.
 * Source: algebra.
 * Example: fixedNumberMean({ size: 1000, lost: 100, leaving: 'at-end' }) is 5.5.
 */
export function fixedNumberMean(group: FixedNumber): number {
  const x = ratio(group);
  if (group.leaving === 'evenly') return x / 2;
  const n = Math.floor(x);
  return (n + 1) * (1 - n / (2 * x));
}

/**
 * The share of the group still there after t periods: max(0, 1 - t lost / size), t rounded down if they leave at the ends.
 * In [0, 1], from 1 at t = 0; t in periods, 0 <= t <= 1e6.
 * Throws RangeError on a size or loss outside 1e-6..1e15, t outside its range and an unknown way of leaving.
 * Source: algebra.
 * Example: fixedNumberSurvival({ size: 1000, lost: 100, leaving: 'at-end' }, 3) is 0.7.
 */
export function fixedNumberSurvival(group: FixedNumber, t: number): number {
  requireNumbers(group);
  return Math.max(0, (group.size - elapsed(t, group.leaving) * group.lost) / group.size);
}

function ratio(group: FixedNumber): number {
  requireNumbers(group);
  requireLeaving(group.leaving);
  return group.size / group.lost;
}

/** Fractions pass, since a size may be a percentage or thousands; the bounds keep every quotient finite and above 0. */
function requireNumbers(group: FixedNumber): void {
  requireRecord('group', group);
  const { size, lost } = group;
  requireWithin('group size', 'N', size, 1e-6, 1e15);
  requireWithin('number lost per period', 'M', lost, 1e-6, 1e15);
}
