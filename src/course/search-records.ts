import { placesOf, plain } from '../core/quiz/text.ts';
import type { Locale } from '../i18n/locales.ts';
import { glossaryPath, lessonPath, questionPath } from '../i18n/paths.ts';
import type { Concept } from '../schemas/concept.ts';
import { bankQuestions } from './asked.ts';
import { readCourse } from './read.ts';

/** Something that can be found: where it is, what it is called, and the names a reader may look for it by. */
export interface SearchRecord {
  readonly url: string;
  readonly title: string;
  /** What the results show below the title. */
  readonly lead: string;
  readonly names: readonly string[];
}

/** Every name a concept goes by, in both languages: a reader may look for any of them. */
const namesOf = ({ term, terms }: Concept): readonly string[] => [
  term.zh,
  term.en,
  ...terms.flatMap(({ zh, en, also }) => [zh, en, ...(also?.zh ?? []), ...(also?.en ?? []), ...(also?.ja ? [also.ja] : [])]),
];

/** What the search of one language finds: lessons, terms and the questions of the bank. A lesson’s lead stands in its own page. */
export const searchRecords = async (locale: Locale) => {
  const content = await readCourse();
  const names = new Map(content.concepts.map((concept) => [concept.id, namesOf(concept)]));
  const lessons = content.units.flatMap((unit) =>
    unit.lessons.map(({ slug, title, concepts, also }) => ({
      url: lessonPath(locale, unit.id, slug),
      title: title[locale],
      names: [...also[locale], ...concepts.flatMap((id) => names.get(id) ?? [])],
    })),
  );
  const terms = content.concepts.map(
    (concept): SearchRecord => ({
      url: glossaryPath(locale, concept.id),
      title: concept.term[locale],
      lead: concept.definition[locale],
      names: namesOf(concept),
    }),
  );
  const questions = bankQuestions(content).map(
    ({ id, kind, prompt }): SearchRecord => ({
      url: questionPath(locale, id),
      title: plain(prompt[locale], placesOf(kind), ' … '),
      lead: '',
      names: [],
    }),
  );
  return { lessons, terms, questions };
};
export type SearchRecords = Awaited<ReturnType<typeof searchRecords>>;
