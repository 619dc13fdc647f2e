import { describe, expect, it } from 'vitest';
import { keyOfItem, letterOf, sheetOf } from '../../../src/core/paper/sheet.ts';
import type { Question } from '../../../src/core/quiz/question.ts';
import { own, PAPER, QUESTIONS } from '../../support/papers.ts';

const asked: readonly Question[] = Object.values(QUESTIONS).toReversed();
const paper = {
  ...PAPER,
  items: asked.map((question) => own(question)),
  forms: [7, 99],
  rules: { ...PAPER.rules, shuffle: { questions: true, options: true } },
};
const form = (which: number) => sheetOf(paper, which, (item) => asked[item]);
const itemsOf = (which: number) => form(which).flatMap(({ items }) => items);

describe('sheetOf', () => {
  it('puts parts in the usual order and numbers the questions through', () => {
    expect(form(0).map(({ kind }) => kind)).toEqual([
      'single',
      'multiple',
      'judge',
      'fill',
      'match',
      'classify',
      'order',
      'numeric',
      'short',
      'essay',
    ]);
    expect(itemsOf(0).map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('says what each question of a part is worth, or that they differ', () => {
    const uneven = { ...PAPER, items: [own(QUESTIONS.judge, 1), own(QUESTIONS.judge, 2)] };
    expect(sheetOf(uneven, 0, () => QUESTIONS.judge)).toMatchObject([{ each: null, total: 3 }]);
    expect(form(0)[0]).toMatchObject({ each: 2, total: 2 });
  });

  it('gives both forms the same items, whose keys name the same answers', () => {
    const namedBy = (which: number) =>
      new Map(
        itemsOf(which).map((each) => {
          const named = keyOfItem(each).flatMap((line) =>
            [...line].map((letter) => each.letters[letter.charCodeAt(0) - 65]?.id ?? letter),
          );
          return [each.item, each.question.kind === 'multiple' ? named.sort() : named];
        }),
      );
    expect(new Map([...namedBy(0)].sort())).toEqual(new Map([...namedBy(1)].sort()));
  });

  it('letters the options as the form deals them', () => {
    const single = itemsOf(0)[0];
    expect(single && keyOfItem(single)).toEqual([letterOf(single?.letters.findIndex(({ id }) => id === 'a') ?? -1)]);
  });

  it('leaves out what is gone and refuses a form there is not', () => {
    expect(sheetOf(paper, 0, () => undefined)).toEqual([]);
    expect(() => form(2)).toThrow('expected 0 to 1');
  });
});
