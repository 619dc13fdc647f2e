import type { Listed } from '../core/paper/known.ts';
import { markHash } from '../core/paper/mark-hash.ts';
import { seedOf } from '../core/quiz/seed.ts';
import type { Locale } from '../i18n/locales.ts';
import { lessonPath } from '../i18n/paths.ts';
import { bankOf } from './bank.ts';
import { type Content, pointIds } from './content.ts';
import { questionIn } from './question.ts';
import { readCourse } from './read.ts';

/**
 * What is known of each question of the bank by those who put papers together, hand them in and mark them. The hash is the same in each
 * language and leaves out what a blank accepts, so that no name of a term is looked up for it.
 */
export const listedBank = (content: Content): readonly Listed[] => {
  return bankOf(content).map(({ question, unit, number }) => {
    const { id, concept, kind, level, points } = question;
    return { id, number, hash: markHash(questionIn(question, 'zh', [])), unit, concept, kind, level, points };
  });
};

/** The name of an edition of the bank: another wherever anything that is marked differs. */
export const editionOf = (listed: readonly Listed[]): string =>
  seedOf(listed.map(({ number, hash }) => `${number}.${hash}`).join()).toString(36);

/** A marking point by name, with the lesson that teaches it. */
interface PointEntry {
  readonly id: string;
  readonly text: string;
}

/** The course as papers need it, in one language: fetched by the pages that make, take or mark one. */
export const paperIndex = async (locale: Locale) => {
  const content = await readCourse();
  const listed = listedBank(content);
  const concepts = new Map(content.concepts.map((concept) => [concept.id, concept]));
  const units = content.units.map(({ id, title, lessons }) => ({
    id,
    title: title[locale],
    concepts: lessons.flatMap(({ slug, concepts: taught }) =>
      taught.flatMap((name) => {
        const concept = concepts.get(name);
        if (!concept) return [];
        const ids = pointIds(concept);
        const points = concept.points.map((text, i): PointEntry => ({ id: ids[i] as string, text: text[locale] }));
        return [{ id: name, term: concept.term[locale], lesson: lessonPath(locale, id, slug), points }];
      }),
    ),
  }));
  return { edition: editionOf(listed), units, listed };
};
