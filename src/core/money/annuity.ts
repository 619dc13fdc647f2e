import { finite, MOST_PERIODS, requireAmount, requireOneOf, requireRate, requireWhole } from '../range.ts';
import { factor } from './factors.ts';
import { geometricSum } from './geometric.ts';

/** When in its period a payment falls: at its start (an annuity due) or at its end (an immediate, or ordinary, annuity). */
export type PaymentTiming = 'start' | 'end';

/**
 * How much more a series is worth for being paid a period earlier: 1 + i where it is paid at the start, 1 at the end.
 * i per period (> -1); no unit.
 * Throws RangeError on an invalid rate and an unknown timing.
 * Source: textbook annuities.
 * Example: dueFactor(0.1, 'start') is 1.1.
 */
export function dueFactor(rate: number, timing: PaymentTiming): number {
  requireRate('rate', 'i', rate);
  requireOneOf('timing', timing, ['start', 'end']);
  return timing === 'start' ? 1 + rate : 1;
}

/**
 * The worth today of n equal payments: at the end P = A (P/A, i, n), at the start P = A (1 + i) (P/A, i, n).
 * A in money, i per period (> -1), n whole, 0 <= n <= 100,000.
 * Throws RangeError on an invalid input and where P is too large for a number.
 * Source: textbook annuities.
 * Example: annuityPresent(100, 0.1, 5, 'end') is 379.08 (rounded), 416.99 at the start.
 */
export function annuityPresent(payment: number, rate: number, n: number, timing: PaymentTiming): number {
  requireAmount('payment', payment);
  return finite('present value', payment * factor('P/A', rate, n) * dueFactor(rate, timing));
}

/**
 * The worth at the end of the last period of n equal payments: at the end F = A (F/A, i, n), at the start F = A (1 + i) (F/A, i, n).
 * A in money, i per period (> -1), n whole, 0 <= n <= 100,000.
 * Throws RangeError on an invalid input and where F is too large for a number.
 * Source: textbook annuities.
 * Example: annuityFuture(100, 0.1, 5, 'end') is 610.51, 671.561 at the start.
 */
export function annuityFuture(payment: number, rate: number, n: number, timing: PaymentTiming): number {
  requireAmount('payment', payment);
  return finite('future value', payment * factor('F/A', rate, n) * dueFactor(rate, timing));
}

/**
 * The worth today of n payments that grow by g from one to the next (the geometric gradient):
 * at the end P = A1 [1 - ((1+g)/(1+i))^n] / (i - g), and A1 n / (1 + i) where i = g; at the start, 1 + i times as much.
 * A1 the first payment in money, i and g per period (> -1), n whole, 0 <= n <= 100,000.
 * Throws RangeError on an invalid input and where P is too large for a number.
 * Source: textbook geometric gradient, such as Blank & Tarquin, Engineering Economy.
 * Example: growingAnnuityPresent(100, 0.1, 0.1, 5, 'end') is 500 / 1.1, about 454.55.
 */
export function growingAnnuityPresent(first: number, rate: number, growth: number, n: number, timing: PaymentTiming): number {
  requireAmount('payment', first);
  requireRate('rate', 'i', rate);
  requireRate('growth rate', 'g', growth);
  requireWhole('number of periods', 'n', n, 0, MOST_PERIODS);
  const sum = geometricSum((growth - rate) / (1 + rate), n);
  return finite('present value', ((first * sum) / (1 + rate)) * dueFactor(rate, timing));
}

/**
 * The worth today of payments without end that grow by g: at the end P = A1 / (i - g); at the start, 1 + i times as much.
 * A1 the first payment in money, i and g per period (> -1), i > g or the sum has no limit.
 * Throws RangeError on an invalid input, where i <= g, and where P is too large for a number.
 * Source: textbook growing perpetuity (Gordon).
 * Example: perpetuityPresent(100, 0.1, 0, 'end') is 1000.
 */
export function perpetuityPresent(first: number, rate: number, growth: number, timing: PaymentTiming): number {
  requireAmount('payment', first);
  requireRate('rate', 'i', rate);
  requireRate('growth rate', 'g', growth);
  if (rate <= growth) throw new RangeError(`invalid rate: ${rate} (expected i > g = ${growth} for payments without end)`);
  return finite('present value', (first / (rate - growth)) * dueFactor(rate, timing));
}
