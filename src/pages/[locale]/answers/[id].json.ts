import type { APIRoute } from 'astro';
import { writtenQuestions } from '../../../course/bank.ts';
import { asLocale, LOCALES } from '../../../i18n/locales.ts';

/** The model answer and the marking points of one written question: fetched once the learner has written something or given up. */
export const getStaticPaths = async () =>
  (
    await Promise.all(
      LOCALES.map(async (locale) => (await writtenQuestions(locale)).map(({ id }) => ({ params: { locale, id } }))),
    )
  ).flat();

export const GET: APIRoute = async ({ params }) => {
  const written = (await writtenQuestions(asLocale(params.locale))).find(({ id }) => id === params.id);
  return Response.json(written?.rubric);
};
