import { ruled } from '../paper/deal.ts';
import type { Stands } from '../paper/known.ts';
import type { Paper } from '../paper/paper.ts';
import type { Question } from '../quiz/question.ts';

/** The languages a question can be asked in. */
export type AskedLocale = 'zh' | 'en';

/** What a paper asks, as plain data that a worker can be sent: what each item is today, and its question in both languages. */
export interface Asked {
  readonly stands: readonly Stands[];
  readonly questions: Readonly<Record<AskedLocale, readonly (Question | undefined)[]>>;
}

/** A paper’s questions as its rules ask them. `bank` gives a question of the bank by its id. */
export const askedBy = (
  paper: Paper,
  stands: readonly Stands[],
  bank: (id: string, locale: AskedLocale) => Question | undefined,
): Asked => {
  const inLocale = (locale: AskedLocale) =>
    paper.items.map((item, i) => {
      const question = item.kind === 'own' ? item.question : bank(stands[i]?.id ?? '', locale);
      return question && ruled(question, paper.rules);
    });
  return { stands, questions: { zh: inLocale('zh'), en: inLocale('en') } };
};

/** The question of an item, in the language the answer was given in, or that of the paper. */
export const questionAt = (
  { questions }: Asked,
  paper: Paper,
  locales: readonly (AskedLocale | null)[],
): ((item: number) => Question | undefined) => {
  return (item) => questions[locales[item] ?? paper.locale][item];
};

/** The paper as it goes back to who sat it: the keys that were kept from them until then are in it, and count. */
export const withKeys = (paper: Paper): Paper => ({
  ...paper,
  items: paper.items.map((item) => (item.kind === 'own' ? { ...item, keyless: false } : item)),
});
