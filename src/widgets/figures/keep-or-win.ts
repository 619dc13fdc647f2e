import { numberField } from '../../core/exchange/link-fields.ts';
import { stateLink } from '../../core/exchange/state-link.ts';
import { bestAllocation, harvest, type Reach } from '../../core/loyalty/allocation.ts';
import { costRatios, marginalCost, type Spending } from '../../core/loyalty/costs.ts';
import type { Firm } from '../../core/loyalty/equity.ts';
import { customerEquityOptimum } from '../../core/loyalty/optimum.ts';
import { calibrate } from '../../core/loyalty/response.ts';

export interface SpendingState {
  /** Thousands of yuan for both in this year, and the per cent of it that goes to winning. */
  readonly budget: number;
  readonly winning: number;
}

export const LEAST_BUDGET = 5;
export const MOST_BUDGET = 60;

export const spendingLink = stateLink<SpendingState>({
  name: 'spending',
  version: 1,
  standard: { budget: 26.2, winning: 20 },
  fields: { budget: numberField(LEAST_BUDGET, MOST_BUDGET, 1), winning: numberField(0, 100) },
});

/**
 * A firm made to test the model and not anybody's books: margin 50 a customer, discount 10 %; 5 a prospect wins 15 % of at most
 * 40 %, and 10 a customer keeps 40 % of at most 70 %.
 */
export const FIRM: Firm = {
  margin: 50,
  discount: 0.1,
  acquisition: calibrate({ spending: 5, rate: 0.15, ceiling: 0.4 }),
  retention: calibrate({ spending: 10, rate: 0.4, ceiling: 0.7 }),
};

/** As many prospects as customers, so that a budget in thousands is, as it was in the first links, one in yuan for each pair. */
export const REACH: Reach = { prospects: 1000, customers: 1000 };
const THOUSAND = 1000;

/** The budget that is neither too small nor too large, in thousands, and what a customer is then worth, in yuan. */
const OPTIMUM = customerEquityOptimum(FIRM);
export const WORTH = OPTIMUM.customerValue;
export const RIGHT_BUDGET = harvest(FIRM.acquisition, FIRM.retention, REACH, OPTIMUM.spending).cost / THOUSAND;

const spendingAt = (budget: number, winning: number): Spending => ({
  acquisition: (budget * THOUSAND * winning) / 100 / REACH.prospects,
  retention: (budget * THOUSAND * (100 - winning)) / 100 / REACH.customers,
});

/** What the next customer costs on either side, the ratio of averages (none where a side gets nothing), and who is won and kept. */
export const splitAt = (budget: number, winning: number) => {
  const spending = spendingAt(budget, winning);
  const both = spending.acquisition > 0 && spending.retention > 0;
  return {
    winning,
    marginal: {
      acquisition: marginalCost(FIRM.acquisition, spending.acquisition),
      retention: marginalCost(FIRM.retention, spending.retention),
    },
    average: both ? costRatios(FIRM.acquisition, FIRM.retention, spending).average.ratio : null,
    ...harvest(FIRM.acquisition, FIRM.retention, REACH, spending),
  };
};

/** What to do with this budget, and what to think of the budget itself. */
export interface SpendingAdvice {
  /** Move money to winning, or to keeping; stop; or stop with all of it on keeping, where there is no ratio of averages. */
  readonly move: 'winning' | 'keeping' | 'stop' | 'all-keeping';
  /** The best share for winning, in whole per cent, and what the next customer costs there, in yuan. */
  readonly best: number;
  readonly meet: number;
  readonly budget: 'small' | 'right' | 'large';
}

/** What the core's best division of this very budget says. */
export const adviceOf = ({ budget, winning }: SpendingState): SpendingAdvice => {
  const { spending, next, cost } = bestAllocation(FIRM.acquisition, FIRM.retention, REACH, budget * THOUSAND);
  const best = Math.round((spending.acquisition * REACH.prospects * 100) / cost);
  const stop = best > 0 ? 'stop' : 'all-keeping';
  const right = Number(RIGHT_BUDGET.toFixed(1));
  return {
    move: winning === best ? stop : winning < best ? 'winning' : 'keeping',
    best,
    meet: next,
    budget: budget === right ? 'right' : budget < right ? 'small' : 'large',
  };
};

/** The split of a budget at every whole per cent. */
export const splitsOf = (budget: number) => Array.from({ length: 101 }, (_, share) => splitAt(budget, share));
