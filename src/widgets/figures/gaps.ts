import { listOf, numberField, oneOf } from '../../core/exchange/link-fields.ts';
import { stateLink } from '../../core/exchange/state-link.ts';
import { type Dimension, overallGap, WEIGHTS, weightedGap } from '../../core/satisfaction/servqual.ts';
import { mendLists } from './mend.ts';

/** The five dimensions by the weight that customers gave them in 1988, heaviest first; lists in links follow this order. */
export const ORDER: readonly Dimension[] = ['reliability', 'responsiveness', 'assurance', 'empathy', 'tangibles'];
export const WEIGHINGS = ['plain', 'weighted'] as const;

export interface GapsState {
  /** The dimension whose numbers the sliders set. */
  readonly dimension: Dimension;
  readonly weighing: (typeof WEIGHINGS)[number];
  /** Ratings from 1 to 7, and weights of at least 1, in the order above. */
  readonly expected: readonly number[];
  readonly perceived: readonly number[];
  readonly weights: readonly number[];
}

const rating = listOf(numberField(1, 7, 1), 5);

/** Greenleaf's survey (invented for the course). */
const STANDARD: GapsState = {
  dimension: 'reliability',
  weighing: 'plain',
  expected: [6.4, 6.1, 5.8, 5.2, 5.5],
  perceived: [5.3, 5, 5.9, 5.6, 5.1],
  weights: ORDER.map((dimension) => WEIGHTS[dimension]),
};

export const gapsLink = stateLink<GapsState>({
  name: 'gaps',
  version: 1,
  standard: STANDARD,
  fields: {
    dimension: oneOf(ORDER),
    weighing: oneOf(WEIGHINGS),
    expected: rating,
    perceived: rating,
    weights: listOf(numberField(1, 100), 5),
  },
  settle: (state) => mendLists(state, STANDARD, ['expected', 'perceived', 'weights'], ({ length }) => length === ORDER.length),
});

/** Gap and share of the whole of each dimension, and both overall gaps. A gap is perception less expectation. */
export const gapsOf = ({ expected, perceived, weights }: GapsState) => {
  const named = (list: readonly number[]) => Object.fromEntries(ORDER.map((name, i) => [name, list[i] as number]));
  const gaps = named(ORDER.map((_, i) => (perceived[i] as number) - (expected[i] as number)));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    rows: ORDER.map((name, i) => {
      const gap = gaps[name] as number;
      return { name, gap, weighed: (gap * (weights[i] as number)) / whole, weight: weights[i] as number };
    }),
    plain: overallGap(gaps),
    weighted: weightedGap(gaps, named(weights)),
  };
};
