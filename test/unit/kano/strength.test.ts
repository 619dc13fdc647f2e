import { describe, expect, it } from 'vitest';
import type { Counts } from '../../../src/core/kano/categories.ts';
import { categoryStrength, totalStrength } from '../../../src/core/kano/strength.ts';

const NOBODY: Counts = { M: 0, O: 0, A: 0, I: 0, R: 0, Q: 0 };

describe('categoryStrength', () => {
  it('is the lead of the largest category over the second, as a share of all', () => {
    expect(categoryStrength({ M: 50, O: 20, A: 10, I: 20, R: 0, Q: 0 })).toBe(0.3);
  });

  it('counts reverse and questionable answers in n', () => {
    expect(categoryStrength({ M: 50, O: 20, A: 10, I: 20, R: 60, Q: 40 })).toBe(0.05);
  });

  it('lets reverse be the largest or the second', () => {
    expect(categoryStrength({ ...NOBODY, R: 6, M: 4 })).toBe(0.2);
    expect(categoryStrength({ ...NOBODY, M: 6, R: 4 })).toBe(0.2);
  });

  it('never takes questionable for one of the two', () => {
    expect(categoryStrength({ ...NOBODY, Q: 50, M: 30, O: 20 })).toBe(0.1);
  });

  it('is 1 where all agree and 0 where two tie', () => {
    expect(categoryStrength({ ...NOBODY, I: 9 })).toBe(1);
    expect(categoryStrength({ ...NOBODY, I: 9, A: 9, O: 2 })).toBe(0);
  });

  it('is 0 where all answers are questionable: no category is ahead', () => {
    expect(categoryStrength({ ...NOBODY, Q: 9 })).toBe(0);
  });
});

describe('totalStrength', () => {
  it('is the share of those to whom the feature matters', () => {
    expect(totalStrength({ M: 1, O: 2, A: 3, I: 4, R: 0, Q: 0 })).toBe(0.6);
  });

  it('counts reverse and questionable answers in n', () => {
    expect(totalStrength({ M: 1, O: 2, A: 3, I: 4, R: 3, Q: 2 })).toBe(0.4);
  });

  it('is 1 where it matters to all and 0, not -0, where to none', () => {
    expect(totalStrength({ ...NOBODY, M: 1, O: 1, A: 1 })).toBe(1);
    expect(totalStrength({ ...NOBODY, I: 1, R: 1, Q: 1 })).toBe(0);
    expect(totalStrength({ M: -0, O: -0, A: -0, I: 1, R: 0, Q: 0 })).toBe(0);
  });
});

describe.each([
  ['categoryStrength', categoryStrength],
  ['totalStrength', totalStrength],
])('%s', (_, strength) => {
  it('refuses counts of nobody', () => {
    expect(() => strength(NOBODY)).toThrow('(expected at least one answer)');
  });

  it('refuses a negative count', () => {
    expect(() => strength({ ...NOBODY, I: -2 })).toThrow('invalid count of I: -2 ');
  });
});
