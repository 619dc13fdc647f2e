import { ruled } from '../../../core/paper/deal.ts';
import type { Listed, Stands } from '../../../core/paper/known.ts';
import { standsOf } from '../../../core/paper/known.ts';
import type { Paper } from '../../../core/paper/paper.ts';
import type { Question } from '../../../core/quiz/question.ts';
import type { AnswerLocale } from '../../../core/record/event.ts';
import { fetchUnits } from '../practice/bank.ts';

/** A concept of the course by name, where it is taught, and its marking points. */
interface Concept {
  readonly id: string;
  readonly term: string;
  readonly lesson: string;
  readonly points: readonly { readonly id: string; readonly text: string }[];
}

/** The bank by name, as `bank/index.json` has it. */
export interface PaperIndex {
  readonly edition: string;
  readonly units: readonly { readonly id: string; readonly title: string; readonly concepts: readonly Concept[] }[];
  readonly listed: readonly Listed[];
}

const isIndex = (found: unknown): found is PaperIndex =>
  typeof found === 'object' &&
  found !== null &&
  'edition' in found &&
  'units' in found &&
  Array.isArray((found as PaperIndex).listed);

const fetched = new Map<string, Promise<PaperIndex>>();

/** The bank by name. Throws where it does not come; the next call tries again. */
export const fetchIndex = (bank: string): Promise<PaperIndex> => {
  const known = fetched.get(bank);
  if (known) return known;
  const coming = fetch(`${bank}index.json`).then(async (response) => {
    const found: unknown = response.ok ? await response.json() : null;
    if (!isIndex(found)) throw new Error(`no index at ${response.url} (${response.status})`);
    return found;
  });
  fetched.set(bank, coming);
  coming.catch(() => fetched.delete(bank));
  return coming;
};

/** A paper with all that it asks, in both languages: what each item is today, and its question as the paper’s rules ask it. */
export interface PaperData {
  readonly stands: readonly Stands[];
  readonly question: (item: number, locale: AnswerLocale) => Question | undefined;
}

/** The folders of the units’ questions, one for each language. */
export type Banks = Readonly<Record<AnswerLocale, string>>;

/** Fetches what a paper asks. Throws where something does not come. */
export const fetchPaper = async (paper: Paper, index: PaperIndex, banks: Banks): Promise<PaperData> => {
  const stands = standsOf(paper, index.listed);
  const units = stands.flatMap((each) => ('listed' in each ? [each.listed.unit] : []));
  const [zh, en] = await Promise.all([fetchUnits(banks.zh, units), fetchUnits(banks.en, units)]);
  const found = { zh, en };
  return {
    stands,
    question: (item, locale) => {
      const asked = paper.items[item];
      const question = asked?.kind === 'own' ? asked.question : found[locale].get(stands[item]?.id ?? '');
      return question && ruled(question, paper.rules);
    },
  };
};
