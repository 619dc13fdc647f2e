import type { Locale } from '../i18n/locales.ts';
import type { Concept } from '../schemas/concept.ts';
import type { Question } from '../schemas/question/question.ts';
import type { Source } from '../schemas/source.ts';
import { unitOfConcept } from './content.ts';
import { type Names, namesOf } from './one-name.ts';
import { readCourse } from './read.ts';

const named = <T extends { readonly id: string }>(entries: readonly T[], id: string, what: string): T => {
  const found = entries.find((entry) => entry.id === id);
  if (!found) throw new RangeError(`unknown ${what}: ${id} (expected one that content/ has)`);
  return found;
};

/** The question of this id, with the unit that teaches it. Throws RangeError on an id the bank does not have; so do the others here. */
export const questionOf = async (id: string): Promise<{ readonly question: Question; readonly unit: string }> => {
  const content = await readCourse();
  const question = named(content.questions, id, 'question');
  return { question, unit: unitOfConcept(content).get(question.concept) as string };
};
/** Every name of every term of the course in one language, for blanks that ask for one. */
export const termNames = async (locale: Locale): Promise<Names> => namesOf((await readCourse()).concepts, locale);
export const conceptOf = async (id: string): Promise<Concept> => named((await readCourse()).concepts, id, 'concept');
export const sourceOf = async (id: string): Promise<Source> => named((await readCourse()).sources, id, 'source');

/** The term of this id, of whatever concept. */
export const termOf = async (id: string): Promise<Concept['terms'][number]> =>
  named(
    (await readCourse()).concepts.flatMap(({ terms }) => terms),
    id,
    'term',
  );
