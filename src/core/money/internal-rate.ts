import { finite, requireAmount, requireRate } from '../range.ts';
import { requireList } from '../shape.ts';
import { bisect } from './bisect.ts';
import { accumulate } from './discount.ts';
import { presentOfFlow } from './flow.ts';

/** Longest flow whose internal rates are sought, in payments: the search takes time with the square of the length. */
const MOST_FLOWS = 1_000;

/**
 * Every rate at which a flow is worth nothing today: the i > -1 with sum of flows[t] (1 + i)^-t = 0, smallest first.
 * flows[t] in money at time t; rates per period. There are at most as many as the flow has changes of sign, possibly none.
 * A rate at which the worth touches 0 without crossing it may go unnoticed.
 * Throws RangeError on an invalid amount and on a flow longer than 1,000 or without any payment but 0.
 * Source: textbook internal rate of return. Method: in x = 1 / (1 + i) the worth is a polynomial, and between two neighbouring
 * roots of its derivative, found the same way, it crosses 0 at most once, so that a bisection there cannot miss.
 * Example: internalRates([-100, 110]) is [0.1], within rounding; internalRates([-100, 230, -132]) is [0.1, 0.2].
 */
export function internalRates(flows: readonly number[]): readonly number[] {
  requireList('flow', flows, 1, MOST_FLOWS);
  for (const [at, amount] of flows.entries()) requireAmount(`flow at ${at}`, amount);
  const first = flows.findIndex((amount) => amount !== 0);
  if (first < 0) throw new RangeError('invalid flow: every payment is 0 (expected money paid and money received)');
  const last = flows.findLastIndex((amount) => amount !== 0);
  const largest = Math.max(...flows.map(Math.abs));
  // scaled to 1 so that sums cannot overflow; waiting before the first payment changes no rate
  const polynomial = flows.slice(first, last + 1).map((amount) => amount / largest);
  // Cauchy: no root lies beyond 1 + the largest coefficient over the leading one
  const bound = Math.min(1 + 1 / Math.abs(polynomial.at(-1) as number), Number.MAX_VALUE);
  return positiveRoots(polynomial, bound)
    .map((x) => finite('internal rate', 1 / x - 1))
    .reverse();
}

/**
 * The one rate at which a flow is worth nothing today (internal rate of return, IRR).
 * flows[t] in money at time t; the rate per period, > -1.
 * Throws RangeError on an invalid flow and where there is no such rate or more than one: then compare present values instead.
 * Source: textbook internal rate of return.
 * Example: internalRate([-250000, 100000, 150000, 200000, 250000, 300000]) is 0.5672 (rounded).
 */
export function internalRate(flows: readonly number[]): number {
  const rates = internalRates(flows);
  if (rates.length === 1) return rates[0] as number;
  throw new RangeError(
    `invalid flow: ${rates.length} internal rates (expected one; compare present values at a given rate instead)`,
  );
}

/**
 * The modified rate: [(receipts taken to the end at the reinvestment rate) / -(outlays taken to today at the finance rate)]^(1/n) - 1.
 * flows[t] in money at time t = 0..n, negative when paid out; rates per period, > -1. Unlike the internal rate there is only one.
 * Throws RangeError on an invalid input and on a flow without outlays, without receipts, or of one payment.
 * Source: the MIRR of numpy-financial and of spreadsheets.
 * Example: modifiedInternalRate([-100, 50, -60, 70], 0.1, 0.12) is -0.0391 (rounded).
 */
export function modifiedInternalRate(flows: readonly number[], finance: number, reinvestment: number): number {
  requireList('flow', flows);
  requireRate('finance rate', 'i', finance);
  requireRate('reinvestment rate', 'i', reinvestment);
  for (const [at, amount] of flows.entries()) requireAmount(`flow at ${at}`, amount);
  const n = flows.length - 1;
  const outlays = presentOfFlow(
    flows.map((amount) => Math.min(amount, 0)),
    finance,
  );
  const receipts = flows.reduce((sum, amount, t) => sum + accumulate(Math.max(amount, 0), reinvestment, n - t), 0);
  if (!(outlays < 0 && receipts > 0)) {
    throw new RangeError(`invalid flow: outlays ${outlays}, receipts ${receipts} (expected some of each)`);
  }
  return finite('modified internal rate', (receipts / -outlays) ** (1 / n) - 1);
}

/** The roots in 0..bound of a polynomial given by its coefficients from the constant one up, smallest first. */
function positiveRoots(coefficients: readonly number[], bound: number): number[] {
  if (coefficients.length < 2) return [];
  const at = (x: number) => coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
  const slope = coefficients.slice(1).map((coefficient, k) => coefficient * (k + 1));
  const turns = [0, ...positiveRoots(slope, bound), bound];
  return turns.slice(1).flatMap((to, k) => {
    const from = turns[k] as number;
    if (at(to) === 0) return [to];
    return Math.sign(at(from)) * Math.sign(at(to)) < 0 ? [bisect(at, from, to)] : [];
  });
}
