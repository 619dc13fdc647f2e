import { markHandedIn } from '../any.ts';
import type { Question } from '../question.ts';
import type { Item, Mark, Session } from './session.ts';

/**
 * What each question of a test earns when it is handed in. A part that was left or cannot be read is wrong and the rest counts; what
 * was not answered earns none of its points. A written answer gets its mark later, from the learner, unless nothing was written.
 * `questionOf` gives each question in the language its answer was given in; one it does not know gets no mark.
 * Throws nothing.
 * Example: two of three blanks right and one empty earn 2 of 3.
 */
export const handIn = (session: Session, questionOf: (item: Item) => Question | undefined): Readonly<Record<string, Mark>> =>
  Object.fromEntries(
    session.items.flatMap((item): [string, Mark][] => {
      const question = questionOf(item);
      const graded = question && markHandedIn(question, session.answers[item.id] ?? null, item.seed);
      return graded ? [[item.id, { score: graded.score, max: graded.max }]] : [];
    }),
  );
