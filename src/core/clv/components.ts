import { MOST_PERIODS, requireAmount, requireOneOf, requireRate, requireWithin } from '../range.ts';
import { requireKind, requireList, requireRecord } from '../shape.ts';
import { schedule } from './schedule.ts';
import { type Acquisition, checkAcquisition, checkRetention, type Retention, TIMINGS, type Timing } from './terms.ts';
import { type Cash, cashFigure, type Figure } from './trace.ts';

/** The six sources of a customer's profit, in the order CLV1 to CLV6. */
export type Component = 'base' | 'growth' | 'cross-selling' | 'saving' | 'referral' | 'premium';

/** CLV1 base, CLV2 growth, CLV3 cross-selling, CLV4 saving, CLV5 referral, CLV6 premium. */
export const COMPONENTS: readonly Component[] = ['base', 'growth', 'cross-selling', 'saving', 'referral', 'premium'];

/**
 * What a living customer does in a period: buys so many units at a price, each costing so much to make and serve; leaves a
 * margin on other products, in money; and wins so many new customers by recommendation.
 */
export type Activity = Readonly<{ quantity: number; price: number; unitCost: number; crossSelling: number; referrals: number }>;

/** The first period's business counts as base in every period (Reichheld's base profit), or once, and its repetition as growth. */
export type Base = 'every-period' | 'first-period';

/** A recommended customer's worth stands here, with the referrer, or in the recommended customer's own value; never in both. */
export type Referral = Readonly<{ kind: 'referrer'; worth: number }> | Readonly<{ kind: 'referred' }>;

/** What the ledger is drawn up from. Rates are per period, amounts in money; activity[k-1] is the k-th period's. */
export type Ledger = Readonly<{
  activity: readonly Activity[];
  base: Base;
  referral: Referral;
  timing: Timing;
  retention: Retention;
  discount: number;
  acquisition: Acquisition;
}>;

/** The lifetime value with the part each component has in it: value = sum of components - acquisition cost. */
export type Components = Figure & Readonly<{ components: Readonly<Record<Component, number>>; acquisition: number }>;

/**
 * Splits a lifetime value into the six components: CLV = -AC + sum over periods of S (CLV1 + ... + CLV6) / (1+d)^at, with q, p, c
 * the period's quantity, price and unit cost and q1, p1, c1 those of period 1:
 *   CLV1 base           q1 (p1 - c1)            CLV4 saving    q (c1 - c)
 *   CLV2 growth         (q - q1) (p1 - c1)      CLV5 referral  referrals * worth
 *   CLV3 cross-selling  margin on other goods   CLV6 premium   q (p - p1)
 * Nothing is counted twice: CLV1 + CLV2 + CLV4 + CLV6 is q (p - c) in every period, whatever the figures, and a
 * recommendation stands with the referrer or with the referred. A component may be negative. Saving, referral and premium are
 * hypotheses to be measured, not rewards that loyalty brings by itself (Reinartz & Kumar 2002).
 * Throws RangeError on an invalid input and where the value is too large for a number.
 * Source: Reichheld 1996, The Loyalty Effect, whose chart begins with the acquisition cost; the split by price, quantity and
 * cost is the textbook analysis of variance.
 * Example: one period of 10 units at 5, cost 3, nothing else, AC 8: base 20, value 12.
 */
export function componentLedger(ledger: Ledger): Components {
  check(ledger);
  const { activity, timing, retention, discount, acquisition } = ledger;
  const cost = acquisition.kind === 'in' ? acquisition.cost : 0;
  const cash: Cash[] =
    acquisition.kind === 'in' ? [{ item: 'acquisition', period: 0, at: 0, amount: 0 - cost, survival: 1, discount: 1 }] : [];
  for (const slot of schedule(timing, retention, discount, activity.length)) {
    const amounts = split(ledger, slot.period);
    for (const item of COMPONENTS) cash.push({ item, ...slot, amount: amounts[item] });
  }
  const figure = cashFigure(cash);
  const components = Object.fromEntries(COMPONENTS.map((each) => [each, totalOf(figure, each)])) as Record<Component, number>;
  return { ...figure, components, acquisition: cost };
}

/** The six components of period k, undiscounted and for a customer who is still there. */
function split({ activity, base, referral }: Ledger, k: number): Readonly<Record<Component, number>> {
  const [one, now] = [activity[0] as Activity, activity[k - 1] as Activity];
  const unit = one.price - one.unitCost;
  const first = one.quantity * unit;
  const repeated = base === 'first-period' && k > 1;
  return {
    base: repeated ? 0 : first,
    growth: (now.quantity - one.quantity) * unit + (repeated ? first : 0),
    'cross-selling': now.crossSelling,
    saving: now.quantity * (one.unitCost - now.unitCost),
    referral: referral.kind === 'referrer' ? now.referrals * referral.worth : 0,
    premium: now.quantity * (now.price - one.price),
  };
}

function totalOf({ trace }: Figure, item: Component): number {
  return trace.reduce((sum, line) => (line.kind === 'cash' && line.item === item ? sum + line.present : sum), 0);
}

function check(ledger: Ledger): void {
  requireRecord('ledger', ledger);
  const { activity, base, referral, timing, retention, discount, acquisition } = ledger;
  requireList('activity', activity, 1, MOST_PERIODS);
  for (const [k, each] of activity.entries()) {
    requireRecord(`activity of period ${k + 1}`, each);
    const { quantity, price, unitCost, crossSelling, referrals } = each;
    requireWithin(`quantity of period ${k + 1}`, 'q', quantity, 0, Number.MAX_VALUE);
    requireWithin(`referrals of period ${k + 1}`, 'referrals', referrals, 0, Number.MAX_VALUE);
    requireAmount(`price of period ${k + 1}`, price);
    requireAmount(`unit cost of period ${k + 1}`, unitCost);
    requireAmount(`cross-selling of period ${k + 1}`, crossSelling);
  }
  requireOneOf('base', base, ['every-period', 'first-period']);
  requireKind('referral', referral, ['referrer', 'referred']);
  if (referral.kind === 'referrer') requireAmount('worth of a referral', referral.worth);
  requireOneOf('timing', timing, TIMINGS);
  checkRetention(retention, timing === 'renewal' ? activity.length : activity.length - 1);
  requireRate('discount rate', 'd', discount);
  checkAcquisition(acquisition);
}
