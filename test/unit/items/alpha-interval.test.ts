import { describe, expect, it } from 'vitest';
import { alphaInterval } from '../../../src/core/items/alpha-interval.ts';
import { fQuantile } from '../../../src/core/items/f-quantile.ts';

const SAMPLE = { learners: 41, items: 26 };

describe('alphaInterval', () => {
  it('is 1 - (1 - alpha) F with n - 1 and (n - 1)(k - 1) degrees of freedom', () => {
    const { lower, upper } = alphaInterval(0.79, SAMPLE);
    expect(lower).toBe(1 - (1 - 0.79) * fQuantile(0.975, 40, 1000));
    expect(upper).toBe(1 - (1 - 0.79) * fQuantile(0.025, 40, 1000));
  });

  it('is 95 % unless told otherwise, and wider the surer it shall be', () => {
    const width = (confidence?: number) => {
      const { lower, upper } = alphaInterval(0.79, { ...SAMPLE, confidence });
      return upper - lower;
    };
    expect(width()).toBe(width(0.95));
    expect(width(0.9)).toBeLessThan(width(0.95));
    expect(width(0.99)).toBeGreaterThan(width(0.95));
  });

  it('contains alpha, and is a point for a perfect one', () => {
    const { lower, upper } = alphaInterval(0.3, { learners: 20, items: 5 });
    expect(lower).toBeLessThan(0.3);
    expect(upper).toBeGreaterThan(0.3);
    expect(alphaInterval(1, SAMPLE)).toEqual({ lower: 1, upper: 1 });
  });

  it('takes a negative alpha, and the smallest sample', () => {
    const { lower, upper } = alphaInterval(-2, { learners: 2, items: 2 });
    expect(lower).toBeLessThan(-2);
    expect(upper).toBeLessThanOrEqual(1);
    expect(upper).toBeGreaterThan(-2);
  });

  it('refuses an impossible alpha, a sample too small or not whole, and a confidence out of range', () => {
    expect(() => alphaInterval(1.1, SAMPLE)).toThrow('invalid alpha: 1.1 ');
    expect(() => alphaInterval(0.5, { learners: 1, items: 5 })).toThrow(
      'invalid number of learners: 1 (expected a whole number 2 <= learners',
    );
    expect(() => alphaInterval(0.5, { learners: 5, items: 1 })).toThrow(
      'invalid number of items: 1 (expected a whole number 2 <= items',
    );
    expect(() => alphaInterval(0.5, { learners: 5.5, items: 3 })).toThrow(
      'invalid number of learners: 5.5 (expected a whole number 2 <= learners',
    );
    expect(() => alphaInterval(0.5, { learners: 5, items: 2.5 })).toThrow('invalid number of items: 2.5 ');
    expect(() => alphaInterval(0.5, { ...SAMPLE, confidence: 95 })).toThrow(
      new RangeError('invalid confidence: 95 (expected 0.5 <= confidence <= 0.999)'),
    );
    expect(() => alphaInterval(0.5, { ...SAMPLE, confidence: 0.4 })).toThrow(RangeError);
  });
});
