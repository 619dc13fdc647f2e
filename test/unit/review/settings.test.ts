import { describe, expect, it } from 'vitest';
import { isDay } from '../../../src/core/record/day.ts';
import type { LearnerEvent, Settings } from '../../../src/core/record/event.ts';
import { dayAfter, daysBetween, requireDay, weekdayOf } from '../../../src/core/review/calendar.ts';
import {
  isOff,
  MOST_DAYS,
  MOST_MINUTES,
  readSettings,
  settingsFaults,
  settingsFor,
  settingsIn,
  studyDays,
} from '../../../src/core/review/settings.ts';
import { SETTINGS } from './sample.ts';

const TODAY = '2026-11-30';

describe('settings that cannot be planned by', () => {
  it.each([
    ['an exam that has passed', { exam: '2026-11-29' }, ['exam-passed']],
    ['an exam today', { exam: TODAY }, ['exam-today']],
    ['an exam in ten years', { exam: '2036-11-30' }, ['exam-far']],
    ['the last day there is a forecast for', { exam: dayAfter(TODAY, MOST_DAYS) }, []],
    ['a day after that', { exam: dayAfter(TODAY, MOST_DAYS + 1) }, ['exam-far']],
    ['as many minutes as may be', { minutes: MOST_MINUTES }, []],
    ['no minute', { minutes: 0 }, ['no-minutes']],
    ['less than none', { minutes: -5 }, ['no-minutes']],
    ['minutes that are no number', { minutes: Number.NaN }, ['no-minutes']],
    ['ten hours', { minutes: 600 }, ['too-many-minutes']],
    ['every weekday off', { offWeekdays: [0, 1, 2, 3, 4, 5, 6] }, ['all-days-off']],
    ['every single day off', { exam: '2026-12-02', offDays: [TODAY, '2026-12-01'] }, ['all-days-off']],
    ['every weekday off and no exam', { exam: null, offWeekdays: [0, 1, 2, 3, 4, 5, 6] }, ['all-days-off']],
    ['no unit', { units: [] }, ['no-unit']],
    ['several faults', { minutes: 0, units: [] }, ['no-minutes', 'no-unit']],
    ['none', {}, []],
  ])('%s: the codes say so', (_, change, faults) => {
    expect(settingsFaults({ ...SETTINGS, ...change }, TODAY)).toEqual(faults);
  });
  it('are misuse only where today is no day', () => {
    expect(() => settingsFaults(SETTINGS, '30 November')).toThrow(RangeError);
    expect(() => settingsFaults(SETTINGS, '2026-02-30')).toThrow('invalid today: 2026-02-30 (expected a day such as 2026-12-11)');
  });
});

describe('settings that were kept', () => {
  const units = ['one', 'two'];
  it.each([null, 7, 'x', [], { exam: 3, minutes: '20', offWeekdays: 'all', offDays: 1, from: 'x' }])(
    'as %j are the usual ones',
    (raw) => {
      expect(readSettings(raw, units, TODAY)).toEqual(settingsFor(units, TODAY));
    },
  );
  it('come back as they were', () => {
    const decided = { ...SETTINGS, mocks: false, units: [] };
    for (const settings of [SETTINGS, decided])
      expect(readSettings(JSON.parse(JSON.stringify(settings)), units, TODAY)).toEqual(settings);
  });
  it('have the usual minutes where these are no number', () => {
    for (const minutes of [Number.NaN, Number.POSITIVE_INFINITY, '8', null])
      expect(readSettings({ ...SETTINGS, minutes }, units, TODAY).minutes).toBe(20);
  });
  it('lose what is no weekday, no day and no unit any more, and what stands twice', () => {
    const raw = {
      ...SETTINGS,
      offWeekdays: [6, 0, 0, 7, -1, 1.5, '2'],
      offDays: ['2026-02-30', '2026-12-01'],
      units: ['two', 'gone', 3],
    };
    expect(readSettings(raw, units, TODAY)).toEqual({
      ...SETTINGS,
      offWeekdays: [6, 0],
      offDays: ['2026-12-01'],
      units: ['two'],
    });
  });
});

describe('settings that were decided', () => {
  const planned = (id: string, at: number, change: Partial<Settings>, order?: number): LearnerEvent => ({
    ...{ v: 1, id, at, day: TODAY, kind: 'planned', ...SETTINGS, ...change },
    ...(order !== undefined && { order }),
  });
  const read: LearnerEvent = { v: 1, id: 'z', at: 9, day: TODAY, kind: 'read', lesson: 'one/a' };
  const minutesIn = (...events: readonly LearnerEvent[]) =>
    [events, events.toReversed()].map((each) => settingsIn(each, ['one', 'two'], TODAY)?.minutes ?? null);

  it('hold by the latest, whatever else was done and in whatever order it is looked at', () => {
    expect(minutesIn(planned('a', 1, { minutes: 5 }), planned('b', 2, { minutes: 10 }), read)).toEqual([10, 10]);
    expect(minutesIn(planned('a', 1, { minutes: 5 }, 3), planned('b', 2, { minutes: 10 }))).toEqual([5, 5]);
    expect(minutesIn(planned('a', 1, { minutes: 5 }), planned('b', 1, { minutes: 10 }))).toEqual([10, 10]);
  });
  it('are none before the first, and are read as what was kept', () => {
    expect([settingsIn([], ['one'], TODAY), settingsIn([read], ['one'], TODAY)]).toEqual([null, null]);
    expect(settingsIn([planned('a', 1, {})], ['two'], TODAY)).toEqual({ ...SETTINGS, units: ['two'] });
  });
});

describe('days', () => {
  it('there are to learn on end before the exam, without those that are off', () => {
    const settings = { ...SETTINGS, exam: '2026-12-08', offWeekdays: [0], offDays: ['2026-12-02'] };
    expect(studyDays(settings, TODAY)).toEqual([
      '2026-11-30',
      '2026-12-01',
      '2026-12-03',
      '2026-12-04',
      '2026-12-05',
      '2026-12-07',
    ]);
    expect(isOff(settings, '2026-12-06')).toBe(true);
    expect(studyDays(settings, '2026-12-08')).toEqual([]);
    expect(() => studyDays(settings, 'soon')).toThrow('invalid today: soon (expected a day such as 2026-12-11)');
  });
  it('are those of four weeks without an exam, and are not looked for beyond two years', () => {
    expect(studyDays({ ...SETTINGS, exam: null }, TODAY)).toEqual(Array.from({ length: 28 }, (_, i) => dayAfter(TODAY, i)));
    // Every weekday off and an exam in the year 9999: the page stood still for seconds.
    const far = studyDays({ ...SETTINGS, exam: '9999-12-31', offWeekdays: [0, 1, 2, 3, 4, 5] }, TODAY);
    expect(far).toHaveLength(104);
    expect(far.at(-1)).toBe(dayAfter(TODAY, MOST_DAYS - 4));
  });
  it('are the calendar’s, over the turn of a year and in a leap year', () => {
    expect([dayAfter('2026-12-31', 1), dayAfter('2028-02-28', 1), daysBetween('2026-12-01', '2026-12-11')]).toEqual([
      '2027-01-01',
      '2028-02-29',
      10,
    ]);
    expect([weekdayOf('2026-11-29'), weekdayOf('1969-12-31')]).toEqual([0, 3]);
    expect([isDay('2026-13-01'), isDay('2026-1-1'), isDay(7)]).toEqual([false, false, false]);
    expect(() => requireDay('day', '')).toThrow(new RangeError("invalid day: '' (expected a day such as 2026-12-11)"));
    expect(() => requireDay('day', '2026-12-11')).not.toThrow();
    const week = ['2026-11-29', '2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05'];
    expect(week.map(weekdayOf)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect([weekdayOf('1969-12-28'), daysBetween('2026-12-11', '2026-12-01')]).toEqual([0, -10]);
  });
});
