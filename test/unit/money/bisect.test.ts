import { describe, expect, it } from 'vitest';
import { bisect } from '../../../src/core/money/bisect.ts';

describe('bisect', () => {
  it('finds where a rising function crosses 0, to the last digit', () => {
    expect(bisect((x) => x * x - 2, 0, 2)).toBe(Math.SQRT2);
    expect(bisect((x) => x - 0.3, 0, 1)).toBe(0.3);
  });

  it('finds where a falling function does', () => {
    expect(bisect((x) => 2 - x * x, 0, 2)).toBe(Math.SQRT2);
    expect(bisect((x) => 0.3 - x, 0, 1)).toBe(0.3);
  });

  it('takes an end that is 0 already', () => {
    expect(bisect((x) => x, 0, 1)).toBe(0);
    expect(bisect((x) => -x, 0, 1)).toBe(0);
    expect(bisect((x) => x - 1, 0, 1)).toBe(1);
    expect(bisect((x) => 1 - x, 0, 1)).toBe(1);
  });

  it('counts an infinite value by its sign', () => {
    expect(bisect((x) => (x > 0.5 ? Number.POSITIVE_INFINITY : x - 0.25), 0, 1)).toBe(0.25);
    expect(bisect((x) => (x > 0.5 ? Number.NEGATIVE_INFINITY : 0.25 - x), 0, 1)).toBe(0.25);
  });

  it('stops on the near side of a jump', () => {
    const root = bisect((x) => (x >= 0.5 ? Number.POSITIVE_INFINITY : -1), 0, 1);
    expect(root).toBeLessThan(0.5);
    expect(root).toBeCloseTo(0.5, 12);
  });

  it('works on negative and on very small numbers', () => {
    expect(bisect((x) => x + 3, -10, 0)).toBe(-3);
    expect(bisect((x) => x - 1e-300, 0, 1)).toBe(1e-300);
  });

  it('refuses ends of one sign', () => {
    const message = 'invalid bracket: 0 to 1 (expected ends where the function has opposite signs)';
    expect(() => bisect(() => 1, 0, 1)).toThrow(new RangeError(message));
    expect(() => bisect(() => -1, 0, 1)).toThrow(new RangeError(message));
  });
});
