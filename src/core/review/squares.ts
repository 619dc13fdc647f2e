import type { Kind } from '../quiz/question.ts';
import { type History, isGood } from '../record/history.ts';
import type { AskedQuestion } from './course.ts';

/** How a concept stands in one kind of question: not tried, right on one day, right on different days, missed last time. */
export const SQUARE_STATES = ['untouched', 'once', 'days', 'wrong'] as const;
export type SquareState = (typeof SQUARE_STATES)[number];

/** One square of the map 考点 × 题型, with the questions that a tap drills. */
export interface Square {
  readonly concept: string;
  readonly kind: Kind;
  readonly state: SquareState;
  readonly questions: readonly string[];
}

const stateOf = (history: History, questions: readonly string[]): SquareState => {
  const attempts = questions.map((id) => history.attempts.get(id) ?? []);
  const last = attempts.map((each) => each.at(-1)).filter((each) => each !== undefined);
  if (last.length === 0) return 'untouched';
  if (last.some((each) => !isGood(each))) return 'wrong';
  const days = new Set(
    attempts
      .flat()
      .filter(isGood)
      .map(({ day }) => day),
  );
  return days.size >= 2 ? 'days' : 'once';
};

/**
 * The map of a bank: a square for every concept and kind of which there is a question, in the order of the bank. A square is wrong as
 * long as one of its questions was missed the last time it was asked.
 * Throws nothing. Example: with an empty history every square is untouched.
 */
export const squaresOf = (questions: readonly AskedQuestion[], history: History): readonly Square[] => {
  const squares = new Map<string, { concept: string; kind: Kind; ids: string[] }>();
  for (const { id, concept, kind } of questions) {
    const key = `${concept} ${kind}`;
    const known = squares.get(key);
    if (known) known.ids.push(id);
    else squares.set(key, { concept, kind, ids: [id] });
  }
  return [...squares.values()].map(({ concept, kind, ids }) => ({ concept, kind, state: stateOf(history, ids), questions: ids }));
};
