import { FACTORS, sCurve } from '../../../../src/core/index.ts';
import type { Samples } from './sample.ts';

const terms = () => ({
  period: 'year' as const,
  margins: { kind: 'constant' as const, margin: 100 },
  retention: { kind: 'constant' as const, rate: 0.8 },
  discount: 0.1,
  horizon: { kind: 'periods' as const, count: 5 },
  timing: 'end' as const,
  firstPurchase: { kind: 'in' as const },
  acquisition: { kind: 'in' as const, cost: 150 },
});
const tabled = () => ({
  ...terms(),
  timing: 'renewal' as const,
  margins: { kind: 'tabled' as const, margins: [90, 100, 110, 120, 130] },
  retention: { kind: 'tabled' as const, rates: [0.7, 0.75, 0.8, 0.85, 0.9] },
  firstPurchase: { kind: 'in' as const, margin: 80 },
});
const growing = () => ({
  ...terms(),
  margins: { kind: 'growing' as const, margin: 100, growth: 0.02 },
  horizon: { kind: 'for-ever' as const },
  acquisition: { kind: 'out' as const },
});
const setting = () => ({
  ...{ horizon: 5, discount: 0.1, retention: 0.8, referral: 0.2, growth: 0, upkeep: 10, marketing: 150, other: 5 },
  ...{ margin: 100, referralWorth: 40 },
});
const conventions = () => ({
  ...{ period: 'year' as const, timing: 'start' as const, firstPurchase: 'in' as const, acquisition: 'in' as const },
  forEver: false,
});
const retained = () => ({ contribution: 260, promotion: 50, retention: 0.75, discount: 0.2, years: 10 });
const activity = (quantity: number) => ({ quantity, price: 5, unitCost: 3, crossSelling: 2, referrals: 0.1 });
const ledger = () => ({
  activity: [activity(10), activity(12)],
  base: 'every-period' as const,
  referral: { kind: 'referrer' as const, worth: 30 },
  timing: 'end' as const,
  retention: { kind: 'constant' as const, rate: 0.8 },
  discount: 0.1,
  acquisition: { kind: 'in' as const, cost: 8 },
});
const periods = (count: number) => ({ kind: 'periods' as const, count });
const worth = () => ({ kind: 'gross' as const, value: 90, cost: 20 });
const chain = () => [
  [0.3, 0.7],
  [0, 1],
];

export const CLV = {
  activityOf: [
    () => [
      {
        ...{ quantity: 10, price: 5, unitCost: 3, quantityGrowth: 0.1 },
        ...{ crossSelling: 2, saving: 0.02, premium: 0.01, referrals: 0.1 },
      },
      3,
    ],
  ],
  bergerNasr1: [() => [retained()]],
  bergerNasr2a: [() => [{ ...retained(), perYear: 2 }]],
  bergerNasr2b: [() => [{ ...retained(), cycle: 3 }]],
  bergerNasr3: [() => [() => 100, 0.5, 0.1, 3]],
  bergerNasr4: [() => [sCurve({ start: 20, growth: 4, bend: 2, rest: 20 }), 0.8, 0.1, 3, [1.5]]],
  bergerNasr5: [
    () => [{ ...{ purchase: [0.3, 0.2], contribution: 40, promotion: 4, timing: 'start' as const }, discount: 0.2, periods: 4 }],
  ],
  breakEvenRetention: [() => [terms(), 0], () => [growing(), 300]],
  changePath: [() => [setting(), { ...setting(), margin: 200, growth: 0.1 }, ({ margin }) => 2 * margin]],
  checkNetTerms: [() => [setting(), { forEver: true }], () => [setting(), { forEver: false }]],
  classifyCustomers: [
    () => [
      [
        { id: 'a', worth: worth(), potential: 10 },
        { id: 'b', worth: { kind: 'net', value: -5 }, potential: 50 },
      ],
      { kind: 'share', share: 0.5 },
      { kind: 'amount', amount: 20 },
    ],
  ],
  componentLedger: [() => [ledger()], () => [{ ...ledger(), base: 'first-period', referral: { kind: 'referred' } }]],
  convertRetention: [() => [0.9, 'year', 'month']],
  convertTerms: [() => [terms(), 'month', 'equivalent'], () => [growing(), 'month', 'level']],
  customerEquity: [
    () => [
      [{ name: 'ours', customers: 100, value: 50 }],
      [{ name: 'theirs', prospects: 1000, rate: 0.1, spend: 2, value: 50, delay: 1 }],
      0.1,
    ],
  ],
  equityGain: [() => [0.447, 70]],
  equityReturn: [() => [101.29, 70]],
  lifetimeSum: [() => [100, 0.9, 0.1, 60, 'start'], () => [100, 0.9, 0.1, 60, 'renewal']],
  lifetimeValue: [() => [terms()], () => [tabled()], () => [growing()]],
  mailingPolicies: [() => [[0.3, 0.2], 40, 4, 0.2, { kind: 'for-ever' }], () => [[0.3, 0.2], 40, 4, 0.2, periods(3)]],
  marginMultiple: [() => ['renewal', 0.8, 0.1, 0, { kind: 'for-ever' }], () => ['end', 0.8, 0.1, 0.02, periods(5)]],
  markovValues: [() => [chain(), [36, 0], 0.2, { kind: 'for-ever' }], () => [chain(), [36, 0], 0.2, periods(4)]],
  neededRate: [() => [110, 0.8]],
  netTerms: [() => [setting(), conventions()], () => [{ ...setting(), growth: 0.1 }, conventions()]],
  netWorth: [() => [worth()], () => [{ kind: 'net', value: 5 }]],
  payback: [() => [terms()], () => [tabled()]],
  prospectValue: [() => [0.15, 50, 5]],
  recencyChain: [() => [[0.3, 0.2, 0]]],
  sCurve: [() => [{ start: 20, growth: 4, bend: 2, rest: 20 }]],
  tornado: [
    () => [
      setting(),
      FACTORS.slice(1, 3).map((factor) => ({ factor, low: 0.1, high: 0.2 })),
      ({ margin, retention }) => margin * retention,
    ],
  ],
} satisfies Samples;
