import { finite, MOST_PERIODS, requireAmount, requireOneOf, requireRate, requireWithin } from '../range.ts';
import { requireRecord } from '../shape.ts';
import type { Setting } from './factors.ts';
import { checkTerms, type Margins, type Terms, type Timing } from './terms.ts';

/** The conventions a lifetime value is stated under; the first purchase and the acquisition cost are in or out. */
export type Conventions = Readonly<{
  period: Terms['period'];
  timing: Timing;
  firstPurchase: 'in' | 'out';
  acquisition: 'in' | 'out';
  forEver: boolean;
}>;

/**
 * The eight factors and the conventions as terms: the margin of period k, net of everything that recurs, is
 * m_k = m (1 + g)^(k-1) + referral * worth + other - upkeep, and marketing is the acquisition cost.
 * Units as in factorsValue; the horizon counts unless it is for ever.
 * Throws RangeError on a factor or convention out of its range and, for ever, where a growing margin and constant extras come
 * together, since their sum has no single closed form.
 * Source: Gupta et al. 2006 with each factor put in its place, as factorsValue.
 * Example: margin 100, other 10, upkeep 30, nothing else, over two periods: margins of 80 and 80.
 */
export function netTerms(setting: Setting, conventions: Conventions): Terms {
  requireRecord('setting', setting);
  requireRecord('conventions', conventions);
  const { margin, growth, referral, referralWorth, other, upkeep, marketing, horizon, discount, retention } = setting;
  for (const [name, amount] of Object.entries({ margin, other, upkeep, 'worth of a referral': referralWorth })) {
    requireAmount(name, amount);
  }
  requireRate('growth rate', 'g', growth);
  requireWithin('referral', 'referral', referral, 0, Number.MAX_VALUE);
  const extras = referral * referralWorth + other - upkeep;
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
