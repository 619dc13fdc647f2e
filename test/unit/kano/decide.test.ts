import { describe, expect, it } from 'vitest';
import type { Counts } from '../../../src/core/kano/categories.ts';
import { byBlock, byHierarchy, byMode } from '../../../src/core/kano/decide.ts';

const NOBODY: Counts = { M: 0, O: 0, A: 0, I: 0, R: 0, Q: 0 };

describe('byMode', () => {
  it('is the most frequent category', () => {
    expect(byMode({ M: 1, O: 2, A: 3, I: 9, R: 4, Q: 5 })).toEqual(['I']);
  });

  it('holds all that tie at the top, in the order M, O, A, I, R, Q', () => {
    expect(byMode({ M: 3, O: 9, A: 1, I: 9, R: 2, Q: 9 })).toEqual(['O', 'I', 'Q']);
    expect(byMode({ M: 1, O: 1, A: 1, I: 1, R: 1, Q: 1 })).toEqual(['M', 'O', 'A', 'I', 'R', 'Q']);
  });

  it('parts counts that differ by one in a million', () => {
    expect(byMode({ ...NOBODY, M: 999_999, A: 1_000_000 })).toEqual(['A']);
  });

  it('lets reverse or questionable win', () => {
    expect(byMode({ ...NOBODY, R: 5, M: 4 })).toEqual(['R']);
    expect(byMode({ ...NOBODY, Q: 5, M: 4 })).toEqual(['Q']);
  });
});

describe('byHierarchy', () => {
  it('is the mode where it leads by more than the margin', () => {
    expect(byHierarchy({ M: 20, O: 20, A: 27, I: 33, R: 0, Q: 0 }, 0.05)).toBe('I');
  });

  it('is the weightiest within the margin: M before O before A before I', () => {
    expect(byHierarchy({ M: 24, O: 25, A: 25, I: 26, R: 0, Q: 0 })).toBe('M');
    expect(byHierarchy({ M: 1, O: 32, A: 33, I: 34, R: 0, Q: 0 })).toBe('O');
    expect(byHierarchy({ M: 1, O: 1, A: 48, I: 50, R: 0, Q: 0 })).toBe('A');
  });

  it('counts a lead of exactly the margin as close', () => {
    expect(byHierarchy({ M: 47, O: 53, A: 0, I: 0, R: 0, Q: 0 })).toBe('M');
    expect(byHierarchy({ M: 46, O: 53, A: 1, I: 0, R: 0, Q: 0 })).toBe('O');
  });

  it('takes 6 percent of all answers for close unless told otherwise', () => {
    const counts: Counts = { M: 0, O: 40, A: 46, I: 4, R: 5, Q: 5 };
    expect(byHierarchy(counts)).toBe('O');
    expect(byHierarchy(counts, 0.06)).toBe('O');
    expect(byHierarchy(counts, 0.05)).toBe('A');
  });

  it('measures the margin against n with reverse and questionable answers', () => {
    // a lead of 6 is 6.3 % of the 95 that are neither, and 6 % of all 100
    expect(byHierarchy({ M: 0, O: 44, A: 50, I: 1, R: 3, Q: 2 })).toBe('O');
  });

  it('keeps a weightier category out that is not close to the largest', () => {
    expect(byHierarchy({ M: 65, O: 87, A: 93, I: 51, R: 0, Q: 0 })).toBe('O');
  });

  it('measures closeness from the largest, not from neighbour to neighbour', () => {
    // M is within 6 of O and O within 6 of A, but M is 10 behind A
    expect(byHierarchy({ M: 29, O: 34, A: 37, I: 0, R: 0, Q: 0 }, 0.05)).toBe('O');
  });

  it('lets a third close category compete, not only the top two', () => {
    expect(byHierarchy({ M: 32, O: 33, A: 35, I: 0, R: 0, Q: 0 })).toBe('M');
  });

  it('settles exact ties only at a margin of 0', () => {
    expect(byHierarchy({ ...NOBODY, M: 9, O: 10 }, 0)).toBe('O');
    expect(byHierarchy({ ...NOBODY, M: 10, O: 10 }, 0)).toBe('M');
  });

  it('lets reverse and questionable stand where they lead by more than the margin', () => {
    expect(byHierarchy({ ...NOBODY, R: 60, M: 40 })).toBe('R');
    expect(byHierarchy({ ...NOBODY, Q: 60, M: 40 })).toBe('Q');
  });

  it('has reverse and questionable yield to any close M, O, A or I', () => {
    expect(byHierarchy({ ...NOBODY, R: 52, I: 48 })).toBe('I');
    expect(byHierarchy({ ...NOBODY, Q: 52, A: 48 })).toBe('A');
    expect(byHierarchy({ ...NOBODY, Q: 52, R: 48 })).toBe('R');
  });

  it('never picks a category nobody chose, however wide the margin', () => {
    expect(byHierarchy({ ...NOBODY, A: 3, I: 2 }, 1)).toBe('A');
  });

  it.each([-0.01, 1.01, Number.NaN])('refuses a margin of %s', (margin) => {
    expect(() => byHierarchy({ ...NOBODY, A: 3 }, margin)).toThrow(
      new RangeError(`invalid margin: ${margin} (expected 0 <= margin <= 1)`),
    );
  });
});

describe('byBlock', () => {
  it('is the largest of M, O, A where they are the majority, even if I is the mode', () => {
    expect(byBlock({ M: 15, O: 24, A: 121, I: 124, R: 6, Q: 6 })).toBe('A');
  });

  it('is the largest of I, R, Q where they are the majority, even if M is the mode', () => {
    expect(byBlock({ M: 40, O: 5, A: 0, I: 20, R: 25, Q: 10 })).toBe('R');
    expect(byBlock({ M: 40, O: 5, A: 0, I: 20, R: 10, Q: 25 })).toBe('Q');
    expect(byBlock({ M: 40, O: 5, A: 0, I: 25, R: 20, Q: 10 })).toBe('I');
  });

  it('asks for more than half: equal blocks fall to I, R, Q', () => {
    expect(byBlock({ M: 50, O: 0, A: 0, I: 30, R: 20, Q: 0 })).toBe('I');
    expect(byBlock({ M: 51, O: 0, A: 0, I: 30, R: 20, Q: 0 })).toBe('M');
  });

  it('does not take the binary rounding of percentages for a majority', () => {
    // 0.1 + 0.2 is 0.30000000000000004 in binary
    expect(byBlock({ M: 0.1, O: 0.2, A: 0, I: 0.3, R: 0, Q: 0 })).toBe('I');
  });

  it('settles ties inside a block by M before O before A, and I before R before Q', () => {
    expect(byBlock({ M: 2, O: 9, A: 9, I: 1, R: 1, Q: 1 })).toBe('O');
    expect(byBlock({ M: 9, O: 9, A: 9, I: 1, R: 1, Q: 1 })).toBe('M');
    expect(byBlock({ M: 1, O: 1, A: 1, I: 2, R: 9, Q: 9 })).toBe('R');
    expect(byBlock({ M: 1, O: 1, A: 1, I: 9, R: 9, Q: 9 })).toBe('I');
  });
});

describe.each([
  ['byMode', byMode],
  ['byHierarchy', byHierarchy],
  ['byBlock', byBlock],
])('%s', (_, decide: (counts: Counts) => unknown) => {
  it('refuses counts of nobody', () => {
    expect(() => decide(NOBODY)).toThrow('(expected at least one answer)');
  });

  it('refuses a count that is negative or no number', () => {
    expect(() => decide({ ...NOBODY, M: 3, Q: -1 })).toThrow('invalid count of Q: -1 ');
    expect(() => decide({ ...NOBODY, M: Number.NaN })).toThrow('invalid count of M: NaN ');
  });
});
