import type { APIRoute } from 'astro';
import { readCourse } from '../../../course/read.ts';
import { reviseCourseOf } from '../../../course/revise-course.ts';
import { asLocale, localePaths } from '../../../i18n/locales.ts';

/** The course as revision needs it, fetched by its page. */
export const getStaticPaths = localePaths;

export const GET: APIRoute = async ({ params }) => Response.json(reviseCourseOf(await readCourse(), asLocale(params.locale)));
