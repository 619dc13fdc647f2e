import type { APIRoute } from 'astro';
import { figureStates } from '../../../course/figure-states.ts';
import { asLocale, localePaths } from '../../../i18n/locales.ts';
import { FIGURE_TAGS } from '../../../kit/lesson/small-figures.ts';

/** Which figures the lessons have to show to a class, fetched once a class's results are read. */
export const getStaticPaths = localePaths;

export const GET: APIRoute = async ({ params }) => Response.json(await figureStates(asLocale(params.locale), FIGURE_TAGS));
