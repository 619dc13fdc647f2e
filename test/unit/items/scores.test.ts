import { describe, expect, it } from 'vitest';
import { checkMaxima, isRightOrWrong, readScores } from '../../../src/core/items/scores.ts';

const ROWS = [
  [1, 0, 2],
  [1, 1, 0.5],
];

describe('readScores', () => {
  it('keeps the marks item by item and totals them learner by learner', () => {
    const scores = readScores(ROWS);
    expect(scores).toMatchObject({ learners: 2, items: 3 });
    expect(scores.columns.map((column) => [...column])).toEqual([
      [1, 1],
      [0, 1],
      [2, 0.5],
    ]);
    expect([...scores.totals]).toEqual([3, 2.5]);
  });

  it('takes typed rows as well', () => {
    expect(readScores(ROWS.map((row) => Float32Array.from(row)))).toEqual(readScores(ROWS));
  });

  it('copies: what happens to the rows afterwards does not matter', () => {
    const rows = ROWS.map((row) => [...row]);
    const scores = readScores(rows);
    for (const row of rows) row.fill(99);
    expect(scores).toEqual(readScores(ROWS));
  });

  it('refuses a class of nobody and a test of nothing', () => {
    expect(() => readScores([])).toThrow(new RangeError('invalid scores: 0 learners, 0 items (expected at least one of each)'));
    expect(() => readScores([[], []])).toThrow('invalid scores: 2 learners, 0 items ');
  });

  it('refuses rows of different length, and holes', () => {
    expect(() => readScores([[1, 0], [1]])).toThrow(new RangeError('invalid row 1: 1 marks (expected 2, as in row 0)'));
    expect(() => readScores([[1], [1, 0]])).toThrow('invalid row 1: 2 marks (expected 1, as in row 0)');
    expect(() => readScores([[1], undefined as unknown as number[]])).toThrow('invalid row 1: 0 marks ');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, undefined])('refuses a mark of %s and says where', (mark) => {
    expect(() =>
      readScores([
        [1, 1],
        [1, mark as number],
      ]),
    ).toThrow(
      new RangeError(`invalid mark of learner 1 on item 1: ${mark} (expected -9007199254740991 <= mark <= 9007199254740991)`),
    );
  });

  it('takes negative marks, as a penalty for guessing gives', () => {
    expect([...readScores([[1, -0.25]]).totals]).toEqual([0.75]);
  });
});

describe('isRightOrWrong', () => {
  it('is true for 0 and 1 only, wherever the other mark stands', () => {
    expect(
      isRightOrWrong(
        readScores([
          [1, 0],
          [0, 1],
        ]),
      ),
    ).toBe(true);
    expect(
      isRightOrWrong(
        readScores([
          [0.5, 0],
          [0, 1],
        ]),
      ),
    ).toBe(false);
    expect(
      isRightOrWrong(
        readScores([
          [1, 0],
          [0, 2],
        ]),
      ),
    ).toBe(false);
    expect(
      isRightOrWrong(
        readScores([
          [1, 0],
          [-1, 1],
        ]),
      ),
    ).toBe(false);
  });
});

describe('checkMaxima', () => {
  it('is 1 for every item unless told otherwise', () => {
    expect(checkMaxima(readScores([[1, 0, 1]]), undefined)).toEqual([1, 1, 1]);
    expect(checkMaxima(readScores([[1, 0, 1]]), [1, 5, 2])).toEqual([1, 5, 2]);
  });

  it('lets marks from 0 to the maximum pass', () => {
    expect(() =>
      checkMaxima(
        readScores([
          [0, 5],
          [0.5, 0],
        ]),
        [0.5, 5],
      ),
    ).not.toThrow();
  });

  it('refuses marks outside, and says which', () => {
    expect(() =>
      checkMaxima(
        readScores([
          [0, 1],
          [0, 3],
        ]),
        [1, 2],
      ),
    ).toThrow(new RangeError('invalid mark of learner 1 on item 1: 3 (expected 0 <= mark <= 2)'));
    expect(() => checkMaxima(readScores([[-0.5, 1]]), undefined)).toThrow('invalid mark of learner 0 on item 0: -0.5 ');
  });

  it('refuses maxima that are not one for each item, or too small to divide by', () => {
    expect(() => checkMaxima(readScores([[1, 0]]), [1])).toThrow(
      new RangeError('invalid maxima: 1 (expected one for each of 2 items)'),
    );
    expect(() => checkMaxima(readScores([[0, 0]]), [1, 0])).toThrow('invalid maximum of item 1: 0 (expected 1e-9 <= maximum <= ');
  });
});
