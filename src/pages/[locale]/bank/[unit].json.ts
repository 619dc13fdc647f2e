import type { APIRoute } from 'astro';
import { unitBank } from '../../../course/bank.ts';
import { unitIds } from '../../../course/course-map.ts';
import { asLocale, LOCALES } from '../../../i18n/locales.ts';

/** One unit's questions, fetched when a practice session holds one of them. */
export const getStaticPaths = async () => {
  const units = await unitIds();
  return LOCALES.flatMap((locale) => units.map((unit) => ({ params: { locale, unit } })));
};

export const GET: APIRoute = async ({ params }) => Response.json(await unitBank(asLocale(params.locale), params.unit ?? ''));
