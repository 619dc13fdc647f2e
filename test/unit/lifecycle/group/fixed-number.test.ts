import { describe, expect, it } from 'vitest';
import {
  type FixedNumber,
  fixedNumberExhaustion,
  fixedNumberMean,
  fixedNumberSurvival,
} from '../../../../src/core/lifecycle/group/fixed-number.ts';
import type { Leaving } from '../../../../src/core/lifecycle/group/leaving.ts';

const TENTH: FixedNumber = { size: 1000, lost: 100, leaving: 'at-end' };
const EVENLY: FixedNumber = { ...TENTH, leaving: 'evenly' };
/** 100 customers, 30 leaving per period: after three periods 10 are left, who leave in the fourth. */
const UNEVEN: FixedNumber = { size: 100, lost: 30, leaving: 'at-end' };

describe('a closed group losing a fixed number', () => {
  it('is exhausted after size / lost periods', () => {
    expect(fixedNumberExhaustion(TENTH)).toBe(10);
    expect(fixedNumberExhaustion(EVENLY)).toBe(10);
  });

  it('is exhausted at the end of a period where customers leave only then', () => {
    expect(fixedNumberExhaustion(UNEVEN)).toBe(4);
    expect(fixedNumberExhaustion({ ...UNEVEN, leaving: 'evenly' })).toBeCloseTo(10 / 3, 12);
  });

  it('has half that for a mean life, plus half a period where customers leave at the end', () => {
    expect(fixedNumberMean(TENTH)).toBe(5.5);
    expect(fixedNumberMean(EVENLY)).toBe(5);
  });

  it('averages the lives where the last period has fewer to lose', () => {
    // 30 leave after 1, 30 after 2, 30 after 3 and 10 after 4 periods: 220 / 100
    expect(fixedNumberMean(UNEVEN)).toBeCloseTo(2.2, 12);
  });

  it('lives one period, or half of one, where the first takes everybody', () => {
    expect(fixedNumberMean({ size: 50, lost: 80, leaving: 'at-end' })).toBe(1);
    expect(fixedNumberMean({ size: 80, lost: 80, leaving: 'at-end' })).toBe(1);
    expect(fixedNumberMean({ size: 80, lost: 80, leaving: 'evenly' })).toBe(0.5);
    expect(fixedNumberExhaustion({ size: 50, lost: 80, leaving: 'at-end' })).toBe(1);
  });

  it('survives in a straight line to exactly 0', () => {
    expect([0, 1, 3, 9, 10, 11].map((t) => fixedNumberSurvival(TENTH, t))).toEqual([1, 0.9, 0.7, 0.1, 0, 0]);
  });

  it('survives in steps where customers leave at the ends, without steps where evenly', () => {
    expect(fixedNumberSurvival(TENTH, 2.5)).toBe(0.8);
    expect(fixedNumberSurvival(EVENLY, 2.5)).toBe(0.75);
  });

  it('has a mean life equal to the sum of its survivals', () => {
    const survivals = [0, 1, 2, 3, 4, 5].map((t) => fixedNumberSurvival(UNEVEN, t));
    expect(survivals.reduce((sum, share) => sum + share, 0)).toBeCloseTo(fixedNumberMean(UNEVEN), 12);
  });

  it.each([0, -5, 1e-7, 1.1e15, Number.NaN, Number.POSITIVE_INFINITY])('refuses a size of %s', (size) => {
    const message = `invalid group size: ${size} (expected 0.000001 <= N <= 1000000000000000)`;
    expect(() => fixedNumberMean({ ...TENTH, size })).toThrow(new RangeError(message));
    expect(() => fixedNumberExhaustion({ ...TENTH, size })).toThrow(message);
    expect(() => fixedNumberSurvival({ ...TENTH, size }, 1)).toThrow(message);
  });

  it.each([0, -5, 1e-7, 1.1e15, Number.NaN])('refuses to lose %s', (lost) => {
    const message = `invalid number lost per period: ${lost} (expected 0.000001 <= M <= 1000000000000000)`;
    expect(() => fixedNumberMean({ ...TENTH, lost })).toThrow(new RangeError(message));
    expect(() => fixedNumberExhaustion({ ...TENTH, lost })).toThrow(message);
    expect(() => fixedNumberSurvival({ ...TENTH, lost }, 1)).toThrow(message);
  });

  it('refuses an unknown way of leaving and an invalid time', () => {
    const odd = { ...TENTH, leaving: 'monthly' as Leaving };
    expect(() => fixedNumberMean(odd)).toThrow('invalid leaving: monthly ');
    expect(() => fixedNumberExhaustion(odd)).toThrow('invalid leaving: monthly ');
    expect(() => fixedNumberSurvival(odd, 1)).toThrow('invalid leaving: monthly ');
    expect(() => fixedNumberSurvival(TENTH, -1)).toThrow('invalid time: -1 ');
  });
});
