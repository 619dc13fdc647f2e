import { describe, expect, it } from 'vitest';
import { survival } from '../../../../src/core/lifecycle/sbg/distribution.ts';
import { project } from '../../../../src/core/lifecycle/sbg/projection.ts';

const EVEN = { alpha: 1, beta: 1 };

describe('project', () => {
  it('carries on from the customers last counted', () => {
    // of 50 first 2/3 renew, then 3/4 of those
    expect(project(EVEN, [100, 50], 2)).toEqual([expect.closeTo(100 / 3, 10), expect.closeTo(25, 10)]);
  });

  it('is the curve of the model for a cohort seen only at its start', () => {
    expect(project(EVEN, [60], 3)).toEqual([30, 20, 15].map((n) => expect.closeTo(n, 10)));
  });

  it('does not correct for the past: a cohort below the curve stays below', () => {
    const expected = 40 * (survival(EVEN, 3) / survival(EVEN, 1));
    expect(project(EVEN, [100, 40], 2)[1]).toBeCloseTo(expected, 10);
  });

  it('is empty over no periods and 0 for a cohort that has gone', () => {
    expect(project(EVEN, [100, 50], 0)).toEqual([]);
    expect(project(EVEN, [100, 0], 2)).toEqual([0, 0]);
  });

  it('refuses invalid parameters, cohorts and periods', () => {
    expect(() => project({ alpha: 0, beta: 1 }, [100], 1)).toThrow('invalid alpha: 0 ');
    expect(() => project(EVEN, [100, 101], 1)).toThrow('invalid customers after 1 periods: 101 ');
    expect(() => project(EVEN, [], 1)).toThrow('invalid cohort: 0 figures ');
    expect(() => project(EVEN, [100], -1)).toThrow('invalid number of periods: -1 ');
    expect(() => project(EVEN, [100], 1.5)).toThrow('invalid number of periods: 1.5 ');
  });
});
