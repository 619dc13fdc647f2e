import { MOST, requireWithin } from '../range.ts';
import { requireRecord } from '../shape.ts';

/**
 * How a rate (of prospects won, or of customers kept) answers to spending: rate = ceiling (1 - e^(-k spending)).
 * ceiling in [0, 1] is what no budget exceeds; k >= 0, per unit of money, says how soon one comes near it.
 */
export type Response = Readonly<{ ceiling: number; k: number }>;

/** What a manager can say of a budget: today's spending per head, the rate it brings, and the ceiling of that rate. */
export type Judgement = Readonly<{ spending: number; rate: number; ceiling: number }>;

/**
 * The rate that spending brings: rate = ceiling (1 - e^(-k spending)).
 * spending at least 0, money per prospect (acquisition) or per customer and period (retention); rate in [0, ceiling].
 * Throws RangeError on negative spending and on an invalid response.
 * Source: Blattberg & Deighton 1996, Harvard Business Review 74(4), 136-144.
 * Example: rateAt({ ceiling: 0.4, k: 0.1 }, 10) is 0.4 (1 - e^-1), about 0.2528.
 */
export function rateAt(response: Response, spending: number): number {
  checkResponse(response);
  requireWithin('spending', 'spending', spending, 0, MOST);
  // ceiling * -expm1 and not ceiling * (1 - exp), which loses the digits of a small rate; + 0 turns -0 into 0
  return response.ceiling * -Math.expm1(-response.k * spending) + 0;
}

/**
 * The response that passes through today's figures: k = -ln(1 - rate / ceiling) / spending.
 * spending in money per head, more than a billionth; rate at least 0 and below the ceiling, which is at most 1.
 * Throws RangeError on figures outside these ranges: a rate at its ceiling would need an unlimited k.
 * Source: Blattberg & Deighton 1996, Harvard Business Review 74(4), 136-144: the three questions put to the manager.
 * Example: calibrate({ spending: 5, rate: 0.15, ceiling: 0.4 }) has k = -ln(0.625) / 5, about 0.0940.
 */
export function calibrate(judgement: Judgement): Response {
  requireRecord('judgement', judgement);
  const { spending, rate, ceiling } = judgement;
  requireWithin('spending', 'spending', spending, 1e-9, MOST);
  requireWithin('ceiling', 'ceiling', ceiling, 0, 1);
  requireWithin('rate', 'rate', rate, 0, 1);
  if (rate >= ceiling) throw new RangeError(`invalid rate: ${rate} (expected 0 <= rate < ceiling, which is ${ceiling})`);
  return { ceiling, k: -Math.log1p(-rate / ceiling) / spending + 0 };
}

/**
 * Refuses a response outside 0 <= ceiling <= 1 and 0 <= k <= 2^53 - 1.
 * Throws RangeError with the value and the remedy.
 * Example: checkResponse({ ceiling: 1.2, k: 0.1 }) throws.
 */
export function checkResponse(response: Response): void {
  requireRecord('response', response);
  const { ceiling, k } = response;
  requireWithin('ceiling', 'ceiling', ceiling, 0, 1);
  requireWithin('response constant', 'k', k, 0, MOST);
}
