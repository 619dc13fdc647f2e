import type { Samples } from './sample.ts';

const response = () => ({ ceiling: 0.4, k: 0.1 });
const firm = () => ({ margin: 50, discount: 0.1, acquisition: response(), retention: { ceiling: 0.7, k: 0.085 } });
const spending = () => ({ acquisition: 5, retention: 10 });
const standing = (satisfaction: number, loyalty: number) => ({ satisfaction, loyalty });

export const LOYALTY = {
  averageCost: [() => [5000, 150]],
  bestAllocation: [() => [response(), firm().retention, { prospects: 1000, customers: 1000 }, 26_000]],
  bestSpending: [() => [response(), 50]],
  blattbergDeightonEquity: [() => [firm(), spending()]],
  calibrate: [() => [{ spending: 5, rate: 0.15, ceiling: 0.4 }]],
  costRatios: [() => [response(), response(), spending()]],
  countLoyaltyKinds: [() => [[standing(2, 5), standing(4, 1)], standing(3, 3)]],
  customerEquityOptimum: [() => [firm()]],
  customerValue: [() => [firm(), 10]],
  harvest: [() => [response(), response(), { prospects: 1000, customers: 1000 }, spending()]],
  incrementalCost: [
    () => [
      { spending: 5000, customers: 150 },
      { spending: 6000, customers: 170 },
    ],
  ],
  loyaltyKind: [() => [standing(2, 5), standing(3, 3)]],
  marginalCost: [() => [response(), 10]],
} satisfies Samples;
