import { describe, expect, it } from 'vitest';
import { chanceArea, disparity } from '../../../src/core/items/disparity.ts';

/**
 * D_B(M) as printed: the values a program (ycchiu0703, Test-Question-Diagnosis-and-Student-Assessment-System, on GitHub) copied from a
 * textbook it does not name. Sato's own table was not opened.
 */
const PRINTED = [
  [11, 0.278],
  [12, 0.285],
  [13, 0.291],
  [14, 0.296],
  [15, 0.302],
  [16, 0.307],
  [17, 0.312],
  [18, 0.317],
  [19, 0.321],
  [20, 0.326],
] as const;

describe('the disparity coefficient', () => {
  it('is 0 where the S and the P line are one', () => {
    expect(disparity([5, 4, 3, 2, 1], [5, 4, 3, 2, 1])).toBe(0);
  });

  it('is the area between the lines over that of chance', () => {
    // five learners with 3 of 6 each: the S line is upright at the third item, the P line falls from five to none
    const s = [3, 3, 3, 3, 3];
    const p = [5, 4, 3, 2, 1, 0];
    const area = 0 + 1 + 2 + 2 + 1 + 0;
    expect(disparity(s, p)).toBeCloseTo(area / (4 * 30 * 0.25 * chanceArea(5)), 12);
  });

  it('has the yardstick of the printed table, within 0.002 from M = 14 and 0.009 below', () => {
    for (const [m, printed] of PRINTED) expect(Math.abs(chanceArea(m) - printed), `M ${m}`).toBeLessThan(m < 14 ? 0.009 : 0.0021);
  });

  it('is null where nothing can be said: one learner, one item, all right, none right, a handful of cells', () => {
    expect(disparity([3], [1, 1, 1, 0, 0])).toBeNull();
    expect(disparity([1, 1, 0], [2])).toBeNull();
    expect(disparity(Array(5).fill(5), Array(5).fill(5))).toBeNull();
    expect(disparity(Array(5).fill(0), Array(5).fill(0))).toBeNull();
    expect(disparity([2, 1, 1, 0], [2, 1, 1, 0])).toBeNull();
  });
});
