import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/kano/categories.ts';
import type { TableName } from '../../../src/core/kano/evaluation.ts';
import { checkPairs, type PairMatrix, pairMatrix, tallyAnswers, tallyPairs } from '../../../src/core/kano/tally.ts';

const ONES: PairMatrix = Array.from({ length: 5 }, () => [1, 1, 1, 1, 1]);

/** Every cell a different power of two, so that no two sets of cells have the same sum. */
const POWERS: PairMatrix = Array.from({ length: 5 }, (_, i) => Array.from({ length: 5 }, (_, j) => 2 ** (5 * i + j)));

const withCell = (value: number): PairMatrix => ONES.map((row, i) => (i === 2 ? [1, 1, 1, value, 1] : row));

describe('tallyPairs', () => {
  it('counts the cells of each category once in a matrix of ones', () => {
    expect(tallyPairs(ONES, 'standard')).toEqual({ M: 3, O: 1, A: 3, I: 9, R: 7, Q: 2 });
  });

  it("moves two indifferent cells to questionable in Pouliot's table", () => {
    expect(tallyPairs(ONES, 'pouliot')).toEqual({ M: 3, O: 1, A: 3, I: 7, R: 7, Q: 4 });
  });

  it('adds exactly the cells that belong to a category', () => {
    const { O, A, M, Q } = tallyPairs(POWERS, 'standard');
    expect(O).toBe(2 ** 4);
    expect(A).toBe(2 ** 1 + 2 ** 2 + 2 ** 3);
    expect(M).toBe(2 ** 9 + 2 ** 14 + 2 ** 19);
    expect(Q).toBe(2 ** 0 + 2 ** 24);
  });

  it('keeps percentages as percentages', () => {
    expect(tallyPairs(withCell(12.5), 'standard').I).toBe(20.5);
  });

  it.each([
    [[], '[]'],
    [[[1]], '[1]'],
    [ONES.slice(1), '[5, 5, 5, 5]'],
    [[...ONES, [1, 1, 1, 1, 1]], '[5, 5, 5, 5, 5, 5]'],
    [[...ONES.slice(1), [1, 1, 1, 1]], '[5, 5, 5, 5, 4]'],
  ])('refuses a matrix of another shape', (matrix, widths) => {
    expect(() => tallyPairs(matrix, 'standard')).toThrow(
      new RangeError(`invalid pair matrix: rows of ${widths} cells (expected 5 rows of 5 cells)`),
    );
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses a cell of %s and names it', (cell) => {
    expect(() => tallyPairs(withCell(cell), 'standard')).toThrow(
      new RangeError(`invalid count of neutral/live-with: ${cell} (expected 0 <= count <= 9007199254740991)`),
    );
  });

  it('refuses an unknown table', () => {
    expect(() => tallyPairs(ONES, 'kano' as TableName)).toThrow('invalid evaluation table: kano ');
  });
});

describe('checkPairs', () => {
  it('lets a 5 by 5 matrix of counts pass', () => {
    expect(() => checkPairs(POWERS)).not.toThrow();
  });

  it('refuses holes, in a row or of a row', () => {
    const holed = ONES.map((row) => [...row]);
    delete holed[1]?.[1];
    expect(() => checkPairs(holed)).toThrow('invalid count of must-be/must-be: undefined ');
    expect(() => checkPairs(new Array(5))).toThrow('invalid pair matrix: rows of [0, 0, 0, 0, 0] cells ');
  });
});

describe('pairMatrix', () => {
  it('puts functional answers in rows and dysfunctional answers in columns', () => {
    const matrix = pairMatrix([
      ['like', 'dislike'],
      ['like', 'dislike'],
      ['must-be', 'neutral'],
    ]);
    expect(matrix).toEqual([
      [0, 0, 0, 0, 2],
      [0, 0, 1, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ]);
  });

  it('is all zeros when nobody answered', () => {
    expect(pairMatrix([]).flat()).toEqual(new Array(25).fill(0));
  });

  it('refuses an answer the questionnaire does not offer', () => {
    expect(() => pairMatrix([['like', 'hate' as Answer]])).toThrow('invalid dysfunctional answer: hate ');
    expect(() => pairMatrix([['' as Answer, 'like']])).toThrow("invalid functional answer: '' (expected like,");
  });
});

describe('tallyAnswers', () => {
  it('counts one category for each respondent', () => {
    const answers: [Answer, Answer][] = [
      ['like', 'dislike'],
      ['like', 'neutral'],
      ['like', 'live-with'],
      ['live-with', 'live-with'],
      ['dislike', 'like'],
    ];
    expect(tallyAnswers(answers, 'standard')).toEqual({ M: 0, O: 1, A: 2, I: 1, R: 1, Q: 0 });
    expect(tallyAnswers(answers, 'pouliot')).toEqual({ M: 0, O: 1, A: 2, I: 0, R: 1, Q: 1 });
  });

  it('gives six zeros when nobody answered', () => {
    expect(tallyAnswers([], 'standard')).toEqual({ M: 0, O: 0, A: 0, I: 0, R: 0, Q: 0 });
  });
});
