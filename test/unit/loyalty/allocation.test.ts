import { describe, expect, it } from 'vitest';
import { bestAllocation, harvest, type Reach } from '../../../src/core/loyalty/allocation.ts';
import { marginalCost } from '../../../src/core/loyalty/costs.ts';
import { customerEquityOptimum } from '../../../src/core/loyalty/optimum.ts';
import { calibrate } from '../../../src/core/loyalty/response.ts';

const WIN = calibrate({ spending: 5, rate: 0.15, ceiling: 0.4 });
const KEEP = calibrate({ spending: 10, rate: 0.4, ceiling: 0.7 });
const REACH: Reach = { prospects: 1000, customers: 1000 };

describe('harvest', () => {
  it('is the rates times the heads, and its cost the spending times the heads', () => {
    expect(harvest(WIN, KEEP, { prospects: 2000, customers: 300 }, { acquisition: 5, retention: 10 })).toEqual({
      won: expect.closeTo(300, 9),
      kept: expect.closeTo(120, 9),
      customers: expect.closeTo(420, 9),
      cost: 13_000,
    });
  });

  it.each([{ prospects: 0 }, { customers: Number.NaN }])('refuses heads of %j', (heads) => {
    expect(() => harvest(WIN, KEEP, { ...REACH, ...heads }, { acquisition: 5, retention: 10 })).toThrow('invalid number of ');
  });
});

describe('bestAllocation', () => {
  it('spends the whole budget, and makes the next customer cost the same on either side', () => {
    const { spending, next, cost } = bestAllocation(WIN, KEEP, { prospects: 500, customers: 2000 }, 40_000);
    expect(cost).toBeCloseTo(40_000, 6);
    expect(marginalCost(WIN, spending.acquisition)).toBeCloseTo(next, 9);
    expect(marginalCost(KEEP, spending.retention)).toBeCloseTo(next, 9);
  });

  it('is, at the budget of the largest equity, that equity’s spending, and the next customer costs what one is worth', () => {
    const { spending, customerValue } = customerEquityOptimum({ margin: 50, discount: 0.1, acquisition: WIN, retention: KEEP });
    const { cost } = harvest(WIN, KEEP, REACH, spending);
    const found = bestAllocation(WIN, KEEP, REACH, cost);
    expect(found.spending.acquisition).toBeCloseTo(spending.acquisition, 9);
    expect(found.spending.retention).toBeCloseTo(spending.retention, 9);
    expect(found.next).toBeCloseTo(customerValue, 8);
  });

  it('gives all to one side where even the first customer of the other is too dear', () => {
    const { spending, next } = bestAllocation(WIN, KEEP, REACH, 5000);
    expect(spending).toEqual({ acquisition: 0, retention: 5 });
    expect(next).toBeCloseTo(marginalCost(KEEP, 5), 9);
    expect(marginalCost(WIN, 0)).toBeGreaterThan(next);
  });

  it('gives nothing to a rate that does not answer', () => {
    const { spending } = bestAllocation(WIN, { ceiling: 0.7, k: 0 }, REACH, 5000);
    expect(spending).toEqual({ acquisition: 5, retention: 0 });
  });

  it('names, without a budget, what the cheaper first customer costs', () => {
    const { spending, next, customers } = bestAllocation(WIN, KEEP, REACH, 0);
    expect([spending, customers]).toEqual([{ acquisition: 0, retention: 0 }, 0]);
    expect(next).toBeCloseTo(Math.min(marginalCost(WIN, 0), marginalCost(KEEP, 0)), 9);
  });

  it('refuses a negative budget, two rates that do not answer, and a budget beyond all reckoning', () => {
    expect(() => bestAllocation(WIN, KEEP, REACH, -1)).toThrow('invalid budget: -1 ');
    expect(() => bestAllocation({ ceiling: 0, k: 1 }, { ceiling: 1, k: 0 }, REACH, 1)).toThrow('invalid responses: neither');
    expect(() => bestAllocation(WIN, KEEP, REACH, 1e15)).toThrow('invalid cost of the next customer: Infinity ');
  });
});
