import { MOST, requireWithin } from '../range.ts';
import type { Spending } from './costs.ts';
import { checkFirm, customerEquity, customerValue, type Equity, type Firm } from './equity.ts';
import { checkResponse, type Response } from './response.ts';

/**
 * The spending at which one more coin brings one more coin's worth: ceiling k e^(-k x) value = 1, so x = ln(k value ceiling) / k.
 * In money per head; 0 where even the first coin brings less. value is what one more customer is worth, at least 0.
 * For acquisition value is the lifetime value (or the first margin, for the first year alone); for retention it is the value of
 * the customer kept, which depends on retention itself: see customerEquityOptimum.
 * Throws RangeError on an invalid response and a negative value.
 * Source: Blattberg & Deighton 1996, Harvard Business Review 74(4), 136-144; the closed form follows from their curve.
 * Example: bestSpending({ ceiling: 0.4, k: 0.0940 }, 50) is about 6.716.
 */
export function bestSpending(response: Response, value: number): number {
  checkResponse(response);
  requireWithin('value of a customer', 'value', value, 0, MOST);
  const gain = response.k * value * response.ceiling;
  return gain > 1 ? Math.log(gain) / response.k : 0;
}

/** The best budget and what it brings. */
export type Optimum = Equity & Readonly<{ spending: Spending }>;

/**
 * The budget that makes customer equity largest: retention first, since its best spending R* does not depend on acquisition,
 * then acquisition at the value V* found: R* = ln(k_r V* c_r) / k_r, A* = ln(k_a V* c_a) / k_a, CE = a V* - A*.
 * In money per customer and period (R) and per prospect (A). Wherever both are above 0, the marginal cost of winning a customer,
 * that of keeping one and the customer's value are one and the same figure.
 * Throws RangeError on an invalid firm.
 * Source: Blattberg & Deighton 1996, Harvard Business Review 74(4), 136-144; the condition from Pfeifer 2005, J. of Targeting
 * 13(2). V* is the fixed point of "spend best for this value, then value again", which rises to it and doubles its correct digits
 * at each step (Dinkelbach 1967, Management Science 13(7), 492-498), so no general optimiser is needed.
 * Example: margin 50, d 0.1, acquisition through (5, 0.15) below 0.4, retention through (10, 0.4) below 0.7 give A* = 9.8605,
 * R* = 16.3187, V* = 67.1978, CE = 6.3804.
 */
export function customerEquityOptimum(firm: Firm): Optimum {
  checkFirm(firm);
  let value = firm.margin;
  for (;;) {
    const retention = bestSpending(firm.retention, value);
    const next = customerValue(firm, retention);
    // the value can only rise; once rounding is all that is left it does not
    if (next <= value) {
      const spending = { acquisition: bestSpending(firm.acquisition, value), retention };
      return { ...customerEquity(firm, spending), spending };
    }
    value = next;
  }
}
