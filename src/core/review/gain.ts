import { recallOn } from './memory.ts';
import { asked, recallAfter } from './strength.ts';
import type { Known } from './trail.ts';

/** What is believed of a point that was never asked for: chance that it comes the first time, and in an exam without ever. */
export interface Unmet {
  readonly first: number;
  readonly exam: number;
}

/** Before the record says more: reading a lesson leaves some of it. In the exam, days later, a little less. */
const FIRST = 0.45;
const LEFT = 0.35 / 0.45;
/** How many first answers the belief above is worth. */
const WEIGHT = 10;

/** What is to be believed after so many points were asked for the first time and some came. Example: unmetAfter(0, 0).first is 0.45. */
export const unmetAfter = (met: number, recalled: number): Unmet => {
  const first = (FIRST * WEIGHT + recalled) / (WEIGHT + met);
  return { first, exam: LEFT * first };
};

/** The chance that a point comes on a day. Example: of one that was never asked for, `unmet.first`. */
export const chanceOn = (point: Known | undefined, unmet: Unmet, day: number): number =>
  point ? recallOn(point, day) : unmet.first;

/** The chance that a point comes in the exam if it is not asked for again. */
export const chanceAtExam = (point: Known | undefined, unmet: Unmet, exam: number): number =>
  point ? recallOn(point, exam) : unmet.exam;

/**
 * What asking for a point on a day adds to its recall on the day of the exam: p R_T(S⁺) + (1 − p) R_T(S⁻) − R_T(S), where S⁺ and S⁻
 * are the memory after it came and after it did not (and was read again), p the chance that it comes.
 * Days since 1970-01-01, day ≤ exam. Result in −1..1. Throws FSRSValidationError where the day is before the last.
 * Source: FSRS-6; one step of a greedy search.
 * Example: on the day before the exam it is large for what is nearly forgotten.
 */
export const gainOf = (point: Known | undefined, unmet: Unmet, day: number, exam: number): number => {
  const p = chanceOn(point, unmet, day);
  const days = point ? Math.max(0, day - point.last) : 0;
  const after = (recalled: boolean) => recallAfter(asked(point ?? null, days, recalled).stability, exam - day);
  return p * after(true) + (1 - p) * after(false) - chanceAtExam(point, unmet, exam);
};

/** The memory a point is expected to have after it is asked for on a day: both outcomes, weighed by their chance. For forecasts. */
export const expected = (point: Known | undefined, unmet: Unmet, day: number): Known => {
  const p = chanceOn(point, unmet, day);
  const days = point ? Math.max(0, day - point.last) : 0;
  const [came, not] = [asked(point ?? null, days, true), asked(point ?? null, days, false)];
  const mix = (a: number, b: number) => p * a + (1 - p) * b;
  return {
    stability: mix(came.stability, not.stability),
    difficulty: mix(came.difficulty, not.difficulty),
    last: day,
    met: (point?.met ?? 0) + 1,
  };
};
