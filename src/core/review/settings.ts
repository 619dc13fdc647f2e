import { isDay } from '../record/day.ts';
import { isRecord, type LearnerEvent, type Settings } from '../record/event.ts';
import { later } from '../record/meet.ts';
import { dayAfter, daysBetween, requireDay, weekdayOf } from './calendar.ts';

export type { Settings };

/** What cannot be planned: said in a sentence each, never thrown. */
export type SettingsFault =
  | 'exam-passed'
  | 'exam-today'
  | 'exam-far'
  | 'no-minutes'
  | 'too-many-minutes'
  | 'all-days-off'
  | 'no-unit';

/** More than eight hours a day is a slip of the hand; beyond two years no forecast says anything. */
export const MOST_MINUTES = 480;
export const MOST_DAYS = 730;

/** Twenty minutes a day from a day on, no day off, no exam. */
export const settingsFor = (units: readonly string[], from: string): Settings => ({
  from,
  exam: null,
  minutes: 20,
  offWeekdays: [],
  offDays: [],
  mocks: true,
  units,
});

const listOf = <T>(raw: unknown, is: (value: unknown) => value is T): readonly T[] =>
  Array.isArray(raw) ? [...new Set(raw.filter(is))] : [];
const isWeekday = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 6;

/**
 * Reads settings out of what another version may have kept; what cannot be read is as if never set, and units there are no longer
 * fall away. `units` are those of the course.
 * Throws nothing. Example: readSettings(null, units, today) is settingsFor(units, today).
 */
export const readSettings = (raw: unknown, units: readonly string[], today: string): Settings => {
  const usual = settingsFor(units, today);
  if (!isRecord(raw)) return usual;
  const isUnit = (value: unknown): value is string => units.includes(value as string);
  return {
    from: isDay(raw.from) ? raw.from : today,
    exam: isDay(raw.exam) ? raw.exam : null,
    minutes: Number.isFinite(raw.minutes) ? (raw.minutes as number) : usual.minutes,
    offWeekdays: listOf(raw.offWeekdays, isWeekday),
    offDays: listOf(raw.offDays, isDay),
    mocks: raw.mocks !== false,
    units: Array.isArray(raw.units) ? listOf(raw.units, isUnit) : usual.units,
  };
};

/**
 * What was decided last, in whatever order the events come: the latest of what was ever decided holds, at one moment the one of the
 * later id. So it is the same on every device that has the same record, however it came together. Null where nothing was decided.
 * `units` are those of the course. Throws nothing. Example: settingsIn([], units, today) is null.
 */
export const settingsIn = (events: readonly LearnerEvent[], units: readonly string[], today: string): Settings | null => {
  let last: LearnerEvent | null = null;
  for (const event of events) if (event.kind === 'planned' && (!last || later(event, last))) last = event;
  return last && readSettings(last, units, today);
};

/** Whether a day is free. Example: with Sundays off, true on 2026-11-29. */
export const isOff = ({ offWeekdays, offDays }: Settings, day: string): boolean =>
  offWeekdays.includes(weekdayOf(day)) || offDays.includes(day);

/** The day up to which there is to be learned: that of the exam; without one, four weeks on. */
const endOf = ({ exam }: Settings, from: string): string => exam ?? dayAfter(from, 28);

/**
 * The days there are to learn on, from a day to the day before the exam; without an exam, of the next four weeks. None is looked for
 * beyond MOST_DAYS.
 * Throws RangeError where a day is none. Example: from the day of the exam on, none.
 */
export const studyDays = (settings: Settings, from: string): readonly string[] => {
  requireDay('today', from);
  const ahead = Math.min(MOST_DAYS, Math.max(0, daysBetween(from, endOf(settings, from))));
  return Array.from({ length: ahead }, (_, i) => dayAfter(from, i)).filter((day) => !isOff(settings, day));
};

/**
 * Why settings cannot be planned by on a day; none where they can.
 * Throws RangeError where today is no day. Example: with an exam yesterday, ['exam-passed'].
 */
export const settingsFaults = (settings: Settings, today: string): readonly SettingsFault[] => {
  requireDay('today', today);
  const { minutes, units } = settings;
  const left = daysBetween(today, endOf(settings, today));
  const faults: SettingsFault[] = [];
  if (left < 0) faults.push('exam-passed');
  if (left === 0) faults.push('exam-today');
  if (left > MOST_DAYS) faults.push('exam-far');
  if (!(minutes >= 1)) faults.push('no-minutes');
  if (minutes > MOST_MINUTES) faults.push('too-many-minutes');
  if (left > 0 && studyDays(settings, today).length === 0) faults.push('all-days-off');
  if (units.length === 0) faults.push('no-unit');
  return faults;
};
