import type { Question } from '../quiz/question.ts';
import type { Mark, Moment } from '../quiz/session/session.ts';
import { step } from '../quiz/session/session.ts';
import type { Stands } from './known.ts';
import { markPaper } from './marks.ts';
import { standingOf } from './rulings.ts';
import { type Sitting, submissionOf } from './sitting.ts';

/**
 * A mock exam handed in: every closed question has its mark, in points of the paper, and so has what was not answered; a written answer
 * waits for the learner. What was handed in before stays as it is.
 * `questionOf` gives each item’s question in the language its answer was given in.
 * Example: of a paper of one judgement of 2 points, answered rightly, the marks are { id: { score: 2, max: 2 } }.
 */
export const handInExam = (
  sitting: Sitting,
  stands: readonly Stands[],
  questionOf: (item: number) => Question | undefined,
  when: Moment,
): Sitting => {
  if (sitting.session.done) return sitting;
  const done = { ...sitting, session: step(sitting.session, { type: 'finish', marks: {}, when }) };
  const given = submissionOf(done, stands, questionOf);
  const found = markPaper(sitting.paper, given, (item) => ({ question: questionOf(item), keyless: false }), standingOf([]));
  const marks = found.flatMap(({ item, earned, max }): [string, Mark][] => {
    const id = stands[item]?.id ?? '';
    return earned === null || !sitting.session.items.some((each) => each.id === id) ? [] : [[id, { score: earned, max }]];
  });
  return { ...done, session: { ...done.session, marks: Object.fromEntries(marks) } };
};

/**
 * What a written answer earned of an item’s points by the share of its marking points that the learner ticked, to a hundredth.
 * max and points > 0. Example: pointsFor({ score: 3, max: 4 }, 5) is { score: 3.75, max: 5 }.
 */
export const pointsFor = ({ score, max }: Mark, points: number): Mark => ({
  score: Math.round((100 * points * score) / max) / 100,
  max: points,
});
