import { type ChoiceCode, choiceCode } from '../choice.ts';
import { type Check, type Graded, graded } from '../grade.ts';
import type { Judge } from '../question.ts';

/** Whether the learner holds the statement to be true. */
export type JudgeAnswer = boolean | null;
export type JudgeProblem = { readonly code: 'nothing-chosen' };
export type JudgeResult = Graded<{ readonly option: boolean; readonly code: ChoiceCode }>;

export const empty: JudgeAnswer = null;

export const validate = (_question: Judge, answer: JudgeAnswer): Check<JudgeProblem> =>
  answer === null ? { ok: false, code: 'nothing-chosen' } : { ok: true };

/** One point for the right judgement, none without one. The parts are true, then false. */
export const grade = (question: Judge, answer: JudgeAnswer): JudgeResult => {
  const parts = [true, false].map((option) => ({ option, code: choiceCode(option === answer, option === question.answer) }));
  return graded(answer === question.answer ? 1 : 0, 1, parts);
};

/** The answer that earns full marks. */
export const key = ({ answer }: Judge): JudgeAnswer => answer;

export const parseAnswer = (_question: Judge, stored: unknown): JudgeAnswer => (typeof stored === 'boolean' ? stored : empty);
