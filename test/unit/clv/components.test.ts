import { describe, expect, it } from 'vitest';
import { type Activity, COMPONENTS, componentLedger, type Ledger } from '../../../src/core/clv/components.ts';

const FIRST: Activity = { quantity: 10, price: 5, unitCost: 3, crossSelling: 0, referrals: 0 };
const SECOND: Activity = { quantity: 12, price: 6, unitCost: 2, crossSelling: 7, referrals: 0.5 };
/** Half stay, money keeps its worth, paid at the start. */
const LEDGER: Ledger = {
  activity: [FIRST, SECOND],
  base: 'every-period',
  referral: { kind: 'referrer', worth: 30 },
  timing: 'start',
  retention: { kind: 'constant', rate: 0.5 },
  discount: 0,
  acquisition: { kind: 'in', cost: 8 },
};

const refused = (change: Partial<Activity>) => () => componentLedger({ ...LEDGER, activity: [FIRST, { ...SECOND, ...change }] });

describe('COMPONENTS', () => {
  it('stand in the order CLV1 to CLV6', () => {
    expect(COMPONENTS).toEqual(['base', 'growth', 'cross-selling', 'saving', 'referral', 'premium']);
  });
});

describe('componentLedger', () => {
  it('splits the margin of each period by its source', () => {
    // period 2, half the customers: base 20, growth 2 * 2, cross 7, saving 12 * 1, referral 15, premium 12 * 1
    const { components, acquisition, value } = componentLedger(LEDGER);
    expect(components).toEqual({ base: 30, growth: 2, 'cross-selling': 3.5, saving: 6, referral: 7.5, premium: 6 });
    expect(acquisition).toBe(8);
    expect(value).toBe(30 + 2 + 3.5 + 6 + 7.5 + 6 - 8);
  });

  it('takes the repeated first purchase for growth where the base is the first period alone', () => {
    const { components, value } = componentLedger({ ...LEDGER, base: 'first-period' });
    expect(components).toEqual({ base: 20, growth: 12, 'cross-selling': 3.5, saving: 6, referral: 7.5, premium: 6 });
    expect(value).toBe(componentLedger(LEDGER).value);
  });

  it('leaves a recommendation to the recommended where it stands in their own value', () => {
    const { components, value } = componentLedger({ ...LEDGER, referral: { kind: 'referred' } });
    expect(components.referral).toBe(0);
    expect(value).toBe(componentLedger(LEDGER).value - 7.5);
  });

  it('leaves the acquisition cost out where it is sunk', () => {
    const { acquisition, value, trace } = componentLedger({ ...LEDGER, acquisition: { kind: 'out' } });
    expect(acquisition).toBe(0);
    expect(value).toBe(componentLedger(LEDGER).value + 8);
    expect(trace).toHaveLength(12);
  });

  it('prints the cost and then six lines a period', () => {
    const { trace } = componentLedger(LEDGER);
    expect(trace).toHaveLength(13);
    expect(trace[0]).toEqual({
      kind: 'cash',
      item: 'acquisition',
      period: 0,
      at: 0,
      amount: -8,
      survival: 1,
      discount: 1,
      present: -8,
      cumulative: -8,
    });
    const lines = trace
      .slice(7)
      .map((line) => (line.kind === 'cash' ? [line.item, line.period, line.at, line.amount, line.survival] : []));
    expect(lines).toEqual([
      ['base', 2, 1, 20, 0.5],
      ['growth', 2, 1, 4, 0.5],
      ['cross-selling', 2, 1, 7, 0.5],
      ['saving', 2, 1, 12, 0.5],
      ['referral', 2, 1, 15, 0.5],
      ['premium', 2, 1, 12, 0.5],
    ]);
  });

  it('lets components be negative', () => {
    const worse: Activity = { quantity: 8, price: 4, unitCost: 4, crossSelling: -1, referrals: 0 };
    const { components } = componentLedger({ ...LEDGER, activity: [FIRST, worse], retention: { kind: 'constant', rate: 1 } });
    expect(components).toEqual({ base: 40, growth: -4, 'cross-selling': -1, saving: -8, referral: 0, premium: -8 });
  });

  it('follows timing, retention table and discount', () => {
    const late = componentLedger({ ...LEDGER, timing: 'renewal', retention: { kind: 'tabled', rates: [0.5, 0.5] }, discount: 1 });
    expect(late.components.base).toBe(20 * 0.25 + 20 * 0.0625);
    expect(componentLedger({ ...LEDGER, timing: 'end', discount: 1 }).components.base).toBe(10 + 20 * 0.5 * 0.25);
  });

  it('does the example: one period of 10 units at 5, cost 3', () => {
    expect(componentLedger({ ...LEDGER, activity: [FIRST] })).toMatchObject({ value: 12, components: { base: 20 } });
  });

  it('takes a cost of 0 for 0 and not -0', () => {
    const { trace, acquisition } = componentLedger({ ...LEDGER, acquisition: { kind: 'in', cost: 0 } });
    expect(trace[0]).toMatchObject({ amount: 0, present: 0, cumulative: 0 });
    expect(acquisition).toBe(0);
  });

  it('names the activity that is none, and its period', () => {
    expect(refused({ quantity: -1 })).toThrow('invalid quantity of period 2: -1 (expected 0 <= q ');
    expect(refused({ quantity: Number.NaN })).toThrow('invalid quantity of period 2: NaN ');
    expect(refused({ price: Number.NaN })).toThrow('invalid price of period 2: NaN ');
    expect(refused({ unitCost: Number.NaN })).toThrow('invalid unit cost of period 2: NaN ');
    expect(refused({ crossSelling: Number.NaN })).toThrow('invalid cross-selling of period 2: NaN ');
    expect(refused({ referrals: -0.5 })).toThrow('invalid referrals of period 2: -0.5 (expected 0 <= referrals <= ');
    expect(refused({ quantity: 1e300, price: 1e300 })).toThrow(RangeError);
  });

  it('refuses conventions and rates that are none', () => {
    const with_ = (change: Partial<Record<keyof Ledger, unknown>>) => () => componentLedger({ ...LEDGER, ...change } as Ledger);
    expect(with_({ activity: [] })).toThrow('invalid activity: a list of 0 (expected a list of 1 to 100000)');
    expect(with_({ base: 'once' })).toThrow('invalid base: once (expected every-period or first-period)');
    expect(with_({ referral: { kind: 'both', worth: 1 } })).toThrow('invalid referral: both (expected referrer or referred)');
    expect(with_({ referral: { kind: 'referrer', worth: Number.NaN } })).toThrow('invalid worth of a referral: NaN ');
    expect(with_({ timing: 'late' })).toThrow('invalid timing: late ');
    expect(with_({ retention: { kind: 'constant', rate: 2 } })).toThrow('invalid retention: 2 (expected 0 <= r <= 1)');
    expect(with_({ retention: { kind: 'tabled', rates: [] } })).toThrow(
      'invalid retention rates: a table of 0 (expected at least 1)',
    );
    expect(with_({ retention: { kind: 'tabled', rates: [1] } })).not.toThrow();
    expect(with_({ timing: 'renewal', retention: { kind: 'tabled', rates: [1] } })).toThrow('(expected at least 2)');
    expect(with_({ discount: -1 })).toThrow('invalid discount rate: -1 (expected a finite d > -1');
    expect(with_({ acquisition: { kind: 'in', cost: -1 } })).toThrow('invalid acquisition cost: -1 ');
  });
});
