import { describe, expect, it } from 'vitest';
import { ebelBand, upperLower } from '../../../src/core/items/discrimination.ts';
import { readScores } from '../../../src/core/items/scores.ts';

/** Totals 3, 2, 1, 0: with 27 % of four learners, one in either group. */
const LADDER = readScores([
  [1, 1, 1],
  [1, 1, 0],
  [1, 0, 0],
  [0, 0, 0],
]);

describe('upperLower', () => {
  it('is the share right among the best less that among the worst', () => {
    expect(upperLower(LADDER)).toEqual([1, 1, 1]);
    expect(upperLower(LADDER, { share: 0.5 })).toEqual([0.5, 1, 0.5]);
  });

  it('is -1 for an item that only the worst get right, and 0 for one that tells nothing', () => {
    const scores = readScores([
      [1, 1, 0, 1],
      [1, 0, 0, 1],
      [0, 0, 1, 1],
      [0, 0, 1, 1],
    ]);
    expect(upperLower(scores, { criterion: [4, 3, 2, 1], share: 0.5 })).toEqual([1, 0.5, -1, 0]);
  });

  it('shares places among equals, so that the order of the list does not matter', () => {
    const rows = [
      [1, 1],
      [1, 0],
      [0, 1],
      [0, 0],
    ];
    expect(upperLower(readScores(rows), { share: 0.5 })).toEqual([0.5, 0.5]);
    expect(upperLower(readScores([...rows].reverse()), { share: 0.5 })).toEqual([0.5, 0.5]);
  });

  it('follows the order of the list where that is asked for', () => {
    const rows = [
      [1, 1],
      [1, 0],
      [0, 1],
      [0, 0],
    ];
    expect(upperLower(readScores(rows), { share: 0.5, ties: 'order' })).toEqual([1, 0]);
  });

  it('ranks by another criterion where one is given', () => {
    expect(upperLower(LADDER, { criterion: [0, 1, 2, 3] })).toEqual([-1, -1, -1]);
  });

  it('divides part marks by the maximum', () => {
    const scores = readScores([
      [10, 1],
      [5, 1],
      [0, 0],
    ]);
    expect(upperLower(scores, { maxima: [10, 1] })).toEqual([1, 1]);
    expect(upperLower(scores, { maxima: [20, 4] })).toEqual([0.5, 0.25]);
  });

  it('is 0, not -0, where everybody is alike', () => {
    for (const d of upperLower(
      readScores([
        [1, 0],
        [1, 0],
        [1, 0],
      ]),
    ))
      expect(Object.is(d, 0)).toBe(true);
  });

  it('refuses one learner, a criterion of another length and marks above the maximum', () => {
    expect(() => upperLower(readScores([[1, 0]]))).toThrow('invalid class: 1 learners ');
    expect(() => upperLower(LADDER, { criterion: [1, 2] })).toThrow(
      new RangeError('invalid criterion: 2 (expected one for each of 4 learners)'),
    );
    expect(() => upperLower(readScores([[2], [0]]))).toThrow('invalid mark of learner 0 on item 0: 2 ');
    expect(() => upperLower(LADDER, { share: 0.6 })).toThrow('invalid share: 0.6 ');
  });
});

describe('ebelBand (recalled)', () => {
  it('takes what binary fractions leave a hair under a limit for the limit: shared places of 70 learners sum to 0.39999999999999997', () => {
    expect([0.4, 0.3, 0.2].map((limit) => ebelBand(limit - 1e-15))).toEqual([0.4, 0.3, 0.2].map(ebelBand));
  });

  it('has its borders at 0.40, 0.30 and 0.20, each in the better band', () => {
    expect([1, 0.4, 0.3999, 0.3, 0.2999, 0.2, 0.1999, 0, -1].map(ebelBand)).toEqual([
      'very-good',
      'very-good',
      'good',
      'good',
      'marginal',
      'marginal',
      'poor',
      'poor',
      'poor',
    ]);
  });

  it('refuses what is no index', () => {
    for (const d of [Number.NaN, 1.1, -1.1])
      expect(() => ebelBand(d)).toThrow(`invalid discrimination: ${d} (expected -1 <= d <= 1)`);
    expect([ebelBand(1), ebelBand(-1)]).toEqual(['very-good', 'poor']);
  });
});
