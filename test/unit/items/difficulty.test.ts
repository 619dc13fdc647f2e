import { describe, expect, it } from 'vitest';
import { difficulty } from '../../../src/core/items/difficulty.ts';
import { readScores } from '../../../src/core/items/scores.ts';

describe('difficulty', () => {
  it('is the share that is right', () => {
    expect(
      difficulty(
        readScores([
          [1, 0],
          [1, 1],
          [1, 0],
          [1, 0],
        ]),
      ),
    ).toEqual([1, 0.25]);
  });

  it('is the mean mark over the maximum for part marks', () => {
    expect(
      difficulty(
        readScores([
          [4, 1],
          [1, 0],
        ]),
        [5, 1],
      ),
    ).toEqual([0.5, 0.5]);
  });

  it('is 0 and not -0 where nobody gets anything', () => {
    expect(Object.is(difficulty(readScores([[-0], [-0]]))[0], 0)).toBe(true);
  });

  it('refuses marks above the maximum', () => {
    expect(() => difficulty(readScores([[2]]))).toThrow('invalid mark of learner 0 on item 0: 2 (expected 0 <= mark <= 1)');
    expect(() => difficulty(readScores([[2]]), [1, 1])).toThrow('invalid maxima: 2 ');
  });
});
