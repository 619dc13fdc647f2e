import { type Classify, grade, validate } from '../../core/quiz/kinds/classify.ts';
import { answerOf, type SorterState } from './state.ts';

type Goal = Readonly<Record<string, number | string>>;

/**
 * Whether a state meets a challenge's goal: every item placed in the named set, and a score of at least so much; or, for
 * `defensible`, so many second answers that can be argued and nothing wrong. Null if it does, else a code.
 * Throws RangeError on an unknown goal.
 */
export const judge = (state: SorterState, goal: Goal, sets: readonly Classify[]): string | null => {
  if (goal.name !== 'score' && goal.name !== 'defensible') {
    throw new RangeError(`invalid goal: ${goal.name} (expected score or defensible)`);
  }
  const question = sets.find(({ id }) => id === state.set);
  if (!question || state.set !== goal.set) return 'set';
  const answer = answerOf(question, state.placed);
  if (!validate(question, answer).ok) return 'left';
  const { score, parts } = grade(question, answer);
  if (goal.name === 'score') return score >= Number(goal.least) ? null : 'low';
  if (parts.some(({ code }) => code === 'wrong')) return 'wrong';
  return parts.filter(({ code }) => code === 'defensible').length >= Number(goal.least) ? null : 'few';
};
