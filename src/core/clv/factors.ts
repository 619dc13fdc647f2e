import { finite, MOST_PERIODS, requireAmount, requireOneOf, requireRate, requireWhole, requireWithin } from '../range.ts';
import { requireList, requireRecord, shown } from '../shape.ts';
import { schedule } from './schedule.ts';
import { TIMINGS, type Timing } from './terms.ts';
import { type Cash, cashFigure, type Figure } from './trace.ts';

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

/** A setting of the eight factors, the margin before upkeep of period 1, and the worth of a new customer won by referral. */
export type Setting = Readonly<Record<Factor | 'margin' | 'referralWorth', number>>;

/**
 * The lifetime value as a function of the eight factors:
 * CLV = -marketing + sum_{k=1..n} S_k [m (1+g)^(k-1) + referral * worth + other - upkeep] / (1+d)^at_k.
 * Rates per period, retention and the survival S in [0, 1], d and g > -1, referral >= 0 customers per period, the rest in money;
 * at_k and S_k follow the timing. The trace has four lines a period: margin, referral, other, upkeep.
 * Throws RangeError on an invalid input and where the value is too large for a number.
 * Source: the list of factors is a Chinese textbook's, without formula; the sum is Gupta et al. 2006 with each put in its place.
 * Example: one period of margin 100, upkeep 10, marketing 50, nothing else, at the start: 40.
 */
export function factorsValue(setting: Setting, timing: Timing): Figure {
  requireRecord('setting', setting);
  const { horizon, discount, retention, referral, growth, upkeep, marketing, other, margin, referralWorth } = setting;
  requireWhole('horizon', 'n', horizon, 0, MOST_PERIODS);
  requireRate('discount rate', 'd', discount);
  requireWithin('retention', 'r', retention, 0, 1);
  requireWithin('referral', 'referral', referral, 0, Number.MAX_VALUE);
  requireRate('growth rate', 'g', growth);
  for (const [name, amount] of Object.entries({ upkeep, marketing, other, margin, 'worth of a referral': referralWorth })) {
    requireAmount(name, amount);
  }
  requireOneOf('timing', timing, TIMINGS);
  const slots = schedule(timing, { kind: 'constant', rate: retention }, discount, horizon);
  return cashFigure([
    { item: 'acquisition', period: 0, at: 0, amount: 0 - marketing, survival: 1, discount: 1 },
    ...slots.flatMap((slot): readonly Cash[] => [
      { item: 'margin', ...slot, amount: finite('margin', margin * (1 + growth) ** (slot.period - 1)) },
      { item: 'referral', ...slot, amount: finite('referral', referral * referralWorth) },
      { item: 'other', ...slot, amount: other },
      { item: 'upkeep', ...slot, amount: 0 - upkeep },
    ]),
  ]);
}

/** Each factor once, and as many again for other ranges. */
const MOST_SWINGS = 16;

/** A factor and the two settings of it that are compared. */
export type Swing = Readonly<{ factor: Factor; low: number; high: number }>;

/** A bar of the tornado: the lifetime value at each end of the swing, all else as in the base, and how far they lie apart. */
export type Bar = Swing & Readonly<{ atLow: Figure; atHigh: Figure; width: number }>;

/** The base value and the bars, widest first. */
export type Tornado = Readonly<{ base: Figure; bars: readonly Bar[] }>;

/**
 * How much each factor by itself moves the lifetime value: width = |CLV(high) - CLV(low)|, one factor varied at a time.
 * Bars stand widest first, equal ones in the order of the swings. low and high in the factor's unit, low <= high; what the bars
 * say depends on how wide the swings are, so choose ranges that are equally likely, not equal percentages.
 * Throws RangeError on an unknown factor, on low > high, and on settings factorsValue refuses.
 * Source: textbook one-way sensitivity analysis.
 * Example: swings of retention 0.7..0.9 and discount 0.05..0.15 give two bars, retention's usually the wider.
 */
export function tornado(base: Setting, swings: readonly Swing[], timing: Timing): Tornado {
  requireRecord('base', base);
  requireList('swings', swings, 0, MOST_SWINGS);
  const bars = Array.from(swings, (swing): Bar => {
    requireRecord('swing', swing);
    const { factor, low, high } = swing;
    requireOneOf('factor', factor, FACTORS);
    if (!(Number.isFinite(low) && Number.isFinite(high) && low <= high))
      throw new RangeError(`invalid swing of ${factor}: ${shown(low)} to ${shown(high)} (expected low <= high)`);
    const atLow = factorsValue({ ...base, [factor]: low }, timing);
    const atHigh = factorsValue({ ...base, [factor]: high }, timing);
    return { factor, low, high, atLow, atHigh, width: finite('width', Math.abs(atHigh.value - atLow.value)) };
  });
  return { base: factorsValue(base, timing), bars: bars.sort((one, other) => other.width - one.width) };
}
