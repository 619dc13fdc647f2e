import { describe, expect, it } from 'vitest';
import { probability, retention, survival, survivalCurve } from '../../../../src/core/lifecycle/sbg/distribution.ts';

const HIGH_END = { alpha: 0.668, beta: 3.806 };
/** Churn spread evenly over 0 to 1: S(t) = 1 / (t + 1). */
const EVEN = { alpha: 1, beta: 1 };

describe('retention', () => {
  it('begins at beta / (alpha + beta) and rises', () => {
    expect(retention(HIGH_END, 1)).toBeCloseTo(3.806 / 4.474, 12);
    expect([1, 2, 3].map((t) => retention(EVEN, t))).toEqual([1 / 2, 2 / 3, 3 / 4]);
  });

  it('tends to 1', () => {
    expect(retention(HIGH_END, 1e6)).toBeCloseTo(1, 5);
    expect(retention(HIGH_END, 1e6)).toBeLessThan(1);
  });

  it.each([0, -1, 1.5, 1e6 + 1, Number.NaN])('refuses period %s', (t) => {
    expect(() => retention(EVEN, t)).toThrow(`invalid period: ${t} (expected a whole number`);
  });
});

describe('survival', () => {
  it('is 1 before the first renewal', () => {
    expect(survival(HIGH_END, 0)).toBe(1);
  });

  it('is the product of the retention rates', () => {
    expect(survival(HIGH_END, 3)).toBeCloseTo((3.806 / 4.474) * (4.806 / 5.474) * (5.806 / 6.474), 12);
    for (const t of [1, 2, 9, 99]) expect(survival(EVEN, t)).toBeCloseTo(1 / (t + 1), 12);
  });

  it('is the quotient of beta functions B(alpha, beta + t) / B(alpha, beta)', () => {
    // B(2, b) = 1 / (b (b + 1)): for alpha 2, beta 3 and t = 4, 12 / 56
    expect(survival({ alpha: 2, beta: 3 }, 4)).toBeCloseTo(12 / 56, 14);
  });

  it('keeps its digits after a million periods', () => {
    expect(survival(EVEN, 1e6) * (1e6 + 1)).toBeCloseTo(1, 9);
  });

  it('is nearly geometric where customers hardly differ', () => {
    expect(survival({ alpha: 1e11, beta: 9e11 }, 10)).toBeCloseTo(0.9 ** 10, 9);
  });

  it.each([-1, 1.5, 1e6 + 1, Number.NaN])('refuses period %s', (t) => {
    expect(() => survival(EVEN, t)).toThrow(`invalid period: ${t} (expected a whole number`);
  });
});

describe('probability', () => {
  it('is alpha / (alpha + beta) for the first period', () => {
    expect(probability(HIGH_END, 1)).toBeCloseTo(0.668 / 4.474, 14);
  });

  it('is 1 / (t (t + 1)) where churn is spread evenly', () => {
    for (const t of [1, 2, 3, 50]) expect(probability(EVEN, t)).toBeCloseTo(1 / (t * (t + 1)), 14);
  });

  it('follows the recursion of the paper', () => {
    const { alpha, beta } = HIGH_END;
    for (const t of [2, 3, 7]) {
      const factor = (beta + t - 2) / (alpha + beta + t - 1);
      expect(probability(HIGH_END, t)).toBeCloseTo(factor * probability(HIGH_END, t - 1), 14);
    }
  });

  it.each([0, -1, 1.5, 1e6 + 1, Number.NaN])('refuses period %s', (t) => {
    expect(() => probability(EVEN, t)).toThrow(`invalid period: ${t} (expected a whole number`);
  });
});

describe('survivalCurve', () => {
  it('holds S(0) to S(periods)', () => {
    expect(survivalCurve(EVEN, 3)).toEqual([1, 1 / 2, 1 / 3, 1 / 4]);
    expect(survivalCurve(EVEN, 0)).toEqual([1]);
  });

  it('agrees with survival point by point', () => {
    survivalCurve(HIGH_END, 12).forEach((share, t) => {
      expect(share).toBe(survival(HIGH_END, t));
    });
  });

  it.each([-1, 1.5, 1e6 + 1])('refuses %s periods', (periods) => {
    expect(() => survivalCurve(EVEN, periods)).toThrow(`invalid number of periods: ${periods} `);
  });
});

describe('each of them', () => {
  it('refuses invalid parameters', () => {
    for (const figure of [retention, survival, probability, survivalCurve]) {
      expect(() => figure({ alpha: 0, beta: 1 }, 1)).toThrow('invalid alpha: 0 ');
      expect(() => figure({ alpha: 1, beta: -1 }, 1)).toThrow('invalid beta: -1 ');
    }
  });
});
