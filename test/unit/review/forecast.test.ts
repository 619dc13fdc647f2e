import { describe, expect, it } from 'vitest';
import { dayAt, dayNumber } from '../../../src/core/record/day.ts';
import { USUAL_SHARES } from '../../../src/core/review/blueprint.ts';
import { dayAfter } from '../../../src/core/review/calendar.ts';
import { forecast } from '../../../src/core/review/forecast.ts';
import { expected } from '../../../src/core/review/gain.ts';
import { queueOn } from '../../../src/core/review/queue.ts';
import type { Settings } from '../../../src/core/review/settings.ts';
import { situate } from '../../../src/core/review/situate.ts';
import type { Item } from '../../../src/core/review/situation.ts';
import { answer, COURSE, card, SETTINGS, standingOf } from './sample.ts';
import { courseOf, question, situation } from './situation.ts';

const TODAY = '2026-11-30';
const laid = (events: Parameters<typeof standingOf>[0] = [], change: Partial<Settings> = {}, most = 60) => {
  const settings = { ...SETTINGS, mocks: false, ...change };
  const situation = situate(standingOf(events), COURSE, settings, USUAL_SHARES, TODAY);
  const today = queueOn(situation);
  return { situation, today, ...forecast(situation, settings, { items: today, reserved: 0 }, most) };
};
const pointsOf = (item: Item) => (item.type === 'card' ? [item.point] : item.points);
const sum = (seconds: object) => Object.values(seconds).reduce((a: number, b: number) => a + b, 0);

describe('the days ahead', () => {
  it('begin with today as it is, its seconds told by what they are for', () => {
    const missed = [answer('c0-judge', 0, dayAfter(TODAY, -1)), card('c5.3', false, dayAfter(TODAY, -1))];
    const { today, days } = laid(missed);
    const of = (...whys: readonly string[]) =>
      today.filter(({ why }) => whys.includes(why)).reduce((all, { seconds }) => all + seconds, 0);
    expect(days[0]).toEqual({
      ...{ day: TODAY, off: false },
      seconds: { new: of('new'), due: of('due', 'risk'), mistake: of('mistake'), form: of('form'), mock: 0 },
    });
    expect(of('mistake')).toBeGreaterThan(0);
  });

  it('count what is most at risk with what is due', () => {
    const met = COURSE.points.map(({ id }, i) => card(id, i % 3 > 0, dayAfter(TODAY, -3)));
    const { today, days } = laid(met, { from: dayAfter(TODAY, -11), exam: dayAfter(TODAY, 2), minutes: 2 });
    const risk = today.filter(({ why }) => why === 'risk').reduce((all, { seconds }) => all + seconds, 0);
    expect(risk).toBeGreaterThan(0);
    expect(days[0]?.seconds.due).toBe(risk);
  });

  it('end with the day before the exam, or as far ahead as is asked', () => {
    expect(laid().days.map(({ day }) => day)).toEqual(Array.from({ length: 14 }, (_, i) => dayAfter(TODAY, i)));
    expect(laid([], {}, 3).days).toHaveLength(3);
    expect(laid([], { exam: null }, 28).days.at(-1)?.day).toBe(dayAfter(TODAY, 27));
  });

  it('leave what is asked on them as it is then to be expected, and every other point as it is', () => {
    const { situation, today, points } = laid([card('c9.3', true, dayAfter(TODAY, -1))], { minutes: 2 }, 1);
    const asked = new Set(today.flatMap(pointsOf));
    expect([asked.size > 0, asked.size < COURSE.points.length]).toEqual([true, true]);
    for (const { id } of COURSE.points) {
      const before = situation.points.get(id);
      expect(points.get(id)).toEqual(asked.has(id) ? expected(before, situation.unmet, situation.day) : before);
    }
  });

  it('are each the queue of what the day before leaves, a day off as if it were none', () => {
    const off = dayAfter(TODAY, 1);
    for (const offDays of [[], [off]]) {
      const settings = { ...SETTINGS, minutes: 3, offDays };
      const { situation, today, days } = laid([], settings);
      const seen = new Set(today.flatMap((item) => (item.type === 'question' ? [item.question] : [])));
      const points = new Map(situation.points);
      for (const point of today.flatMap(pointsOf)) points.set(point, expected(points.get(point), situation.unmet, situation.day));
      const spent: Record<string, number> = {};
      for (const item of today)
        if (item.type === 'question') {
          const kind = COURSE.questions.find(({ id }) => id === item.question)?.kind ?? '';
          spent[kind] = (spent[kind] ?? 0) + item.seconds;
        }
      const gone = offDays.length + 1;
      const next = queueOn({
        ...situation,
        ...{ day: situation.day + gone, daysLeft: situation.daysLeft - 1, daysToMeet: situation.daysToMeet - 1 },
        ...{ points, spent, answered: new Map([...seen].map((id) => [id, situation.day])) },
        done: { seconds: 0, form: 0, points: new Set() },
      });
      expect(sum(days[gone]?.seconds ?? {})).toBe(next.reduce((all, { seconds }) => all + seconds, 0));
      expect(days[gone]?.seconds.new).toBe(
        next.filter(({ why }) => why === 'new').reduce((all, { seconds }) => all + seconds, 0),
      );
      if (offDays.length > 0)
        expect(days[1]).toEqual({ day: off, off: true, seconds: { new: 0, due: 0, mistake: 0, form: 0, mock: 0 } });
    }
  });

  it('ask for a mistake on one day and not on the next, and a question once it was asked has been', () => {
    const missed = [answer('c0-judge', 0, dayAfter(TODAY, -1))];
    const { days, questions, today } = laid(missed);
    expect(days.map(({ seconds }) => seconds.mistake > 0)).toEqual(days.map((_, i) => i === 0));
    expect(questions.has('c0-judge')).toBe(true);
    for (const item of today) if (item.type === 'question') expect(questions.has(item.question)).toBe(true);
    for (const id of questions) expect(COURSE.questions.some((each) => each.id === id)).toBe(true);
  });

  it('ask on the next for a mistake that found no room today', () => {
    const missed = ['c0-judge', 'c1-judge', 'c2-judge'].map((id) => answer(id, 0, dayAfter(TODAY, -1)));
    const { days } = laid(missed, { minutes: 2 });
    expect(days.slice(0, 3).map(({ seconds }) => seconds.mistake)).toEqual([30, 15, 0]);
  });

  it('ask of two questions for the same points the one that was not asked the day before', () => {
    const start = situation(courseOf(question('x', 'judge', 'p'), question('y', 'judge', 'p')), { exam: 110, daysLeft: 10 });
    const { questions } = forecast(start, SETTINGS, { items: queueOn(start), reserved: 0 }, 2);
    expect(questions).toEqual(new Set(['x', 'y']));
  });

  it('have as many new points each as are still to be met', () => {
    const [fresh, due] = [6, 12].map((count, kind) => Array.from({ length: count }, (_, i) => `${kind}.${i}`));
    const start = situation(
      { points: [...(fresh ?? []), ...(due ?? [])].map((id) => ({ id, concept: 'c', unit: 'u' })), questions: [] },
      {
        ...{ exam: 110, daysLeft: 10, daysToMeet: 3, limit: 40, unmet: { first: 0.45, exam: 0.6 } },
        points: new Map(due?.map((id) => [id, { stability: 1, difficulty: 5, last: 80, met: 2 }])),
      },
    );
    const { days } = forecast(start, SETTINGS, { items: queueOn(start), reserved: 0 }, 3);
    expect(days.map(({ seconds }) => [seconds.new, seconds.due])).toEqual([
      [20, 20],
      [20, 20],
      [20, 20],
    ]);
  });

  it('keep the minutes of each day by less than a card', () => {
    for (const minutes of [1, 4, 20])
      for (const { seconds } of laid([], { minutes }).days) expect(sum(seconds)).toBeLessThanOrEqual(60 * minutes + 6);
  });

  it('tell what today keeps for a mock exam', () => {
    const { situation } = laid();
    const { days } = forecast(situation, { ...SETTINGS, mocks: false }, { items: [], reserved: 60 }, 2);
    expect(days.map(({ seconds }) => seconds.mock)).toEqual([60, 0]);
    expect(sum(days[0]?.seconds ?? {})).toBe(60);
  });

  it('begin where the situation stands', () => {
    expect(laid().situation.day).toBe(dayNumber(TODAY));
    expect(laid().days[0]?.day).toBe(dayAt(dayNumber(TODAY)));
  });
});
