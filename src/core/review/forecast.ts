import type { Kind } from '../quiz/question.ts';
import { dayAt } from '../record/day.ts';
import { expected } from './gain.ts';
import { mockDays, mockMinutes } from './mock-days.ts';
import { queueOn } from './queue.ts';
import { isOff, type Settings } from './settings.ts';
import type { Item, Situation } from './situation.ts';
import type { Known } from './trail.ts';

/**
 * Seconds of a day by what they are for: points never asked for, points to be asked again, mistakes, questions in the exam's form, a
 * mock exam.
 */
export type DaySeconds = Readonly<Record<'new' | 'due' | 'mistake' | 'form' | 'mock', number>>;

/** One day of the calendar. Today's is what is left to do. */
export interface DayForecast {
  readonly day: string;
  readonly off: boolean;
  readonly seconds: DaySeconds;
}

/** The days, and what is expected of each point on the day of the exam. */
export interface Forecast {
  readonly days: readonly DayForecast[];
  readonly points: ReadonlyMap<string, Known>;
  /** Questions that would be asked, by then or before. */
  readonly questions: ReadonlySet<string>;
}

const secondsBy = (items: readonly Item[], mock: number): DaySeconds => {
  const sum = { new: 0, due: 0, mistake: 0, form: 0, mock };
  for (const { why, seconds } of items) sum[why === 'risk' ? 'due' : why] += seconds;
  return sum;
};

const questionsOf = (items: readonly Item[]) => items.filter((item) => item.type === 'question');

/** The situation on the day after these items, everything coming out as is to be expected. */
const after = (situation: Situation, items: readonly Item[], skipped: boolean): Situation => {
  const points = new Map(situation.points);
  const answered = new Map(situation.answered);
  const spent: Partial<Record<Kind, number>> = { ...situation.spent };
  const kinds = new Map(situation.course.questions.map(({ id, kind }) => [id, kind]));
  for (const id of items.flatMap((item) => (item.type === 'card' ? [item.point] : item.points)))
    points.set(id, expected(points.get(id), situation.unmet, situation.day));
  const asked = new Set<string>();
  for (const { question, seconds } of questionsOf(items)) {
    const kind = kinds.get(question) as Kind;
    answered.set(question, situation.day);
    spent[kind] = (spent[kind] ?? 0) + seconds;
    asked.add(question);
  }
  const gone = skipped ? 0 : 1;
  return {
    ...situation,
    day: situation.day + 1,
    daysLeft: situation.daysLeft - gone,
    daysToMeet: Math.max(0, situation.daysToMeet - gone),
    points,
    answered,
    spent,
    mistakes: situation.mistakes.filter((id) => !asked.has(id)),
    done: { seconds: 0, form: 0, points: new Set() },
  };
};

/**
 * The days from today to the day before the exam (without one, four weeks), each as its queue would be if everything came out as is
 * to be expected. A forecast: every opening reckons it anew. `today` is today's queue, with the seconds kept for a mock exam.
 * Throws nothing. Example: a day off has no second.
 */
export const forecast = (
  start: Situation,
  settings: Settings,
  { items: today, reserved }: { readonly items: readonly Item[]; readonly reserved: number },
  most: number,
): Forecast => {
  const mocks = mockDays(settings);
  const days: DayForecast[] = [];
  const questions = new Set(start.answered.keys());
  let situation = start;
  const end = Math.min(start.exam, start.day + most);
  while (situation.day < end) {
    const day = dayAt(situation.day);
    const off = isOff(settings, day);
    const mock = days.length === 0 ? reserved : 60 * mockMinutes(mocks.get(day));
    const items = off ? [] : days.length === 0 ? today : queueOn({ ...situation, limit: situation.limit - mock });
    for (const { question } of questionsOf(items)) questions.add(question);
    days.push({ day, off, seconds: secondsBy(items, mock) });
    situation = after(situation, items, off);
  }
  return { days, points: situation.points, questions };
};
