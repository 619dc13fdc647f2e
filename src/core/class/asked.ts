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

/** The same from whoever has the questions, as the paper’s rules ask them. */
export const askedBy = (
  stands: readonly Stands[],
  question: (item: number, locale: AskedLocale) => Question | undefined,
): Asked => {
  const inLocale = (locale: AskedLocale) => stands.map((_, item) => question(item, locale));
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

/** Whether nobody gave the key of an item: then it is marked by hand, or by a key that the teacher rules. */
export const isUnkeyed = (paper: Paper, item: number): boolean => {
  const asked = paper.items[item];
  return asked?.kind === 'own' && asked.unkeyed === true;
};

/** The paper as it goes back to who sat it: the keys that were kept from them until then are in it, and count. */
export const withKeys = (paper: Paper): Paper => ({
  ...paper,
  items: paper.items.map((item) => (item.kind === 'own' ? { ...item, keyless: item.unkeyed === true } : item)),
});
