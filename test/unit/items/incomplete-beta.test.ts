import { describe, expect, it } from 'vitest';
import { incompleteBeta } from '../../../src/core/items/incomplete-beta.ts';

describe('incompleteBeta', () => {
  it('is 0 at 0 and 1 at 1, exactly', () => {
    expect(incompleteBeta(0, 2, 3)).toBe(0);
    expect(incompleteBeta(1, 2, 3)).toBe(1);
  });

  it('is x^a for b = 1 and 1 - (1 - x)^b for a = 1', () => {
    for (const x of [0.01, 0.3, 0.5, 0.9, 0.999]) {
      expect(incompleteBeta(x, 3, 1)).toBeCloseTo(x ** 3, 12);
      expect(incompleteBeta(x, 1, 4)).toBeCloseTo(1 - (1 - x) ** 4, 12);
    }
  });

  it('is a binomial tail for whole parameters', () => {
    // P(at least 3 of 5 heads) with p = 0.3
    expect(incompleteBeta(0.3, 3, 3)).toBeCloseTo(10 * 0.027 * 0.49 + 5 * 0.0081 * 0.7 + 0.00243, 12);
  });

  it('is the arcsine law for halves', () => {
    for (const x of [0.1, 0.5, 0.8]) expect(incompleteBeta(x, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 12);
  });

  it('is one half in the middle of a symmetric distribution, however narrow', () => {
    for (const a of [0.5, 1, 2, 10.5, 1000, 250_000]) expect(incompleteBeta(0.5, a, a)).toBeCloseTo(0.5, 9);
  });

  it('is 0 or 1 far out in the tails, and never beyond', () => {
    expect(incompleteBeta(0.1, 5000, 5000)).toBe(0);
    expect(incompleteBeta(0.9, 5000, 5000)).toBe(1);
  });

  it('refuses arguments out of range', () => {
    expect(() => incompleteBeta(1.1, 1, 1)).toThrow('invalid argument: 1.1 (expected 0 <= x <= 1)');
    expect(() => incompleteBeta(-0.1, 1, 1)).toThrow(RangeError);
    expect(() => incompleteBeta(0.5, 0.4, 1)).toThrow('invalid first parameter: 0.4 (expected 0.5 <= a <= 1000000000000)');
    expect(() => incompleteBeta(0.5, 1, Number.NaN)).toThrow('invalid second parameter: NaN (expected 0.5 <= b');
  });
});
