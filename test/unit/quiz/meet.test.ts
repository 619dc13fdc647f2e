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

  it('has of two answers of one moment the same one, whichever tab it stands in: the one that says more', () => {
    const [one, two] = [answer(first, 'a', 'x', 5), answer(first, 'a', 'y', 5)];
    const sure = stampedAfter(one, step(one.session, { type: 'sure', id: 'a', sure: 'sure' }), 5);
    for (const [more, less, said] of [
      [two, one, 'y'],
      [sure, two, 'x'],
    ] as const)
      for (const met of [meetSessions(more, less), meetSessions(less, more)]) expect(met.session.answers).toEqual({ a: said });
  });

  it('was handed in when it was handed in last', () => {
    const end = (at: number, order?: number): Stamped =>
      stampedAfter(first, { ...first.session, done: { at, day: '2026-11-30', ...(order !== undefined && { order }) } }, 0);
    for (const [late, early] of [
      [end(6), end(5)],
      [end(3, 9), end(5)],
      [end(3, 9), end(8, 8)],
    ] as const)
      for (const met of [meetSessions(late, early), meetSessions(early, late)])
        expect(met.session.done).toEqual(late.session.done);
  });

  it('notes a time of what changed, and of nothing else', () => {
    const mine = answer(first, 'a', 'x', 5);
    const [again, other] = [
      { ...mine.session, answers: { a: ['x'] } },
      { ...mine.session, answers: { a: ['x'] } },
    ];
    const listed = stampedAfter(mine, again, 6);
    expect([listed.changed, stampedAfter(listed, other, 7).changed]).toEqual([{ a: 6 }, { a: 6 }]);
    expect(stampedAfter(listed, step(other, { type: 'flag', id: 'b' }), 8).changed).toEqual({ a: 6, b: 8 });
    const more = { ...other, items: [...other.items, { id: 'd', seed: 1 }] };
    expect(stampedAfter(listed, more, 9).changed).toEqual({ a: 6, d: 9 });
  });

  it('begins without times; what is answered or flagged in it before it is first kept has one', () => {
    expect(stampedAfter(null, first.session, 4).changed).toEqual({});
    const flagged = step(answer(first, 'a', 'x', 1).session, { type: 'flag', id: 'b' });
    expect(stampedAfter(null, flagged, 4).changed).toEqual({ a: 4, b: 4 });
  });

  it('has no answer to a question that neither answered', () => {
    const { answers, marks } = meetSessions(answer(first, 'a', 'x', 5), first).session;
    expect([Object.keys(answers), Object.keys(marks)]).toEqual([['a'], []]);
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
    for (const order of [-1, 1.5, Number.NaN])
      expect(() => stampedAfter(first, first.session, order)).toThrow(`invalid order: ${order} (expected a whole number >= 0)`);
    expect(stampedAfter(first, first.session, 0).changed).toEqual({});
  });

  it('is read with the times that are times', () => {
    expect(readChanged({ a: 3, b: 0, c: 'x', d: 4 }, first.session)).toEqual({ a: 3 });
    expect(readChanged({ a: -1 }, first.session)).toEqual({});
    for (const raw of [null, 7, []]) expect(readChanged(raw, first.session)).toEqual({});
  });
});
