import { describe, expect, it } from 'vitest';
import { averageCost, costRatios, incrementalCost, marginalCost } from '../../../src/core/loyalty/costs.ts';
import { rateAt } from '../../../src/core/loyalty/response.ts';

const ACQUISITION = { ceiling: 0.4, k: 0.1 };
const RETENTION = { ceiling: 0.8, k: 0.05 };

describe('averageCost', () => {
  it('is spending over customers', () => {
    expect(averageCost(5000, 200)).toBe(25);
    expect(averageCost(0, 3)).toBe(0);
  });

  it('refuses nobody, and negative spending', () => {
    expect(() => averageCost(5, 0)).toThrow('invalid customers: 0 (expected 1e-9 <= customers <= ');
    expect(() => averageCost(-5, 1)).toThrow('invalid spending: -5 (expected 0 <= spending');
  });
});

describe('incrementalCost', () => {
  const programme = { spending: 5000, customers: 150 };

  it('is what each added customer costs, which the average hides', () => {
    expect(incrementalCost(programme, { spending: 6000, customers: 170 })).toBe(50);
    expect(averageCost(6000, 170)).toBeCloseTo(35.29, 2);
  });

  it('may be negative where more customers come for less', () => {
    expect(incrementalCost(programme, { spending: 4000, customers: 250 })).toBe(-10);
  });

  it('refuses programmes that add nobody, and negative figures in either', () => {
    expect(() => incrementalCost(programme, programme)).toThrow('invalid added customers: 0 (expected 1e-9 <= added');
    expect(() => incrementalCost(programme, { spending: 6000, customers: 140 })).toThrow('invalid added customers: -10 ');
    expect(() => incrementalCost({ spending: -1, customers: 1 }, programme)).toThrow('invalid spending: -1 ');
    expect(() => incrementalCost({ spending: 1, customers: -1 }, programme)).toThrow('invalid customers: -1 ');
    expect(() => incrementalCost(programme, { spending: Number.NaN, customers: 200 })).toThrow('invalid spending: NaN ');
  });
});

describe('marginalCost', () => {
  it('is 1 / (ceiling k e^(-k spending))', () => {
    expect(marginalCost(ACQUISITION, 10)).toBeCloseTo(Math.E / 0.04, 10);
    expect(marginalCost(ACQUISITION, 0)).toBeCloseTo(25, 12);
  });

  it('is what a very small further spending costs per customer', () => {
    const step = 1e-6;
    const added = rateAt(ACQUISITION, 10 + step) - rateAt(ACQUISITION, 10);
    expect(step / added).toBeCloseTo(marginalCost(ACQUISITION, 10), 4);
  });

  it('refuses spending that no longer moves the rate, instead of answering Infinity', () => {
    const message = 'invalid spending: 10 (expected one at which more spending still raises the rate)';
    expect(() => marginalCost({ ceiling: 0, k: 0.1 }, 10)).toThrow(new RangeError(message));
    expect(() => marginalCost({ ceiling: 0.4, k: 0 }, 10)).toThrow(new RangeError(message));
    expect(() => marginalCost(ACQUISITION, 1e6)).toThrow(RangeError);
  });

  it('refuses negative spending and an invalid response', () => {
    expect(() => marginalCost(ACQUISITION, -1)).toThrow('invalid spending: -1 ');
    expect(() => marginalCost({ ceiling: 2, k: 1 }, 1)).toThrow('invalid ceiling: 2 ');
  });
});

describe('costRatios', () => {
  it('sets acquisition over retention, on average and at the margin', () => {
    const { average, marginal } = costRatios(ACQUISITION, RETENTION, { acquisition: 10, retention: 20 });
    expect(average.acquisition).toBeCloseTo(10 / (0.4 * (1 - Math.exp(-1))), 10);
    expect(average.retention).toBeCloseTo(20 / (0.8 * (1 - Math.exp(-1))), 10);
    expect(average.ratio).toBeCloseTo(1, 12);
    expect(marginal.acquisition).toBeCloseTo(Math.E / 0.04, 10);
    expect(marginal.retention).toBeCloseTo(Math.E / 0.04, 10);
    expect(marginal.ratio).toBeCloseTo(1, 12);
  });

  it('can disagree: winning is dearer on average and cheaper at the margin', () => {
    const { average, marginal } = costRatios({ ceiling: 0.05, k: 0.2 }, RETENTION, { acquisition: 2, retention: 80 });
    expect(average.ratio).toBeGreaterThan(1);
    expect(marginal.ratio).toBeLessThan(1);
  });

  it('refuses a rate of 0, by which nothing can be divided', () => {
    expect(() => costRatios(ACQUISITION, RETENTION, { acquisition: 0, retention: 20 })).toThrow('invalid customers: 0 ');
    expect(() => costRatios(ACQUISITION, RETENTION, { acquisition: 10, retention: 0 })).toThrow('invalid customers: 0 ');
  });
});
