import type { Forecast } from './forecast.ts';
import { FORM } from './form-block.ts';
import { chanceAtExam } from './gain.ts';
import type { Memory } from './memory.ts';
import type { Situation } from './situation.ts';

/** In the exam a point is at risk where its chance to come is below this. */
const RISK = 0.8;

/** How the points of the units stand: met at all, right on two different days, likely to be forgotten by the exam (or by today). */
export interface Count {
  readonly points: number;
  readonly covered: number;
  readonly twice: number;
  readonly atRisk: number;
}

/**
 * What a plan gives up. `points`: so many are not reached. `second-day`: so many are met on one day only. `questions`: so many of the
 * bank are not asked. `long`: a kind that takes longer than the day's share for questions, by so many seconds.
 */
export type GivenUp =
  | { readonly code: 'points' | 'second-day' | 'questions'; readonly count: number }
  | { readonly code: 'long'; readonly kind: 'essay' | 'short' | 'numeric'; readonly count: number; readonly minutes: number };

/** What can be had in the time there is. */
export interface Realistic {
  /** Seconds up to the exam, and what asking every question of the units once would take. */
  readonly have: number;
  readonly bank: number;
  /** Points met by then, points met on two days by then, questions asked by then. */
  readonly covered: number;
  readonly twoDays: number;
  readonly questions: number;
  readonly givenUp: readonly GivenUp[];
}

/** Counts points as they stand now, with the risk on the day of the exam. Example: of an empty record, covered is 0. */
export const countPoints = ({ course, unmet, exam, day }: Situation, memory: Memory): Count => {
  const known = course.points.map(({ id }) => memory.get(id)?.state);
  const at = Number.isFinite(exam) ? exam : day;
  return {
    points: known.length,
    covered: known.filter(Boolean).length,
    twice: known.filter((point) => (point?.right ?? 0) >= 2).length,
    atRisk: known.filter((point) => point && chanceAtExam(point, unmet, at) < RISK).length,
  };
};

const LONG = ['essay', 'short', 'numeric'] as const;

/** What is covered and what is given up, by a forecast up to the exam. Example: at 4 minutes a day essays are given up. */
export const realisticOf = (situation: Situation, { points, questions }: Forecast): Realistic => {
  const { course, seconds, limit, daysLeft, done } = situation;
  const met = (times: number) => course.points.filter(({ id }) => (points.get(id)?.met ?? 0) >= times).length;
  const [covered, twoDays] = [met(1), met(2)];
  const asked = course.questions.filter(({ id }) => questions.has(id)).length;
  const long = LONG.flatMap((kind): GivenUp[] => {
    const count = course.questions.filter((question) => question.kind === kind && !questions.has(question.id)).length;
    if (count === 0 || seconds[kind] <= FORM.most * limit) return [];
    return [{ code: 'long', kind, count, minutes: Math.ceil(seconds[kind] / FORM.most / 60) }];
  });
  const counted = (code: 'points' | 'second-day' | 'questions', count: number): GivenUp[] => (count > 0 ? [{ code, count }] : []);
  return {
    have: Math.max(0, daysLeft * limit - done.seconds),
    bank: course.questions.reduce((sum, { kind }) => sum + seconds[kind], 0),
    covered,
    twoDays,
    questions: asked,
    givenUp: [
      ...counted('points', course.points.length - covered),
      ...counted('second-day', covered - twoDays),
      ...counted('questions', course.questions.length - asked),
      ...long,
    ],
  };
};
