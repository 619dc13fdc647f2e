import type { Locale } from '../i18n/locales.ts';
import { lessonPath } from '../i18n/paths.ts';
import type { Content } from './content.ts';
import { revisionOf } from './revision.ts';

/**
 * The course as revision needs it, in one language: `revisionOf` with the units by name, and of each concept its name, how it is asked,
 * the lesson that teaches it and its marking points in words.
 */
export const reviseCourseOf = (content: Content, locale: Locale) => {
  const known = new Map(content.concepts.map((concept) => [concept.id, concept]));
  const concepts = content.units.flatMap(({ id: unit, lessons }) =>
    lessons.flatMap(({ slug, concepts: taught }) =>
      taught.flatMap((id) => {
        const concept = known.get(id);
        if (!concept) return [];
        const { kind, term, asked, points } = concept;
        const texts = points.map((point) => point[locale]);
        return [{ id, unit, kind, asked, term: term[locale], lesson: lessonPath(locale, unit, slug), texts }];
      }),
    ),
  );
  const units = content.units.map(({ id, title }) => ({ id, title: title[locale] }));
  return { units, concepts, ...revisionOf(content) };
};
