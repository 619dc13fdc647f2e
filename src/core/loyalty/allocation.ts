import { finite, MOST, requireWithin } from '../range.ts';
import { requireRecord } from '../shape.ts';
import type { Spending } from './costs.ts';
import { checkResponse, type Response, rateAt } from './response.ts';

/** Whom both programmes address in a period: prospects who may be won and customers who may be kept, more than a billionth of each. */
export type Reach = Readonly<{ prospects: number; customers: number }>;

/** What a period's spending brings: customers won, customers kept, both together, and what all of it costs. */
export type Harvest = Readonly<{ won: number; kept: number; customers: number; cost: number }>;

/** A budget divided: a head on either side, what that brings, and what the next customer costs where the money goes. */
export type Allocation = Harvest & Readonly<{ spending: Spending; next: number }>;

/**
 * What a period's spending brings in customers: won = P a(A), kept = N r(R), cost = P A + N R.
 * A in money per prospect and R in money per customer, so that only their products with the heads have one unit, money per period.
 * Customers may be fractions, being expected numbers.
 * Throws RangeError on an invalid response, negative spending and heads out of range.
 * Source: the curves of Blattberg & Deighton 1996, Harvard Business Review 74(4), 136-144, times the heads they speak of.
 * Example: 1000 prospects of whom 15 % are won at 5 a head and 1000 customers of whom 40 % are kept at 10 a head: 550 customers
 * for 15,000.
 */
export function harvest(acquisition: Response, retention: Response, reach: Reach, spending: Spending): Harvest {
  checkReach(reach);
  requireRecord('spending', spending);
  const won = reach.prospects * rateAt(acquisition, spending.acquisition);
  const kept = reach.customers * rateAt(retention, spending.retention);
  const cost = reach.prospects * spending.acquisition + reach.customers * spending.retention;
  return { won, kept, customers: won + kept, cost };
}

/**
 * The division of a fixed budget B = P A + N R that leaves most customers at the end of the period, a customer won and one kept
 * being worth the same from then on. Where money goes to both, the next customer costs the same on either side:
 *   1 / (c_a k_a e^(-k_a A)) = 1 / (c_r k_r e^(-k_r R)) = next,
 *   ln next = (B - P s_a / k_a - N s_r / k_r) / (P / k_a + N / k_r), A = (ln next + s_a) / k_a, R = (ln next + s_r) / k_r,
 * with s = ln(c k); where that makes one of them negative, even its first customer is too dear, and the other side has it all.
 * Whether B itself is right is another question: a larger budget pays as long as next is below what a customer is worth, and at
 * the best one both are the same figure (customerEquityOptimum).
 * B in money per period, at least 0; next in money per customer.
 * Throws RangeError on an invalid response, heads or a budget out of range, and where neither rate answers to spending.
 * Source: Lagrange's condition on the curves of Blattberg & Deighton 1996, Harvard Business Review 74(4), 136-144; that marginal
 * costs and not averages decide is Pfeifer 2005, J. of Targeting 13(2). The closed form follows from the curves.
 * Example: with acquisition through (5, 0.15) below 0.4, retention through (10, 0.4) below 0.7 and 1000 of each, 26,179 is best
 * divided as 9.86 a prospect and 16.32 a customer, and the next customer costs 67.20 on either side.
 */
export function bestAllocation(acquisition: Response, retention: Response, reach: Reach, budget: number): Allocation {
  checkResponse(acquisition);
  checkResponse(retention);
  checkReach(reach);
  requireWithin('budget', 'B', budget, 0, MOST);
  const sides: readonly Side[] = [sideOf(acquisition, reach.prospects), sideOf(retention, reach.customers)];
  const answering = sides.filter(({ slope }) => slope > 0);
  if (answering.length === 0) {
    throw new RangeError('invalid responses: neither rate answers to spending (expected a ceiling and a k above 0)');
  }
  // who is not worth a first coin at the common level drops out, and the level is found again for the other
  const common = levelOf(answering, budget);
  const spent = answering.filter(({ slope }) => common + Math.log(slope) > 0);
  const level = spent.length > 0 ? levelOf(spent, budget) : common;
  const [acquired, retained] = sides.map((side) => {
    if (!spent.includes(side)) return 0;
    return spent.length === 1 ? budget / side.heads : (level + Math.log(side.slope)) / side.k;
  }) as [number, number];
  const spending = { acquisition: acquired, retention: retained };
  return {
    ...harvest(acquisition, retention, reach, spending),
    spending,
    next: finite('cost of the next customer', Math.exp(level)),
  };
}

/** A programme in the terms of the closed form: the heads it addresses, its k, and the slope c k with which its rate sets out. */
type Side = Readonly<{ heads: number; k: number; slope: number }>;

function sideOf({ ceiling, k }: Response, heads: number): Side {
  return { heads, k, slope: ceiling * k };
}

/** The logarithm of what the next customer costs, on every side alike, once the budget is spent on these. */
function levelOf(sides: readonly Side[], budget: number): number {
  const owed = sides.reduce((sum, { heads, k, slope }) => sum - (heads * Math.log(slope)) / k, budget);
  return owed / sides.reduce((sum, { heads, k }) => sum + heads / k, 0);
}

function checkReach(reach: Reach): void {
  requireRecord('reach', reach);
  const { prospects, customers } = reach;
  requireWithin('number of prospects', 'P', prospects, 1e-9, MOST);
  requireWithin('number of customers', 'N', customers, 1e-9, MOST);
}
