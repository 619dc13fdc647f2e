import { bankItem, newPaper } from '../../../core/paper/edit.ts';
import { type Listed, standsOf } from '../../../core/paper/known.ts';
import { formName, type Paper } from '../../../core/paper/paper.ts';
import { sheetOf } from '../../../core/paper/sheet.ts';
import type { Question } from '../../../core/quiz/question.ts';
import { leavingItems } from './leaving.ts';
import { fetchRubrics, type Heads, type Words } from './sheet-data.ts';
import type { Leaving } from './take-away.ts';
import { wordOf } from './word-of.ts';

const HEADS: Heads = { school: '', course: '', time: '', setter: '', checker: '' };
const ID = 'foundinbank';

/** Questions of the bank as a paper that is made for leaving and not kept: one form, a point each, questions and options in their order. */
const foundPaper = (found: readonly Listed[], title: string, locale: Paper['locale']): Paper => {
  const bare = newPaper(ID, locale, title, [1]);
  return {
    ...bare,
    items: found.map((listed) => bankItem(listed, 1)),
    rules: { ...bare.rules, shuffle: { questions: false, options: false } },
  };
};

/** What was found in the bank, as it leaves: the same as a paper, with the texts that written answers are compared with fetched now. */
export const leavingOf = async (
  found: readonly Listed[],
  questions: ReadonlyMap<string, Question>,
  title: string,
  locale: Paper['locale'],
  rubrics: string,
  words: Words,
): Promise<Leaving> => {
  const paper = foundPaper(found, title, locale);
  const stands = standsOf(paper, found);
  const questionOf = (item: number) => questions.get(stands[item]?.id ?? '');
  const parts = sheetOf(paper, 0, questionOf);
  const texts = await fetchRubrics(paper, parts, rubrics);
  return {
    items: leavingItems(parts, questionOf, stands, texts),
    title,
    locale,
    word: () => wordOf(words, title, formName(0), HEADS, parts, texts, locale),
  };
};
