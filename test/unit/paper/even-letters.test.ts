import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLopsided, withEvenLetters } from '../../../src/core/paper/even-letters.ts';
import type { Paper } from '../../../src/core/paper/paper.ts';
import { keyOfItem, sheetOf } from '../../../src/core/paper/sheet.ts';
import type { Single } from '../../../src/core/quiz/question.ts';
import { own, PAPER } from '../../support/papers.ts';

const single = (n: number, options: number): Single => ({
  kind: 'single',
  id: `own-${n}`,
  prompt: `${n}?`,
  options: [...'abcde'.slice(0, options)].map((id) => ({ id, text: id, feedback: '', ...(id === 'a' && { correct: true }) })),
});
const paperOf = (count: number, options: number, forms: readonly number[]) => {
  const asked = Array.from({ length: count }, (_, n) => single(n, options));
  const paper: Paper = { ...PAPER, items: asked.map((question) => own(question)), forms };
  return { paper, questionOf: (item: number) => asked[item] };
};

describe('the letters of a printed key', () => {
  it('are each right in at most four of ten single choices, on every form', () => {
    const seed = fc.integer({ min: 1, max: 2 ** 32 - 1 });
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 40 }),
        fc.integer({ min: 3, max: 5 }),
        fc.array(seed, { minLength: 1, maxLength: 2 }),
        (count, options, forms) => {
          const { paper, questionOf } = paperOf(count, options, forms);
          const even = withEvenLetters(paper, questionOf);
          expect(withEvenLetters(even, questionOf)).toBe(even);
          for (const form of forms.keys()) {
            const keys = sheetOf(even, form, questionOf).flatMap(({ items }) => items.flatMap(keyOfItem));
            for (const letter of 'ABCDE')
              expect(keys.filter((key) => key === letter).length).toBeLessThanOrEqual(0.4 * keys.length);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('stay as they are where they are even, few, of two options, or not shuffled', () => {
    const { paper, questionOf } = paperOf(9, 4, [7, 8]);
    expect(withEvenLetters(paper, questionOf)).toBe(paper);
    const two = paperOf(12, 2, [7]);
    expect(withEvenLetters(two.paper, two.questionOf)).toBe(two.paper);
    const { paper: long, questionOf: of } = paperOf(12, 4, [7]);
    const fixed = { ...long, rules: { ...long.rules, shuffle: { questions: true, options: false } } };
    expect(isLopsided(sheetOf(fixed, 0, of))).toBe(true);
    expect(withEvenLetters(fixed, of)).toBe(fixed);
  });
});
