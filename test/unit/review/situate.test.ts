import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/core/record/day.ts';
import type { LearnerEvent, Settings } from '../../../src/core/record/event.ts';
import { USUAL_SHARES } from '../../../src/core/review/blueprint.ts';
import { dayAfter } from '../../../src/core/review/calendar.ts';
import { unmetAfter } from '../../../src/core/review/gain.ts';
import { USUAL } from '../../../src/core/review/seconds.ts';
import { situate } from '../../../src/core/review/situate.ts';
import { answer, COURSE, card, hide, SETTINGS, standingOf } from './sample.ts';

const TODAY = '2026-12-02';
const [BEFORE, EARLIER] = [dayAfter(TODAY, -1), dayAfter(TODAY, -3)];
const read: LearnerEvent = { v: 1, id: 'read', at: Date.parse(TODAY), day: TODAY, kind: 'read', lesson: 'one/a' };
const on = (events: readonly LearnerEvent[], change: Partial<Settings> = {}) =>
  situate(standingOf(events), COURSE, { ...SETTINGS, ...change }, USUAL_SHARES, TODAY);

describe('where a plan stands on a day', () => {
  it('is, before anything was done, the day, the days there are, their minutes and the usual', () => {
    expect(on([])).toEqual({
      ...{ day: dayNumber(TODAY), exam: dayNumber('2026-12-14'), daysLeft: 12, daysToMeet: 8, limit: 480 },
      ...{ course: COURSE, points: new Map(), unmet: unmetAfter(0, 0), seconds: USUAL, shares: USUAL_SHARES },
      ...{ mistakes: [], answered: new Map(), spent: {} },
      done: { seconds: 0, form: 0, points: new Set() },
    });
  });

  it('has the days to learn on that lie before two thirds of the time from the day it was made', () => {
    const left = (change: Partial<Settings>) => {
      const { daysLeft, daysToMeet } = on([], change);
      return [daysLeft, daysToMeet];
    };
    // From 30 November nine days: up to 6 December.
    expect(left({ exam: '2026-12-09' })).toEqual([7, 4]);
    expect(left({ exam: '2026-12-09', offDays: [TODAY, '2026-12-08'] })).toEqual([5, 3]);
    expect(left({ from: '2026-11-20', exam: '2026-12-05' })).toEqual([3, 0]);
    expect(left({ exam: null })).toEqual([28, 28]);
    expect(on([], { exam: null }).exam).toBe(Number.POSITIVE_INFINITY);
  });

  it('has only the units chosen, but whatever was done of any of them', () => {
    const { course, done, points } = on([answer('c9-judge', 1, TODAY)], { units: ['one'] });
    expect([course.points.length, course.questions.length]).toEqual([18, 18]);
    expect([done.seconds, points.has('c9.1')]).toEqual([USUAL.judge, true]);
  });

  it('believes of what is new what the first answers say, not those that followed', () => {
    const events = [card('c0.1', true, EARLIER), card('c0.2', false, EARLIER), card('c0.2', true, BEFORE)];
    expect(on(events).unmet).toEqual(unmetAfter(2, 1));
  });

  it('counts what was done today: cards, and questions that are in the bank', () => {
    const events = [
      card('c5.1', true, BEFORE),
      answer('c5-short', 1, BEFORE),
      card('c0.1', true, TODAY),
      answer('c1-single', 1, TODAY),
      answer('gone', 1, TODAY),
      read,
      hide('c2-judge', true, TODAY),
    ];
    expect(on(events).done).toEqual({
      seconds: USUAL.card + USUAL.single,
      form: USUAL.single,
      points: new Set(['c0.1', 'c1.1', 'c1.2']),
    });
  });

  it('knows when each question was last answered, and the seconds spent on each kind since the plan was made', () => {
    const events = [
      answer('c0-judge', 1, '2026-11-29'),
      card('c5.1', true, '2026-11-30'),
      answer('c0-judge', 1, '2026-11-30'),
      answer('c1-judge', 1, BEFORE),
      answer('c1-short', 1, BEFORE),
      answer('gone', 1, BEFORE),
    ];
    const { answered, spent } = on(events);
    expect(answered).toEqual(
      new Map([
        ['c0-judge', dayNumber('2026-11-30')],
        ...['c1-judge', 'c1-short', 'gone'].map((id) => [id, dayNumber(BEFORE)] as const),
      ]),
    );
    expect(spent).toEqual({ judge: 2 * USUAL.judge, short: USUAL.short });
  });

  it('has the mistakes that are due, the most valuable first', () => {
    const events = [
      ...['c0-judge', 'c1-short', 'c2-judge'].map((id) => answer(id, 0, BEFORE)),
      hide('c2-judge', true, BEFORE),
      answer('c3-judge', 0, TODAY),
    ];
    expect(on(events).mistakes).toEqual(['c1-short', 'c0-judge']);
  });
});
