import type { APIRoute } from 'astro';
import { paperIndex } from '../../../course/paper-index.ts';
import { asLocale, localePaths } from '../../../i18n/locales.ts';

/** The bank by name: units, concepts, marking points, and what is known of each question. */
export const getStaticPaths = localePaths;

export const GET: APIRoute = async ({ params }) => Response.json(await paperIndex(asLocale(params.locale)));
