import { finite, MOST_PERIODS, requireAmount, requireRate, requireWithin } from '../range.ts';

/**
 * The worth of an amount after some periods: F = P (1 + i)^n.
 * P in money, i the effective rate per period (> -1), n in periods, 0 <= n <= 100,000, parts of a period allowed.
 * Throws RangeError on an invalid input and where F is too large for a number.
 * Source: textbook compound interest.
 * Example: accumulate(100, 0.1, 2) is 121.
 */
export function accumulate(amount: number, rate: number, periods: number): number {
  check(amount, rate, periods);
  return finite('future value', amount * (1 + rate) ** periods);
}

/**
 * The worth today of an amount due in some periods: P = F (1 + i)^-n.
 * F in money, i the effective rate per period (> -1), n in periods, 0 <= n <= 100,000, parts of a period allowed.
 * Throws RangeError on an invalid input and, at a negative rate, where P is too large for a number.
 * Source: textbook compound interest.
 * Example: discount(121, 0.1, 2) is 100.
 */
export function discount(amount: number, rate: number, periods: number): number {
  check(amount, rate, periods);
  return finite('present value', amount * (1 + rate) ** -periods);
}

function check(amount: number, rate: number, periods: number): void {
  requireAmount('amount', amount);
  requireRate('rate', 'i', rate);
  requireWithin('number of periods', 'n', periods, 0, MOST_PERIODS);
}
