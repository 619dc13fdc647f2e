import { describe, expect, it } from 'vitest';
import { dayAfter } from '../../../src/core/review/calendar.ts';
import { type Plan, planOn } from '../../../src/core/review/plan.ts';
import type { Item } from '../../../src/core/review/situation.ts';
import { answer, COURSE, card, SETTINGS, standingOf } from './sample.ts';

const TODAY = '2026-11-30';
const plan = (events: Parameters<typeof standingOf>[0] = [], change: Partial<typeof SETTINGS> = {}, today = TODAY) => {
  const made: Plan = planOn(standingOf(events), COURSE, { ...SETTINGS, ...change }, today);
  if (!made.ok) throw new Error(made.faults.join());
  return made;
};
const pointsOf = (item: Item) => (item.type === 'card' ? [item.point] : item.points);
const daysOf = (from: string, n: number) => Array.from({ length: n }, (_, i) => dayAfter(from, i));

describe('today', () => {
  it('stays within its minutes by less than one item, and asks for each point once', () => {
    for (const minutes of [1, 4, 8, 20]) {
      const { items, seconds } = plan([], { minutes }).today;
      expect(seconds).toBeLessThanOrEqual(60 * minutes + 6);
      const points = items.flatMap(pointsOf);
      expect(new Set(points).size).toBe(points.length);
    }
  });
  it('gives questions in the exam’s form four to six tenths of the time', () => {
    const { items } = plan([], { minutes: 4 }).today;
    const form = items.filter(({ type }) => type === 'question').reduce((sum, { seconds }) => sum + seconds, 0);
    expect(form / 240).toBeGreaterThan(0.35);
    expect(form / 240).toBeLessThanOrEqual(0.6);
  });
  it('counts what was done today, and asks for none of it again', () => {
    const done = [card('c0.1', true, TODAY), card('c0.2', true, TODAY), answer('c1-single', 1, TODAY)];
    const { items, seconds, done: spent } = plan(done, { minutes: 2 }).today;
    expect(spent).toBe(49);
    expect(seconds).toBeLessThanOrEqual(120 - 49 + 6);
    expect(items.flatMap(pointsOf).filter((point) => ['c0.1', 'c0.2', 'c1.1', 'c1.2'].includes(point))).toEqual([]);
  });
  it('is empty on a day off, and only the units chosen are asked', () => {
    expect(plan([], { offDays: [TODAY] }).today).toEqual({ items: [], seconds: 0, done: 0, off: true, mock: null });
    expect(
      plan([], { units: ['two'] })
        .today.items.flatMap(pointsOf)
        .every((point) => /^c[6-9]/.test(point)),
    ).toBe(true);
  });
  it('has mistakes that are due, not those of today nor those that were hidden', () => {
    const missed = (day: string) => [answer('c0-judge', 0, day)];
    expect(plan(missed(dayAfter(TODAY, -1))).today.items).toContainEqual(
      expect.objectContaining({ question: 'c0-judge', why: 'mistake' }),
    );
    expect(plan(missed(TODAY)).today.items.filter(({ why }) => why === 'mistake')).toEqual([]);
  });
  it('begins with what takes long, so that a slow day runs over by a card', () => {
    const { items } = plan([], { minutes: 20 }).today;
    const long = items.map(({ seconds }) => seconds >= 60);
    expect(long.indexOf(false)).toBe(long.filter(Boolean).length);
  });
  it('in the last three days goes by what is most at risk', () => {
    const met = COURSE.points.map(({ id }, i) => card(id, i % 3 > 0, dayAfter(TODAY, -3)));
    const { items } = plan(met, { from: dayAfter(TODAY, -11), exam: dayAfter(TODAY, 2), minutes: 2 }).today;
    const cards = items.filter(({ type }) => type === 'card');
    expect(cards.length).toBeGreaterThan(0);
    expect(cards.every((item) => item.type === 'card' && item.point.endsWith('.1'))).toBe(true);
  });
});

describe('the days', () => {
  it('end on the day before the exam, and leave free days free', () => {
    const { days } = plan([], { offWeekdays: [0] });
    expect(days.map(({ day }) => day)).toEqual(daysOf(TODAY, 14));
    for (const { off, seconds } of days.filter(({ day }) => ['2026-12-06', '2026-12-13'].includes(day)))
      expect([off, Object.values(seconds).reduce((a, b) => a + b)]).toEqual([true, 0]);
  });
  it('are sixty at the most, and today’s items take as long as it says', () => {
    const { days, today } = plan([], { exam: '2027-06-01' });
    expect(days).toHaveLength(60);
    expect(today.seconds).toBe(today.items.reduce((sum, { seconds }) => sum + seconds, 0));
  });
  it('meet every point by two thirds of the time, where the minutes allow it', () => {
    let events: Parameters<typeof standingOf>[0] = [];
    for (const day of daysOf(TODAY, 10))
      events = [
        ...events,
        ...plan(events, { minutes: 3 }, day).today.items.flatMap((item) =>
          item.type === 'card' ? card(item.point, true, day) : answer(item.question, 1, day),
        ),
      ];
    expect(standingOf(events).memory.size).toBe(30);
  });
  it('are laid out anew after missed days, and name what is given up', () => {
    const early = plan([], { minutes: 1 }).realistic;
    const late = plan([], { minutes: 1 }, '2026-12-11').realistic;
    expect(late?.have).toBeLessThan(early?.have ?? 0);
    expect(late?.covered).toBeLessThan(early?.covered ?? 0);
    expect(late?.givenUp).toContainEqual({ code: 'points', count: 30 - (late?.covered ?? 0) });
  });
  it('say which kind is too long for the minutes', () => {
    expect(plan([], { minutes: 2 }).realistic?.givenUp).toContainEqual({ code: 'long', kind: 'short', count: 10, minutes: 4 });
  });
});

describe('without an exam', () => {
  const spaced = (events: Parameters<typeof standingOf>[0] = [], minutes = 2) => plan(events, { exam: null, minutes });
  it('new points come in the order of the course, and nothing is said of what is realistic', () => {
    const { today, realistic, days } = spaced();
    expect(today.items.flatMap(pointsOf).slice(0, 4)).toEqual(['c0.1', 'c0.2', 'c0.3', 'c1.1']);
    expect([realistic, days.length]).toEqual([null, 28]);
  });
  it('what is due comes first, the most forgotten before the rest; what is not due does not come', () => {
    const events = [
      card('c5.1', true, dayAfter(TODAY, -30)),
      card('c5.2', true, dayAfter(TODAY, -9)),
      card('c5.3', true, dayAfter(TODAY, -1)),
    ];
    const points = spaced(events).today.items.flatMap(pointsOf);
    expect(points.slice(0, 3)).toEqual(['c5.1', 'c5.2', 'c0.1']);
    expect(points).not.toContain('c5.3');
  });
  it('mistakes come before cards', () => {
    expect(spaced([answer('c2-judge', 0, dayAfter(TODAY, -1))]).today.items[0]).toMatchObject({
      question: 'c2-judge',
      why: 'mistake',
    });
  });
});

describe('a plan', () => {
  it('answers settings that cannot be planned by with codes', () => {
    expect(planOn(standingOf([]), COURSE, { ...SETTINGS, exam: '2026-11-29' }, TODAY)).toEqual({
      ok: false,
      faults: ['exam-passed'],
    });
  });
  it('notes a clock that was ahead, and asks again for what was noted by it', () => {
    const made = plan([card('c0.2', true, TODAY), card('c0.1', true, '2031-01-01')], { exam: null });
    expect(made.notes).toEqual(['clock-ahead']);
    expect(plan([card('c0.2', true, TODAY), card('c0.1', true, dayAfter(TODAY, 1))]).notes).toEqual([]);
    expect(made.today.items.flatMap(pointsOf)[0]).toBe('c0.1');
  });
  it('refuses misuse with the value and the remedy', () => {
    const standing = standingOf([card('c0.1', true, '2026-12-01'), card('c0.1', true, TODAY)]);
    expect(() => planOn(standing, COURSE, SETTINGS, TODAY)).toThrow(/invalid events: .* \(expected the order of logOf\)/);
    expect(() => planOn(standingOf([]), COURSE, SETTINGS, 'today')).toThrow(RangeError);
    expect(() => planOn(standingOf([]), COURSE, SETTINGS, TODAY, { judge: 2 })).toThrow(
      'invalid share of judge: 2 (expected 0 <= s <= 1)',
    );
  });
  it('shows covered, on two days and at risk, and no mark', () => {
    const events = [
      card('c0.1', true, dayAfter(TODAY, -2)),
      card('c0.1', true, dayAfter(TODAY, -1)),
      card('c0.2', false, dayAfter(TODAY, -1)),
    ];
    expect(plan(events).now).toEqual({ points: 30, covered: 2, twice: 1, atRisk: 1 });
  });
});
