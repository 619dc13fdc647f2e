import type { Question } from '../../../core/quiz/question.ts';
import { pageLocale } from '../../../state/page-locale.ts';
import { fetchUnits } from '../practice/bank.ts';
import type { Banks } from '../sit/paper-data.ts';
import type { ReviseCourse } from './course-data.ts';

/** The questions of these ids in the page’s language. Throws where something does not come. */
export const fetchQuestions = (
  banks: Banks,
  { questions }: ReviseCourse,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Question>> => {
  const wanted = new Set(ids);
  return fetchUnits(
    banks[pageLocale()],
    questions.filter(({ id }) => wanted.has(id)).map(({ unit }) => unit),
  );
};
