import { describe, expect, it } from 'vitest';
import { analyseSheet } from '../../../src/core/results/analyse-sheet.ts';
import { comparePapers } from '../../../src/core/results/compare.ts';
import { sheetOf } from './sheets.ts';

const scored = (...right: readonly (number | null)[]) =>
  analyseSheet(sheetOf(right.map((count) => (count === null ? null : 'A'.repeat(count).padEnd(10, 'B')))));

describe('comparePapers', () => {
  it('pairs students and points by id, the largest fall first, and names who is in one only', () => {
    const before = scored(5, 7, null, 4);
    const after = scored(6, 3, 9, null);
    const { n, students, onlyBefore, onlyAfter, meanBefore, meanAfter, meanChange, interval, points } = comparePapers(
      before,
      after,
    );
    expect(n).toBe(2);
    expect(students.map(({ id, before: b, after: a }) => [id, b, a])).toEqual([
      ['s1', 0.7, 0.3],
      ['s0', 0.5, 0.6],
    ]);
    expect([onlyBefore, onlyAfter]).toEqual([['s3'], ['s2']]);
    expect([meanBefore, meanAfter, interval]).toEqual([0.6, expect.closeTo(0.45, 12), null]);
    expect(meanChange).toBeCloseTo(-0.15, 12);
    expect(points[0]).toMatchObject({ id: 'q3.1', before: 1, after: 2 / 3, nBefore: 3, nAfter: 3 });
  });

  it('has the paired t interval and the correlation from 10 students on', () => {
    const one = [1, 2, 3, 4, 5, 6, 7, 8, 9, 5];
    const two = [2, 2, 4, 6, 5, 7, 9, 8, 10, 6];
    const { interval, r, meanChange } = comparePapers(scored(...one), scored(...two));
    // changes of 1 0 1 2 0 1 2 0 1 1 tenths: mean 0.09, s = 0.0738, t(9) = 2.262
    expect(meanChange).toBeCloseTo(0.09, 12);
    expect(interval?.lower).toBeCloseTo(0.09 - (2.262157 * 0.0737865) / Math.sqrt(10), 6);
    expect(interval?.upper).toBeCloseTo(0.09 + (2.262157 * 0.0737865) / Math.sqrt(10), 6);
    expect(r).toBeGreaterThan(0.9);
  });

  it('says nothing of a class that shares nobody', () => {
    expect(comparePapers(scored(5), scored(null))).toMatchObject({
      n: 0,
      meanBefore: null,
      meanChange: null,
      r: null,
      students: [],
    });
  });

  it('leaves out a student whose paper is not marked', () => {
    const waiting = analyseSheet(sheetOf(['?', '?']));
    expect(comparePapers(scored(5, 6), waiting)).toMatchObject({ n: 0, onlyBefore: [], points: [] });
  });

  it('leaves out a student and a point whose first paper is not marked', () => {
    const waiting = analyseSheet(sheetOf(['?', '?']));
    const both = comparePapers(waiting, analyseSheet(sheetOf(['A', 'B'])));
    expect(both).toMatchObject({
      n: 0,
      meanBefore: null,
      meanAfter: null,
      meanChange: null,
      points: [],
      onlyBefore: [],
      onlyAfter: [],
    });
  });

  it('has the largest fall first, of students and of points', () => {
    const { students, points } = comparePapers(scored(2, 9, 8, 5), scored(4, 5, 1, 5));
    expect(students.map(({ id }) => id)).toEqual(['s2', 's1', 's3', 's0']);
    const one = analyseSheet(sheetOf(['AAA', 'AAA', 'BAA', 'BBA']));
    const two = analyseSheet(sheetOf(['BAA', 'BAA', 'BBA', 'BBB']));
    expect(comparePapers(one, two).points.map(({ id, change }) => [id, change])).toEqual([
      ['q0.1', -0.5],
      ['q1.1', -0.25],
      ['q2.1', -0.25],
    ]);
    expect(points).toHaveLength(10);
  });

  it('refuses what is no result', () => {
    expect(() => comparePapers(null as never, scored(5))).toThrow(
      new RangeError('invalid results before: null (expected an object)'),
    );
    expect(() => comparePapers(scored(5), undefined as never)).toThrow('invalid results after: undefined (expected an object)');
  });
});
