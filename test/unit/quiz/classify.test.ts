import { describe, expect, it } from 'vitest';
import { type Classify, confusions, grade, parseAnswer, validate } from '../../../src/core/quiz/kinds/classify.ts';

const question: Classify = {
  kind: 'classify',
  id: 'sort',
  prompt: 'Sort them.',
  hint: 'Who holds it first?',
  partMark: 0.5,
  categories: ['about', 'for', 'from'].map((id) => ({ id, name: id, gist: '' })),
  items: [
    { id: 'name', text: 'name', primary: 'about', reason: 'recorded', also: [] },
    { id: 'needs', text: 'needs', primary: 'about', reason: 'described', also: [{ category: 'from', reason: 'stated' }] },
    { id: 'manual', text: 'manual', primary: 'for', reason: 'written for them', also: [] },
  ],
};
const RIGHT = { name: 'about', needs: 'about', manual: 'for' };

describe('a classification', () => {
  it('is answerable once every item lies somewhere', () => {
    expect(validate(question, {})).toEqual({ ok: false, code: 'items-left', left: 3 });
    expect(validate(question, { name: 'about' })).toEqual({ ok: false, code: 'items-left', left: 2 });
    expect(validate(question, RIGHT)).toEqual({ ok: true });
  });

  it('does not take what every object inherits for a placement', () => {
    const odd = { ...question, items: [{ ...question.items[0], id: 'toString' } as (typeof question.items)[number]] };
    expect(validate(odd, {})).toEqual({ ok: false, code: 'items-left', left: 1 });
    expect(parseAnswer(odd, {})).toEqual({});
  });

  it('gives a point for each primary category', () => {
    expect(grade(question, RIGHT)).toEqual({
      verdict: 'right',
      score: 3,
      max: 3,
      parts: [
        { item: 'name', chosen: 'about', code: 'right', score: 1 },
        { item: 'needs', chosen: 'about', code: 'right', score: 1 },
        { item: 'manual', chosen: 'for', code: 'right', score: 1 },
      ],
    });
  });

  it('gives part of a point for a defensible category and none for another', () => {
    const { verdict, score, parts } = grade(question, { name: 'from', needs: 'from', manual: 'for' });
    expect({ verdict, score }).toEqual({ verdict: 'partly', score: 1.5 });
    expect(parts.map(({ code }) => code)).toEqual(['wrong', 'defensible', 'right']);
  });

  it('is wrong where nothing earned a point', () => {
    expect(grade(question, { name: 'for', needs: 'for', manual: 'about' })).toMatchObject({ verdict: 'wrong', score: 0 });
  });

  it('handed in before every item was placed earns what was placed', () => {
    const { score, max, parts } = grade(question, { name: 'about', manual: 'for' });
    expect([score, max, parts.find(({ item }) => item === 'needs')?.code]).toEqual([2, 3, 'left']);
  });

  it('throws on a category it does not have, naming those it has', () => {
    expect(() => grade(question, { ...RIGHT, name: 'with' })).toThrow(
      new RangeError('unknown category of sort: with (expected one of about, for, from)'),
    );
  });

  it('counts what was taken for what', () => {
    expect(confusions(question, grade(question, { name: 'from', needs: 'about', manual: 'about' }))).toEqual([
      [1, 0, 1],
      [1, 0, 0],
      [0, 0, 0],
    ]);
  });
});

describe('a stored classification', () => {
  it.each([null, undefined, 'about', 7, [], [['name', 'about']]])('reads nothing out of %j', (stored) => {
    expect(parseAnswer(question, stored)).toEqual({});
  });

  it('keeps what it knows and leaves out items and categories that are gone', () => {
    expect(parseAnswer(question, { name: 'about', needs: 'with', gone: 'for', manual: 3 })).toEqual({ name: 'about' });
  });
});
