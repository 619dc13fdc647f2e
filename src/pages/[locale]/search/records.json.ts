import type { APIRoute } from 'astro';
import { searchRecords } from '../../../course/search-records.ts';
import { asLocale, localePaths } from '../../../i18n/locales.ts';

/** What is to be found, for src/search to write the index from; it is taken away again once that is done. */
export const getStaticPaths = localePaths;

export const GET: APIRoute = async ({ params }) => Response.json(await searchRecords(asLocale(params.locale)));
