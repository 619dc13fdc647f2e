import type { Kind } from '../quiz/question.ts';
import { dayAt, dayNumber } from '../record/day.ts';
import type { LearnerEvent } from '../record/event.ts';
import type { Shares } from './blueprint.ts';
import { type Course, unitsOf } from './course.ts';
import { unmetAfter } from './gain.ts';
import { byId, type Memory } from './memory.ts';
import { mistakesOf } from './mistakes.ts';
import { retrievalsOf } from './retrieval.ts';
import { type Seconds, secondsOf } from './seconds.ts';
import { type Settings, studyDays } from './settings.ts';
import type { Done, Situation } from './situation.ts';

/** A plan's share of the time from the day it was made to the exam within which every point is to be met. */
const MEET_BY = 2 / 3;

/** The record, and what was folded from it, as a plan wants them. */
export interface Standing {
  /** In the order they happened. */
  readonly events: readonly LearnerEvent[];
  readonly memory: Memory;
}

/** What was done on a day: seconds, those on questions, and the points that were asked for. */
const doneOn = (events: readonly LearnerEvent[], today: string, seconds: Seconds, course: Course): Done => {
  const questions = byId(course.questions);
  let [all, form] = [0, 0];
  const points = new Set<string>();
  for (const event of events) {
    if (event.day !== today) continue;
    const kind = event.kind === 'answered' ? questions.get(event.question)?.kind : undefined;
    if (kind) form += seconds[kind];
    all += kind ? seconds[kind] : event.kind === 'carded' ? seconds.card : 0;
    for (const { point } of retrievalsOf(event, questions)) points.add(point);
  }
  return { seconds: all, form, points };
};

/** Study days from today that lie before the point of time by which every point is to be met. */
const daysToMeet = ({ from, exam }: Settings, days: readonly string[]): number => {
  if (exam === null) return days.length;
  const by = dayAt(Math.ceil(dayNumber(from) + MEET_BY * (dayNumber(exam) - dayNumber(from))));
  return days.filter((day) => day < by).length;
};

/** A record, settings and a day as what a queue is chosen from. Settings without a fault are taken for granted. */
export const situate = (
  { events, memory }: Standing,
  whole: Course,
  settings: Settings,
  shares: Shares,
  today: string,
): Situation => {
  const questions = byId(whole.questions);
  const seconds = secondsOf(events, questions);
  const days = studyDays(settings, today);
  const firsts = [...memory.values()].map(({ stops }) => stops[0]?.recalled);
  const answered = new Map<string, number>();
  const spent: Partial<Record<Kind, number>> = {};
  for (const event of events) {
    if (event.kind !== 'answered') continue;
    answered.set(event.question, dayNumber(event.day));
    const kind = questions.get(event.question)?.kind;
    if (kind && event.day >= settings.from) spent[kind] = (spent[kind] ?? 0) + seconds[kind];
  }
  return {
    day: dayNumber(today),
    exam: settings.exam === null ? Number.POSITIVE_INFINITY : dayNumber(settings.exam),
    daysLeft: days.length,
    daysToMeet: daysToMeet(settings, days),
    limit: 60 * settings.minutes,
    course: unitsOf(whole, settings.units),
    points: new Map([...memory].map(([id, { state }]) => [id, state])),
    unmet: unmetAfter(firsts.length, firsts.filter(Boolean).length),
    seconds,
    shares,
    mistakes: mistakesOf(events, questions, today)
      .filter(({ due }) => due)
      .map(({ question }) => question),
    answered,
    spent,
    done: doneOn(events, today, seconds, whole),
  };
};
