import type { Answered } from '../../record/event.ts';
import type { Session } from './session.ts';
import { isEmptyAnswer } from './standing.ts';

/**
 * What a test that was handed in adds to the record: each answer that has its mark, under an id made of the session's and the
 * question's, so that handing one test in twice, from two tabs or after a broken connection, is handing it in once.
 * Throws nothing. Example: of a session under way it is none.
 */
export const answersOf = (session: Session): readonly Answered[] => {
  const { done } = session;
  if (!done || session.mode !== 'test') return [];
  return session.items.flatMap(({ id, seed }): Answered[] => {
    const mark = session.marks[id];
    const answer = session.answers[id];
    if (!mark || answer === undefined || isEmptyAnswer(answer)) return [];
    const { [id]: sure } = session.sure;
    const { [id]: locale } = session.locales;
    const more = { ...(sure && { sure }), ...(locale && { locale }) };
    const what = { question: id, answer, seed, ...mark, place: 'test' as const, ...more };
    return [{ v: 1, id: `${session.id}-${id}`, ...done, kind: 'answered', ...what }];
  });
};
