import { numberField } from '../../core/exchange/link-fields.ts';
import { stateLink } from '../../core/exchange/state-link.ts';
import { bestExpectation, type Market, outcomeAt } from '../../core/satisfaction/expectation.ts';

export interface PromiseState {
  /** What is promised and what is delivered, both from 1 to 10. */
  readonly promise: number;
  readonly actual: number;
  /** How far a promise lifts the judgement by itself, and how far the gap pulls it; per point. */
  readonly lift: number;
  readonly pull: number;
}

export const promiseLink = stateLink<PromiseState>({
  name: 'tradeoff',
  version: 1,
  standard: { promise: 9, actual: 6, lift: 0.2, pull: 0.8 },
  fields: {
    promise: numberField(1, 10, 1),
    actual: numberField(1, 10, 1),
    lift: numberField(0, 1, 1),
    pull: numberField(0, 2, 1),
  },
});

/** A thousand people (invented for the course): a point more of promise brings a tenth of them; four occasions to come back. */
const marketOf = ({ actual, lift, pull }: Omit<PromiseState, 'promise'>): Market => ({
  people: 1000,
  scale: [1, 10],
  performance: actual,
  weights: { a: 5, b: lift, c: pull },
  trial: { base: 0, slope: 0.1 },
  repeat: { base: -0.55, slope: 0.15 },
  occasions: 4,
});

/** What comes of each promise from 1 to 10 by tenths, and of the best; the same wherever the reader's own promise stands. */
export const outcomesOf = (state: Omit<PromiseState, 'promise'>) => {
  const market = marketOf(state);
  return {
    course: Array.from({ length: 91 }, (_, i) => outcomeAt(market, (i + 10) / 10)),
    best: bestExpectation(market),
  };
};

/** What comes of the chosen promise. */
export const outcomeOf = (state: PromiseState) => outcomeAt(marketOf(state), state.promise);
