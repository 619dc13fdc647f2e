import fc from 'fast-check';
import type { Activity, Ledger } from '../../../src/core/clv/components.ts';
import type { Setting } from '../../../src/core/clv/factors.ts';
import type { Acquisition, FirstPurchase, Horizon, Margins, Retention, Terms, Timing } from '../../../src/core/clv/terms.ts';

const plain = { noNullPrototype: true } as const;
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

export const timing = fc.constantFrom<Timing>('start', 'end', 'renewal');
/** Retention, its ends included and often. */
export const share = fc.oneof(fc.constantFrom(0, 0.5, 1), number(0, 1));
/** A discount rate as business knows them. */
export const discount = fc.oneof(fc.constantFrom(0, 0.1), number(0, 0.6));
export const money = fc.oneof(fc.constantFrom(0, 100), number(-1e4, 1e4));
export const gain = number(1, 1e4);
export const count = fc.integer({ min: 0, max: 40 });
/** Longest table that count can ask for. */
const TABLE = 40;

export const margins: fc.Arbitrary<Margins> = fc.oneof(
  fc.record({ kind: fc.constant('constant'), margin: money }, plain),
  fc.record({ kind: fc.constant('growing'), margin: money, growth: number(-0.3, 0.3) }, plain),
  fc.record({ kind: fc.constant('tabled'), margins: fc.array(money, { minLength: TABLE, maxLength: TABLE }) }, plain),
);

export const retention: fc.Arbitrary<Retention> = fc.oneof(
  fc.record({ kind: fc.constant('constant'), rate: share }, plain),
  fc.record({ kind: fc.constant('tabled'), rates: fc.array(share, { minLength: TABLE, maxLength: TABLE }) }, plain),
);

export const firstPurchase: fc.Arbitrary<FirstPurchase> = fc.oneof(
  fc.record({ kind: fc.constant('in') }, plain),
  fc.record({ kind: fc.constant('in'), margin: money }, plain),
  fc.record({ kind: fc.constant('out') }, plain),
);

export const acquisition: fc.Arbitrary<Acquisition> = fc.oneof(
  fc.record({ kind: fc.constant('in'), cost: number(0, 1e4) }, plain),
  fc.record({ kind: fc.constant('out') }, plain),
);

const period = fc.constantFrom<Terms['period']>('month', 'year');
const horizon: fc.Arbitrary<Horizon> = fc.record({ kind: fc.constant('periods'), count }, plain);

/** Terms over some periods, with every convention and kind of table. */
export const limited: fc.Arbitrary<Terms> = fc.record(
  { period, margins, retention, discount, horizon, timing, firstPurchase, acquisition },
  plain,
);

/** Terms for ever, whose sum has a limit and comes close to it within 2,000 periods. */
export const endless: fc.Arbitrary<Terms> = fc
  .record(
    {
      period,
      margins: fc.oneof(
        fc.record({ kind: fc.constant('constant' as const), margin: money }, plain),
        fc.record({ kind: fc.constant('growing' as const), margin: money, growth: number(-0.2, 0.2) }, plain),
      ),
      retention: fc.record({ kind: fc.constant('constant' as const), rate: share }, plain),
      discount,
      horizon: fc.constant({ kind: 'for-ever' } as const),
      timing,
      firstPurchase,
      acquisition,
    },
    plain,
  )
  .filter((terms) => ratio(terms) < 0.98);

/** r (1 + g) / (1 + d). */
function ratio({ margins, retention, discount }: Pick<Terms, 'margins' | 'retention' | 'discount'>): number {
  const growth = margins.kind === 'growing' ? margins.growth : 0;
  return retention.kind === 'constant' ? (retention.rate * (1 + growth)) / (1 + discount) : 1;
}

export const activity: fc.Arbitrary<Activity> = fc.record(
  {
    quantity: number(0, 100),
    price: number(-10, 100),
    unitCost: number(-10, 100),
    crossSelling: number(-100, 100),
    referrals: number(0, 3),
  },
  plain,
);

export const ledger: fc.Arbitrary<Ledger> = fc.record(
  {
    activity: fc.array(activity, { minLength: 1, maxLength: 12 }),
    base: fc.constantFrom<Ledger['base']>('every-period', 'first-period'),
    referral: fc.oneof(
      fc.record({ kind: fc.constant('referrer' as const), worth: number(0, 100) }, plain),
      fc.record({ kind: fc.constant('referred' as const) }, plain),
    ),
    timing,
    retention,
    discount,
    acquisition,
  },
  plain,
);

export const setting: fc.Arbitrary<Setting> = fc.record(
  {
    horizon: count,
    discount,
    retention: share,
    referral: number(0, 3),
    growth: number(-0.3, 0.3),
    upkeep: number(0, 100),
    marketing: number(0, 1e3),
    other: number(-100, 100),
    margin: number(0, 1e3),
    referralWorth: number(0, 100),
  },
  plain,
);

/** A row of probabilities that sums to 1. */
const row = (size: number) =>
  fc.array(number(0.001, 1), { minLength: size, maxLength: size }).map((weights) => {
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return weights.map((weight) => weight / sum);
  });

/** A chain of one to six states with a payoff for each. */
export const chain = fc.integer({ min: 1, max: 6 }).chain((size) =>
  fc.record(
    {
      transitions: fc.array(row(size), { minLength: size, maxLength: size }),
      payoff: fc.array(number(-100, 100), { minLength: size, maxLength: size }),
    },
    plain,
  ),
);

/** Every object and array inside, frozen too. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) deepFreeze(inner);
    Object.freeze(value);
  }
  return value;
}
