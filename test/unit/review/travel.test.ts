import { describe, expect, it } from 'vitest';
import type { LearnerEvent } from '../../../src/core/record/event.ts';
import { historyOf } from '../../../src/core/record/history.ts';
import { isToRepeat } from '../../../src/core/record/progress.ts';
import { dayAfter } from '../../../src/core/review/calendar.ts';
import { type Plan, planOn } from '../../../src/core/review/plan.ts';
import type { Item } from '../../../src/core/review/situation.ts';
import { answer, COURSE, card, SETTINGS, standingOf } from './sample.ts';

const DAY = '2026-11-30';
const pointsOf = (item: Item) => (item.type === 'card' ? [item.point] : item.points);
const plan = (events: readonly LearnerEvent[], day: string) => {
  const made: Plan = planOn(standingOf(events), COURSE, SETTINGS, day);
  if (!made.ok) throw new Error(made.faults.join());
  return made;
};
/** Goes through a day's queue, all of it recalled. */
const work = (events: readonly LearnerEvent[], day: string): readonly LearnerEvent[] => [
  ...events,
  ...plan(events, day).today.items.map((item) =>
    item.type === 'card' ? card(item.point, true, day) : answer(item.question, 1, day),
  ),
];
/** A learner who works through the queue of each of these days, one after the other; on which of them each point was asked. */
const asked = (days: readonly string[]) => {
  const on = new Map<string, string[]>();
  let events: readonly LearnerEvent[] = [];
  for (const day of days) {
    for (const point of plan(events, day).today.items.flatMap(pointsOf)) on.set(point, [...(on.get(point) ?? []), day]);
    events = work(events, day);
  }
  return { on, events };
};

describe('a learner who travels over the date line', () => {
  it('westward, into a day that was worked through already, is not asked for anything of it again', () => {
    const [first, second] = [dayAfter(DAY, 1), DAY];
    const { on } = asked([first, second]);
    expect([...on].filter(([, days]) => days.length > 1)).toEqual([]);
    expect(plan(asked([first]).events, second).notes).not.toContain('clock-ahead');
  });

  it('eastward, over a day that is left out, loses nothing: what was due on it is there on the next', () => {
    const { events } = asked([DAY]);
    const due = plan(events, dayAfter(DAY, 1)).today.items.flatMap(pointsOf);
    const next = new Set(plan(events, dayAfter(DAY, 2)).today.items.flatMap(pointsOf));
    const met = due.filter((point) => standingOf(events).memory.has(point));
    expect(met.filter((point) => !next.has(point))).toEqual([]);
  });

  it('to and fro comes to the whole course as surely as one who stays', () => {
    const days = (offsets: readonly number[]) => offsets.map((offset) => dayAfter(DAY, offset));
    const home = asked(days([0, 1, 2, 3, 4, 5, 6, 7]));
    const away = asked(days([0, 1, 0, 1, 3, 4, 3, 5]));
    expect(away.on.size).toBeGreaterThanOrEqual(home.on.size * 0.9);
    for (const { met, right } of [...standingOf(away.events).memory.values()].map(({ state }) => state))
      expect(right).toBeLessThanOrEqual(met);
  });

  it('does not find a question that was answered well an hour ago among those to be repeated', () => {
    const { attempts } = historyOf([answer('c0-judge', 1, DAY)]);
    for (const here of [dayAfter(DAY, -1), DAY]) expect(isToRepeat(attempts.get('c0-judge'), here)).toBe(false);
    expect(isToRepeat(attempts.get('c0-judge'), dayAfter(DAY, 1))).toBe(true);
  });
});
