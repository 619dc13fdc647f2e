import { dodge } from '../../charts/dodge.ts';
import { listOf, numberField, oneOf } from '../../core/exchange/link-fields.ts';
import { stateLink } from '../../core/exchange/state-link.ts';
import { compareRules } from '../../core/satisfaction/matrix.ts';
import { type Rule, thresholds } from '../../core/satisfaction/thresholds.ts';
import { mendLists } from './mend.ts';

export const RULES = ['mean', 'median', 'midpoint'] as const;
const LEAST = 1;
const MOST = 5;
export const ITEMS = 10;

export interface MatrixState {
  readonly rule: (typeof RULES)[number];
  /** The item whose numbers the sliders set, from 0. */
  readonly item: number;
  /** Ratings from 1 to 5, of ten items. */
  readonly importance: readonly number[];
  readonly satisfaction: readonly number[];
}

/** Greenleaf's survey (invented for the course). */
const STANDARD: MatrixState = {
  rule: 'mean',
  item: 1,
  importance: [4.7, 4.5, 4.2, 4, 4.4, 3.3, 2.4, 2.2, 3, 4.6],
  satisfaction: [4.3, 3.1, 4.4, 3.4, 3.6, 2.8, 3.9, 4.2, 3.3, 4.1],
};
const ratings = listOf(numberField(LEAST, MOST, 1), ITEMS);

export const matrixLink = stateLink<MatrixState>({
  name: 'matrix',
  version: 1,
  standard: STANDARD,
  fields: { rule: oneOf(RULES), item: numberField(0, ITEMS - 1), importance: ratings, satisfaction: ratings },
  settle: (state) => mendLists(state, STANDARD, ['importance', 'satisfaction'], ({ length }) => length === ITEMS),
});

const ruleOf = (name: MatrixState['rule']): Rule =>
  name === 'midpoint' ? { by: name, importance: [LEAST, MOST], satisfaction: [LEAST, MOST] } : { by: name };
const across = (rating: number) => ((rating - LEAST) / (MOST - LEAST)) * 100;

/** Where the items, their labels and the two lines stand, the quadrant of each under each rule, and which items change theirs. */
export const matrixOf = ({ rule, importance, satisfaction }: MatrixState) => {
  const items = importance.map((rated, i) => ({ importance: rated, satisfaction: satisfaction[i] as number }));
  const limits = thresholds(items, ruleOf(rule));
  const { quadrants, changing } = compareRules(items, RULES.map(ruleOf));
  const heights = items.map((item) => 100 - across(item.importance));
  const labels = dodge(heights, 5.5, 2, 98);
  return {
    limits: { x: across(limits.satisfaction), y: 100 - across(limits.importance), ...limits },
    changing,
    points: items.map((item, i) => {
      const zones = RULES.map((_, r) => quadrants[r]?.[i]);
      const x = across(item.satisfaction);
      return {
        ...item,
        x,
        y: heights[i] as number,
        labelY: labels[i] as number,
        right: x > 72,
        zone: zones[RULES.indexOf(rule)],
        zones,
      };
    }),
  };
};
