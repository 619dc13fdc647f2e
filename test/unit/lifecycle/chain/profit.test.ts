import { describe, expect, it } from 'vitest';
import { occupancy } from '../../../../src/core/lifecycle/chain/occupancy.ts';
import { expectedProfit } from '../../../../src/core/lifecycle/chain/profit.ts';
import { CHAIN, steady, TERMS, withMoves } from '../sample.ts';

const PLAIN = { periods: 3, discount: 0, timing: 'start' } as const;

describe('expectedProfit', () => {
  it('adds up the cash of where customers are', () => {
    expect(expectedProfit(steady(1), PLAIN).total).toBe(30);
    expect(expectedProfit(steady(0.5), PLAIN).total).toBe(17.5);
    // -8, then 0.8 * -8 + 0.12 * 6 = -5.68, then 0.64 * -8 + 0.204 * 6 + 0.0072 * 20 + 0.0024 * 4 = -3.7424
    const { perPeriod, total } = expectedProfit(CHAIN, PLAIN);
    expect(perPeriod.map(({ cash }) => cash)).toEqual([-8, -5.68, -3.7424].map((cash) => expect.closeTo(cash, 12)));
    expect(total).toBeCloseTo(-17.4224, 12);
  });

  it('discounts period by period, by the timing', () => {
    const { perPeriod } = expectedProfit(steady(1), { periods: 3, discount: 0.1, timing: 'start' });
    expect(perPeriod.map(({ present }) => present)).toEqual([10, 10 / 1.1, 10 / 1.21].map((cash) => expect.closeTo(cash, 12)));
    const [start, middle, end] = (['start', 'middle', 'end'] as const).map(
      (timing) => expectedProfit(CHAIN, { ...TERMS, timing }).total,
    ) as [number, number, number];
    expect(middle).toBeCloseTo(start / 1.01 ** 0.5, 10);
    expect(end).toBeCloseTo(start / 1.01, 10);
  });

  it('is the same as cash at no discount', () => {
    for (const { cash, present } of expectedProfit(CHAIN, { ...TERMS, discount: 0 }).perPeriod) expect(present).toBe(cash);
  });

  it('keeps the sum so far, which ends at the total', () => {
    const { perPeriod, total } = expectedProfit(CHAIN, TERMS);
    expect(perPeriod).toHaveLength(60);
    let sum = 0;
    for (const { present, soFar } of perPeriod) {
      sum += present;
      expect(soFar).toBe(sum);
    }
    expect(total).toBe(sum);
  });

  it('shows where the customers are', () => {
    const { perPeriod } = expectedProfit(CHAIN, TERMS);
    expect(perPeriod.map(({ places }) => places)).toEqual(occupancy(CHAIN, 60));
  });

  it('is negative at first where exploration costs, and turns later', () => {
    const { perPeriod, total } = expectedProfit(CHAIN, TERMS);
    expect(perPeriod[0]?.soFar).toBeLessThan(0);
    expect(total).toBeGreaterThan(0);
  });

  it('refuses invalid terms and chains', () => {
    expect(() => expectedProfit(CHAIN, { ...TERMS, periods: 0 })).toThrow('invalid number of periods: 0 ');
    expect(() => expectedProfit(CHAIN, { ...TERMS, discount: 11 })).toThrow('invalid discount rate: 11 ');
    expect(() => expectedProfit(withMoves(CHAIN, 'decline', { gone: 0.5 }), TERMS)).toThrow('invalid moves from decline: ');
  });
});
