import { numberField } from '../../core/exchange/link-fields.ts';
import { stateLink } from '../../core/exchange/state-link.ts';
import { costRatios } from '../../core/loyalty/costs.ts';
import { customerEquity, type Firm } from '../../core/loyalty/equity.ts';
import { calibrate } from '../../core/loyalty/response.ts';

export interface SpendingState {
  /** Yuan a head for both, and the per cent of it that goes to winning. */
  readonly budget: number;
  readonly winning: number;
}

export const spendingLink = stateLink<SpendingState>({
  name: 'spending',
  version: 1,
  standard: { budget: 26.2, winning: 20 },
  fields: { budget: numberField(10, 60, 1), winning: numberField(5, 95) },
});

/**
 * A firm made to test the model and not anybody's books: margin 50 a customer, discount 10 %; 5 a prospect wins 15 % of at most
 * 40 %, and 10 a customer keeps 40 % of at most 70 %.
 */
const FIRM: Firm = {
  margin: 50,
  discount: 0.1,
  acquisition: calibrate({ spending: 5, rate: 0.15, ceiling: 0.4 }),
  retention: calibrate({ spending: 10, rate: 0.4, ceiling: 0.7 }),
};

/** Average and marginal cost of a customer won and of one kept, and what all of it is worth, at one split of the budget. */
export const splitAt = (budget: number, winning: number) => {
  const spending = { acquisition: (budget * winning) / 100, retention: (budget * (100 - winning)) / 100 };
  return { winning, ...costRatios(FIRM.acquisition, FIRM.retention, spending), equity: customerEquity(FIRM, spending).equity };
};

/** The same at every whole per cent, here, and where the equity is highest. */
export const splitsOf = ({ budget, winning }: SpendingState) => {
  const course = Array.from({ length: 91 }, (_, i) => splitAt(budget, i + 5));
  const best = course.reduce((top, each) => (each.equity > top.equity ? each : top));
  return { course, here: splitAt(budget, winning), best };
};
