import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, regrade, validateAny } from '../../../src/core/quiz/any.ts';
import * as samples from '../../component/quiz/questions.ts';
import { wrongAnswers } from '../../content/gates/foreseen.ts';

const questions = Object.values(samples);
const seed = fc.nat(2 ** 32 - 1);

describe.each(questions.map((question) => [question.id, question] as const))('of %s', (_, question) => {
  it('the key earns full marks and every foreseen wrong answer less, whatever the seed', () => {
    fc.assert(
      fc.property(seed, (n) => {
        const full = regrade(question, keyOf(question, n), n);
        expect(full?.score).toBe(full?.max);
        for (const answer of wrongAnswers(question, n)) {
          const marked = regrade(question, answer, n);
          expect(marked?.score ?? 0).toBeLessThan(full?.max ?? 0);
          expect(marked?.score ?? 0).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('an answer stored and read again is graded the same', () => {
    fc.assert(
      fc.property(seed, (n) => {
        for (const answer of [keyOf(question, n), ...wrongAnswers(question, n)])
          expect(regrade(question, JSON.parse(JSON.stringify(answer)), n)).toEqual(regrade(question, answer, n));
      }),
    );
  });

  it('nothing that a record may hold makes it throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), seed, (stored, n) => {
        expect(() => regrade(question, stored, n)).not.toThrow();
        expect(() => validateAny(question, stored, n)).not.toThrow();
      }),
    );
  });
});
