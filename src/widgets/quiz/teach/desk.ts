import type { BlueprintPart } from '../../../core/paper/blueprint.ts';
import type { Listed } from '../../../core/paper/known.ts';
import type { Question } from '../../../core/quiz/question.ts';
import type { teach } from '../../../i18n/en/teach.ts';
import { pageLocale } from '../../../state/page-locale.ts';
import { fetchUnits } from '../practice/bank.ts';
import { type Banks, fetchIndex, type PaperIndex } from '../sit/paper-data.ts';
import type { Asking } from '../sit/words.ts';

export type Words = typeof teach;

/** A paper to begin from. */
export interface Preset {
  readonly id: string;
  readonly name: string;
  readonly gist: string;
  readonly minutes: number;
  readonly parts: readonly BlueprintPart[];
}

/** What every part of the teacher's page needs beside its own matter. */
export interface Common extends Asking<Words> {
  readonly presets: readonly Preset[];
  /** Where the words of own questions are fetched. */
  readonly ownWords: string;
  /** Where the words of printed papers and files are fetched. */
  readonly sheetWords: string;
  /** Where students take papers. */
  readonly assignment: string;
  /** Where papers are printed, and where answers are collected. */
  readonly pages: { readonly print: string; readonly class: string };
}

/** The bank with its questions in the page's language. */
export interface Bank extends PaperIndex {
  readonly byNumber: ReadonlyMap<number, Listed>;
  readonly questions: ReadonlyMap<string, Question>;
  readonly terms: ReadonlyMap<string, string>;
}

/** Fetches the whole bank. Throws where something does not come; the next call tries again. */
export const fetchBank = async (banks: Banks): Promise<Bank> => {
  const bank = banks[pageLocale()];
  const index = await fetchIndex(bank);
  const questions = await fetchUnits(
    bank,
    index.units.map(({ id }) => id),
  );
  const terms = new Map(index.units.flatMap(({ concepts }) => concepts.map(({ id, term }) => [id, term] as const)));
  return { ...index, questions, terms, byNumber: new Map(index.listed.map((each) => [each.number, each])) };
};
