import { describe, expect, it } from 'vitest';
import { dealt, grade, key, parseAnswer, validate } from '../../../src/core/quiz/kinds/order.ts';
import type { Order } from '../../../src/core/quiz/question.ts';
import { shuffled } from '../../../src/core/quiz/shuffle.ts';

const order: Order = {
  kind: 'order',
  id: 'abcde',
  prompt: 'Order them.',
  steps: [...'abcde'].map((id) => ({ id, text: id, feedback: id })),
  also: [],
};
const score = (answer: string) => grade(order, [...answer]).score;

describe('a question of order', () => {
  it('needs an order', () => {
    expect(validate(order, null)).toEqual({ ok: false, code: 'not-ordered' });
    expect(validate(order, ['a'])).toEqual({ ok: true });
  });

  it.each([
    ['abcde', 2],
    ['bacde', 1],
    ['bcdea', 1],
    ['eabcd', 1],
    ['badce', 0],
    ['bedca', 0],
    ['edcba', 0],
  ])(
    'pays %s %d of 2: what a random order keeps counts for nothing, and each step that would have to move costs one',
    (answer, points) => {
      expect(score(answer)).toBe(points);
      expect(grade(order, [...answer]).max).toBe(2);
    },
  );

  it('pays a random order little: under a quarter on average, whatever the number of steps', () => {
    for (const n of [3, 4, 5, 6, 7, 8]) {
      const steps = order.steps.slice(0, 1).flatMap((step) => Array.from({ length: n }, (_, i) => ({ ...step, id: `s${i}` })));
      const some = { ...order, steps };
      const ids = steps.map(({ id }) => id);
      const shares = Array.from({ length: 2000 }, (_, seed) => grade(some, shuffled(ids, seed + 1))).map(
        ({ score, max }) => score / max,
      );
      expect(shares.reduce((a, b) => a + b) / shares.length).toBeLessThan(0.25);
    }
  });

  it('takes steps that may change places in either order, and never deals one of the right orders', () => {
    const tied = { ...order, also: [[...'bacde'], [...'bcdea']] };
    expect([[...'abcde'], [...'bacde'], [...'bcdea']].map((answer) => grade(tied, answer).verdict)).toEqual([
      'right',
      'right',
      'right',
    ]);
    expect(grade(tied, [...'badce']).score).toBe(1);
    for (let seed = 0; seed < 500; seed++) expect(['abcde', 'bacde', 'bcdea']).not.toContain(dealt(tied, seed).join(''));
  });

  it('deals what a seed always dealt, unless that is a right order', () => {
    const tied = { ...order, also: [[...'bacde']] };
    for (let seed = 0; seed < 200; seed++)
      if (dealt(order, seed).join('') !== 'bacde') expect(dealt(tied, seed)).toEqual(dealt(order, seed));
  });

  it('says which steps are in place', () => {
    expect(grade(order, [...'bcdea']).parts).toEqual([
      { step: 'b', code: 'kept' },
      { step: 'c', code: 'kept' },
      { step: 'd', code: 'kept' },
      { step: 'e', code: 'kept' },
      { step: 'a', code: 'moved' },
    ]);
  });

  it('is never dealt solved', () => {
    for (let seed = 0; seed < 500; seed++) {
      const deal = dealt(order, seed);
      expect(deal).not.toEqual(key(order));
      expect([...deal].sort()).toEqual([...'abcde']);
    }
  });

  it('handed in as it was dealt earns nothing', () => {
    expect(grade(order, null)).toMatchObject({ score: 0, parts: [] });
  });

  it.each([[['a', 'b']], [['a', 'a', 'b', 'c', 'd']]])('throws on %j', (answer) => {
    expect(() => grade(order, answer)).toThrow(/expected each of a, b, c, d, e once/);
  });

  it('reads a stored order of exactly its steps', () => {
    expect(parseAnswer(order, [...'edcba'])).toEqual([...'edcba']);
    expect(parseAnswer(order, [...'edcbb'])).toBeNull();
    expect(parseAnswer(order, 'edcba')).toBeNull();
  });
});
