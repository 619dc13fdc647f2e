import { describe, expect, it } from 'vitest';
import { masteryIndex } from '../../../src/core/items/mastery.ts';
import { readScores } from '../../../src/core/items/scores.ts';

const SCORES = readScores([
  [1, 0, 1],
  [1, 0, 0],
  [0, 1, 1],
  [0, 1, 0],
]);

describe('masteryIndex', () => {
  it('is the share right among masters less that among the others', () => {
    expect(masteryIndex(SCORES, [90, 80, 60, 50], 70)).toEqual([1, -1, 0]);
  });

  it('counts who just reaches the cut as a master', () => {
    expect(masteryIndex(SCORES, [90, 80, 60, 50], 60)).toEqual([2 / 3, 1 / 3 - 1, 2 / 3]);
  });

  it('divides part marks by the maximum', () => {
    expect(masteryIndex(readScores([[4], [1]]), [2, 1], 2, [4])).toEqual([0.75]);
  });

  it('is null where all are masters or none is', () => {
    expect(masteryIndex(SCORES, [90, 80, 60, 50], 50)).toBeNull();
    expect(masteryIndex(SCORES, [90, 80, 60, 50], 91)).toBeNull();
  });

  it('refuses a criterion of another length, a cut that is no number and marks above the maximum', () => {
    expect(() => masteryIndex(SCORES, [1, 2], 1)).toThrow(
      new RangeError('invalid criterion: 2 (expected one for each of 4 learners)'),
    );
    expect(() => masteryIndex(SCORES, [1, 2, 3, 4], Number.NaN)).toThrow('invalid cut: NaN ');
    expect(() => masteryIndex(SCORES, [1, 2, 3, 4], 2, [1, 1, 0.5])).toThrow('invalid mark of learner 0 on item 2: 1 ');
  });
});
