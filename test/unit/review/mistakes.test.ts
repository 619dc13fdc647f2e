import { describe, expect, it } from 'vitest';
import type { LearnerEvent } from '../../../src/core/record/event.ts';
import { mistakesOf } from '../../../src/core/review/mistakes.ts';
import { answer, hide, QUESTIONS, reason } from './sample.ts';

const [MON, TUE, WED, THU] = ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03'] as const;
const book = (events: Parameters<typeof mistakesOf>[0], today: string = THU, needed?: number) =>
  mistakesOf(events, QUESTIONS, today, needed);

describe('the book of mistakes', () => {
  it('has what was wrong, wrong though sure, and right by a guess; nothing else', () => {
    const events = [
      answer('c0-judge', 0, MON),
      answer('c1-judge', 0, MON, { sure: 'sure' }),
      answer('c2-judge', 1, MON, { sure: 'guess' }),
      answer('c3-judge', 1, MON, { sure: 'sure' }),
      answer('c4-single', 0.5, MON, { sure: 'unsure' }),
      answer('gone', 0, MON),
      { ...answer('c5-judge', 0, MON), max: 0 } as LearnerEvent,
      { ...answer('c6-short', 4, MON), max: 5 } as LearnerEvent,
      { ...answer('c7-short', 3, MON), max: 5 } as LearnerEvent,
    ];
    expect(book(events).map(({ question, why }) => [question, why])).toEqual([
      ['c1-judge', 'confident'],
      ['c7-short', 'wrong'],
      ['c4-single', 'wrong'],
      ['c0-judge', 'wrong'],
      ['c2-judge', 'guessed'],
    ]);
  });
  it('ranks what is worth more in the exam first, of equals the older', () => {
    const events = [answer('c1-short', 0, TUE), answer('c0-short', 0, MON), answer('c2-single', 0, MON)];
    expect(book(events).map(({ question }) => question)).toEqual(['c0-short', 'c1-short', 'c2-single']);
    const alike = ['c3-judge', 'c1-judge', 'c2-judge'].map((id, i) => answer(id, 0, i === 0 ? MON : TUE));
    for (const turned of [alike, alike.toReversed()])
      expect(book(turned).map(({ question }) => question)).toEqual(['c3-judge', 'c1-judge', 'c2-judge']);
  });
  it('says what share of its marks an answer earned, and how sure the learner was', () => {
    const two = { ...answer('c0-short', 2, MON, { sure: 'unsure' }), max: 5 } as LearnerEvent;
    expect(book([two])).toMatchObject([{ share: 0.4, sure: 'unsure' }]);
  });
  it('is not moved by what is said of a question that was never missed, or by an answer that was worth nothing', () => {
    const void_ = (day: string) => ({ ...answer('c0-judge', 0, day), max: 0 }) as LearnerEvent;
    expect(book([hide('c0-judge', true, MON), reason('c0-judge', 'careless', MON)])).toEqual([]);
    expect(book([hide('c0-judge', true, MON), answer('c0-judge', 0, TUE), void_(WED), void_(THU)])).toMatchObject([
      { day: TUE, right: 0, hidden: false, reason: null, due: true },
    ]);
  });
  it('says what was answered and counts right answers on different days, not those of the day of the miss', () => {
    const events = [
      answer('c0-judge', 0, MON, { answer: true }),
      answer('c0-judge', 1, MON),
      answer('c0-judge', 1, TUE),
      answer('c0-judge', 1, TUE),
    ];
    expect(book(events)).toEqual([
      {
        question: 'c0-judge',
        why: 'wrong',
        day: MON,
        answer: true,
        seed: 1,
        share: 0,
        right: 1,
        needed: 2,
        reason: null,
        hidden: false,
        due: true,
      },
    ]);
    expect(book([...events, answer('c0-judge', 1, WED)])).toEqual([]);
  });
  it('takes a question back that is missed again, and counts from there', () => {
    const events = [answer('c0-judge', 0, MON), answer('c0-judge', 1, TUE), answer('c0-judge', 0, WED, { sure: 'sure' })];
    expect(book(events)).toMatchObject([{ why: 'confident', day: WED, right: 0 }]);
  });
  it('does not count a guess towards leaving', () => {
    const events = [answer('c0-judge', 0, MON), answer('c0-judge', 1, TUE), answer('c0-judge', 1, WED, { sure: 'guess' })];
    expect(book(events)).toMatchObject([{ why: 'guessed', right: 0 }]);
  });
  it('lets a question leave after as many days as the learner wants', () => {
    const events = [answer('c0-judge', 0, MON), answer('c0-judge', 1, TUE)];
    expect(book(events, THU, 1)).toEqual([]);
    expect(() => book(events, 'soon')).toThrow('invalid today: soon (expected a day such as 2026-12-11)');
    expect(() => book(events, THU, 0)).toThrow('invalid days to leave: 0 (expected a whole number 1 <= n <= 9)');
  });
  it('keeps the reason the learner named last, and forgets it with a new miss', () => {
    const events = [answer('c0-judge', 0, MON), reason('c0-judge', 'careless', MON)];
    expect(book(events)).toMatchObject([{ reason: 'careless' }]);
    expect(book([...events, reason('c0-judge', null, TUE)])).toMatchObject([{ reason: null }]);
    expect(book([...events, answer('c0-judge', 0, TUE)])).toMatchObject([{ reason: null }]);
  });
  it('shows a hidden slip as hidden and never as due, until it is missed again', () => {
    const events = [answer('c0-judge', 0, MON), hide('c0-judge', true, MON)];
    expect(book(events)).toMatchObject([{ hidden: true, due: false }]);
    expect(book([...events, hide('c0-judge', false, TUE)])).toMatchObject([{ hidden: false, due: true }]);
    expect(book([...events, answer('c0-judge', 0, TUE)])).toMatchObject([{ hidden: false, due: true }]);
  });
  it('asks again on the next day at the earliest', () => {
    expect(book([answer('c0-judge', 0, THU)])).toMatchObject([{ due: false }]);
  });
});
