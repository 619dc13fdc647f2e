import type { Chain } from './chain.ts';
import { occupancy } from './occupancy.ts';
import { type PerPlace, STAGES } from './stages.ts';
import { checkTerms, type Terms, worthNow } from './terms.ts';

/**
 * What a customer brings on average in one period: where customers are, their cash, its present value, and that summed so far.
 */
export type PeriodProfit = Readonly<{ places: PerPlace<number>; cash: number; present: number; soFar: number }>;

/** The expected profit period by period, and its total. */
export type Profit = Readonly<{ perPeriod: readonly PeriodProfit[]; total: number }>;

/**
 * The exact expected profit of a customer from the beginning of the relationship on: in period t, the sum over the stages of
 * share_t * cash, times (1 + d)^-(t + into) for its present value; the total is the sum of those.
 * Money per customer who begins, without the cost of acquiring; at d = 0 present value and cash are the same.
 * Throws RangeError on an invalid chain or terms.
 * Source: Pfeifer & Carraway 2000, J. of Interactive Marketing 14(2), 43-55: sum of (P / (1 + d))^t R, for timing start.
 * Example: where all stay in stability at cash 10, three periods without discount give a total of 30.
 */
export function expectedProfit(chain: Chain, terms: Terms): Profit {
  checkTerms(terms);
  let total = 0;
  const perPeriod = occupancy(chain, terms.periods).map((places, t): PeriodProfit => {
    const cash = STAGES.reduce((sum, stage) => sum + places[stage] * chain.cash[stage], 0);
    const present = cash * worthNow(terms, t);
    total += present;
    return { places, cash, present, soFar: total };
  });
  return { perPeriod, total };
}
