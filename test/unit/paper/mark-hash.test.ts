import { describe, expect, it } from 'vitest';
import { markHash } from '../../../src/core/paper/mark-hash.ts';
import type { Question } from '../../../src/core/quiz/question.ts';
import { QUESTIONS } from '../../support/papers.ts';

const { single, multiple, judge, fill, numeric, classify, match, order, short, essay } = QUESTIONS;
const all = Object.values(QUESTIONS) as readonly Question[];

describe('the hash of what is marked', () => {
  it('is the same for ever: papers that were handed out hold it', () => {
    expect(all.map(markHash)).toEqual([62_106, 9509, 43_641, 995, 60_237, 54_311, 4643, 17_184, 5831, 21_162]);
  });

  it.each([
    ['a prompt', { ...judge, prompt: 'Reworded?' }, judge],
    ['feedback', { ...judge, feedback: { true: 'yes', false: 'no' } }, judge],
    ['an option', { ...single, options: single.options.map((option) => ({ ...option, text: 'reworded' })) }, single],
    ['what a blank takes', { ...fill, blanks: fill.blanks.map((blank) => ({ ...blank, accept: ['reworded'] })) }, fill],
    ['a step', { ...order, steps: order.steps.map((step) => ({ ...step, text: 'reworded' })) }, order],
    ['a category', { ...classify, categories: classify.categories.map((each) => ({ ...each, name: 'reworded' })) }, classify],
    ['a pair', { ...match, pairs: match.pairs.map((pair) => ({ ...pair, left: 'l', right: 'r' })) }, match],
  ] as readonly (readonly [string, Question, Question])[])('stays where %s is reworded', (_, changed, question) => {
    expect(markHash(changed)).toBe(markHash(question));
  });

  it.each([
    [
      'the right option',
      {
        ...single,
        options: single.options.map(({ id, text }) => ({ id, text, feedback: '', ...(id === 'b' && { correct: true }) })),
      },
      single,
    ],
    ['an option’s name', { ...single, options: single.options.map((option) => ({ ...option, id: `${option.id}x` })) }, single],
    ['one of the right options', { ...multiple, options: multiple.options.slice(1) }, multiple],
    ['how they are marked', { ...multiple, marking: 'each' }, multiple],
    ['a judgement', { ...judge, answer: false }, judge],
    ['a blank’s name', { ...fill, blanks: fill.blanks.map((blank) => ({ ...blank, id: `${blank.id}x` })) }, fill],
    ['the order of blanks', { ...fill, anyOrder: [['one', 'two']] }, fill],
    ['a number', { ...numeric, answer: 3 }, numeric],
    ['another number', { ...numeric, also: [3] }, numeric],
    ['how near is near', { ...numeric, tolerance: 0 }, numeric],
    ['what is drawn', { ...numeric, draw: { a: { from: 1, to: 2, step: 1 } } }, numeric],
    ['which draws are taken', { ...numeric, where: ['a > 1'] }, numeric],
    ['what a part is worth', { ...classify, partMark: 0.25 }, classify],
    ['where an item belongs', { ...classify, items: classify.items.map((item) => ({ ...item, primary: 'y' })) }, classify],
    [
      'where it may belong too',
      { ...classify, items: classify.items.map((item) => ({ ...item, also: [{ category: 'y', reason: '' }] })) },
      classify,
    ],
    [
      'what goes with what',
      { ...match, pairs: match.pairs.map((pair) => ({ ...pair, also: [{ partner: 'z', reason: '' }] })) },
      match,
    ],
    ['a pair’s name', { ...match, pairs: match.pairs.map((pair) => ({ ...pair, id: `${pair.id}x` })) }, match],
    ['what is over', { ...match, extra: [] }, match],
    ['the order', { ...order, steps: order.steps.toReversed() }, order],
    ['another order', { ...order, also: [['t', 's', 'u']] }, order],
    ['the number of points', { ...short, count: 3 }, short],
    ['their marks', { ...essay, marks: [3, 2] }, essay],
  ] as unknown as readonly (readonly [string, Question, Question])[])('changes with %s', (_, changed, question) => {
    expect(markHash(changed)).not.toBe(markHash(question));
  });

  it('is a whole number of sixteen bits', () => {
    for (const question of all) {
      const hash = markHash(question);
      expect([Number.isInteger(hash), hash >= 0, hash < 65_536]).toEqual([true, true, true]);
    }
  });
});
