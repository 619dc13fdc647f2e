import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { asLocale, LOCALES } from '../../../i18n/locales.ts';
import { bankOf } from '../../../kit/bank.ts';

/** One unit's questions, fetched when a practice session holds one of them. */
export const getStaticPaths = async () => {
  const units = await getCollection('course');
  return LOCALES.flatMap((locale) => units.map(({ id: unit }) => ({ params: { locale, unit } })));
};

export const GET: APIRoute = async ({ params }) => Response.json(await bankOf(asLocale(params.locale), params.unit ?? ''));
