import type { APIRoute } from 'astro';
import { asLocale, localePaths } from '../../../i18n/locales.ts';
import { strings } from '../../../i18n/strings.ts';

/** What is said of a teacher’s own questions, fetched once they open that part of the page. */
export const getStaticPaths = localePaths;

export const GET: APIRoute = ({ params }) => {
  const { own, imports } = strings(asLocale(params.locale));
  return Response.json({ own, imports });
};
