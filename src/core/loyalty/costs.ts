import { MOST, requireWithin } from '../range.ts';
import { requireRecord } from '../shape.ts';
import { type Response, rateAt } from './response.ts';

/**
 * The average cost of a customer won or kept: spending / customers.
 * In money per customer; spending at least 0, customers more than a billionth, and spending and customers of the same period
 * (or spending per head and a rate, which comes to the same).
 * Throws RangeError on spending or customers outside these ranges.
 * Source: the usual reading of "cost to acquire" and "cost to retain"; Pfeifer 2005, J. of Targeting 13(2).
 * Example: averageCost(5000, 150) is about 33.33.
 */
export function averageCost(spending: number, customers: number): number {
  requireWithin('spending', 'spending', spending, 0, MOST);
  requireWithin('customers', 'customers', customers, 1e-9, MOST);
  return spending / customers;
}

/** A programme as it is or might be: what is spent in a period and how many customers it wins or keeps. */
export type Programme = Readonly<{ spending: number; customers: number }>;

/**
 * The marginal cost of the customers a larger programme adds: (spending' - spending) / (customers' - customers).
 * In money per added customer. This, not the average, says where the next coin goes.
 * Throws RangeError on a negative figure and where the larger programme adds neither customers nor, at least, a billionth of one.
 * Source: Pfeifer 2005, J. of Targeting 13(2).
 * Example: incrementalCost({ spending: 5000, customers: 150 }, { spending: 6000, customers: 170 }) is 50, while the average is 35.29.
 */
export function incrementalCost(from: Programme, to: Programme): number {
  for (const programme of [from, to]) {
    requireRecord('programme', programme);
    requireWithin('spending', 'spending', programme.spending, 0, MOST);
    requireWithin('customers', 'customers', programme.customers, 0, MOST);
  }
  requireWithin('added customers', 'added', to.customers - from.customers, 1e-9, MOST);
  return (to.spending - from.spending) / (to.customers - from.customers);
}

/**
 * The marginal cost of a customer on a response curve: d spending / d rate = 1 / (ceiling k e^(-k spending)).
 * In money per customer; rises with spending, because each further customer is harder to get.
 * Throws RangeError on negative spending, an invalid response, and where spending no longer moves the rate by a countable amount
 * (a ceiling or k of 0, or a rate at its ceiling).
 * Source: the derivative of Blattberg & Deighton's curve; Pfeifer 2005, J. of Targeting 13(2).
 * Example: marginalCost({ ceiling: 0.4, k: 0.1 }, 10) is e / 0.04, about 67.96.
 */
export function marginalCost(response: Response, spending: number): number {
  rateAt(response, spending);
  const slope = response.ceiling * response.k * Math.exp(-response.k * spending);
  if (slope >= 1 / MOST) return 1 / slope;
  throw new RangeError(`invalid spending: ${spending} (expected one at which more spending still raises the rate)`);
}

/** Both costs of both programmes in money per customer, and acquisition over retention, without unit. */
export type CostRatio = Readonly<{ acquisition: number; retention: number; ratio: number }>;

/** What a firm spends: per prospect on acquisition, per customer and period on retention, and how either rate answers. */
export type Spending = Readonly<{ acquisition: number; retention: number }>;

/**
 * How much dearer it is to win a customer than to keep one, on average and at the margin:
 * acquisition = A / a and retention = R / r on average, dA / da and dR / dr at the margin; ratio = acquisition / retention.
 * The rule of thumb "five times" speaks of the average; only the marginal ratio says where to spend: above 1, a coin moved from
 * acquisition to retention holds more customers, and at the best budget it is 1, whatever the average ratio is.
 * Throws RangeError where a rate is 0, so that nothing can be divided by it, and as rateAt and marginalCost do.
 * Source: Pfeifer 2005, J. of Targeting 13(2).
 * Example: at the optimum of customerEquityOptimum's example the marginal ratio is 1 and the average one 1.31.
 */
export function costRatios(
  acquisition: Response,
  retention: Response,
  spending: Spending,
): Readonly<{ average: CostRatio; marginal: CostRatio }> {
  requireRecord('spending', spending);
  return {
    average: ratio(
      averageCost(spending.acquisition, rateAt(acquisition, spending.acquisition)),
      averageCost(spending.retention, rateAt(retention, spending.retention)),
    ),
    marginal: ratio(marginalCost(acquisition, spending.acquisition), marginalCost(retention, spending.retention)),
  };
}

function ratio(acquisition: number, retention: number): CostRatio {
  return { acquisition, retention, ratio: acquisition / retention };
}
