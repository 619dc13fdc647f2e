import { describe, expect, it } from 'vitest';
import { dealPaper, ruled } from '../../../src/core/paper/deal.ts';
import { type Listed, standsOf } from '../../../src/core/paper/known.ts';
import { keyOfItem, letterOf, sheetOf } from '../../../src/core/paper/sheet.ts';
import { across, linesFor } from '../../../src/core/paper/sheet-room.ts';
import type { Question } from '../../../src/core/quiz/question.ts';
import { own, PAPER, QUESTIONS } from '../../support/papers.ts';

const rules = { ...PAPER.rules, shuffle: { questions: false, options: false } };
const printed = (question: Question) => {
  const [item] = sheetOf({ ...PAPER, rules, items: [own(question)] }, 0, () => question)[0]?.items ?? [];
  if (!item) throw new Error('not printed');
  return item;
};
const { single, multiple, judge, fill, numeric, classify, match, order, short, essay } = QUESTIONS;

describe('the key of a printed question', () => {
  it.each([
    ['the letter of an option', single, ['A']],
    ['the letters of options, in their order', { ...multiple, options: multiple.options.toReversed() }, ['BC']],
    ['√', judge, ['√']],
    ['×', { ...judge, answer: false }, ['×']],
    [
      'what each blank takes first',
      {
        ...fill,
        blanks: [
          { ...fill.blanks[0], accept: ['a', 'b'] },
          { ...fill.blanks[1], accept: [] },
        ],
      },
      ['a', ''],
    ],
    ['a number to its places', { ...numeric, answer: 2.345, decimals: 1 }, ['2.3']],
    [
      'where each item belongs',
      { ...classify, items: classify.items.map((item, i) => ({ ...item, primary: i === 1 ? 'y' : 'x' })) },
      ['1A 2B 3A'],
    ],
    ['nothing for what is written', short, []],
    ['nothing for an essay', essay, []],
  ] as readonly (readonly [string, Question, readonly string[]])[])('is %s', (_, question, key) => {
    expect(keyOfItem(printed(question))).toEqual(key);
  });

  it('is the letters that partners and steps have on this form', () => {
    const [pairs, steps] = [printed(match), printed(order)];
    const named = (text: string, item: typeof pairs) =>
      [...text].map((letter) => item.letters[letter.charCodeAt(0) - 65]?.id ?? letter);
    expect(named(keyOfItem(pairs)[0] ?? '', pairs)).toEqual([...'1p 2q 3r']);
    expect(named(keyOfItem(steps)[0] ?? '', steps)).toEqual([...'stu']);
    expect(pairs.letters.map(({ id }) => id).toSorted()).toEqual(['p', 'q', 'r', 'z']);
    expect(steps.letters.map(({ id, text }) => [id, text]).toSorted()).toEqual([
      ['s', 's'],
      ['t', 't'],
      ['u', 'u'],
    ]);
  });

  it('letters options and categories as they stand, and nothing else', () => {
    expect(printed(single).letters).toMatchObject([{ id: 'a', text: 'text a' }, { id: 'b' }, { id: 'c' }]);
    expect(printed(classify).letters).toEqual([
      { id: 'x', text: 'x' },
      { id: 'y', text: 'y' },
    ]);
    expect([judge, fill, numeric, short, essay].flatMap((question) => printed(question).letters)).toEqual([]);
    expect([0, 1, 25].map(letterOf)).toEqual(['A', 'B', 'Z']);
  });

  it('is of the figures that were drawn', () => {
    const drawn = printed({
      ...numeric,
      prompt: '{a} + 1?',
      draw: { a: { values: [5] } },
      answer: 'a + 1',
    } as unknown as Question);
    expect(keyOfItem(drawn)).toEqual(['6']);
  });

  it('stands in parts whose sums are exact to the hundredth', () => {
    const items = [0.1, 0.2].map((points) => own(judge, points));
    expect(sheetOf({ ...PAPER, items }, 0, () => judge)).toMatchObject([{ kind: 'judge', each: null, total: 0.3 }]);
  });
});

describe('a question as the rules ask it', () => {
  it('keeps its options as they stand where they are not mixed', () => {
    expect(ruled(single, rules)).toEqual({ ...single, keepOrder: true });
    expect(ruled(single, { ...rules, shuffle: { questions: true, options: true } })).toBe(single);
    expect(ruled(match, rules)).toBe(match);
  });
  it('is marked as the paper says, where it has several right options', () => {
    const mixed = { ...rules, shuffle: { questions: false, options: true }, multiple: 'each' as const };
    expect(ruled(multiple, mixed)).toEqual({ ...multiple, marking: 'each' });
    expect(ruled(single, mixed)).toBe(single);
    expect(ruled(multiple, { ...mixed, multiple: null })).toBe(multiple);
  });
  it('is dealt by a seed of 1 to 2^32 - 1', () => {
    for (const seed of [1, 2 ** 32 - 1]) expect(dealPaper(PAPER, seed)).toHaveLength(10);
    for (const seed of [0, 2 ** 32, 1.5, Number.NaN]) expect(() => dealPaper(PAPER, seed)).toThrow(/^invalid seed: /);
  });
});

describe('an item of a paper today', () => {
  const listed: Listed = { id: 'q1', number: 3, hash: 9, unit: 'u', concept: 'c', kind: 'judge', level: 'remember', points: [] };
  it('is a bank question as it was, one that changed, one that is gone, or one’s own', () => {
    const bank = { kind: 'bank' as const, number: 3, hash: 9, points: 1 };
    const items = [bank, { ...bank, hash: 8 }, { ...bank, number: 900 }, own(judge)];
    expect(standsOf({ items }, [listed])).toEqual([
      { state: 'bank', id: 'q1', listed },
      { state: 'changed', id: 'q1', listed },
      { state: 'gone', id: 'bank-900' },
      { state: 'own', id: 'own-judge' },
    ]);
  });
});

describe('the room of a printed question', () => {
  const letters = (...texts: readonly string[]) => texts.map((text) => ({ id: text, text }));
  it('holds four options in a line, two or one, by the widest; a Han character takes two', () => {
    expect(across(letters('甲乙', 'x'), 4, 8)).toBe(4);
    expect(across(letters('甲乙x', 'x'), 4, 8)).toBe(2);
    expect(across(letters('x', '甲乙丙丁'), 4, 8)).toBe(2);
    expect(across(letters('甲乙丙丁x'), 4, 8)).toBe(1);
    expect([across(letters('，，'), 4, 8), across(letters('𠮷ab'), 4, 8), across(letters('éé'), 2, 8)]).toEqual([4, 4, 4]);
  });
  it('has lines by the point, three to twenty-four', () => {
    expect([linesFor(5, 1.2), linesFor(1, 1), linesFor(3, 1), linesFor(4, 1), linesFor(24, 1), linesFor(30, 1)]).toEqual([
      6, 3, 3, 4, 24, 24,
    ]);
  });
});
