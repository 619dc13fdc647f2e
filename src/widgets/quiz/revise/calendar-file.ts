import type { DayForecast } from '../../../core/review/forecast.ts';
import { calendarFile } from '../../../core/review/ics.ts';
import { fill } from '../../../i18n/fill.ts';
import { sumOf } from './day-bars.ts';
import { minutesOf } from './days.ts';
import type { Words } from './desk.ts';

/** The days of a plan that have something to do, and the exam, as a calendar file. */
export const calendarOf = (days: readonly DayForecast[], exam: string | null, words: Words['forecast'], made: string): string => {
  const busy = days.filter(({ seconds }) => sumOf(seconds) > 0);
  const told = busy.map(({ day, seconds }) => ({
    day,
    title: fill(seconds.mock > 0 ? words.icsMock : words.icsTitle, { n: minutesOf(sumOf(seconds)) }),
    note: fill(seconds.mock > 0 ? words.icsMockNote : words.icsNote, {
      new: minutesOf(seconds.new),
      due: minutesOf(seconds.due),
      mistake: minutesOf(seconds.mistake),
      form: minutesOf(seconds.form),
      mock: minutesOf(seconds.mock),
    }),
  }));
  return calendarFile(words.icsName, [...told, ...(exam === null ? [] : [{ day: exam, title: words.icsExam, note: '' }])], made);
};
