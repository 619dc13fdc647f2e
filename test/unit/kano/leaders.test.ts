import { describe, expect, it } from 'vitest';
import { CATEGORIES, type Counts } from '../../../src/core/kano/categories.ts';
import { leaders } from '../../../src/core/kano/leaders.ts';

const FEATURE: Counts = { M: 10, O: 30, A: 26, I: 24, R: 6, Q: 4 };

describe('leaders', () => {
  it('holds the largest alone at a margin of 0', () => {
    expect(leaders(FEATURE, CATEGORIES, 0)).toEqual(['O']);
  });

  it('holds all within the margin, the margin itself included', () => {
    expect(leaders(FEATURE, CATEGORIES, 0.04)).toEqual(['O', 'A']);
    expect(leaders(FEATURE, CATEGORIES, 0.0599)).toEqual(['O', 'A']);
    expect(leaders(FEATURE, CATEGORIES, 0.06)).toEqual(['O', 'A', 'I']);
  });

  it('measures from the largest of those named, as a share of all', () => {
    expect(leaders(FEATURE, ['A', 'I', 'R'], 0.02)).toEqual(['A', 'I']);
  });

  it('keeps the order in which the categories are named', () => {
    expect(leaders(FEATURE, ['I', 'A', 'O'], 0.06)).toEqual(['I', 'A', 'O']);
  });

  it('does not lose a category on the margin to binary rounding', () => {
    // 0.29 * 100 is 28.999999999999996 and 34.2 - 28.2 is 6.0000000000000036
    expect(leaders({ M: 10, O: 39, A: 1, I: 20, R: 20, Q: 10 }, ['M', 'O'], 0.29)).toEqual(['M', 'O']);
    expect(leaders({ M: 28.2, O: 34.2, A: 10, I: 10, R: 10, Q: 7.6 }, CATEGORIES, 0.06)).toEqual(['M', 'O']);
  });

  it('never holds a category nobody chose', () => {
    expect(leaders({ M: 0, O: 0, A: 3, I: 2, R: 0, Q: 0 }, CATEGORIES, 1)).toEqual(['A', 'I']);
    expect(leaders({ M: 0, O: 0, A: 3, I: 2, R: 0, Q: 0 }, ['M', 'O'], 0)).toEqual([]);
  });

  it('refuses counts of nobody', () => {
    expect(() => leaders({ M: 0, O: 0, A: 0, I: 0, R: 0, Q: 0 }, CATEGORIES, 0)).toThrow(RangeError);
  });
});
