import { describe, expect, it } from 'vitest';
import { alpha, alphaIfDeleted, requireTwoItems } from '../../../src/core/items/alpha.ts';
import { readScores } from '../../../src/core/items/scores.ts';

const SCORES = readScores([
  [3, 2, 1],
  [2, 2, 5],
  [1, 0, 3],
]);

describe('alpha', () => {
  it('is k / (k - 1) (1 - sum of item variances / variance of the totals)', () => {
    // item variances 2/3, 8/9, 8/3; totals 6, 9, 4 with variance 38/9
    expect(alpha(SCORES)).toBeCloseTo((3 / 2) * (1 - (2 / 3 + 8 / 9 + 8 / 3) / (38 / 9)), 12);
  });

  it('is 1 where all items say the same, and below 0 where they contradict each other', () => {
    expect(
      alpha(
        readScores([
          [1, 1],
          [0, 0],
        ]),
      ),
    ).toBe(1);
    expect(
      alpha(
        readScores([
          [3, 0],
          [0, 1],
        ]),
      ),
    ).toBeCloseTo(2 * (1 - 2.5), 12);
  });

  it('is null where the totals do not vary', () => {
    expect(
      alpha(
        readScores([
          [1, 0],
          [0, 1],
        ]),
      ),
    ).toBeNull();
    expect(alpha(readScores([[1, 0]]))).toBeNull();
    expect(
      alpha(
        readScores([
          [0.1, 0.2],
          [0.2, 0.1],
          [0, 0.3],
        ]),
      ),
    ).toBeNull();
  });

  it('refuses a single item', () => {
    expect(() => alpha(readScores([[1], [0]]))).toThrow(
      new RangeError('invalid scores: 1 item (expected at least 2 for a reliability)'),
    );
  });
});

describe('alphaIfDeleted', () => {
  it('is the alpha of the test without the item', () => {
    const without = alphaIfDeleted(SCORES);
    expect(without[0]).toBeCloseTo(
      alpha(
        readScores([
          [2, 1],
          [2, 5],
          [0, 3],
        ]),
      ) as number,
      12,
    );
    expect(without[1]).toBeCloseTo(
      alpha(
        readScores([
          [3, 1],
          [2, 5],
          [1, 3],
        ]),
      ) as number,
      12,
    );
    expect(without[2]).toBeCloseTo(
      alpha(
        readScores([
          [3, 2],
          [2, 2],
          [1, 0],
        ]),
      ) as number,
      12,
    );
  });

  it('is null for two items, which leave one', () => {
    expect(
      alphaIfDeleted(
        readScores([
          [1, 1],
          [0, 0],
        ]),
      ),
    ).toEqual([null, null]);
  });

  it('is null where the other totals do not vary', () => {
    expect(
      alphaIfDeleted(
        readScores([
          [1, 1, 0],
          [0, 0, 1],
        ]),
      ),
    ).toEqual([null, null, 1]);
  });

  it('refuses a single item', () => {
    expect(() => alphaIfDeleted(readScores([[1], [0]]))).toThrow(RangeError);
  });
});

describe('requireTwoItems', () => {
  it('lets two pass', () => {
    expect(() => requireTwoItems(readScores([[1, 2]]))).not.toThrow();
  });
});
