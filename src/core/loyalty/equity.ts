import { MOST, requireWithin } from '../range.ts';
import { requireRecord } from '../shape.ts';
import type { Spending } from './costs.ts';
import { checkResponse, type Response, rateAt } from './response.ts';

/**
 * A firm as Blattberg and Deighton see it: margin per customer and period before retention spending (at least 0), discount rate
 * per period (0 to 10, that is 0 % to 1000 %), and how acquisition and retention answer to spending.
 */
export type Firm = Readonly<{ margin: number; discount: number; acquisition: Response; retention: Response }>;

/** What a budget brings: both rates, the worth of a customer won, and the equity per prospect; money per head. */
export type Equity = Readonly<{ acquisitionRate: number; retentionRate: number; customerValue: number; equity: number }>;

/**
 * The worth of a customer at the moment of winning one, first margin included: V = m + (m - R / r) r' / (1 - r'), r' = r / (1 + d).
 * In money; the same as V = m + (r V - R) / (1 + d): R is spent and r is left at the end of each period. Acquisition is not in it.
 * Throws RangeError on an invalid firm, negative spending, and where retention and discounting leave no limit to V.
 * Source: Blattberg & Deighton 1996, Harvard Business Review 74(4), 136-144; the notation of Pfeifer 2005.
 * Example: with m = 50, d = 0.1, k = 0.05108 and a ceiling of 0.7, R = 0 gives r = 0 and V = 50.
 */
export function customerValue(firm: Firm, retentionSpending: number): number {
  checkFirm(firm);
  const r = rateAt(firm.retention, retentionSpending);
  // the published form with both sides times 1 + d, so that r = 0 divides nothing by 0
  return (firm.margin * (1 + firm.discount) - retentionSpending) / (1 + firm.discount - r);
}

/**
 * Customer equity per prospect: CE = a V - A, a = rate of acquisition at A, V = customerValue at R.
 * A in money per prospect, R in money per customer and period; CE in money per prospect, may be negative.
 * Throws RangeError on an invalid firm and on negative spending.
 * Source: Blattberg & Deighton 1996, Harvard Business Review 74(4), 136-144: CE = a m - A + a (m - R / r) r' / (1 - r').
 * Example: with margin 50, nothing spent on retention and A = 5 bringing a = 0.15, CE = 0.15 * 50 - 5 = 2.5.
 */
export function customerEquity(firm: Firm, spending: Spending): Equity {
  requireRecord('spending', spending);
  const value = customerValue(firm, spending.retention);
  const acquisitionRate = rateAt(firm.acquisition, spending.acquisition);
  const retentionRate = rateAt(firm.retention, spending.retention);
  return { acquisitionRate, retentionRate, customerValue: value, equity: acquisitionRate * value - spending.acquisition };
}

/**
 * Refuses a firm whose margin, discount rate or responses are out of range, or whose customers could be worth anything at all:
 * with a retention ceiling as high as 1 + d a customer would stay, undiscounted, for good.
 * Throws RangeError with the value and the remedy.
 * Example: checkFirm with discount 0 and a retention ceiling of 1 throws.
 */
export function checkFirm(firm: Firm): void {
  requireRecord('firm', firm);
  const { margin, discount, acquisition, retention } = firm;
  requireWithin('margin', 'm', margin, 0, MOST);
  requireWithin('discount rate', 'd', discount, 0, 10);
  checkResponse(acquisition);
  checkResponse(retention);
  if (1 + discount - retention.ceiling >= 1e-9) return;
  throw new RangeError(`invalid retention ceiling: ${retention.ceiling} (expected below 1 + d, which is ${1 + discount})`);
}
