import { describe, expect, it } from 'vitest';
import type { Counts } from '../../../src/core/kano/categories.ts';
import { fong } from '../../../src/core/kano/fong.ts';

const NOBODY: Counts = { M: 0, O: 0, A: 0, I: 0, R: 0, Q: 0 };

describe('fong', () => {
  it('compares the two most frequent categories', () => {
    const { a, b, first, second, difference } = fong({ M: 15, O: 24, A: 121, I: 124, R: 6, Q: 6 });
    expect({ a, b, first, second, difference }).toEqual({ a: 124, b: 121, first: 'I', second: 'A', difference: 3 });
  });

  it('has a critical difference of 1.65 sqrt((a + b)(2n - a - b) / 2n)', () => {
    // a = 30, b = 20, n = 100: 1.65 * sqrt(50 * 150 / 200) = 1.65 * sqrt(37.5)
    expect(fong({ M: 30, O: 20, A: 20, I: 20, R: 10, Q: 0 }).critical).toBeCloseTo(10.104145, 6);
  });

  it('counts questionable answers in n', () => {
    // a = 30, b = 20, n = 200: 1.65 * sqrt(50 * 350 / 400) = 1.65 * sqrt(43.75)
    expect(fong({ M: 30, O: 20, A: 20, I: 20, R: 10, Q: 100 }).critical).toBeCloseTo(10.913724, 6);
  });

  it('never compares questionable answers', () => {
    expect(fong({ ...NOBODY, Q: 80, R: 12, I: 8 })).toMatchObject({ first: 'R', second: 'I', a: 12, b: 8 });
  });

  it('calls a lead significant from the critical difference on', () => {
    // with a + b = n the critical difference is 1.65 * sqrt(n / 2), for n = 200 exactly 16.5
    expect(fong({ ...NOBODY, M: 108.25, O: 91.75 })).toMatchObject({ difference: 16.5, critical: 16.5, significant: true });
    expect(fong({ ...NOBODY, M: 108, O: 92 })).toMatchObject({ difference: 16, significant: false });
    expect(fong({ ...NOBODY, M: 109, O: 91 })).toMatchObject({ difference: 18, significant: true });
  });

  it('never calls a tie significant', () => {
    expect(fong({ ...NOBODY, M: 1000, O: 1000 }).significant).toBe(false);
  });

  it('does not let one answer alone be significant', () => {
    expect(fong({ ...NOBODY, M: 1 }).significant).toBe(false);
  });

  it('does not round the critical difference before comparing', () => {
    // critical 8.009: rounded to one decimal, as stp25kano does, the lead of 8 would reach it
    expect(fong({ ...NOBODY, M: 23, O: 15, I: 12 })).toMatchObject({ difference: 8, significant: false });
  });

  it('refuses counts without an answer to compare, instead of calling 0 >= 0 significant', () => {
    expect(() => fong({ ...NOBODY, Q: 7 })).toThrow(
      new RangeError('invalid counts: M + O + A + I + R = 0 (expected at least one answer that is not questionable)'),
    );
    expect(() => fong(NOBODY)).toThrow(RangeError);
  });

  it('refuses a negative count', () => {
    expect(() => fong({ ...NOBODY, M: 5, A: -1 })).toThrow('invalid count of A: -1 ');
  });
});
