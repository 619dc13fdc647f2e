import { describe, expect, it } from 'vitest';
import { geometricSum } from '../../../src/core/money/geometric.ts';

describe('geometricSum', () => {
  it('adds up the powers of 1 + x', () => {
    expect(geometricSum(1, 4)).toBeCloseTo(15, 12);
    expect(geometricSum(-0.5, 3)).toBeCloseTo(1.75, 12);
    expect(geometricSum(0.1, 2)).toBeCloseTo(2.1, 12);
  });

  it('counts the terms where the ratio is 1', () => {
    expect(geometricSum(0, 7)).toBe(7);
  });

  it('is 0 for no terms, and 1 for one', () => {
    expect(geometricSum(0.3, 0)).toBe(0);
    expect(geometricSum(-1, 0)).toBe(0);
    expect(geometricSum(0.3, 1)).toBeCloseTo(1, 12);
  });

  it('is the first term alone where the ratio is 0', () => {
    expect(geometricSum(-1, 5)).toBe(1);
  });

  it('keeps its digits close to a ratio of 1', () => {
    // n + n (n - 1) / 2 x + ...
    expect(geometricSum(1e-12, 1000) - 1000).toBeCloseTo(499_500e-12, 12);
    expect(geometricSum(-1e-12, 1000) - 1000).toBeCloseTo(-499_500e-12, 12);
  });
});
