import type { ItemMark } from '../paper/marks.ts';
import { isWritten } from '../quiz/is-written.ts';
import type { Question } from '../quiz/question.ts';
import { isEmptyAnswer } from '../quiz/session/standing.ts';
import type { Attendant } from './attend.ts';
import type { Marked } from './mark-class.ts';

/** A written answer to mark. */
export interface ToMark {
  readonly student: string;
  readonly name: string;
  readonly submission: string;
  readonly text: string;
  readonly locale: 'zh' | 'en' | null;
  readonly mark: ItemMark;
  readonly done: boolean;
}

/** The items of a paper that are answered in writing. */
export const writtenItems = (questions: readonly (Question | undefined)[]): readonly number[] =>
  questions.flatMap((question, item) => (question && isWritten(question) ? [item] : []));

/**
 * The answers to one written question across a class, in an order of their own for each question (by the names of the submissions), so that
 * nobody is always first and a mark cannot be guessed from the roster. What was left empty has nothing to mark.
 */
export const answersToMark = (
  item: number,
  students: readonly Attendant[],
  marked: (submission: string) => Marked | undefined,
): readonly ToMark[] =>
  students
    .flatMap(({ id, name, counted }) => {
      const found = marked(counted ?? '');
      const answer = found?.submission.answers[item] ?? null;
      const mark = found?.marks[item];
      if (!found || !mark || mark.state === 'dropped' || isEmptyAnswer(answer)) return [];
      const text = typeof answer === 'object' && answer !== null && 'text' in answer ? String(answer.text) : '';
      const locale = found.submission.locales[item] ?? null;
      return [{ student: id, name, submission: found.submission.id, text, locale, mark, done: mark.earned !== null }];
    })
    .sort((a, b) => (turned(a.submission, item) < turned(b.submission, item) ? -1 : 1));

/** A name read from another place on, so that each question has another order. */
const turned = (name: string, item: number): string => name.slice(item % name.length) + name;
