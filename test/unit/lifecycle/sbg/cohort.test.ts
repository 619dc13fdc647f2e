import { describe, expect, it } from 'vitest';
import { type Cohort, checkCohort, inCustomers, pool } from '../../../../src/core/lifecycle/sbg/cohort.ts';

describe('inCustomers', () => {
  it('reads percentages as those of a thousand customers', () => {
    expect(inCustomers([100, 86.9, 74.3])).toEqual([1000, 869, 743]);
  });

  it('takes every other cohort as the people it counts', () => {
    expect(inCustomers([1000, 869])).toEqual([1000, 869]);
    expect(inCustomers([99, 80])).toEqual([99, 80]);
  });

  it('refuses an invalid cohort', () => {
    expect(() => inCustomers([100, 101])).toThrow('invalid customers after 1 periods: 101 ');
  });
});

describe('checkCohort', () => {
  it.each([[[1000, 869, 743]], [[1, 0.5, 0.5]], [[100]], [[5, 0, 0]]])('lets %j pass', (cohort) => {
    expect(() => checkCohort(cohort)).not.toThrow();
  });

  it('refuses a cohort that rises, naming the period', () => {
    expect(() => checkCohort([100, 90, 95])).toThrow(
      new RangeError('invalid customers after 2 periods: 95 (expected 0 <= n <= 90)'),
    );
  });

  it('refuses a figure that is negative, missing or no finite number', () => {
    expect(() => checkCohort([100, -1])).toThrow('invalid customers after 1 periods: -1 ');
    expect(() => checkCohort([100, Number.NaN])).toThrow('invalid customers after 1 periods: NaN ');
    expect(() => checkCohort([Number.POSITIVE_INFINITY, 1])).toThrow('invalid customers after 0 periods: Infinity ');
    expect(() => checkCohort([2 ** 53, 1])).toThrow('invalid customers after 0 periods: 9007199254740992 ');
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is being tested
    expect(() => checkCohort([100, , 80] as unknown as Cohort)).toThrow('invalid customers after 1 periods: undefined ');
  });

  it('refuses a cohort of nobody', () => {
    expect(() => checkCohort([])).toThrow(
      new RangeError('invalid cohort: 0 figures (expected its customers at the start, then per period)'),
    );
    expect(() => checkCohort([0, 0])).toThrow(new RangeError('invalid cohort: 0 customers at the start (expected at least one)'));
  });

  it('refuses more periods than survival is worked out for', () => {
    expect(() => checkCohort(new Array<number>(1e6 + 2).fill(1))).toThrow('invalid cohort: a list of 1000002 ');
  });
});

describe('pool', () => {
  it('counts who left and who stayed in each period', () => {
    expect(pool([[100, 80, 70]])).toEqual([
      { lost: 20, kept: 80 },
      { lost: 10, kept: 70 },
    ]);
  });

  it('adds up cohorts as long as each was seen', () => {
    const pooled = pool([
      [50, 45],
      [100, 80, 70],
      [10, 9, 8],
    ]);
    expect(pooled).toEqual([
      { lost: 26, kept: 134 },
      { lost: 11, kept: 78 },
    ]);
  });

  it('learns nothing from a cohort seen only at its start', () => {
    expect(pool([[100]])).toEqual([]);
    expect(pool([[100], [10, 9]])).toEqual([{ lost: 1, kept: 9 }]);
  });

  it('refuses no cohort, and an invalid one among others', () => {
    expect(() => pool([])).toThrow(new RangeError('invalid cohorts: a list of 0 (expected a list of 1 to 1000000)'));
    expect(() =>
      pool([
        [10, 9],
        [10, 11],
      ]),
    ).toThrow('invalid customers after 1 periods: 11 ');
  });
});
