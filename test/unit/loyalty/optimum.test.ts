import { describe, expect, it } from 'vitest';
import { costRatios, marginalCost } from '../../../src/core/loyalty/costs.ts';
import { customerEquity, type Firm } from '../../../src/core/loyalty/equity.ts';
import { bestSpending, customerEquityOptimum } from '../../../src/core/loyalty/optimum.ts';
import { calibrate } from '../../../src/core/loyalty/response.ts';

const FIRM: Firm = {
  margin: 50,
  discount: 0.1,
  acquisition: calibrate({ spending: 5, rate: 0.15, ceiling: 0.4 }),
  retention: calibrate({ spending: 10, rate: 0.4, ceiling: 0.7 }),
};

describe('bestSpending', () => {
  it('is ln(k value ceiling) / k', () => {
    expect(bestSpending({ ceiling: 0.5, k: 0.1 }, 20 * Math.E ** 2)).toBeCloseTo(20, 10);
  });

  it('makes the marginal cost equal to the value', () => {
    expect(marginalCost(FIRM.acquisition, bestSpending(FIRM.acquisition, 80))).toBeCloseTo(80, 9);
  });

  it('is 0 where the first coin brings no more than itself', () => {
    expect(bestSpending({ ceiling: 0.5, k: 0.1 }, 20)).toBe(0);
    expect(bestSpending({ ceiling: 0.5, k: 0.1 }, 19)).toBe(0);
    expect(bestSpending({ ceiling: 0.5, k: 0.1 }, 20.001)).toBeGreaterThan(0);
    expect(bestSpending({ ceiling: 0, k: 0.1 }, 50)).toBe(0);
    expect(bestSpending({ ceiling: 0.5, k: 0 }, 50)).toBe(0);
    expect(bestSpending({ ceiling: 0.5, k: 0.1 }, 0)).toBe(0);
  });

  it('refuses a negative value and an invalid response', () => {
    expect(() => bestSpending(FIRM.acquisition, -1)).toThrow('invalid value of a customer: -1 (expected 0 <= value <= ');
    expect(() => bestSpending({ ceiling: 2, k: 1 }, 1)).toThrow('invalid ceiling: 2 ');
  });
});

describe('customerEquityOptimum', () => {
  const best = customerEquityOptimum(FIRM);

  it('makes both marginal costs and the value of a customer one figure', () => {
    expect(marginalCost(FIRM.acquisition, best.spending.acquisition)).toBeCloseTo(best.customerValue, 9);
    expect(marginalCost(FIRM.retention, best.spending.retention)).toBeCloseTo(best.customerValue, 9);
  });

  it('has an average cost ratio that is neither 1 nor 5', () => {
    const { average, marginal } = costRatios(FIRM.acquisition, FIRM.retention, best.spending);
    expect(average.ratio).toBeCloseTo(1.31, 2);
    expect(marginal.ratio).toBeCloseTo(1, 9);
  });

  it('is what customerEquity gives for its spending', () => {
    expect(best).toMatchObject(customerEquity(FIRM, best.spending));
  });

  it('is beaten by no budget around it', () => {
    for (const acquisition of [-0.5, -0.05, 0, 0.05, 0.5]) {
      for (const retention of [-0.5, -0.05, 0, 0.05, 0.5]) {
        const spending = { acquisition: best.spending.acquisition + acquisition, retention: best.spending.retention + retention };
        expect(customerEquity(FIRM, spending).equity).toBeLessThanOrEqual(best.equity + 1e-12);
      }
    }
  });

  it('spends nothing on keeping where keeping does not pay, and then only the first margin counts', () => {
    const fickle = customerEquityOptimum({ ...FIRM, retention: { ceiling: 0.01, k: 0.1 } });
    expect(fickle.spending.retention).toBe(0);
    expect(fickle.customerValue).toBeCloseTo(50, 12);
    expect(fickle.spending.acquisition).toBeCloseTo(bestSpending(FIRM.acquisition, 50), 12);
  });

  it('spends nothing at all where nothing is earned', () => {
    expect(customerEquityOptimum({ ...FIRM, margin: 0 })).toEqual({
      spending: { acquisition: 0, retention: 0 },
      acquisitionRate: 0,
      retentionRate: 0,
      customerValue: 0,
      equity: 0,
    });
  });

  it('finds the optimum far from the start, undiscounted and with hardly a ceiling', () => {
    const firm: Firm = { ...FIRM, discount: 0, retention: { ceiling: 0.999999, k: 0.2 } };
    const found = customerEquityOptimum(firm);
    expect(marginalCost(firm.retention, found.spending.retention) / found.customerValue).toBeCloseTo(1, 9);
    expect(found.customerValue).toBeGreaterThan(1000);
  });

  it('refuses an invalid firm', () => {
    expect(() => customerEquityOptimum({ ...FIRM, margin: Number.NaN })).toThrow('invalid margin: NaN ');
  });
});
