import { finite, MOST_PERIODS, requireAmount, requireOneOf, requireRate, requireWhole } from '../range.ts';
import { factor } from './factors.ts';
import { geometricSum } from './geometric.ts';

/** When in its period a payment falls: immediate at the end, due at the beginning. */
export type Due = 'immediate' | 'due';

/**
 * How much more a series is worth for being paid a period earlier: 1 + i where it is paid at the start, 1 at the end.
 * i per period (> -1); no unit.
 * Throws RangeError on an invalid rate and an unknown time of payment.
 * Source: textbook annuities.
 * Example: dueFactor(0.1, 'due') is 1.1.
 */
export function dueFactor(rate: number, due: Due): number {
  requireRate('rate', 'i', rate);
  requireOneOf('kind of annuity', due, ['immediate', 'due']);
  return due === 'due' ? 1 + rate : 1;
}

/**
 * The worth today of n equal payments: immediate P = A (P/A, i, n), due P = A (1 + i) (P/A, i, n).
 * A in money, i per period (> -1), n whole, 0 <= n <= 100,000.
 * Throws RangeError on an invalid input and where P is too large for a number.
 * Source: textbook annuities.
 * Example: annuityPresent(100, 0.1, 5, 'immediate') is 379.08 (rounded), 416.99 when due.
 */
export function annuityPresent(payment: number, rate: number, n: number, due: Due): number {
  requireAmount('payment', payment);
  return finite('present value', payment * factor('P/A', rate, n) * dueFactor(rate, due));
}

/**
 * The worth at the end of the last period of n equal payments: immediate F = A (F/A, i, n), due F = A (1 + i) (F/A, i, n).
 * A in money, i per period (> -1), n whole, 0 <= n <= 100,000.
 * Throws RangeError on an invalid input and where F is too large for a number.
 * Source: textbook annuities.
 * Example: annuityFuture(100, 0.1, 5, 'immediate') is 610.51, 671.561 when due.
 */
export function annuityFuture(payment: number, rate: number, n: number, due: Due): number {
  requireAmount('payment', payment);
  return finite('future value', payment * factor('F/A', rate, n) * dueFactor(rate, due));
}

/**
 * The worth today of n payments that grow by g from one to the next (the geometric gradient):
 * immediate P = A1 [1 - ((1+g)/(1+i))^n] / (i - g), and A1 n / (1 + i) where i = g; due, 1 + i times as much.
 * A1 the first payment in money, i and g per period (> -1), n whole, 0 <= n <= 100,000.
 * Throws RangeError on an invalid input and where P is too large for a number.
 * Source: textbook geometric gradient, such as Blank & Tarquin, Engineering Economy.
 * Example: growingAnnuityPresent(100, 0.1, 0.1, 5, 'immediate') is 500 / 1.1, about 454.55.
 */
export function growingAnnuityPresent(first: number, rate: number, growth: number, n: number, due: Due): number {
  requireAmount('payment', first);
  requireRate('rate', 'i', rate);
  requireRate('growth rate', 'g', growth);
  requireWhole('number of periods', 'n', n, 0, MOST_PERIODS);
  const sum = geometricSum((growth - rate) / (1 + rate), n);
  return finite('present value', ((first * sum) / (1 + rate)) * dueFactor(rate, due));
}

/**
 * The worth today of payments without end that grow by g: immediate P = A1 / (i - g); due, 1 + i times as much.
 * A1 the first payment in money, i and g per period (> -1), i > g or the sum has no limit.
 * Throws RangeError on an invalid input, where i <= g, and where P is too large for a number.
 * Source: textbook growing perpetuity (Gordon).
 * Example: perpetuityPresent(100, 0.1, 0, 'immediate') is 1000.
 */
export function perpetuityPresent(first: number, rate: number, growth: number, due: Due): number {
  requireAmount('payment', first);
  requireRate('rate', 'i', rate);
  requireRate('growth rate', 'g', growth);
  if (rate <= growth) throw new RangeError(`invalid rate: ${rate} (expected i > g = ${growth} for payments without end)`);
  return finite('present value', (first / (rate - growth)) * dueFactor(rate, due));
}
