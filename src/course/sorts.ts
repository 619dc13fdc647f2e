import { getCollection } from 'astro:content';
import type { Classify } from '../core/quiz/kinds/classify.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Sort } from '../schemas/sort.ts';
import { inOne } from './in-one.ts';

/** A set to sort as a question that asks for it. */
export const sortIn = (id: string, set: Sort, locale: Locale): Classify & { readonly title: string; readonly origin: string } => {
  const { sources: _sources, ...said } = inOne(set, locale);
  return { kind: 'classify', id, ...said };
};

/** The sets to sort in one language; the nineteen items first, the others by name. */
export const sortsIn = async (locale: Locale) =>
  (await getCollection('sorts'))
    .toSorted((one, other) => Number(other.id === 'nineteen') - Number(one.id === 'nineteen'))
    .map(({ id, data }) => sortIn(id, data, locale));
