import { dayNumber } from '../record/day.ts';
import { orderOf } from '../record/meet.ts';
import { requireShares, type Shares, USUAL_SHARES } from './blueprint.ts';
import type { Course } from './course.ts';
import { type DayForecast, forecast } from './forecast.ts';
import { type Mock, mockDays, mockMinutes } from './mock-days.ts';
import { queueOn } from './queue.ts';
import { type Count, countPoints, type Realistic, realisticOf } from './realistic.ts';
import { isOff, type Settings, type SettingsFault, settingsFaults } from './settings.ts';
import { type Standing, situate } from './situate.ts';
import type { Item } from './situation.ts';

/** Today's work: what is left to do, in the order to do it, and what was done already. */
export interface Today {
  readonly items: readonly Item[];
  readonly seconds: number;
  readonly done: number;
  readonly off: boolean;
  /** The mock exam that today is kept for, until a test was handed in today. */
  readonly mock: Mock | null;
}

/** A day in the record lies after tomorrow: a clock was ahead. The plan holds; what was noted then is asked for again. */
export type PlanNote = 'clock-ahead';

export type Plan =
  | { readonly ok: false; readonly faults: readonly SettingsFault[] }
  | {
      readonly ok: true;
      readonly notes: readonly PlanNote[];
      readonly today: Today;
      /** From today to the day before the exam; without an exam, four weeks. */
      readonly days: readonly DayForecast[];
      readonly now: Count;
      /** null without an exam. */
      readonly realistic: Realistic | null;
    };

/** So many days are laid out: without an exam four weeks; before one that is far off, as many as say something. */
const AHEAD = { spaced: 28, exam: 60 };

/**
 * The plan on a day: what is realistic, the days as they are to be expected, and today's queue. A pure function of the record (and the
 * memory folded from it), the settings and the day: the same on every device, and anew after every missed day.
 * `standing.events` in the order they happened; `shares` of the paper by kind.
 * Throws RangeError where today is no day, events are out of order, or a share is none; a learner's settings come back as codes.
 * Example: with an exam yesterday, { ok: false, faults: ['exam-passed'] }.
 */
export const planOn = (
  standing: Standing,
  course: Course,
  settings: Settings,
  today: string,
  shares: Shares = USUAL_SHARES,
): Plan => {
  requireShares(shares);
  const faults = settingsFaults(settings, today);
  if (faults.length > 0) return { ok: false, faults };
  const { events } = standing;
  const jumbled = events.find((event, i) => i > 0 && orderOf(events[i - 1] as typeof event) > orderOf(event));
  if (jumbled) throw new RangeError(`invalid events: ${jumbled.id} comes after a later one (expected the order of logOf)`);
  const situation = situate(standing, course, settings, shares, today);
  const off = isOff(settings, today);
  const tested = events.some((event) => event.day === today && event.kind === 'answered' && event.place === 'test');
  const mock = (!tested && mockDays(settings).get(today)) || null;
  const reserved = 60 * mockMinutes(mock);
  const items = off ? [] : queueOn({ ...situation, limit: situation.limit - reserved });
  const laid = forecast(situation, settings, { items, reserved }, settings.exam === null ? AHEAD.spaced : AHEAD.exam);
  const ahead = events.some(({ day }) => dayNumber(day) > situation.day + 1);
  return {
    ok: true,
    notes: ahead ? ['clock-ahead'] : [],
    today: { items, seconds: items.reduce((sum, { seconds }) => sum + seconds, 0), done: situation.done.seconds, off, mock },
    days: laid.days,
    now: countPoints(situation, standing.memory),
    realistic: settings.exam === null ? null : realisticOf(situation, laid),
  };
};
