import type { CollectionEntry } from 'astro:content';
import type { Classify } from '../core/quiz/kinds/classify.ts';
import type { Locale } from '../i18n/locales.ts';

/** The sets to sort in one language; the nineteen items first, the others by name. */
export const sortsIn = (
  entries: readonly CollectionEntry<'sorts'>[],
  locale: Locale,
): readonly (Classify & { title: string; origin: string })[] =>
  entries
    .toSorted((one, other) => Number(other.id === 'nineteen') - Number(one.id === 'nineteen'))
    .map(({ id, data }) => ({
      kind: 'classify',
      id,
      title: data.title[locale],
      origin: data.origin[locale],
      prompt: data.prompt[locale],
      hint: data.hint[locale],
      partMark: data.partMark,
      categories: data.categories.map((category) => ({
        id: category.id,
        name: category.name[locale],
        gist: category.gist[locale],
      })),
      items: data.items.map(({ id: item, text, primary, reason, also }) => ({
        id: item,
        text: text[locale],
        primary,
        reason: reason[locale],
        also: also.map((each) => ({ category: each.category, reason: each.reason[locale] })),
      })),
    }));
