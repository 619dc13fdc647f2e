import { numberField, oneOf, slugField, yesOrNo } from '../../core/exchange/link-fields.ts';
import { stateLink } from '../../core/exchange/state-link.ts';

/** The views of one calculation: money through time, its three factors, six sources, what moves it, two policies. */
export const VIEWS = ['value', 'lines', 'parts', 'tornado', 'compare'] as const;
export type View = (typeof VIEWS)[number];

/** Inputs that a number fills: money in yuan, rates in per cent a period, periods in years or months. */
export const LIMITS = {
  margin: { min: 0, max: 100_000, digits: 2, most: 2000, step: 10 },
  retention: { min: 0, max: 100, digits: 1, most: 100, step: 1 },
  discount: { min: 0, max: 100, digits: 1, most: 40, step: 0.5 },
  periods: { min: 1, max: 120, digits: 0, most: 40, step: 1 },
  acquisition: { min: 0, max: 100_000, digits: 2, most: 3000, step: 10 },
  growth: { min: -50, max: 50, digits: 1, most: 20, step: 0.5 },
  upkeep: { min: 0, max: 100_000, digits: 2, most: 1000, step: 10 },
  referral: { min: 0, max: 10, digits: 2, most: 2, step: 0.05 },
  worth: { min: 0, max: 100_000, digits: 2, most: 3000, step: 10 },
  other: { min: -100_000, max: 100_000, digits: 2, most: 500, step: 10 },
  quantity: { min: 0, max: 10_000, digits: 1, most: 300, step: 1 },
  price: { min: 0, max: 10_000, digits: 2, most: 100, step: 0.5 },
  cost: { min: 0, max: 10_000, digits: 2, most: 100, step: 0.5 },
  more: { min: -50, max: 50, digits: 1, most: 20, step: 0.5 },
  cross: { min: 0, max: 100_000, digits: 2, most: 500, step: 5 },
  saving: { min: 0, max: 50, digits: 1, most: 20, step: 0.5 },
  premium: { min: -50, max: 50, digits: 1, most: 20, step: 0.5 },
  marginB: { min: 0, max: 100_000, digits: 2, most: 2000, step: 10 },
  retentionB: { min: 0, max: 100, digits: 1, most: 100, step: 1 },
  discountB: { min: 0, max: 100, digits: 1, most: 40, step: 0.5 },
  periodsB: { min: 1, max: 120, digits: 0, most: 40, step: 1 },
  acquisitionB: { min: 0, max: 100_000, digits: 2, most: 3000, step: 10 },
  swing: { min: 1, max: 50, digits: 0, most: 50, step: 1 },
  guess: { min: 0, max: 1_000_000, digits: 0, most: 2000, step: 10 },
} as const;
export type NumberName = keyof typeof LIMITS;

/** Everything a reader can set; all else is computed from it. */
export type ClvState = Readonly<
  Record<NumberName, number> & {
    view: View;
    timing: 'start' | 'end' | 'renewal';
    period: 'year' | 'month';
    first: boolean;
    paid: boolean;
    endless: boolean;
    /** The guess is open while it is being made, seen once it was compared. */
    bet: 'none' | 'open' | 'seen';
    task: string;
  }
>;

/** The Greenleaf member of the course (invented): 600 yuan a year, four in five come back, won for 900. */
export const STANDARD: ClvState = {
  view: 'value',
  margin: 600,
  retention: 80,
  discount: 10,
  periods: 10,
  acquisition: 900,
  growth: 0,
  upkeep: 0,
  referral: 0,
  worth: 0,
  other: 0,
  quantity: 100,
  price: 18,
  cost: 12,
  more: 5,
  cross: 60,
  saving: 2,
  premium: 1,
  timing: 'start',
  period: 'year',
  first: true,
  paid: true,
  endless: false,
  marginB: 600,
  retentionB: 85,
  discountB: 10,
  periodsB: 10,
  acquisitionB: 1200,
  swing: 20,
  guess: 0,
  bet: 'none',
  task: '',
};

const numbers = Object.fromEntries(
  Object.entries(LIMITS).map(([name, { min, max, digits }]) => [name, numberField(min, max, digits)]),
) as Record<NumberName, ReturnType<typeof numberField>>;

/** A state as a link: `clv-1_retention-85_timing-end`. */
export const clvLink = stateLink<ClvState>({
  name: 'clv',
  version: 1,
  standard: STANDARD,
  fields: {
    view: oneOf(VIEWS),
    ...numbers,
    timing: oneOf(['start', 'end', 'renewal']),
    period: oneOf(['year', 'month']),
    first: yesOrNo,
    paid: yesOrNo,
    endless: yesOrNo,
    bet: oneOf(['none', 'open', 'seen']),
    task: slugField,
  },
});
