import { describe, expect, it } from 'vitest';
import type { Counts } from '../../../src/core/kano/categories.ts';
import { chiSquare } from '../../../src/core/kano/chi-square.ts';

const NOBODY: Counts = { M: 0, O: 0, A: 0, I: 0, R: 0, Q: 0 };

describe('chiSquare', () => {
  it('sums the squared distances from equal frequencies over the expected count', () => {
    // expected 10 each
    expect(chiSquare({ ...NOBODY, M: 20, O: 5, A: 10, I: 5 }).statistic).toBeCloseTo((100 + 25 + 0 + 25) / 10, 12);
  });

  it('has three degrees of freedom', () => {
    expect(chiSquare({ ...NOBODY, M: 1 }).df).toBe(3);
  });

  it('is 0 where all four are equally frequent', () => {
    expect(chiSquare({ M: 7, O: 7, A: 7, I: 7, R: 0, Q: 0 }).statistic).toBe(0);
  });

  it('is three times their number where all agree', () => {
    expect(chiSquare({ ...NOBODY, A: 40 }).statistic).toBe(120);
  });

  it('leaves reverse and questionable answers out', () => {
    const counts = { ...NOBODY, M: 20, O: 5, A: 10, I: 5 };
    expect(chiSquare({ ...counts, R: 50, Q: 50 })).toEqual(chiSquare(counts));
  });

  it('refuses counts without an answer to compare', () => {
    expect(() => chiSquare({ ...NOBODY, R: 3, Q: 3 })).toThrow(
      new RangeError('invalid counts: M + O + A + I = 0 (expected at least one answer to compare)'),
    );
  });

  it('refuses a count that is no number', () => {
    expect(() => chiSquare({ ...NOBODY, M: 3, R: Number.NaN })).toThrow('invalid count of R: NaN ');
  });
});
