import { describe, expect, it } from 'vitest';
import { dealt, grade, key, parseAnswer, validate } from '../../../src/core/quiz/kinds/order.ts';
import type { Order } from '../../../src/core/quiz/question.ts';

const order: Order = {
  kind: 'order',
  id: 'abcde',
  prompt: 'Order them.',
  steps: [...'abcde'].map((id) => ({ id, text: id, feedback: id })),
};
const score = (answer: string) => grade(order, [...answer]).score;

describe('a question of order', () => {
  it('needs an order', () => {
    expect(validate(order, null)).toEqual({ ok: false, code: 'not-ordered' });
    expect(validate(order, ['a'])).toEqual({ ok: true });
  });

  it.each([
    ['abcde', 4],
    ['bacde', 3],
    ['bcdea', 3],
    ['eabcd', 3],
    ['badce', 2],
    ['edcba', 0],
  ])('pays %s %d of 4: one less for each step that would have to move', (answer, points) => {
    expect(score(answer)).toBe(points);
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
