import type { Kind } from '../../../src/core/quiz/question.ts';
import type { AskedQuestion, Course } from '../../../src/core/review/course.ts';
import { unmetAfter } from '../../../src/core/review/gain.ts';
import { USUAL } from '../../../src/core/review/seconds.ts';
import type { Situation } from '../../../src/core/review/situation.ts';

export const question = (id: string, kind: Kind, ...points: readonly string[]): AskedQuestion => ({
  id,
  kind,
  points,
  concept: 'c',
  unit: 'u',
});
/** The course of these questions: their points, each once. */
export const courseOf = (...questions: readonly AskedQuestion[]): Course => ({
  points: [...new Set(questions.flatMap(({ points }) => points))].map((id) => ({ id, concept: 'c', unit: 'u' })),
  questions,
});
export const NOTHING_DONE = { seconds: 0, form: 0, points: new Set<string>() };
/** A day of 1,000 seconds: 430 for questions, and never more than 600; a judgement and a card take 10, a single 100. */
export const situation = (course: Course, change: Partial<Situation> = {}): Situation => ({
  ...{ day: 100, exam: 101, daysLeft: 1, daysToMeet: 1, limit: 1000, course, points: new Map(), unmet: unmetAfter(0, 0) },
  ...{
    seconds: { ...USUAL, card: 10, judge: 10, single: 100, fill: 100 },
    shares: {},
    mistakes: [],
    answered: new Map(),
    spent: {},
  },
  done: NOTHING_DONE,
  ...change,
});
