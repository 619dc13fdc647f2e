import { dayNumber } from './day.ts';
import { type Attempt, type History, isGood } from './history.ts';

/** Where a learner stands with one question. `kept`: answered well, and not due again yet. */
export type Standing = 'new' | 'wrong' | 'due' | 'kept';

/** What comes first in a session: the missed and the due, then the new, then the rest. */
export const RANK: Readonly<Record<Standing, number>> = { wrong: 0, due: 0, new: 1, kept: 2 };

/** Days until a question is due again, by the number of different days it was answered well on since it was last missed. */
export const STEPS = [1, 3, 7, 16, 35, 90] as const;

/** From this share on an answer that was claimed to mean the same is not among the missed: it is due again, and known by nobody yet. */
const CLAIMED = 0.5;

/** Days since the last miss on which it was answered well, each once. */
const goodDays = (attempts: readonly Attempt[]): readonly string[] => {
  let from = attempts.length;
  while (from > 0 && isGood(attempts[from - 1] as Attempt)) from -= 1;
  const days = new Set<string>();
  for (let i = from; i < attempts.length; i++) days.add((attempts[i] as Attempt).day);
  return [...days];
};

/**
 * Where a learner stands with a question on a day (YYYY-MM-DD): due STEPS[n - 1] days after the n-th good day in a row. A day after
 * tomorrow was noted by a clock that was ahead (travelling west takes one day back): when it was nobody knows, so the question is due.
 * One that was missed, and of which half or more was earned or claimed to mean the same, is due.
 * Throws nothing. Example: never answered is 'new'; answered well yesterday for the first time is 'due'.
 */
export const standing = (attempts: readonly Attempt[] | undefined, today: string): Standing => {
  const last = attempts?.at(-1);
  if (!attempts || !last) return 'new';
  if (!isGood(last)) return last.claim && last.share >= CLAIMED ? 'due' : 'wrong';
  const days = goodDays(attempts);
  const step = STEPS[Math.min(days.length, STEPS.length) - 1] ?? 1;
  const since = dayNumber(today) - dayNumber(days.at(-1) ?? last.day);
  return since < -1 || since >= step ? 'due' : 'kept';
};

/** Whether a question is to be done again on a day: it was missed last time, or is due. Example: one never answered is not. */
export const isToRepeat = (attempts: readonly Attempt[] | undefined, today: string): boolean =>
  ['wrong', 'due'].includes(standing(attempts, today));

/** How far a lesson has got: read to its end, each of its questions once answered well, each on two different days. */
export type LessonProgress = 'none' | 'read' | 'checked' | 'mastered';

/** Whether a question was answered well on so many different days; looks no further than it must. */
const onDays = (attempts: readonly Attempt[], days: number): boolean => {
  const seen = new Set<string>();
  return attempts.some((attempt) => isGood(attempt) && seen.add(attempt.day).size >= days);
};

/** Questions of a lesson answered well on at least one day, and on at least two. */
const well = (history: History, questions: readonly string[], days: number) =>
  questions.filter((id) => onDays(history.attempts.get(id) ?? [], days)).length;

/**
 * How far a lesson (`unit/slug`) with these questions has got. A lesson without questions is never more than read.
 * Throws nothing. Example: with an empty history it is 'none'.
 */
export const lessonProgress = (history: History, lesson: string, questions: readonly string[]): LessonProgress => {
  if (questions.length > 0) {
    if (well(history, questions, 2) === questions.length) return 'mastered';
    if (well(history, questions, 1) === questions.length) return 'checked';
  }
  return history.read.has(lesson) ? 'read' : 'none';
};

/** What a record comes to: answers given, different questions among them, how many of these stand well, lessons read, days. */
export interface Summary {
  readonly answers: number;
  readonly questions: number;
  readonly well: number;
  readonly read: number;
  readonly days: number;
}

/** Adds a history up. Example: of an empty one every count is 0. */
export const summary = ({ attempts, read }: History): Summary => {
  const all = [...attempts.values()];
  return {
    // a claim is a word about an answer, and none of its own
    answers: all.reduce((sum, each) => sum + each.filter(({ claim }) => !claim).length, 0),
    questions: all.length,
    well: all.filter((each) => isGood(each[each.length - 1] as Attempt)).length,
    read: read.size,
    days: all.reduce((days, each) => each.reduce((seen, { day }) => seen.add(day), days), new Set<string>()).size,
  };
};
