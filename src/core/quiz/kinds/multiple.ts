import { type ChoiceCode, choiceCode } from '../choice.ts';
import { type Check, type Graded, graded } from '../grade.ts';
import type { Multiple } from '../question.ts';

/** The ids of the options taken. */
export type MultipleAnswer = readonly string[];
export type MultipleProblem = { readonly code: 'nothing-chosen' };
export type MultipleResult = Graded<{ readonly option: string; readonly code: ChoiceCode }>;

export const empty: MultipleAnswer = [];

export const validate = (_question: Multiple, answer: MultipleAnswer): Check<MultipleProblem> =>
  answer.length > 0 ? { ok: true } : { ok: false, code: 'nothing-chosen' };

const share = (marking: Multiple['marking'], right: number, wrong: number, missed: number, all: number): number => {
  if (wrong === 0 && missed === 0) return 1;
  if (marking === 'each') return (all - wrong - missed) / all;
  return marking === 'some' && wrong === 0 && right > 0 ? 0.5 : 0;
};

/**
 * Out of one point, as the question's marking says. Throws RangeError on an option the question does not have.
 * Example: of three right options, two taken and nothing wrong earn 0.5 under `some`, 0 under `all`.
 */
export const grade = (question: Multiple, answer: MultipleAnswer): MultipleResult => {
  const unknown = answer.find((id) => !question.options.some((option) => option.id === id));
  if (unknown !== undefined) {
    const known = question.options.map(({ id }) => id).join(', ');
    throw new RangeError(`unknown option of ${question.id}: ${unknown} (expected among ${known})`);
  }
  const parts = question.options.map(({ id, correct = false }) => ({
    option: id,
    code: choiceCode(answer.includes(id), correct),
  }));
  const count = (code: ChoiceCode) => parts.filter((part) => part.code === code).length;
  return graded(share(question.marking, count('right'), count('wrong'), count('missed'), parts.length), 1, parts);
};

/** The answer that earns full marks. */
export const key = ({ options }: Multiple): MultipleAnswer => options.filter(({ correct }) => correct).map(({ id }) => id);

/** Reads a stored answer: the options it names that the question still has. */
export const parseAnswer = ({ options }: Multiple, stored: unknown): MultipleAnswer =>
  Array.isArray(stored) ? options.map(({ id }) => id).filter((id) => stored.includes(id)) : empty;
