import { MOST_PERIODS, requireAmount, requireRate, requireWhole, requireWithin } from '../range.ts';
import { requireRecord } from '../shape.ts';
import { type Cash, cashFigure, type Figure } from './trace.ts';

/**
 * A customer who is lost for good when a purchase fails to come: gross contribution GC at each purchase, promotion cost M
 * between purchases, in money; retention r per purchase cycle, discount rate d per year, n years.
 */
export type RetentionCase = Readonly<{
  contribution: number;
  promotion: number;
  retention: number;
  discount: number;
  years: number;
}>;

/**
 * Case 1, one purchase a year, promotion in mid-year:
 * CLV = GC sum_{i=0..n} r^i / (1+d)^i - M sum_{i=1..n} r^(i-1) / (1+d)^(i-0.5).
 * The first purchase is in, at time 0; acquisition cost is out.
 * Throws RangeError on an invalid input and where the value is too large for a number.
 * Source: Berger & Nasr 1998, J. of Interactive Marketing 12(1), 17-30, case 1.
 * Example: GC 260, M 50, r 0.75, d 0.2, n 10 give 568.78 (rounded).
 */
export function bergerNasr1(inputs: RetentionCase): Figure {
  requireRecord('inputs', inputs);
  return bergerNasr2a({ ...inputs, perYear: 1 });
}

/**
 * Case 2a, p purchases a year, r' per cycle, promotion in the middle of each cycle:
 * CLV = GC' sum_{i=0..pn} r'^i / (1+d)^(i/p) - M' sum_{i=1..pn} r'^(i-1) / (1+d)^((i-0.5)/p).
 * p whole, 1 to 365; GC' and M' per cycle.
 * Throws RangeError on an invalid input and where the value is too large for a number.
 * Source: Berger & Nasr 1998, case 2a; recalled, the page was not opened.
 * Example: GC' 125, M' 25, r' 0.8, d 0.2, n 4, p 2 give 354.69 (rounded).
 */
export function bergerNasr2a(inputs: RetentionCase & Readonly<{ perYear: number }>): Figure {
  check(inputs);
  const { perYear } = inputs;
  requireWhole('number of purchases a year', 'p', perYear, 1, 365);
  const cycles = perYear * inputs.years;
  const promotions = Array.from({ length: cycles }, (_, i) => ({
    period: i + 1,
    at: (i + 0.5) / perYear,
    survival: inputs.retention ** i,
  }));
  return stream(inputs, 1 / perYear, cycles, promotions);
}

/**
 * Case 2b, a purchase every q years, r' per cycle, promotion in the middle of every year:
 * CLV = GC' sum_{i=0..n/q} r'^i / (1+d)^(iq) - M sum_{i=1..n} r'^((i-1)/q) / (1+d)^(i-0.5).
 * q whole, at least 1; where q does not divide n, the last purchase is the last whole cycle's.
 * That promotion reaches r'^((i-1)/q) of the customers, who leave evenly over a cycle, is how the recalled figure comes out best.
 * Throws RangeError on an invalid input and where the value is too large for a number.
 * Source: Berger & Nasr 1998, case 2b; recalled, the page was not opened. Their printed 8,273.94 is remembered for the example.
 * Example: GC' 7000, M 95, r' 0.3, d 0.2, n 12, q 3 give 8273.29 (rounded).
 */
export function bergerNasr2b(inputs: RetentionCase & Readonly<{ cycle: number }>): Figure {
  check(inputs);
  const { cycle } = inputs;
  requireWhole('cycle', 'q', cycle, 1, MOST_PERIODS);
  const promotions = Array.from({ length: inputs.years }, (_, i) => ({
    period: i + 1,
    at: i + 0.5,
    survival: inputs.retention ** (i / cycle),
  }));
  return stream(inputs, cycle, Math.floor(inputs.years / cycle), promotions);
}

function check(inputs: RetentionCase): void {
  requireRecord('inputs', inputs);
  const { contribution, promotion, retention, discount, years } = inputs;
  requireAmount('contribution', contribution);
  requireAmount('promotion', promotion);
  requireWithin('retention', 'r', retention, 0, 1);
  requireRate('discount rate', 'd', discount);
  requireWhole('number of years', 'n', years, 0, 1_000);
}

type Promotion = Readonly<{ period: number; at: number; survival: number }>;

/** Purchases 0..cycles, a cycle's length apart, and promotions between them, in order of time. */
function stream(inputs: RetentionCase, length: number, cycles: number, promotions: readonly Promotion[]): Figure {
  const worth = (at: number) => (1 + inputs.discount) ** -at;
  const purchases = Array.from({ length: cycles + 1 }, (_, period): Cash => {
    const at = period * length;
    const item = period === 0 ? 'first' : 'margin';
    return { item, period, at, amount: inputs.contribution, survival: inputs.retention ** period, discount: worth(at) };
  });
  const mailings = promotions.map(
    (each): Cash => ({ item: 'promotion', ...each, amount: 0 - inputs.promotion, discount: worth(each.at) }),
  );
  return cashFigure([...purchases, ...mailings].sort((one, other) => one.at - other.at));
}
