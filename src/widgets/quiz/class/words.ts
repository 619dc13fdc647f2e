import type { Question } from '../../../core/quiz/question.ts';
import type { classPage } from '../../../i18n/en/class.ts';
import type { classResults } from '../../../i18n/en/class-results.ts';
import type { quiz } from '../../../i18n/en/quiz.ts';
import type { Names, Words as ResultWords } from '../../results/words.ts';
import type { Banks } from '../sit/paper-data.ts';
import type { Desk } from './desk.svelte.ts';

export type Words = Omit<typeof classPage, 'title' | 'description' | 'lead' | 'noScript'> & typeof classResults;

/** What the page hands over. */
export interface Given {
  readonly words: Words;
  readonly results: ResultWords;
  readonly strings: typeof quiz;
  readonly banks: Banks;
  /** Where the rubrics of written questions are, in each language. */
  readonly rubrics: Banks;
  readonly pages: { readonly teach: string; readonly here: string; readonly assignment: string; readonly figures: string };
  /** Between the members of a list. */
  readonly comma: string;
}

/** The same with the desk: what every part of the page needs. */
export interface Common extends Given {
  readonly desk: Desk;
}

/** What the options of a question are called: their texts, of a judgement its two words. */
export const optionNames = (question: Question | undefined, strings: typeof quiz): Names => {
  if (question?.kind === 'judge') return { true: strings.judge.true, false: strings.judge.false };
  if (question?.kind !== 'single' && question?.kind !== 'multiple') return {};
  return Object.fromEntries(question.options.map(({ id, text }) => [id, text]));
};
