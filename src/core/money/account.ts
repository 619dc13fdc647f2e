import { finite, requireAmount } from '../range.ts';
import { dueFactor, type PaymentTiming } from './annuity.ts';
import { factor } from './factors.ts';

// The one equation of a loan or a savings plan. Cash paid out is negative, cash received positive:
//   pv (1+i)^n + pmt (1 + i w) (F/A, i, n) + fv = 0,   w = 1 if payments fall at the start of their periods, 0 at the end

/**
 * What stands on the account after n payments: fv = -[pv (1+i)^n + pmt (1 + i w) (F/A, i, n)].
 * pv and pmt in money, negative when paid out; i per period (> -1), n whole, 0 <= n <= 100,000.
 * Throws RangeError on an invalid input and where fv is too large for a number.
 * Source: the time-value equation of numpy-financial and of spreadsheets (FV).
 * Example: futureValue(-100, -100, 0.05 / 12, 120, 'end') is 15692.93 (rounded).
 */
export function futureValue(present: number, payment: number, rate: number, n: number, timing: PaymentTiming): number {
  requireAmount('present value', present);
  requireAmount('payment', payment);
  const grown = present * factor('F/P', rate, n);
  return finite('future value', -(grown + payment * dueFactor(rate, timing) * factor('F/A', rate, n)));
}

/**
 * What must stand on the account today: pv = -[fv (1+i)^-n + pmt (1 + i w) (P/A, i, n)].
 * fv and pmt in money, negative when paid out; i per period (> -1), n whole, 0 <= n <= 100,000.
 * Throws RangeError on an invalid input and where pv is too large for a number.
 * Source: the time-value equation of numpy-financial and of spreadsheets (PV).
 * Example: presentValue(15692.93, -100, 0.05 / 12, 120, 'end') is -100.0007 (rounded).
 */
export function presentValue(future: number, payment: number, rate: number, n: number, timing: PaymentTiming): number {
  requireAmount('future value', future);
  requireAmount('payment', payment);
  const shrunk = future * factor('P/F', rate, n);
  return finite('present value', -(shrunk + payment * dueFactor(rate, timing) * factor('P/A', rate, n)));
}

/**
 * The equal payment that turns pv into fv: pmt = -[pv (A/P, i, n) + fv (A/F, i, n)] / (1 + i w).
 * pv and fv in money, negative when paid out; i per period (> -1), n whole, 1 <= n <= 100,000.
 * Throws RangeError on an invalid input and where pmt is too large for a number.
 * Source: the time-value equation of numpy-financial and of spreadsheets (PMT).
 * Example: levelPayment(200000, 0, 0.075 / 12, 180, 'end') is -1854.02 (rounded).
 */
export function levelPayment(present: number, future: number, rate: number, n: number, timing: PaymentTiming): number {
  requireAmount('present value', present);
  requireAmount('future value', future);
  const spread = present * factor('A/P', rate, n) + future * factor('A/F', rate, n);
  return finite('payment', -spread / dueFactor(rate, timing));
}
