import { describe, expect, it } from 'vitest';
import {
  convertRate,
  effectiveRate,
  forceOfInterest,
  nominalRate,
  PER_YEAR,
  type Period,
  periodsIn,
} from '../../../src/core/money/rates.ts';

describe('periodsIn', () => {
  it('counts the shorter periods in the longer one', () => {
    expect(periodsIn('year', 'month')).toBe(12);
    expect(periodsIn('year', 'quarter')).toBe(4);
    expect(periodsIn('half-year', 'quarter')).toBe(2);
    expect(periodsIn('quarter', 'month')).toBe(3);
  });

  it('gives the part the other way round, and 1 for itself', () => {
    expect(periodsIn('month', 'year')).toBe(1 / 12);
    for (const period of Object.keys(PER_YEAR) as Period[]) expect(periodsIn(period, period)).toBe(1);
  });

  it('refuses an unknown period on either side', () => {
    const message = 'invalid period: week (expected year or half-year or quarter or month)';
    expect(() => periodsIn('week' as Period, 'year')).toThrow(new RangeError(message));
    expect(() => periodsIn('year', 'week' as Period)).toThrow(new RangeError(message));
  });
});

describe('convertRate', () => {
  it('compounds to the longer period', () => {
    expect(convertRate(0.01, 'month', 'year')).toBeCloseTo(1.01 ** 12 - 1, 14);
    expect(convertRate(0.1, 'half-year', 'year')).toBeCloseTo(0.21, 14);
  });

  it('takes the root to the shorter, below a simple share', () => {
    expect(convertRate(0.21, 'year', 'half-year')).toBeCloseTo(0.1, 14);
    expect(convertRate(0.1, 'year', 'month')).toBeCloseTo(0.00797414, 8);
    expect(convertRate(0.1, 'year', 'month')).toBeLessThan(0.1 / 12);
  });

  it('leaves 0 at 0 and takes negative rates', () => {
    expect(convertRate(0, 'year', 'month')).toBe(0);
    expect(convertRate(-0.75, 'year', 'half-year')).toBeCloseTo(-0.5, 14);
  });

  it('refuses a rate of -1 and one that compounds beyond numbers', () => {
    expect(() => convertRate(-1, 'year', 'month')).toThrow('invalid rate: -1 (expected a finite i > -1');
    expect(() => convertRate(1e30, 'month', 'year')).toThrow('invalid rate: Infinity ');
  });
});

describe('effectiveRate and nominalRate', () => {
  it('compound the parts of a nominal rate', () => {
    expect(effectiveRate(0.12, 12)).toBeCloseTo(0.12682503, 8);
    expect(effectiveRate(0.2, 2)).toBeCloseTo(0.21, 14);
    expect(effectiveRate(0.2, 1)).toBeCloseTo(0.2, 14);
  });

  it('undo each other', () => {
    expect(nominalRate(0.21, 2)).toBeCloseTo(0.2, 14);
    expect(nominalRate(effectiveRate(0.07, 365), 365)).toBeCloseTo(0.07, 12);
  });

  it('refuse parts that are none, or too many', () => {
    const message = (parts: number) => `invalid number of parts a year: ${parts} (expected ${Number.MIN_VALUE} <= m <= 100000)`;
    for (const parts of [0, -1, Number.NaN, 100_001]) {
      expect(() => effectiveRate(0.1, parts)).toThrow(new RangeError(message(parts)));
      expect(() => nominalRate(0.1, parts)).toThrow(new RangeError(message(parts)));
    }
  });

  it('refuse rates that take everything', () => {
    expect(() => effectiveRate(-2, 2)).toThrow('invalid nominal rate per part: -1 (expected a finite j/m > -1');
    expect(effectiveRate(-1.5, 2)).toBeCloseTo(0.0625 - 1, 14);
    expect(() => nominalRate(-1, 2)).toThrow('invalid effective rate: -1 (expected a finite i > -1');
    expect(() => effectiveRate(1e10, 1_000)).toThrow('invalid effective rate: Infinity ');
    expect(() => nominalRate(1e300, Number.MIN_VALUE)).toThrow('invalid nominal rate: ');
  });
});

describe('forceOfInterest', () => {
  it('is the natural logarithm of 1 + i', () => {
    expect(forceOfInterest(Math.E - 1)).toBeCloseTo(1, 14);
    expect(forceOfInterest(0)).toBe(0);
    expect(forceOfInterest(1e-12)).toBeCloseTo(1e-12, 20);
  });

  it('is what the nominal rate tends to with ever more parts', () => {
    expect(nominalRate(0.1, 100_000)).toBeCloseTo(forceOfInterest(0.1), 6);
  });

  it('refuses a rate of -1', () => {
    expect(() => forceOfInterest(-1)).toThrow('invalid rate: -1 (expected a finite i > -1');
  });
});
