import { finite, MOST_PERIODS, requireAmount, requireOneOf, requireRate, requireWithin } from '../range.ts';
import { requireRecord } from '../shape.ts';
import { INPUTS, type Setting } from './factors.ts';
import { converges } from './multiple.ts';
import { checkTerms, type Margins, type Terms, type Timing } from './terms.ts';

/** The conventions a lifetime value is stated under; the first purchase and the acquisition cost are in or out. */
export type Conventions = Readonly<{
  period: Terms['period'];
  timing: Timing;
  firstPurchase: 'in' | 'out';
  acquisition: 'in' | 'out';
  forEver: boolean;
}>;

/** Why a setting has no lifetime value for ever: no limit, or a growing margin beside constant extras. */
export type NetFault = 'diverges' | 'growth-and-extras';

/**
 * Whether a setting has a lifetime value under these conventions, to be asked before it is reckoned: for so many periods always,
 * for ever only where r (1 + g) < 1 + d and growth and extras do not come together.
 * Throws RangeError on amounts and rates that netTerms and lifetimeValue refuse.
 * Source: see marginMultiple and netTerms.
 * Example: checkNetTerms({ ...setting, retention: 1, discount: 0 }, { ...conventions, forEver: true }) is 'diverges'.
 */
export function checkNetTerms(setting: Setting, conventions: Pick<Conventions, 'forEver'>): 'ok' | NetFault {
  checkSetting(setting);
  requireRecord('conventions', conventions);
  const { forEver } = conventions;
  requireOneOf('for ever', forEver, [true, false]);
  requireWithin('retention', 'r', setting.retention, 0, 1);
  requireRate('discount rate', 'd', setting.discount);
  if (!forEver) return 'ok';
  if (setting.growth !== 0 && extrasOf(setting) !== 0) return 'growth-and-extras';
  return converges(setting.retention, setting.growth, setting.discount) ? 'ok' : 'diverges';
}

/** A sum smaller than this part of what is summed is the noise of doubles: 0.1 customers worth 3 less 0.3 is nothing. */
const NOISE = 1e-12;

/**
 * What a period brings beside the margin: referral * worth + other - upkeep, in money.
 * Example: extrasOf({ ...setting, referral: 0.5, referralWorth: 400, other: 0, upkeep: 60 }) is 140.
 */
export function extrasOf({ referral, referralWorth, other, upkeep }: Setting): number {
  const sum = referral * referralWorth + other - upkeep;
  return Math.abs(sum) <= NOISE * (referral * Math.abs(referralWorth) + Math.abs(other) + Math.abs(upkeep)) ? 0 : sum;
}

/**
 * The eight factors and the conventions as terms: the margin of period k, net of everything that recurs, is
 * m_k = m (1 + g)^(k-1) + referral * worth + other - upkeep, and marketing is the acquisition cost.
 * Units as in Setting; the horizon counts unless it is for ever.
 * Throws RangeError on a factor or convention out of its range and, for ever, where a growing margin and constant extras come
 * together, since their sum has no single closed form.
 * Source: Gupta et al. 2006 with each factor put in its place; the list of factors is a Chinese textbook's, without formula.
 * Example: margin 100, other 10, upkeep 30, nothing else, over two periods: margins of 80 and 80.
 */
export function netTerms(setting: Setting, conventions: Conventions): Terms {
  checkSetting(setting);
  requireRecord('conventions', conventions);
  const { margin, growth, marketing, horizon, discount, retention } = setting;
  const extras = extrasOf(setting);
  const { period, timing, firstPurchase, acquisition, forEver } = conventions;
  requireOneOf('for ever', forEver, [true, false]);
  requireOneOf('acquisition', acquisition, ['in', 'out']);
  const terms: Terms = {
    period,
    margins: forEver ? endlessMargins(margin, growth, extras) : tabledMargins(margin, growth, extras, horizon),
    retention: { kind: 'constant', rate: retention },
    discount,
    horizon: forEver ? { kind: 'for-ever' } : { kind: 'periods', count: horizon },
    timing,
    firstPurchase: { kind: firstPurchase },
    acquisition: acquisition === 'in' ? { kind: 'in', cost: marketing } : { kind: 'out' },
  };
  checkTerms(terms);
  return terms;
}

/** Inputs whose name is not their field's. */
const INPUT_NAMES: Readonly<Partial<Record<keyof Setting, string>>> = {
  referralWorth: 'worth of a referral',
  growth: 'growth rate',
  discount: 'discount rate',
  marketing: 'acquisition cost',
};

function checkSetting(setting: Setting): void {
  requireRecord('setting', setting);
  for (const input of INPUTS) requireAmount(INPUT_NAMES[input] ?? input, setting[input]);
  requireRate('growth rate', 'g', setting.growth);
  requireWithin('referral', 'referral', setting.referral, 0, Number.MAX_VALUE);
}

function endlessMargins(margin: number, growth: number, extras: number): Margins {
  if (growth === 0) return { kind: 'constant', margin: margin + extras };
  if (extras === 0) return { kind: 'growing', margin, growth };
  throw new RangeError(
    `invalid growth rate: ${growth} with ${extras} of other cash a period (expected no growth or no extras for ever, or a number of periods)`,
  );
}

function tabledMargins(margin: number, growth: number, extras: number, count: number): Margins {
  if (growth === 0) return { kind: 'constant', margin: margin + extras };
  if (extras === 0) return { kind: 'growing', margin, growth };
  // a count that is none, or too large, is refused with the rest of the terms
  const length = Number.isInteger(count) && count > 0 && count <= MOST_PERIODS ? count : 1;
  return {
    kind: 'tabled',
    margins: Array.from({ length }, (_, k) => finite('margin', margin * (1 + growth) ** k + extras)),
  };
}
