import { describe, expect, it } from 'vitest';
import { isDay } from '../../../src/core/record/day.ts';
import { dayAfter, daysBetween, requireDay, weekdayOf } from '../../../src/core/review/calendar.ts';
import { isOff, readSettings, settingsFaults, settingsFor, studyDays } from '../../../src/core/review/settings.ts';
import { SETTINGS } from './sample.ts';

const TODAY = '2026-11-30';

describe('settings that cannot be planned by', () => {
  it.each([
    ['an exam that has passed', { exam: '2026-11-29' }, ['exam-passed']],
    ['an exam today', { exam: TODAY }, ['exam-today']],
    ['an exam in ten years', { exam: '2036-11-30' }, ['exam-far']],
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
    expect(readSettings(JSON.parse(JSON.stringify(SETTINGS)), units, TODAY)).toEqual(SETTINGS);
  });
  it('lose what is no weekday, no day and no unit any more, and what stands twice', () => {
    const raw = { ...SETTINGS, offWeekdays: [0, 0, 7, 1.5], offDays: ['2026-02-30', '2026-12-01'], units: ['two', 'gone'] };
    expect(readSettings(raw, units, TODAY)).toEqual({ ...SETTINGS, offWeekdays: [0], offDays: ['2026-12-01'], units: ['two'] });
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
