import { describe, expect, it } from 'vitest';
import { correlation, mean, variance } from '../../../src/core/items/moments.ts';

const of = (...values: number[]) => Float64Array.from(values);

describe('mean', () => {
  it('is the sum over the number', () => {
    expect(mean(of(1, 2, 6))).toBe(3);
    expect(mean(of(-4))).toBe(-4);
  });
});

describe('variance', () => {
  it('divides by n and not by n - 1', () => {
    expect(variance(of(1, 2, 6))).toBeCloseTo(14 / 3, 14);
    expect(variance(of(0, 1))).toBe(0.25);
  });

  it('is exactly 0 for equal values, whatever their mean rounds to', () => {
    expect(variance(of(0.1, 0.1, 0.1))).toBe(0);
    expect(variance(of(0.1 + 0.2, 0.3, 0.3))).toBe(0);
    expect(variance(of(7))).toBe(0);
    expect(variance(of(0, 0))).toBe(0);
    expect(variance(of(-0.1, -0.1, -0.1))).toBe(0);
  });

  it('keeps small differences of large values', () => {
    expect(variance(of(1e9, 1e9 + 1))).toBe(0.25);
    expect(variance(of(-1e9, -1e9 - 1))).toBe(0.25);
  });

  it('sees differences a millionth of the values in size', () => {
    expect(variance(of(1, 1.000001))).toBeGreaterThan(0);
  });
});

describe('correlation', () => {
  it('is 1 or -1 on a line, and 0 across it', () => {
    expect(correlation(of(0, 1, 2), of(3, 5, 7))).toBe(1);
    expect(correlation(of(0, 1, 2), of(7, 5, 3))).toBe(-1);
    expect(correlation(of(0, 1, 0, 1), of(0, 0, 1, 1))).toBe(0);
  });

  it('is a known figure in between', () => {
    // deviations -1 0 1 and -2 -1 3: 5 / sqrt(2 * 14)
    expect(correlation(of(1, 2, 3), of(0, 1, 5))).toBeCloseTo(5 / Math.sqrt(28), 14);
  });

  it('is null where one of the two does not vary', () => {
    expect(correlation(of(1, 1), of(0, 1))).toBeNull();
    expect(correlation(of(0, 1), of(0.1, 0.1))).toBeNull();
    expect(correlation(of(3), of(4))).toBeNull();
  });

  it('never leaves [-1, 1] by rounding', () => {
    const x = of(0.1, 0.2, 0.3, 0.7);
    for (const factor of [0.1, 0.3, 0.7, 1 / 3, -0.1, -1 / 3]) {
      const r = correlation(
        x,
        x.map((value) => value * factor),
      ) as number;
      expect(Math.abs(r)).toBeLessThanOrEqual(1);
      expect(r).toBeCloseTo(Math.sign(factor), 12);
    }
  });
});
