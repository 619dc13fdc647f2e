import { describe, expect, it } from 'vitest';
import { meetSessions, readChanged, type Stamped, stampedAfter } from '../../../src/core/quiz/session/meet.ts';
import { type Session, start, step } from '../../../src/core/quiz/session/session.ts';

const first: Stamped = { session: start('s1', ['a', 'b', 'c'], 'test', 7), changed: {} };
const answer = (stamped: Stamped, id: string, text: string, order: number) =>
  stampedAfter(stamped, step(stamped.session, { type: 'answer', id, answer: text, locale: 'zh' }), order);

describe('a session in two tabs', () => {
  it('has the answers of both', () => {
    const met = meetSessions(answer(first, 'a', 'x', 5), answer(first, 'b', 'y', 6));
    expect(met.session.answers).toEqual({ a: 'x', b: 'y' });
    expect(met.changed).toEqual({ a: 5, b: 6 });
  });

  it('has of one question the answer that was given last', () => {
    const [one, two] = [answer(first, 'a', 'x', 5), answer(first, 'a', 'y', 6)];
    for (const met of [meetSessions(one, two), meetSessions(two, one)]) expect(met.session.answers).toEqual({ a: 'y' });
  });

  it('that was answered by an older version of the course, which notes no times, keeps what only one has', () => {
    const old: Session = { ...first.session, answers: { c: 'z' }, locales: { c: 'zh' } };
    for (const [one, two] of [
      [{ session: old, changed: {} }, first],
      [first, { session: old, changed: {} }],
    ] as const)
      expect(meetSessions(one, two).session.answers).toEqual({ c: 'z' });
  });

  it('shows what did not change as the same question, so that nothing is drawn anew under the hand', () => {
    const mine = answer(first, 'a', 'x', 5);
    const met = meetSessions(mine, answer(first, 'b', 'y', 6));
    for (const [i, item] of met.session.items.entries()) expect(item).toBe(mine.session.items[i]);
  });

  it('is not another session, and its order is a whole number', () => {
    const other = { session: { ...first.session, id: 's2' }, changed: {} };
    expect(() => meetSessions(first, other)).toThrow(/invalid session: s2 \(expected s1\)/);
    for (const order of [-1, 1.5, Number.NaN]) expect(() => stampedAfter(first, first.session, order)).toThrow(RangeError);
  });

  it('is read with the times that are times', () => {
    expect(readChanged({ a: 3, b: -1, c: 'x', d: 4 }, first.session)).toEqual({ a: 3 });
    for (const raw of [null, 7, []]) expect(readChanged(raw, first.session)).toEqual({});
  });
});
