import { isDay } from '../record/day.ts';
import { isRecord, type LearnerEvent, type Settings } from '../record/event.ts';
import { later } from '../record/meet.ts';
import { dayAfter, requireDay, weekdayOf } from './calendar.ts';

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
const isText = (value: unknown): value is string => typeof value === 'string';
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
  const isUnit = (value: unknown): value is string => isText(value) && units.includes(value);
  return {
    from: isDay(raw.from) ? raw.from : today,
    exam: isDay(raw.exam) ? raw.exam : null,
    minutes: typeof raw.minutes === 'number' && Number.isFinite(raw.minutes) ? raw.minutes : usual.minutes,
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

/**
 * The days there are to learn on, from a day to the day before the exam; without an exam, of the next four weeks.
 * Throws RangeError where a day is none. Example: from the day of the exam on, none.
 */
export const studyDays = (settings: Settings, from: string): readonly string[] => {
  requireDay('today', from);
  const end = settings.exam ?? dayAfter(from, 28);
  const days: string[] = [];
  for (let day = from; day < end && days.length < MOST_DAYS; day = dayAfter(day, 1)) if (!isOff(settings, day)) days.push(day);
  return days;
};

/**
 * Why settings cannot be planned by on a day; none where they can.
 * Throws RangeError where today is no day. Example: with an exam yesterday, ['exam-passed'].
 */
export const settingsFaults = (settings: Settings, today: string): readonly SettingsFault[] => {
  requireDay('today', today);
  const { exam, minutes, units } = settings;
  const faults: SettingsFault[] = [];
  if (exam !== null && exam < today) faults.push('exam-passed');
  if (exam === today) faults.push('exam-today');
  if (exam !== null && exam > dayAfter(today, MOST_DAYS)) faults.push('exam-far');
  if (!(minutes >= 1)) faults.push('no-minutes');
  if (minutes > MOST_MINUTES) faults.push('too-many-minutes');
  const ahead = exam === null || exam > today;
  if (ahead && studyDays(settings, today).length === 0) faults.push('all-days-off');
  if (units.length === 0) faults.push('no-unit');
  return faults;
};
