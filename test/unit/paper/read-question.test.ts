import { describe, expect, it } from 'vitest';
import { readQuestion, readRubric } from '../../../src/core/paper/read-question.ts';
import { drawNumeric } from '../../../src/core/quiz/draw.ts';
import { QUESTIONS } from '../../support/papers.ts';

const { single, multiple, judge, fill, numeric, classify, match, order, short, essay } = QUESTIONS;
const many = <T>(count: number, of: (i: number) => T) => Array.from({ length: count }, (_, i) => of(i));
const option = (i: number) => ({ id: `o${i}`, text: '', feedback: '' });

describe('a question that came from a file or a link', () => {
  it.each(Object.values(QUESTIONS))('is read as it is', (question) => {
    expect(readQuestion(question)).toEqual(question);
  });

  it.each([
    ['a name of 61 letters', { ...judge, id: 'a'.repeat(61) }],
    ['twelve options', { ...single, options: many(12, option), keepOrder: true }],
    ['each option for itself', { ...multiple, marking: 'each' }],
    ['all options or nothing', { ...multiple, marking: 'all' }],
    ['a slip', { ...fill, blanks: [{ id: 'one', accept: [], feedback: '', slips: [{ texts: ['x'], feedback: 'y' }] }] }],
    ['blanks in any order', { ...fill, anyOrder: [['one', 'two']] }],
    ['figures from a list', { ...numeric, draw: { a: { values: [1, 2] } } }],
    ['figures in steps', { ...numeric, draw: { a: { from: 1, to: 2, step: 0.5 } } }],
    ['a million figures', { ...numeric, draw: { a: { from: 1, to: 1_000_000, step: 1 } } }],
    [
      'figures between',
      { ...numeric, where: [{ name: 'b', is: 'a + 1' }], answer: 'b', also: ['a'], possible: 'a', unit: '元', trace: ['{a}'] },
    ],
    ['a known mistake', { ...numeric, traps: [{ value: 3, feedback: 'no' }] }],
    ['a second place for an item', { ...classify, items: [{ ...classify.items[0], also: [{ category: 'y', reason: '' }] }] }],
    ['a second partner', { ...match, pairs: match.pairs.map((pair) => ({ ...pair, also: [{ partner: 'z', reason: '' }] })) }],
    ['a text as long as any', { ...judge, prompt: 'x'.repeat(20_000) }],
    ['thirty points', { ...short, count: 30 }],
  ])('may have %s', (_, question) => {
    expect(readQuestion(question)).toEqual(question);
  });

  it.each([
    ['nothing', null],
    ['a kind that is none', { ...judge, kind: 'guess' }],
    ['one thing more', { ...judge, onclick: 'x' }],
    ['one thing less', { ...judge, answer: undefined }],
    ['a name of 62 letters', { ...judge, id: 'a'.repeat(62) }],
    ['a name with something behind', { ...judge, id: 'own-judge ' }],
    ['a name with something before', { ...judge, id: '-own' }],
    ['a text longer than any', { ...judge, prompt: 'x'.repeat(20_001) }],
    ['one option', { ...single, options: many(1, option) }],
    ['thirteen options', { ...single, options: many(13, option) }],
    ['an option that says it is wrong', { ...single, options: [{ ...option(0), correct: false }, option(1)] }],
    ['a marking that is none', { ...multiple, marking: '' }],
    ['a group of one blank', { ...fill, anyOrder: [['one']] }],
    ['no blank', { ...fill, blanks: [] }],
    ['an empty slip', { ...fill, blanks: [{ id: 'one', accept: [], feedback: '', slips: [{}] }] }],
    ['a list of no figures', { ...numeric, draw: { a: { values: [] } } }],
    ['a step back', { ...numeric, draw: { a: { from: 1, to: 2, step: -1 } } }],
    ['no step', { ...numeric, draw: { a: { from: 1, to: 2, step: 0 } } }],
    ['a place nobody named', { ...numeric, where: [{}] }],
    ['no width', { ...numeric, tolerance: 0 }],
    ['eleven decimals', { ...numeric, decimals: 11 }],
    ['a partner that is none', { ...match, pairs: match.pairs.map((pair) => ({ ...pair, also: [{}] })) }],
    ['a category that is none', { ...classify, items: [{ ...classify.items[0], also: [{}] }] }],
    ['one category', { ...classify, categories: classify.categories.slice(1) }],
    ['one step', { ...order, steps: order.steps.slice(2) }],
    ['no points', { ...short, count: 0 }],
    ['too many points', { ...short, count: 31 }],
    ['a point worth nothing', { ...essay, marks: [0] }],
  ])('is none with %s', (_, question) => {
    expect(readQuestion(question)).toBeNull();
  });

  // Each of these was looked through without end on the student’s page.
  it.each([
    ['from 5 to 1', { from: 5, to: 1, step: 1 }],
    ['more than numbers can count', { from: 0, to: 1e308, step: 1e-300 }],
    ['more than anyone can wait for', { from: 0, to: 1e15, step: 0.0001 }],
    ['a million and one', { from: 0, to: 1_000_000, step: 1 }],
  ])('is none with figures %s, and such figures are never drawn', (_, draw) => {
    const question = { ...numeric, draw: { a: draw } };
    expect(readQuestion(question)).toBeNull();
    expect(() => drawNumeric(question, 7)).toThrow(/^invalid draw: a of .* values \(expected 1 to 1000000\)$/);
  });
});

describe('what a written answer is compared with', () => {
  const rubric = { points: ['一'], keywords: [['a', 'b']], model: [{ text: '文', points: [0] }] };
  it('is read as it is, and is none with anything else', () => {
    expect(readRubric(rubric)).toEqual(rubric);
    for (const other of [
      null,
      {},
      { ...rubric, more: 1 },
      { ...rubric, model: [{}] },
      { ...rubric, points: [7] },
      { ...rubric, points: many(61, String) },
    ])
      expect(readRubric(other)).toBeNull();
  });
});
