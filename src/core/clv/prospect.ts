import { finite, requireAmount, requireWithin } from '../range.ts';
import { type Figure, operand, step, stepFigure } from './trace.ts';

/**
 * What a person is worth who is not yet a customer: prospect value = a * worth - spend.
 * a in [0, 1] is the share of prospects who are won; worth the lifetime value of one who is, first purchase in and acquisition
 * cost out, in money; spend the cost per prospect approached, in money, >= 0.
 * Throws RangeError on an invalid input and where the value is too large for a number.
 * Source: Farris et al., Marketing Metrics, prospect lifetime value; Blattberg & Deighton 1996, HBR 74(4), first year a m - A.
 * Example: prospectValue(0.15, 50, 5).value is 2.5.
 */
export function prospectValue(rate: number, worth: number, spend: number): Figure {
  requireWithin('acquisition rate', 'a', rate, 0, 1);
  requireAmount('worth of a customer', worth);
  requireWithin('spend', 'spend', spend, 0, Number.MAX_VALUE);
  const won = step('a * worth', 'product', [operand('a', rate), operand('worth', worth)]);
  return stepFigure([won, step('a * worth - spend', 'difference', [won, operand('spend', spend)])]);
}

/** The share of prospects that must be won, or never: not even if all of them are. */
export type NeededRate = Readonly<{ kind: 'at'; rate: number }> | Readonly<{ kind: 'never' }>;

/**
 * The share of prospects that must be won for the spending to come back: a = spend / worth.
 * worth and spend as in prospectValue; a in [0, 1], 0 where nothing is spent.
 * Throws RangeError on an invalid input.
 * Source: Farris et al., Marketing Metrics, break-even acquisition rate.
 * Example: neededRate(110, 0.8) is { kind: 'at', rate: 0.00727 (rounded) }.
 */
export function neededRate(worth: number, spend: number): NeededRate {
  requireAmount('worth of a customer', worth);
  requireWithin('spend', 'spend', spend, 0, Number.MAX_VALUE);
  if (spend === 0) return { kind: 'at', rate: 0 };
  return worth >= spend ? { kind: 'at', rate: finite('acquisition rate', spend / worth) } : { kind: 'never' };
}
