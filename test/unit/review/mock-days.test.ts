import { describe, expect, it } from 'vitest';
import { dayAfter } from '../../../src/core/review/calendar.ts';
import { MOCK_MINUTES, mockDays } from '../../../src/core/review/mock-days.ts';
import { planOn } from '../../../src/core/review/plan.ts';
import type { Settings } from '../../../src/core/review/settings.ts';
import { PRESETS } from '../../content/read.ts';
import { answer, COURSE, card, SETTINGS, standingOf } from './sample.ts';

const FROM = SETTINGS.from;
const settings = (days: number, minutes: number, change: Partial<Settings> = {}): Settings => ({
  ...SETTINGS,
  ...{ minutes, exam: dayAfter(FROM, days) },
  ...change,
});
const days = (...given: Parameters<typeof settings>) => [...mockDays(settings(...given))];
const planned = (decided: Settings, today: string, events: Parameters<typeof standingOf>[0] = []) => {
  const plan = planOn(standingOf(events), COURSE, decided, today);
  if (!plan.ok) throw new Error(plan.faults.join());
  return plan;
};

describe('days for a mock exam', () => {
  it('are one in a plan of ten days and two in one of fourteen, the last two days being left free', () => {
    expect(days(10, 60)).toEqual([[dayAfter(FROM, 7), 'half']]);
    expect(days(14, 60)).toEqual([
      [dayAfter(FROM, 7), 'half'],
      [dayAfter(FROM, 11), 'half'],
    ]);
    expect(days(14, 120)[1]).toEqual([dayAfter(FROM, 11), 'full']);
  });
  it('are none in a short plan, in a day that does not hold one, without an exam, and where the learner wants none', () => {
    expect(days(9, 120)).toEqual([]);
    expect(days(30, 59)).toEqual([]);
    expect(days(14, 120, { exam: null })).toEqual([]);
    expect(days(14, 120, { mocks: false })).toEqual([]);
  });
  it('are days to learn on, and stay where they are as days go by', () => {
    const free = settings(20, 60, { offWeekdays: [1, 4], offDays: [dayAfter(FROM, 2)] });
    const found = [...mockDays(free)].map(([day]) => day);
    for (const today of [FROM, dayAfter(FROM, 3), dayAfter(FROM, 9)]) {
      const said = planned(free, today).days.filter(({ seconds }) => seconds.mock > 0);
      expect(said.map(({ day }) => day)).toEqual(found.filter((day) => day >= today));
      expect(said.every(({ off }) => !off)).toBe(true);
    }
  });
  it('take their time out of the day and not on top of it', () => {
    for (const minutes of [60, 90, 120, 200])
      for (const { seconds } of planned(settings(14, minutes), FROM).days)
        expect(Object.values(seconds).reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(60 * minutes + 60);
  });
  it('are over once a test was handed in on them', () => {
    const decided = settings(14, 60);
    const today = dayAfter(FROM, 7);
    expect(planned(decided, today).today).toMatchObject({ mock: 'half', items: [] });
    const sat = planned(decided, today, [answer('c0-single', 1, today, { place: 'test' })]);
    expect(sat.today.mock).toBeNull();
    for (const done of [
      answer('c0-single', 1, today),
      answer('c0-single', 1, dayAfter(today, -1), { place: 'test' }),
      card('c0.1', true, today),
    ])
      expect(planned(decided, today, [done]).today.mock).toBe('half');
    expect(sat.days[0]?.seconds.mock).toBe(0);
  });
  it('have the minutes of the papers that the course sets', () => {
    const minutes = new Map(PRESETS.map(({ id, minutes: each }) => [id, each]));
    expect(MOCK_MINUTES).toEqual({ half: minutes.get('half'), full: minutes.get('final') });
  });
});
