import { describe, expect, it } from 'vitest';
import { kr20, kr21 } from '../../../src/core/items/kuder-richardson.ts';
import { readScores } from '../../../src/core/items/scores.ts';

/** p = 3/4, 1/2, 1/4; totals 3, 2, 1, 0 with mean 1.5, population variance 1.25 and sample variance 5/3. */
const LADDER = readScores([
  [1, 1, 1],
  [1, 1, 0],
  [1, 0, 0],
  [0, 0, 0],
]);

describe('kr20', () => {
  it('puts the sum of p q over the population variance', () => {
    expect(kr20(LADDER)).toBeCloseTo(1.5 * (1 - (3 / 16 + 4 / 16 + 3 / 16) / 1.25), 12);
  });

  it('does not divide the variance by n - 1 (the trap)', () => {
    expect(kr20(LADDER)).not.toBeCloseTo(1.5 * (1 - 10 / 16 / (5 / 3)), 3);
  });

  it('is null where the totals do not vary', () => {
    expect(
      kr20(
        readScores([
          [1, 0],
          [0, 1],
        ]),
      ),
    ).toBeNull();
  });
});

describe('kr21', () => {
  it('needs only the mean and the variance', () => {
    expect(kr21(LADDER)).toBeCloseTo(1.5 * (1 - (1.5 * 1.5) / (3 * 1.25)), 12);
    expect(kr21(LADDER, 'population')).toBe(kr21(LADDER));
  });

  it('takes the sample variance where that is asked for', () => {
    expect(kr21(LADDER, 'sample')).toBeCloseTo(1.5 * (1 - (1.5 * 1.5) / (3 * (5 / 3))), 12);
  });

  it('equals KR-20 where all items are equally hard', () => {
    const scores = readScores([
      [1, 1],
      [0, 0],
      [1, 0],
      [0, 1],
    ]);
    expect(kr21(scores)).toBeCloseTo(kr20(scores) as number, 12);
  });

  it('is null where the totals do not vary, also for one learner', () => {
    expect(
      kr21(
        readScores([
          [1, 0],
          [0, 1],
        ]),
        'sample',
      ),
    ).toBeNull();
    expect(kr21(readScores([[1, 0]]), 'sample')).toBeNull();
  });

  it('refuses an unknown variance', () => {
    expect(() => kr21(LADDER, 'n' as 'sample')).toThrow(new RangeError('invalid variance: n (expected population or sample)'));
  });
});

describe.each([
  ['kr20', kr20],
  ['kr21', kr21],
])('%s', (_, reliability) => {
  it('refuses part marks and points to alpha', () => {
    expect(() =>
      reliability(
        readScores([
          [1, 0.5],
          [0, 1],
        ]),
      ),
    ).toThrow(
      new RangeError('invalid scores: marks other than 0 and 1 (expected right or wrong answers; use alpha for part marks)'),
    );
  });

  it('refuses a single item', () => {
    expect(() => reliability(readScores([[1], [0]]))).toThrow('invalid scores: 1 item ');
  });

  it('is 1 for two items that always agree', () => {
    expect(
      reliability(
        readScores([
          [1, 1],
          [0, 0],
        ]),
      ),
    ).toBe(1);
  });
});
