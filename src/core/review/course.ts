import type { Kind } from '../quiz/question.ts';

/** A marking point as revision knows it: where it is taught decides whether it is in the plan. */
export interface TaughtPoint {
  /** `<concept>.<n>`: `kano.2`. */
  readonly id: string;
  readonly concept: string;
  readonly unit: string;
}

/** A question as revision knows it: asking it is asking for each of its points. */
export interface AskedQuestion {
  readonly id: string;
  readonly kind: Kind;
  readonly concept: string;
  readonly unit: string;
  /** In the order in which a written answer's points are ticked. */
  readonly points: readonly string[];
}

/** What of the course revision has to know: points and questions in the order of the course. */
export interface Course {
  readonly points: readonly TaughtPoint[];
  readonly questions: readonly AskedQuestion[];
}

/** The part of a course that some units teach; a question belongs to the unit it is filed under. Example: with no unit, nothing. */
export const unitsOf = ({ points, questions }: Course, units: readonly string[]): Course => ({
  points: points.filter(({ unit }) => units.includes(unit)),
  questions: questions.filter(({ unit }) => units.includes(unit)),
});
