import { describe, expect, it } from 'vitest';
import type { LearnerEvent } from '../../../src/core/record/event.ts';
import { add, emptyHistory, historyOf } from '../../../src/core/record/history.ts';

const stamp = { v: 1, day: '2026-11-29' } as const;
const answer = (id: string, at: number, more: object = {}) =>
  ({
    ...stamp,
    id,
    at,
    kind: 'answered',
    question: 'q',
    answer: 'x',
    seed: 1,
    score: 1,
    max: 2,
    place: 'test',
    ...more,
  }) as LearnerEvent;
const flag = (id: string, at: number, on: boolean, order?: number): LearnerEvent => ({
  ...stamp,
  ...{ id, at, kind: 'flagged', question: 'q', on },
  ...(order !== undefined && { order }),
});
const read = (at: number): LearnerEvent => ({ ...stamp, id: 'read-crm-x', at, kind: 'read', lesson: 'crm/x' });

describe('a history', () => {
  it('has of an answer what it earned, when, and what was said of it', () => {
    expect(historyOf([answer('a', 5, { order: 9, sure: 'guess' }), answer('b', 6)]).attempts.get('q')).toStrictEqual([
      { id: 'b', at: 6, day: stamp.day, share: 0.5 },
      { id: 'a', at: 5, order: 9, day: stamp.day, share: 0.5, sure: 'guess' },
    ]);
  });

  it('has the last word on a flag, by the order where the clock was ahead', () => {
    expect(historyOf([flag('a', 5, true), flag('b', 6, false)]).flags.get('q')).toStrictEqual({ id: 'b', at: 6, on: false });
    expect(historyOf([flag('b', 6, false), flag('a', 5, true, 7)]).flags.get('q')).toStrictEqual({
      ...{ id: 'a', at: 5, order: 7, on: true },
    });
    expect(historyOf([flag('b', 6, false), flag('a', 5, true)]).flags.get('q')?.on).toBe(false);
  });

  it('has when a lesson was first read', () => {
    expect(historyOf([read(5), read(9)]).read.get('crm/x')).toBe(5);
    expect(historyOf([read(9), read(5)]).read.get('crm/x')).toBe(5);
  });

  it('puts an answer of which it hears late where it belongs, and one of which it hears twice only once', () => {
    const [first, second, third] = [answer('a', 5), answer('b', 6), answer('c', 7)];
    const told = [third, first, second, first, third].reduce(add, emptyHistory());
    expect(told.attempts.get('q')?.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(told).toEqual(historyOf([first, second, third]));
  });

  it('has no attempt of a question that was only flagged, nor of an answer that was worth nothing', () => {
    const nothing = answer('n', 6, { score: 0, max: 0 });
    expect(historyOf([flag('f', 5, true), nothing]).attempts.size).toBe(0);
  });
});
