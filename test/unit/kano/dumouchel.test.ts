import { describe, expect, it } from 'vitest';
import { continuous, SCORES, standardErrors } from '../../../src/core/kano/dumouchel.ts';
import { type PairMatrix, pairMatrix } from '../../../src/core/kano/tally.ts';

const NOBODY: PairMatrix = pairMatrix([]);
const AGREED = pairMatrix(new Array(10).fill(['like', 'dislike']));
const SPLIT = pairMatrix([
  ['like', 'neutral'],
  ['neutral', 'neutral'],
]);

describe('SCORES', () => {
  it('mirrors the two halves: what presence earns from like, absence earns from dislike', () => {
    expect([...SCORES.functional].reverse()).toEqual(SCORES.dysfunctional);
  });
});

describe('continuous', () => {
  it('scores like/dislike 4 on both axes', () => {
    expect(continuous(AGREED)).toEqual({ functional: 4, dysfunctional: 4 });
  });

  it('takes rows for the functional and columns for the dysfunctional half', () => {
    expect(continuous(pairMatrix([['like', 'like']]))).toEqual({ functional: 4, dysfunctional: -2 });
    expect(continuous(pairMatrix([['dislike', 'live-with']]))).toEqual({ functional: -2, dysfunctional: 2 });
    expect(continuous(pairMatrix([['live-with', 'must-be']]))).toEqual({ functional: -1, dysfunctional: -1 });
  });

  it('weighs each pair by its respondents', () => {
    const matrix = pairMatrix([
      ['like', 'dislike'],
      ['like', 'dislike'],
      ['like', 'dislike'],
      ['neutral', 'live-with'],
    ]);
    expect(continuous(matrix)).toEqual({ functional: 3, dysfunctional: 3.5 });
  });

  it('gives percentages the same means as people', () => {
    const percent = AGREED.map((row) => row.map((cell) => cell * 10));
    expect(continuous(percent)).toEqual(continuous(AGREED));
  });

  it('is 0 and not -0 where all are neutral', () => {
    expect(continuous(pairMatrix([['neutral', 'neutral']]))).toEqual({ functional: 0, dysfunctional: 0 });
  });

  it('cannot tell a market that agrees from one that is split', () => {
    expect(continuous(SPLIT).functional).toBe(2);
    expect(continuous(pairMatrix([['must-be', 'neutral']])).functional).toBe(2);
  });

  it('refuses a matrix of nobody, and one that is none', () => {
    expect(() => continuous(NOBODY)).toThrow(new RangeError('invalid pair matrix: 0 answers (expected at least one)'));
    expect(() => continuous([[1]])).toThrow('invalid pair matrix: rows of [1] cells ');
  });
});

describe('standardErrors', () => {
  it('is s / sqrt(n) with n - 1 in the variance', () => {
    // scores 4 and 0: s^2 = (4 + 4) / 1 = 8, s / sqrt(2) = 2
    expect(standardErrors(SPLIT)).toEqual({ functional: 2, dysfunctional: 0 });
    // scores 4, 4, 4, 0 and 4, 4, 4, 2: s^2 = 4 and 1, divided by sqrt(4)
    const four = pairMatrix([
      ['like', 'dislike'],
      ['like', 'dislike'],
      ['like', 'dislike'],
      ['neutral', 'live-with'],
    ]);
    expect(standardErrors(four)).toEqual({ functional: 1, dysfunctional: 0.5 });
  });

  it('is 0 where all agree', () => {
    expect(standardErrors(AGREED)).toEqual({ functional: 0, dysfunctional: 0 });
  });

  it('tells markets apart whose means are alike', () => {
    const agreed = pairMatrix([
      ['must-be', 'neutral'],
      ['must-be', 'neutral'],
    ]);
    expect(continuous(agreed)).toEqual(continuous(SPLIT));
    expect(standardErrors(agreed).functional).toBeLessThan(standardErrors(SPLIT).functional);
  });

  it('refuses fewer than two people', () => {
    expect(() => standardErrors(pairMatrix([['like', 'like']]))).toThrow(
      new RangeError('invalid pair matrix: 1 answers (expected at least 2 people for a standard error)'),
    );
    expect(() => standardErrors(NOBODY)).toThrow('invalid pair matrix: 0 answers ');
  });
});
