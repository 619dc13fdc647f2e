import { describe, expect, it } from 'vitest';
import { accepting, rekeyed } from '../../../src/core/paper/rekey.ts';
import type { Json } from '../../../src/core/quiz/any.ts';
import type { Question } from '../../../src/core/quiz/question.ts';
import { QUESTIONS } from '../../support/papers.ts';

const { single, multiple, judge, fill, numeric, classify, match, order, short, essay } = QUESTIONS;
const NOTHING: readonly Json[] = [null, true, 7, 'none', '', [], ['none'], {}];
const rightOf = (question: Question) =>
  'options' in question ? question.options.flatMap(({ id, correct }) => (correct ? [id] : [])) : [];

describe('a question with another key', () => {
  it('has the option that is named, or those, as right and no other', () => {
    expect(
      [rekeyed(single, 'b'), rekeyed(single, ['c']), rekeyed(multiple, ['b', 'c']), rekeyed(multiple, 'c')].map(rightOf),
    ).toEqual([...[['b'], ['c'], ['b', 'c'], ['c']]]);
    expect(rekeyed(single, 'b')).toEqual({
      ...single,
      options: single.options.map(({ id, text, feedback }) => ({ id, text, feedback, ...(id === 'b' && { correct: true }) })),
    });
    expect(rightOf(rekeyed(multiple, ['b', 'none']))).toEqual(['b']);
  });

  it('has the judgement, the texts, the number or the categories that are named', () => {
    expect(rekeyed(judge, false)).toEqual({ ...judge, answer: false });
    expect(rekeyed(fill, { two: 'loss', none: 'x' })).toEqual({
      ...fill,
      blanks: [fill.blanks[0], { ...fill.blanks[1], accept: ['loss'] }],
    });
    expect(rekeyed({ ...numeric, also: [3] }, '4.5')).toEqual({ ...numeric, answer: 4.5 });
    expect(rekeyed(numeric, 5)).toEqual({ ...numeric, answer: 5 });
    const also = [
      { category: 'x', reason: '' },
      { category: 'y', reason: '' },
    ];
    const sorted = { ...classify, items: classify.items.map((item) => ({ ...item, also })) };
    expect(rekeyed(sorted, { i: 'y', j: 'none', k: 7 })).toEqual({
      ...sorted,
      items: sorted.items.map((item) => (item.id === 'i' ? { ...item, primary: 'y', also: [also[0]] } : item)),
    });
  });

  it.each([single, multiple, fill, classify] as readonly Question[])(
    'stays as it was where the answer names nothing it has',
    (question) => {
      for (const key of NOTHING) expect(rekeyed(question, key)).toEqual(question);
    },
  );
  it('stays as it was where the answer is of another kind, or blank, or no number', () => {
    for (const key of [null, 'true', 1, []]) expect(rekeyed(judge, key)).toBe(judge);
    for (const key of [null, '', '  ', 'two', true, Number.POSITIVE_INFINITY, [3], {}])
      expect(rekeyed(numeric, key)).toBe(numeric);
    for (const key of [{ one: ' ' }, { one: 7 }, ['one'], 'one']) expect(rekeyed(fill, key)).toEqual(fill);
  });
  it.each([match, order, short, essay])('stays as it was in kinds that take none', (question) => {
    for (const key of NOTHING) expect(rekeyed(question, key)).toBe(question);
  });
});

describe('a question that takes one more answer', () => {
  it('takes it beside its key in blanks and numbers', () => {
    expect(accepting(fill, { two: 'loss', one: ' ' })).toEqual({
      ...fill,
      blanks: [fill.blanks[0], { ...fill.blanks[1], accept: ['churn', 'loss'] }],
    });
    expect(accepting({ ...numeric, also: [3] }, '4')).toEqual({ ...numeric, also: [3, 4] });
    for (const answer of ['x', null]) expect(accepting(numeric, answer)).toBe(numeric);
  });
  it('takes it as its key in other kinds', () => {
    expect(rightOf(accepting(single, 'b'))).toEqual(['b']);
    expect(accepting(judge, false)).toEqual({ ...judge, answer: false });
    expect(accepting(match, { p: 'q' })).toBe(match);
  });
});
