import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { inOne } from './in-one.ts';

/** The papers to begin from, in one language and in the order of their file. */
export const presetsIn = async (locale: Locale) => {
  const found = (await getCollection('papers')).map(({ data }) => data);
  return inOne(
    found.sort((one, other) => one.order - other.order),
    locale,
  );
};
