import type { Json } from '../any.ts';
import type { Session } from './session.ts';

/**
 * Whether an answer says nothing: what was typed and taken out again, or chosen and given back. `false` alone is an answer, in a
 * record of a written one it is not.
 * Example: isEmptyAnswer({ text: ' ', gaveUp: false, ticked: null }) is true.
 */
export const isEmptyAnswer = (answer: Json | undefined): boolean => {
  if (answer === undefined || answer === null) return true;
  if (typeof answer === 'string') return answer.trim() === '';
  if (typeof answer !== 'object') return false;
  return Object.values(answer).every((each) => each === false || isEmptyAnswer(each));
};

/** Whether nothing is left to be done: all is marked, in a test after it was handed in. Example: of a new session, no. */
export const finished = ({ mode, done, items, marks }: Session): boolean =>
  (mode === 'practice' || done !== null) && items.every(({ id }) => Object.hasOwn(marks, id));

/** The questions that did not earn all their points, unanswered ones too: what a second run takes. Example: of a new session, all. */
export const missed = ({ items, marks }: Session): readonly string[] =>
  items.filter(({ id }) => !(marks[id] && marks[id].score === marks[id].max)).map(({ id }) => id);

/** How a question stands on the answer sheet; `waiting`: written, handed in, and not yet marked by the learner. */
export type SheetState = 'empty' | 'answered' | 'waiting' | 'right' | 'partly' | 'wrong';

/** How a question stands on the answer sheet. Example: of a new session each is 'empty'. */
export const sheetState = ({ answers, marks, done }: Session, id: string): SheetState => {
  const mark = marks[id];
  const empty = isEmptyAnswer(answers[id]);
  if (mark && !empty) return mark.score === mark.max ? 'right' : mark.score > 0 ? 'partly' : 'wrong';
  if (empty) return 'empty';
  return done ? 'waiting' : 'answered';
};
