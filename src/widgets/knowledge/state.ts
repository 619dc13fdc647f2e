import { listOf, numberField, oneOf, slugField, yesOrNo } from '../../core/exchange/link-fields.ts';
import { stateLink } from '../../core/exchange/state-link.ts';
import type { Classify, ClassifyAnswer } from '../../core/quiz/kinds/classify.ts';

/** Everything a reader can set. */
export interface SorterState {
  readonly set: string;
  readonly seed: number;
  /** For each item in the order of the file: 0 where it lies in the pool, else its category's place from 1. */
  readonly placed: readonly number[];
  readonly checked: boolean;
  /** Which category the reader bets will be the largest, from 1; 0 for no bet. */
  readonly bet: number;
  /** Whether the deciding question is open. */
  readonly hint: 'shut' | 'open';
  readonly task: string;
}

export const STANDARD: SorterState = { set: 'nineteen', seed: 0, placed: [], checked: false, bet: 0, hint: 'shut', task: '' };

/** A state as a link: `knowledge-1_set-servqual_placed-1-1-2`. */
export const sorterLink = stateLink<SorterState>({
  name: 'knowledge',
  version: 1,
  standard: STANDARD,
  fields: {
    set: slugField,
    seed: numberField(0, 9999),
    placed: listOf(numberField(0, 6), 40),
    checked: yesOrNo,
    bet: numberField(0, 6),
    hint: oneOf(['shut', 'open']),
    task: slugField,
  },
});

/** The placements as an answer to the question: what is stored and graded. */
export const answerOf = ({ items, categories }: Classify, placed: readonly number[]): ClassifyAnswer =>
  Object.fromEntries(
    items.flatMap(({ id }, i) => {
      const category = categories[(placed[i] ?? 0) - 1];
      return category ? [[id, category.id]] : [];
    }),
  );

/** The placements with one item moved: to a category's place from 1, or to 0, the pool. Trailing zeros are left out. */
export const moved = (placed: readonly number[], item: number, to: number): readonly number[] => {
  const next = Array.from({ length: Math.max(placed.length, item + 1) }, (_, i) => (i === item ? to : (placed[i] ?? 0)));
  while (next.at(-1) === 0) next.pop();
  return next;
};

/** Why a state does not fit the sets there are: an unknown set, or more items or categories than it has. */
export const misfits = (state: SorterState, sets: readonly Classify[]): readonly string[] => {
  const set = sets.find(({ id }) => id === state.set);
  if (!set) return ['set'];
  const beyond = state.placed.length > set.items.length || state.placed.some((place) => place > set.categories.length);
  return [...(beyond ? ['placed'] : []), ...(state.bet > set.categories.length ? ['bet'] : [])];
};
