import { describe, expect, it } from 'vitest';
import { drawBelow, seeded } from '../../../../src/core/lifecycle/simulation/random.ts';

const first = (seed: number, count: number) => {
  const random = seeded(seed);
  return Array.from({ length: count }, () => random.next());
};

describe('seeded', () => {
  it('gives the same whole numbers for the same seed', () => {
    expect(first(7, 50)).toEqual(first(7, 50));
    for (const draw of first(7, 50)) {
      expect(Number.isInteger(draw)).toBe(true);
      expect(draw).toBeGreaterThanOrEqual(-(2 ** 31));
      expect(draw).toBeLessThan(2 ** 31);
    }
  });

  it('gives numbers that a new version of the package must not change', () => {
    expect(first(1, 3)).toEqual([-1170940497, 1343337684, 866857053]);
  });

  it('gives unlike numbers for neighbouring seeds from the first on', () => {
    const differences = Array.from({ length: 64 }, (_, seed) =>
      Math.abs((first(seed, 1)[0] ?? 0) - (first(seed + 1, 1)[0] ?? 0)),
    );
    for (const difference of differences) expect(difference).toBeGreaterThan(2 ** 16);
  });

  it('takes the largest seed for another one than the smallest', () => {
    expect(first(2 ** 32 - 1, 5)).not.toEqual(first(0, 5));
  });

  it.each([-1, 0.5, 2 ** 32, Number.NaN])('refuses the seed %s', (seed) => {
    expect(() => seeded(seed)).toThrow(`invalid seed: ${seed} (expected a whole number`);
  });
});

describe('drawBelow', () => {
  it('has all draws on one side at 0 and at 1, and half of them at a half', () => {
    expect(drawBelow(0)).toBe(-(2 ** 31));
    expect(drawBelow(1)).toBe(2 ** 31);
    expect(drawBelow(0.5)).toBe(0);
    expect(drawBelow(0.25)).toBe(-(2 ** 30));
  });

  it('rounds to 32 binary digits', () => {
    expect(drawBelow(2 ** -32)).toBe(-(2 ** 31) + 1);
    expect(drawBelow(2 ** -34)).toBe(-(2 ** 31));
  });
});
