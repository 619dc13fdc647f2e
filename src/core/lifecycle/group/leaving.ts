import { requireOneOf, requireWithin } from '../../range.ts';

/**
 * When within a period customers leave: all at its end, having paid for it, or evenly through it.
 * The choice moves a mean life by about half a period, so every figure has to be printed with it.
 */
export type Leaving = 'at-end' | 'evenly';

/** Lives are followed over at most so many periods; beyond, powers and products of survival lose their meaning. */
const LONGEST = 1e6;

/**
 * The time that counts for survival after t periods: floor(t) where customers leave only at the ends of periods, else t.
 * t in periods, 0 <= t <= 1e6, fractions allowed.
 * Throws RangeError on t outside its range and on an unknown way of leaving.
 * Example: elapsed(2.7, 'at-end') is 2.
 */
export function elapsed(t: number, leaving: Leaving): number {
  requireWithin('time', 't', t, 0, LONGEST);
  requireLeaving(leaving);
  return leaving === 'at-end' ? Math.floor(t) : t;
}

/**
 * Refuses an unknown way of leaving.
 * Throws RangeError naming it.
 * Example: requireLeaving('at-start') throws.
 */
export function requireLeaving(leaving: Leaving): void {
  requireOneOf('leaving', leaving, ['at-end', 'evenly']);
}
