import { getCollection } from 'astro:content';
import { localise } from '../core/quiz/localise.ts';
import type { Question } from '../core/quiz/question.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Entry, Unit } from '../widgets/quiz/practice/bank.ts';

/** The units of the course with their concepts by name, and what is known of each question. */
export const bankIndex = async (
  locale: Locale,
): Promise<{ readonly units: readonly Unit[]; readonly index: readonly Entry[] }> => {
  const concepts = new Map((await getCollection('concepts')).map(({ data }) => [data.id, data.term[locale]]));
  const units = (await getCollection('course'))
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ data }) => ({
      id: data.id,
      title: data.title[locale],
      concepts: data.lessons.flatMap((lesson) => lesson.concepts).map((id) => ({ id, term: concepts.get(id) ?? id })),
    }));
  const unitOf = new Map(units.flatMap((unit) => unit.concepts.map(({ id }) => [id, unit.id] as const)));
  const index = (await getCollection('questions')).flatMap(({ data: { id, concept, kind, level } }) => {
    const unit = unitOf.get(concept);
    return unit ? [{ id, unit, concept, kind, level }] : [];
  });
  return { units, index };
};

/** The questions of one unit in one language, as the practice page fetches them: written answers without their models. */
export const bankOf = async (locale: Locale, unit: string): Promise<readonly Question[]> => {
  const ids = new Set((await bankIndex(locale)).index.filter((entry) => entry.unit === unit).map(({ id }) => id));
  return (await getCollection('questions')).filter(({ data }) => ids.has(data.id)).map(({ data }) => localise(data, locale));
};
