import { describe, expect, it } from 'vitest';
import { ANSWERS, answered, CATEGORIES, type Counts, checkCounts, total } from '../../../src/core/kano/categories.ts';

const NOBODY: Counts = { M: 0, O: 0, A: 0, I: 0, R: 0, Q: 0 };

describe('the categories and answers', () => {
  it('stand weightiest category first', () => {
    expect(CATEGORIES).toEqual(['M', 'O', 'A', 'I', 'R', 'Q']);
  });

  it("stand in the questionnaire's order of answers", () => {
    expect(ANSWERS).toEqual(['like', 'must-be', 'neutral', 'live-with', 'dislike']);
  });
});

describe('total', () => {
  it('counts reverse and questionable answers too', () => {
    expect(total({ M: 1, O: 2, A: 4, I: 8, R: 16, Q: 32 })).toBe(63);
  });

  it('is 0 when nobody answered', () => {
    expect(total(NOBODY)).toBe(0);
  });

  it('takes percentages with decimals', () => {
    expect(total({ M: 49.3, O: 32.3, A: 7, I: 9.5, R: 0.3, Q: 1.5 })).toBeCloseTo(99.9, 10);
  });

  it('refuses a negative count', () => {
    expect(() => total({ ...NOBODY, A: -1 })).toThrow(RangeError);
  });
});

describe('answered', () => {
  it('is the total where somebody answered', () => {
    expect(answered({ ...NOBODY, Q: 2, M: 1 })).toBe(3);
  });

  it('refuses counts of nobody, and says what it needs', () => {
    expect(() => answered(NOBODY)).toThrow(
      new RangeError('invalid counts: M + O + A + I + R + Q = 0 (expected at least one answer)'),
    );
  });
});

describe('checkCounts', () => {
  it('lets whole numbers, fractions and zeros pass', () => {
    expect(() => checkCounts({ M: 3, O: 0, A: 12.5, I: 0.1, R: Number.MAX_SAFE_INTEGER, Q: 0 })).not.toThrow();
  });

  it('names the category, the value and the remedy', () => {
    expect(() => checkCounts({ ...NOBODY, O: -3 })).toThrow(
      new RangeError('invalid count of O: -3 (expected 0 <= count <= 9007199254740991)'),
    );
  });

  it.each(CATEGORIES)('looks at %s', (category) => {
    expect(() => checkCounts({ ...NOBODY, [category]: -0.001 })).toThrow(`invalid count of ${category}: -0.001 `);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 2 ** 53, Number.MAX_VALUE])(
    'refuses %s, which cannot be counted with',
    (count) => {
      expect(() => checkCounts({ ...NOBODY, I: count })).toThrow(RangeError);
    },
  );

  it('refuses a missing count and a text instead of reckoning with them', () => {
    const { Q: _, ...five } = NOBODY;
    expect(() => checkCounts(five as Counts)).toThrow('invalid count of Q: undefined ');
    expect(() => checkCounts({ ...NOBODY, M: '7' as unknown as number })).toThrow("invalid count of M: '7' ");
  });
});
