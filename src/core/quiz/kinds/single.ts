import { type ChoiceCode, choiceCode } from '../choice.ts';
import { type Check, type Graded, graded } from '../grade.ts';
import type { Single } from '../question.ts';

/** The chosen option's id. */
export type SingleAnswer = string | null;
export type SingleProblem = { readonly code: 'nothing-chosen' };
export type SingleResult = Graded<{ readonly option: string; readonly code: ChoiceCode }>;

export const empty: SingleAnswer = null;

const known = ({ id, options }: Single, answer: string) => {
  if (options.some((option) => option.id === answer)) return;
  throw new RangeError(`unknown option of ${id}: ${answer} (expected one of ${options.map((option) => option.id).join(', ')})`);
};

export const validate = (question: Single, answer: SingleAnswer): Check<SingleProblem> => {
  if (answer === null) return { ok: false, code: 'nothing-chosen' };
  known(question, answer);
  return { ok: true };
};

/**
 * One point for the key; none where nothing was chosen. Without a key the question is open and worth none.
 * Throws RangeError on an option the question does not have.
 */
export const grade = (question: Single, answer: SingleAnswer): SingleResult => {
  if (answer !== null) known(question, answer);
  let keys = 0;
  let right = false;
  for (const { id, correct } of question.options) {
    if (!correct) continue;
    keys++;
    right = id === answer;
  }
  if (keys > 1) throw new RangeError(`invalid question ${question.id}: ${keys} correct options (expected one at most)`);
  const parts = question.options.map(({ id, correct = false }) => ({
    option: id,
    code: choiceCode(id === answer, correct, keys === 0),
  }));
  return graded(right ? 1 : 0, keys, parts);
};

/** The answer that earns full marks; null for a bet, which has none. */
export const key = ({ options }: Single): SingleAnswer => options.find(({ correct }) => correct)?.id ?? null;

/** Reads a stored answer: an option the question still has. */
export const parseAnswer = ({ options }: Single, stored: unknown): SingleAnswer =>
  options.find(({ id }) => id === stored)?.id ?? empty;
