import type { Question } from '../../../core/quiz/question.ts';
import type { assignment } from '../../../i18n/en/assignment.ts';
import { DATES } from '../../../state/page-locale.ts';
import type { Words as RunWords } from '../practice/words.ts';
import type { Strings } from '../props.ts';
import type { Banks } from './paper-data.ts';

/** The strings of the assignment page in the reader’s language. */
export type Words = typeof assignment;

/** What a page on which questions are asked needs beside its own matter: its words, those of a run, and where questions and rubrics are. */
export interface Asking<PageWords> {
  readonly words: PageWords;
  readonly run: RunWords;
  readonly strings: Strings;
  readonly kinds: Readonly<Record<Question['kind'], string>>;
  readonly banks: Banks;
  readonly rubrics: string;
}
export type Common = Asking<Words>;

/** A part of a run under its heading: the place of its first question, from 0. */
export interface Part {
  readonly from: number;
  readonly title: string;
  /** What it is called on the answer sheet. */
  readonly short: string;
}

/** A moment as the reader’s language writes it, to the minute. */
export const whenIn = (locale: 'zh' | 'en', at: number): string =>
  new Intl.DateTimeFormat(DATES[locale], { dateStyle: 'medium', timeStyle: 'short' }).format(at);

/** Points without a needless `.00`. */
export const plain = (points: number): string => String(Math.round(points * 100) / 100);
