import { COHORT_PRINTED_MOST } from '../../core/exchange/cohort.ts';
import { listOf, numberField, oneOf, slugField, textField } from '../../core/exchange/link-fields.ts';
import { stateLink } from '../../core/exchange/state-link.ts';

/** A group that dies out; the four stages as a river; the four levers; a cohort of one's own. */
export const VIEWS = ['group', 'river', 'levers', 'fit'] as const;
export type View = (typeof VIEWS)[number];

export const LEVERS = ['shorten', 'speed', 'prolong', 'avoid'] as const;
export type LeverName = (typeof LEVERS)[number];

/** Where customers of each stage go in a month, in per cent; the rest stays. Nine figures, in this order, are one list in a link. */
export const MOVES = [
  ['exploration', 'buildUp'],
  ['exploration', 'gone'],
  ['buildUp', 'stability'],
  ['buildUp', 'decline'],
  ['buildUp', 'gone'],
  ['stability', 'decline'],
  ['stability', 'gone'],
  ['decline', 'stability'],
  ['decline', 'gone'],
] as const;

/** Units bought, price, cost per unit and cost of the relationship, each a month, for the four stages in their order. */
export const BUSINESS = ['volume', 'price', 'cost', 'care'] as const;

/** Everything a reader can set; all else is computed from it. */
export interface LifecycleState {
  readonly view: View;
  /** Per cent of the first year's customers who leave in it. */
  readonly rate: number;
  /** How much customers differ, as a polarisation in per cent. */
  readonly differ: number;
  /** The year that is read off, and the years that are drawn. */
  readonly year: number;
  readonly years: number;
  readonly leaving: 'at-end' | 'evenly';
  /** How many of 100 the reader thinks are left after ten years at a fixed rate. */
  readonly guess: number;
  readonly bet: 'none' | 'open' | 'seen';
  readonly moves: readonly number[];
  readonly business: readonly number[];
  readonly months: number;
  /** Discount rate in per cent a month. */
  readonly discount: number;
  readonly customers: number;
  readonly seed: number;
  /** By which share of itself a lever changes its rate, in per cent, and the lever the reader bets on. */
  readonly share: number;
  readonly lever: LeverName | 'none';
  readonly shown: 'hidden' | 'seen';
  readonly set: 'high-end' | 'regular' | 'own';
  /** Periods the fit may see; the rest is held out. */
  readonly fitted: number;
  readonly own: string;
  readonly task: string;
}

/** Greenleaf’s relationships by the month (invented for the course): 12 % of those exploring go on, 1.5 % of the stable decline. */
export const STANDARD: LifecycleState = {
  view: 'group',
  rate: 10,
  differ: 20,
  year: 10,
  years: 20,
  leaving: 'at-end',
  guess: 50,
  bet: 'none',
  moves: [12, 6, 6, 2, 2, 1.5, 1, 5, 15],
  business: [2, 18, 9, 26, 5, 18, 9, 22, 10, 18, 8.5, 16, 3, 17, 9, 20],
  months: 60,
  discount: 0.8,
  customers: 100_000,
  seed: 7,
  share: 20,
  lever: 'none',
  shown: 'hidden',
  set: 'high-end',
  fitted: 7,
  own: '',
  task: '',
};

/** A state as a link: `lifecycle-1_view-river_seed-7`. */
export const lifecycleLink = stateLink<LifecycleState>({
  name: 'lifecycle',
  version: 1,
  standard: STANDARD,
  fields: {
    view: oneOf(VIEWS),
    rate: numberField(1, 90, 1),
    differ: numberField(1, 95),
    year: numberField(0, 40),
    years: numberField(5, 40),
    leaving: oneOf(['at-end', 'evenly']),
    guess: numberField(0, 100),
    bet: oneOf(['none', 'open', 'seen']),
    moves: listOf(numberField(0, 100, 1), MOVES.length),
    business: listOf(numberField(-100_000, 100_000, 2), BUSINESS.length * 4),
    months: numberField(6, 240),
    discount: numberField(0, 20, 2),
    customers: numberField(100, 1_000_000),
    seed: numberField(0, 999_999),
    share: numberField(0, 100),
    lever: oneOf(['none', ...LEVERS]),
    shown: oneOf(['hidden', 'seen']),
    set: oneOf(['high-end', 'regular', 'own']),
    fitted: numberField(3, 120),
    own: textField(COHORT_PRINTED_MOST),
    task: slugField,
  },
  settle: (state) => {
    const wrong = [
      ...(state.moves.length === MOVES.length ? [] : ['moves' as const]),
      ...(state.business.length === BUSINESS.length * 4 ? [] : ['business' as const]),
      ...(state.year <= state.years ? [] : ['year' as const]),
    ];
    const mended = Object.fromEntries(wrong.map((key) => [key, key === 'year' ? state.years : STANDARD[key]]));
    return { state: { ...state, ...mended }, faults: wrong };
  },
});
