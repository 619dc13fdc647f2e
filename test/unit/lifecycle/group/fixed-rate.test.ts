import { describe, expect, it } from 'vitest';
import {
  completedRenewals,
  type FixedRate,
  fixedRateExhaustion,
  fixedRateLast,
  fixedRateMean,
  fixedRateMedian,
  fixedRateSurvival,
  leavingInPeriod,
} from '../../../../src/core/lifecycle/group/fixed-rate.ts';
import type { Leaving } from '../../../../src/core/lifecycle/group/leaving.ts';

const TENTH: FixedRate = { churn: 0.1, leaving: 'at-end' };
const EVENLY: FixedRate = { churn: 0.1, leaving: 'evenly' };
const finite = (periods: number) => ({ kind: 'finite', periods });
const ENDLESS = { kind: 'infinite' };
const OUTSIDE = [-0.1, 1.2, Number.NaN, Number.POSITIVE_INFINITY];

describe('a closed group losing a fixed share', () => {
  it('has a mean life of 1 / churn where customers leave at the ends', () => {
    expect(fixedRateMean(TENTH)).toEqual(finite(10));
    expect(fixedRateMean({ churn: 0.05, leaving: 'at-end' })).toEqual(finite(20));
    expect(fixedRateMean({ churn: 1, leaving: 'at-end' })).toEqual(finite(1));
  });

  it('has a mean life of -1 / ln(1 - churn) where they leave evenly', () => {
    // ln 0.9 = -0.10536
    expect(fixedRateMean(EVENLY)).toMatchObject({ periods: expect.closeTo(9.491222, 6) });
    expect(fixedRateMean({ churn: 1, leaving: 'evenly' })).toEqual(finite(0));
  });

  it('never ends where nobody leaves', () => {
    for (const leaving of ['at-end', 'evenly'] as const) {
      expect(fixedRateMean({ churn: 0, leaving })).toEqual(ENDLESS);
      expect(fixedRateMedian({ churn: 0, leaving })).toEqual(ENDLESS);
      expect(fixedRateSurvival({ churn: 0, leaving }, 1e6)).toBe(1);
    }
    expect(completedRenewals(0)).toEqual(ENDLESS);
  });

  it('is never exhausted, unless all leave', () => {
    expect(fixedRateExhaustion(TENTH)).toEqual(ENDLESS);
    expect(fixedRateExhaustion({ churn: 0.999, leaving: 'evenly' })).toEqual(ENDLESS);
    expect(fixedRateExhaustion({ churn: 1, leaving: 'at-end' })).toEqual(finite(1));
    expect(fixedRateExhaustion({ churn: 1, leaving: 'evenly' })).toEqual(finite(0));
  });

  it('survives by powers', () => {
    expect([0, 1, 2, 3].map((t) => fixedRateSurvival({ churn: 0.5, leaving: 'at-end' }, t))).toEqual([1, 0.5, 0.25, 0.125]);
    expect(fixedRateSurvival(TENTH, 10)).toBeCloseTo(0.34867844, 8);
  });

  it('survives in steps where customers leave at the ends, without steps where evenly', () => {
    expect(fixedRateSurvival(TENTH, 2.9)).toBe(fixedRateSurvival(TENTH, 2));
    expect(fixedRateSurvival({ churn: 0.75, leaving: 'evenly' }, 0.5)).toBe(0.5);
  });

  it('survives nothing where all leave', () => {
    expect(fixedRateSurvival({ churn: 1, leaving: 'at-end' }, 0.5)).toBe(1);
    expect(fixedRateSurvival({ churn: 1, leaving: 'at-end' }, 1)).toBe(0);
    expect(fixedRateSurvival({ churn: 1, leaving: 'evenly' }, 0.5)).toBe(0);
  });

  it('has lost half before the mean life is over', () => {
    expect(fixedRateMedian(TENTH)).toEqual(finite(7));
    expect(fixedRateMedian(EVENLY)).toMatchObject({ periods: expect.closeTo(6.578813479, 9) });
  });

  it('has a median of one period from a churn of a half on', () => {
    expect(fixedRateMedian({ churn: 0.5, leaving: 'at-end' })).toEqual(finite(1));
    expect(fixedRateMedian({ churn: 0.9, leaving: 'at-end' })).toEqual(finite(1));
    expect(fixedRateMedian({ churn: 1, leaving: 'at-end' })).toEqual(finite(1));
    expect(fixedRateMedian({ churn: 0.49, leaving: 'at-end' })).toEqual(finite(2));
  });

  it('does not take binary rounding for another period', () => {
    // survival is 1/2 after exactly two periods; computed, the quotient is 2.0000000000000004
    expect(fixedRateMedian({ churn: 1 - Math.SQRT1_2, leaving: 'at-end' })).toEqual(finite(2));
  });

  it.each(OUTSIDE)('refuses a churn of %s', (churn) => {
    const message = `invalid churn: ${churn} (expected 0 <= p <= 1)`;
    const odd = { churn, leaving: 'at-end' } as const;
    expect(() => fixedRateMean(odd)).toThrow(new RangeError(message));
    expect(() => fixedRateExhaustion(odd)).toThrow(message);
    expect(() => fixedRateSurvival(odd, 1)).toThrow(message);
    expect(() => fixedRateMedian(odd)).toThrow(message);
    expect(() => leavingInPeriod(churn, 1)).toThrow(message);
    expect(() => completedRenewals(churn)).toThrow(message);
  });

  it('refuses a churn above 0 that no base could show, before its reciprocal overflows', () => {
    expect(() => fixedRateMean({ churn: 1e-310, leaving: 'at-end' })).toThrow(
      new RangeError('invalid churn: 1e-310 (expected 0, or 1e-9 <= p <= 1)'),
    );
    expect(fixedRateMean({ churn: 1e-9, leaving: 'at-end' })).toMatchObject({ periods: expect.closeTo(1e9, 3) });
  });

  it('refuses an unknown way of leaving and an invalid time', () => {
    const odd = { churn: 0.1, leaving: 'monthly' as Leaving };
    expect(() => fixedRateMean(odd)).toThrow('invalid leaving: monthly ');
    expect(() => fixedRateExhaustion(odd)).toThrow('invalid leaving: monthly ');
    expect(() => fixedRateSurvival(odd, 1)).toThrow('invalid leaving: monthly ');
    expect(() => fixedRateMedian(odd)).toThrow('invalid leaving: monthly ');
    expect(() => fixedRateSurvival(TENTH, -1)).toThrow('invalid time: -1 ');
  });
});

describe('fixedRateLast', () => {
  const last = (churn: number, leaving: 'at-end' | 'evenly', n: number) => {
    const span = fixedRateLast({ churn, leaving }, n);
    if (span.kind !== 'finite') throw new Error('it never ends');
    return span.periods;
  };

  it('is the mean life where there is but one customer', () => {
    expect(last(0.1, 'at-end', 1)).toBeCloseTo(10, 9);
    expect(last(0.1, 'evenly', 1)).toBeCloseTo(-1 / Math.log(0.9), 9);
    expect(last(0.0005, 'at-end', 1)).toBeCloseTo(2000, 3);
  });

  it('is 8 / 3 for two customers of whom half leave each period', () => {
    // P(both gone after t) = (1 - 2^-t)^2; the sum of 2^(1-t) - 4^-t over t >= 0 is 4 - 4 / 3
    expect(last(0.5, 'at-end', 2)).toBeCloseTo(8 / 3, 11);
  });

  it('is some fifty periods for a hundred and some seventy for a thousand at a tenth', () => {
    expect(last(0.1, 'at-end', 100)).toBeCloseTo(49.7345, 4);
    expect(last(0.1, 'at-end', 1000)).toBeGreaterThan(71);
    expect(last(0.1, 'at-end', 1000)).toBeLessThan(72);
  });

  it('is alike whether it is summed or approached', () => {
    expect(last(0.00100001, 'at-end', 1000) / last(0.00099999, 'at-end', 1000)).toBeCloseTo(1, 4);
  });

  it('is the end of the first period where all leave, and never where nobody does', () => {
    expect([last(1, 'at-end', 100), last(1, 'evenly', 100)]).toEqual([1, 0]);
    expect(fixedRateLast({ churn: 0, leaving: 'at-end' }, 100)).toEqual({ kind: 'infinite' });
  });

  it.each([0, 1.5, 1e6 + 1, Number.NaN])('refuses %s customers', (n) => {
    expect(() => fixedRateLast(TENTH, n)).toThrow(`invalid number of customers: ${n} (expected a whole number`);
  });
});

describe('leavingInPeriod', () => {
  it('is churn times the survival so far', () => {
    expect([1, 2, 3].map((t) => leavingInPeriod(0.5, t))).toEqual([0.5, 0.25, 0.125]);
    expect(leavingInPeriod(0.2, 10)).toBeCloseTo(0.026843546, 9);
  });

  it('is everybody at once at a churn of 1, nobody ever at 0', () => {
    expect([1, 2].map((t) => leavingInPeriod(1, t))).toEqual([1, 0]);
    expect([1, 2].map((t) => leavingInPeriod(0, t))).toEqual([0, 0]);
  });

  it.each([0, 1.5, -1, 1e6 + 1, Number.NaN])('refuses period %s', (t) => {
    expect(() => leavingInPeriod(0.2, t)).toThrow(`invalid period: ${t} (expected a whole number`);
  });
});

describe('completedRenewals', () => {
  it('is one less than the periods paid for', () => {
    expect(completedRenewals(0.1)).toEqual(finite(9));
    expect(completedRenewals(0.5)).toEqual(finite(1));
    expect(completedRenewals(1)).toEqual(finite(0));
  });
});
