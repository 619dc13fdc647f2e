import { describe, expect, it } from 'vitest';
import { FACTOR_NAMES, type FactorName, factor } from '../../../src/core/money/factors.ts';

describe('FACTOR_NAMES', () => {
  it('holds the six factors and the three of the gradient, in the order of printed tables', () => {
    expect(FACTOR_NAMES).toEqual(['F/P', 'P/F', 'F/A', 'A/F', 'P/A', 'A/P', 'P/G', 'A/G', 'F/G']);
  });
});

describe('factor', () => {
  it.each<[FactorName, number]>([
    ['F/P', 4],
    ['P/F', 0.25],
    ['F/A', 3],
    ['A/F', 1 / 3],
    ['P/A', 0.75],
    ['A/P', 4 / 3],
    ['P/G', 0.25],
    ['A/G', 1 / 3],
    ['F/G', 1],
  ])('%s is right where it can be told by hand: i = 1, n = 2', (name, expected) => {
    expect(factor(name, 1, 2)).toBeCloseTo(expected, 14);
  });

  it.each<[FactorName, number]>([
    ['F/P', 1],
    ['P/F', 1],
    ['F/A', 4],
    ['A/F', 0.25],
    ['P/A', 4],
    ['A/P', 0.25],
    ['P/G', 6],
    ['A/G', 1.5],
    ['F/G', 6],
  ])('%s has its own value at a rate of 0', (name, expected) => {
    expect(factor(name, 0, 4)).toBe(expected);
  });

  it.each(FACTOR_NAMES)('%s passes into its value at 0 without a jump', (name) => {
    for (const rate of [1e-9, -1e-9]) expect(factor(name, rate, 12)).toBeCloseTo(factor(name, 0, 12), 5);
  });

  it.each(FACTOR_NAMES)('%s stays continuous however small the rate', (name) => {
    for (const rate of [1e-6, 1e-10, 1e-14, 1e-300]) {
      expect(Math.abs(factor(name, rate, 12) - factor(name, 0, 12))).toBeLessThanOrEqual(1_000 * rate + 1e-12);
    }
  });

  it('gives the printed closed form of the gradient at everyday rates', () => {
    const [i, n] = [0.08, 20];
    const printed = ((1 + i) ** n - 1 - n * i) / (i ** 2 * (1 + i) ** n);
    expect(factor('P/G', i, n)).toBeCloseTo(printed, 9);
    expect(factor('A/G', i, n)).toBeCloseTo(1 / i - n / ((1 + i) ** n - 1), 9);
    expect(factor('F/G', i, n)).toBeCloseTo(((1 + i) ** n - 1 - n * i) / i ** 2, 8);
  });

  it('counts no rise in a single period', () => {
    expect(factor('P/G', 0.1, 1)).toBe(0);
    expect(factor('A/G', 0.1, 1)).toBe(0);
    expect(factor('F/G', 0.1, 1)).toBe(0);
  });

  it.each<[FactorName, number]>([
    ['F/P', 1],
    ['P/F', 1],
    ['F/A', 0],
    ['P/A', 0],
    ['P/G', 0],
    ['F/G', 0],
  ])('%s of no periods is %s', (name, expected) => {
    expect(factor(name, 0.1, 0)).toBe(expected);
    expect(factor(name, 0, 0)).toBe(expected);
  });

  it.each<FactorName>(['A/F', 'A/P', 'A/G'])('%s needs a period to spread over', (name) => {
    expect(() => factor(name, 0.1, 0)).toThrow(
      new RangeError('invalid number of periods: 0 (expected a whole number 1 <= n <= 100000)'),
    );
    expect(factor(name, 0.1, 1)).toBeCloseTo(name === 'A/G' ? 0 : name === 'A/P' ? 1.1 : 1, 12);
  });

  it('takes negative rates', () => {
    expect(factor('F/A', -0.5, 2)).toBeCloseTo(1.5, 14);
    expect(factor('P/A', -0.5, 2)).toBeCloseTo(6, 14);
    expect(factor('P/G', -0.5, 2)).toBeCloseTo(4, 14);
  });

  it.each([2.5, -1, 100_001, Number.NaN])('refuses %s periods', (n) => {
    expect(() => factor('P/A', 0.1, n)).toThrow(
      new RangeError(`invalid number of periods: ${n} (expected a whole number 0 <= n <= 100000)`),
    );
  });

  it('refuses a rate of -1 and an unknown name', () => {
    expect(() => factor('P/A', -1, 5)).toThrow('invalid rate: -1 (expected a finite i > -1');
    expect(() => factor('A/X' as FactorName, 0.1, 5)).toThrow(
      new RangeError('invalid factor: A/X (expected F/P or P/F or F/A or A/F or P/A or A/P or P/G or A/G or F/G)'),
    );
    expect(() => factor('toString' as FactorName, 0.1, 5)).toThrow('invalid factor: toString ');
  });

  it('refuses a factor too large for a number, under its name', () => {
    expect(() => factor('F/P', 1, 2_000)).toThrow('invalid factor F/P: Infinity ');
    expect(() => factor('F/A', 1, 2_000)).toThrow('invalid factor F/A: Infinity ');
    expect(() => factor('P/A', -0.9, 2_000)).toThrow('invalid factor P/A: Infinity ');
  });
});
