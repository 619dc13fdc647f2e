import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareOut } from '../../../src/core/paper/share-out.ts';

describe('the points of a question, shared among its marking points', () => {
  test('add up to exactly its points, where rounding each by itself gave 5.02 of 5', () => {
    expect(shareOut(5, [3, 1, 3, 1])).toEqual([1.88, 0.63, 1.87, 0.62]);
  });

  test('are equal where the weights are and it can be', () => {
    expect(shareOut(6, [1, 1, 1])).toEqual([2, 2, 2]);
    expect(shareOut(5, [1, 1, 1])).toEqual([1.67, 1.67, 1.66]);
  });

  test('for any points and weights add up to a hundredth, and none is a hundredth off its share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 30 }),
        (hundredths, weights) => {
          const shares = shareOut(hundredths / 100, weights).map((share) => Math.round(share * 100));
          const sum = weights.reduce((total, weight) => total + weight, 0);
          expect(shares.reduce((total, share) => total + share, 0)).toBe(hundredths);
          for (const [i, share] of shares.entries())
            expect(Math.abs(share - (hundredths * (weights[i] as number)) / sum)).toBeLessThan(1);
        },
      ),
    );
  });

  test('are refused for points or weights that are none', () => {
    expect(() => shareOut(0, [1])).toThrow('invalid points: 0 (expected 0.01 <= p <= 1000)');
    expect(() => shareOut(5, [])).toThrow('invalid weights: [] (expected at least one)');
    expect(() => shareOut(5, [1, Number.NaN])).toThrow(RangeError);
  });
});
