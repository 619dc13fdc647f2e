import { describe, expect, it } from 'vitest';
import { queueOn } from '../../../src/core/review/queue.ts';
import type { Situation } from '../../../src/core/review/situation.ts';
import { courseOf, NOTHING_DONE, question, situation } from './situation.ts';

const COURSE = courseOf(
  question('judge', 'judge', 'a'),
  question('single', 'single', 'a', 'b'),
  question('fill', 'fill', 'c'),
  question('other', 'judge', 'd'),
);
const asked = (change: Partial<Situation>) =>
  queueOn(situation(COURSE, { exam: Number.POSITIVE_INFINITY, ...change })).map(
    (item) => `${item.type === 'card' ? item.point : item.question} ${item.why}`,
  );
const known = (stability: number, last: number) => ({ stability, difficulty: 5, last, met: 1 });

describe('the queue of a day without an exam', () => {
  it('begins with the mistakes, in their order, and asks for each point once', () => {
    expect(asked({ mistakes: ['single', 'gone', 'judge', 'other'] })).toEqual(['single mistake', 'other mistake', 'c new']);
    const done = { ...NOTHING_DONE, points: new Set(['b']) };
    expect(asked({ mistakes: ['single'], done })).toEqual(['a new', 'c new', 'd new']);
    expect(asked({ mistakes: ['other'], done: { ...NOTHING_DONE, points: new Set(['d', 'b']) } })).toEqual(['a new', 'c new']);
  });

  it('says what each takes and asks for', () => {
    expect(queueOn(situation(COURSE, { exam: Number.POSITIVE_INFINITY, mistakes: ['single'], limit: 105 }))).toEqual([
      { type: 'question', question: 'single', points: ['a', 'b'], why: 'mistake', seconds: 100 },
      { type: 'card', point: 'c', why: 'new', seconds: 10 },
    ]);
  });

  it('leaves out a mistake that was answered today, and one that takes more than the rest of the day', () => {
    expect(asked({ mistakes: ['judge'], answered: new Map([['judge', 100]]) })).toEqual(['a new', 'b new', 'c new', 'd new']);
    expect(asked({ mistakes: ['judge'], answered: new Map([['judge', 99]]) })[0]).toBe('judge mistake');
    expect(asked({ mistakes: ['fill', 'judge'], limit: 100 })).toEqual(['fill mistake']);
    expect(asked({ mistakes: ['fill', 'judge'], limit: 99 })[0]).toBe('judge mistake');
    expect(asked({ mistakes: ['fill', 'other'], limit: 110 })).toEqual(['fill mistake', 'other mistake']);
  });

  it('goes on with what has fallen to nine tenths, the most forgotten first, and with new points', () => {
    const points = new Map([
      ['a', known(10, 89)],
      ['b', known(10, 91)],
      ['c', known(10, 60)],
    ]);
    expect(asked({ points })).toEqual(['c due', 'a due', 'd new']);
  });

  it('ends with the day, half a card more or less', () => {
    expect(asked({ limit: 25 })).toHaveLength(3);
    expect(asked({ limit: 24.9 })).toHaveLength(2);
    expect(asked({ done: { ...NOTHING_DONE, seconds: 975 } })).toHaveLength(3);
  });
});
