import { type Chain, meanStay } from '../../core/lifecycle/chain/chain.ts';
import { losses } from '../../core/lifecycle/chain/losses.ts';
import { expectedProfit, type Profit } from '../../core/lifecycle/chain/profit.ts';
import { type PerPlace, type PerStage, PLACES, STAGES, type Stage } from '../../core/lifecycle/chain/stages.ts';
import type { Terms } from '../../core/lifecycle/chain/terms.ts';
import type { Span } from '../../core/lifecycle/span.ts';
import { BUSINESS, type LifecycleState, MOVES } from './state.ts';

/** A stage's business in a month: what is bought at which price, what a unit and the relationship cost, and the profit. */
export type Business = Readonly<Record<(typeof BUSINESS)[number] | 'profit', number>>;

/** The four stages' business, the profit being volume × (price − cost) − care. */
export const businessOf = ({ business }: LifecycleState): PerStage<Business> =>
  Object.fromEntries(
    STAGES.map((stage, s) => {
      const [volume = 0, price = 0, cost = 0, care = 0] = business.slice(s * BUSINESS.length, (s + 1) * BUSINESS.length);
      return [stage, { volume, price, cost, care, profit: volume * (price - cost) - care }];
    }),
  ) as Record<Stage, Business>;

/** The first stage from which more than everybody would leave in a month, or none. */
export const overfull = ({ moves }: LifecycleState): Stage | null =>
  STAGES.find((stage) => MOVES.reduce((sum, [from], i) => (from === stage ? sum + (moves[i] ?? 0) : sum), 0) > 100) ?? null;

/** The reader's figures as the core's chain; expects that no stage is overfull. */
export const chainOf = (state: LifecycleState): Chain => {
  const business = businessOf(state);
  const moves = Object.fromEntries(
    STAGES.map((stage) => {
      const row: Record<string, number> = Object.fromEntries(PLACES.map((place) => [place, 0]));
      MOVES.forEach(([from, to], i) => {
        if (from === stage) row[to] = (state.moves[i] ?? 0) / 100;
      });
      row[stage] = Math.max(0, 1 - PLACES.reduce((sum, place) => (place === stage ? sum : sum + (row[place] ?? 0)), 0));
      return [stage, row];
    }),
  ) as PerStage<PerPlace<number>>;
  return {
    entry: { exploration: 1, buildUp: 0, stability: 0, decline: 0 },
    moves,
    cash: {
      exploration: business.exploration.profit,
      buildUp: business.buildUp.profit,
      stability: business.stability.profit,
      decline: business.decline.profit,
    },
  };
};

export const termsOf = ({ months, discount }: LifecycleState): Terms => ({
  periods: months,
  discount: Number((discount / 100).toFixed(6)),
  timing: 'end',
});

export const profitOf = (state: LifecycleState): Profit => expectedProfit(chainOf(state), termsOf(state));

/** How long a customer stays in each stage on average. */
export const staysOf = (state: LifecycleState): PerStage<Span> => {
  const chain = chainOf(state);
  return Object.fromEntries(STAGES.map((stage) => [stage, meanStay(chain, stage)])) as Record<Stage, Span>;
};

/**
 * What the river shows: of a hundred who begin, how many on average reach build-up and how many leave for good within the months
 * that are drawn, and from which stages most of those leave; more than one where they print the same, none where nobody leaves.
 */
export const riverSays = (state: LifecycleState) => {
  const { lost, reached } = losses(chainOf(state), state.months);
  const tenths = (share: number) => Math.round(share * 1000) / 10;
  const gone = tenths(STAGES.reduce((sum, stage) => sum + lost[stage], 0));
  const most = Math.max(...STAGES.map((stage) => tenths(lost[stage])));
  const from = most > 0 ? STAGES.filter((stage) => tenths(lost[stage]) === most) : [];
  return { reached: tenths(reached), gone, most, from };
};

/** A river's picture: for each stage, its lower and upper edge month by month, in per cent of the plot, y downwards. */
export const river = (places: readonly PerPlace<number>[]) => {
  const across = (t: number) => (t / Math.max(1, places.length - 1)) * 100;
  return STAGES.map((stage, s) => ({
    stage,
    points: places.map((place, t) => {
      const below = STAGES.slice(0, s).reduce((sum, under) => sum + place[under], 0);
      return [across(t), 100 - below * 100, 100 - (below + place[stage]) * 100] as const;
    }),
  }));
};
