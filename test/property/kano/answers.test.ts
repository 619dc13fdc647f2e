import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, total } from '../../../src/core/kano/categories.ts';
import { continuous, standardErrors } from '../../../src/core/kano/dumouchel.ts';
import { classify } from '../../../src/core/kano/evaluation.ts';
import { type PairMatrix, pairMatrix, tallyAnswers, tallyPairs } from '../../../src/core/kano/tally.ts';
import { answer, pairs, survey } from './arbitraries.ts';

const TABLES = ['standard', 'pouliot'] as const;
const table = fc.constantFrom(...TABLES);
const sum = (matrix: PairMatrix) => matrix.flat().reduce((n, cell) => n + cell, 0);
const freeze = (matrix: PairMatrix): PairMatrix => Object.freeze(matrix.map((row) => Object.freeze([...row])));

describe('the tallies', () => {
  it('lose nobody and invent nobody', () => {
    fc.assert(
      fc.property(pairs, survey, table, (matrix, answers, name) => {
        expect(total(tallyPairs(matrix, name))).toBe(sum(matrix));
        expect(total(tallyAnswers(answers, name))).toBe(answers.length);
        expect(sum(pairMatrix(answers))).toBe(answers.length);
      }),
    );
  });

  it('count each respondent where classify puts the pair', () => {
    fc.assert(
      fc.property(survey, table, (answers, name) => {
        const counts = tallyAnswers(answers, name);
        for (const category of CATEGORIES) {
          expect(counts[category]).toBe(answers.filter(([f, d]) => classify(f, d, name) === category).length);
        }
      }),
    );
  });

  it('do not depend on the order of the respondents', () => {
    fc.assert(
      fc.property(survey, (answers) => {
        expect(pairMatrix([...answers].reverse())).toEqual(pairMatrix(answers));
      }),
    );
  });

  it('leave frozen answers and a frozen matrix as they were', () => {
    fc.assert(
      fc.property(survey, pairs, (answers, matrix) => {
        const frozen = Object.freeze(answers.map((pair) => Object.freeze([...pair] as const)));
        expect(tallyAnswers(frozen, 'standard')).toEqual(tallyAnswers(answers, 'standard'));
        tallyPairs(freeze(matrix), 'standard');
        expect(frozen).toEqual(answers);
      }),
    );
  });
});

describe("Pouliot's table (recalled)", () => {
  it('moves answers to questionable only, and only indifferent ones', () => {
    fc.assert(
      fc.property(answer, answer, (functional, dysfunctional) => {
        const [standard, pouliot] = TABLES.map((name) => classify(functional, dysfunctional, name));
        if (standard !== pouliot) expect([standard, pouliot]).toEqual(['I', 'Q']);
      }),
    );
  });

  it('leaves M, O, A and R as they are in any survey', () => {
    fc.assert(
      fc.property(survey, (answers) => {
        const [standard, pouliot] = [tallyAnswers(answers, 'standard'), tallyAnswers(answers, 'pouliot')];
        expect({ ...pouliot, I: 0, Q: 0 }).toEqual({ ...standard, I: 0, Q: 0 });
        expect(pouliot.Q - standard.Q).toBe(standard.I - pouliot.I);
        expect(pouliot.Q).toBeGreaterThanOrEqual(standard.Q);
      }),
    );
  });
});

describe('the continuous analysis', () => {
  const answered = pairs.filter((matrix) => sum(matrix) >= 2);
  const transpose = (matrix: PairMatrix): PairMatrix => matrix.map((_, i) => matrix.map((row) => row[i] ?? 0));
  // the other question's answers in the other direction: like is to presence what dislike is to absence
  const turned = (matrix: PairMatrix): PairMatrix => [...transpose(matrix)].reverse().map((row) => [...row].reverse());

  it('keeps both means between -2 and 4 and the errors finite', () => {
    fc.assert(
      fc.property(answered, (matrix) => {
        for (const mean of Object.values(continuous(matrix))) {
          expect(mean).toBeGreaterThanOrEqual(-2);
          expect(mean).toBeLessThanOrEqual(4);
          expect(Object.is(mean, -0)).toBe(false);
        }
        for (const error of Object.values(standardErrors(matrix))) {
          expect(Number.isFinite(error)).toBe(true);
          expect(error).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('swaps the halves when the matrix is turned about its other diagonal', () => {
    fc.assert(
      fc.property(answered, (matrix) => {
        const [given, swapped] = [continuous(matrix), continuous(turned(matrix))];
        expect(swapped.functional).toBeCloseTo(given.dysfunctional, 12);
        expect(swapped.dysfunctional).toBeCloseTo(given.functional, 12);
      }),
    );
  });

  it('keeps the means and shrinks the errors when every answer comes k times', () => {
    fc.assert(
      fc.property(answered, fc.integer({ min: 2, max: 100 }), (matrix, k) => {
        const repeated = matrix.map((row) => row.map((cell) => cell * k));
        expect(continuous(repeated).functional).toBeCloseTo(continuous(matrix).functional, 12);
        expect(standardErrors(repeated).functional).toBeLessThanOrEqual(standardErrors(matrix).functional);
        expect(standardErrors(repeated).dysfunctional).toBeLessThanOrEqual(standardErrors(matrix).dysfunctional);
      }),
    );
  });

  it('leaves a frozen matrix as it was', () => {
    fc.assert(
      fc.property(answered, (matrix) => {
        const frozen = freeze(matrix);
        continuous(frozen);
        standardErrors(frozen);
        expect(frozen).toEqual(matrix);
      }),
    );
  });
});
