import type { APIRoute } from 'astro';
import { asLocale, localePaths } from '../../../i18n/locales.ts';
import { strings } from '../../../i18n/strings.ts';

/** What printed papers and files say, fetched once questions of the bank are taken elsewhere. */
export const getStaticPaths = localePaths;

export const GET: APIRoute = ({ params }) => Response.json(strings(asLocale(params.locale)).sheet);
