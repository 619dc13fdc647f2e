import { finite, requireAmount, requireOneOf } from '../range.ts';
import { requireFunction, requireList, requireRecord, shown } from '../shape.ts';

/**
 * What moves a lifetime value: how many periods are reckoned; discount rate; retention; new customers won per period by
 * mentioning the product; growth of the margin per period, as the customer's income or spending changes; cost of keeping the
 * relationship per period; marketing spent at time 0 to win the customer; any other gain (or loss, negative) per period.
 */
export type Factor = 'horizon' | 'discount' | 'retention' | 'referral' | 'growth' | 'upkeep' | 'marketing' | 'other';

/** The eight factors in the order of the textbook list. */
export const FACTORS: readonly Factor[] = [
  'horizon',
  'discount',
  'retention',
  'referral',
  'growth',
  'upkeep',
  'marketing',
  'other',
];

/**
 * A setting of the eight factors, the margin before upkeep of period 1, and the worth of a new customer won by referral: rates per
 * period, referral in customers a period, horizon in periods, the rest in money.
 */
export type Setting = Readonly<Record<Factor | 'margin' | 'referralWorth', number>>;

/** Everything a setting has, the margin first, then the eight, then the worth of a referral. */
export const INPUTS: readonly (keyof Setting)[] = ['margin', ...FACTORS, 'referralWorth'];

/** Each input once, and as many again for other ranges. */
const MOST_SWINGS = 20;

/** An input and the two settings of it that are compared. */
export type Swing = Readonly<{ factor: keyof Setting; low: number; high: number }>;

/** A bar of the tornado: the lifetime value at each end of the swing, all else as in the base, and how far they lie apart. */
export type Bar = Swing & Readonly<{ atLow: number; atHigh: number; width: number }>;

/** The base value and the bars, widest first. */
export type Tornado = Readonly<{ base: number; bars: readonly Bar[] }>;

/**
 * How much each input by itself moves the lifetime value: width = |CLV(high) - CLV(low)|, one varied at a time, where CLV is the
 * value function that stands above the chart, conventions and all.
 * Bars stand widest first, equal ones in the order of the swings. low and high in the input's unit, low <= high; what the bars
 * say depends on how wide the swings are, so choose ranges that are equally likely, not equal percentages.
 * Throws RangeError on an unknown input, on low > high, on a width that is no finite number, and what `value` throws.
 * Source: textbook one-way sensitivity analysis.
 * Example: with value = ({ margin, upkeep }) => margin - upkeep, a swing of upkeep from 0 to 10 has the width 10.
 */
export function tornado(base: Setting, swings: readonly Swing[], value: (setting: Setting) => number): Tornado {
  requireRecord('base', base);
  for (const input of INPUTS) requireAmount(input, base[input]);
  requireFunction('value', value);
  requireList('swings', swings, 0, MOST_SWINGS);
  const bars = Array.from(swings, (swing): Bar => {
    requireRecord('swing', swing);
    const { factor, low, high } = swing;
    requireOneOf('factor', factor, INPUTS);
    if (!(Number.isFinite(low) && Number.isFinite(high) && low <= high))
      throw new RangeError(`invalid swing of ${factor}: ${shown(low)} to ${shown(high)} (expected low <= high)`);
    const atLow = finite('lifetime value', value({ ...base, [factor]: low }));
    const atHigh = finite('lifetime value', value({ ...base, [factor]: high }));
    return { factor, low, high, atLow, atHigh, width: finite('width', Math.abs(atHigh - atLow)) };
  });
  return { base: finite('lifetime value', value(base)), bars: bars.sort((one, other) => other.width - one.width) };
}
