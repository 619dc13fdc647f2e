import { getCollection } from 'astro:content';

/** The questions each written lesson asks at its end, by `unit/slug`; bets are none of them. Both languages ask the same. */
export const lessonQuestions = async (): Promise<ReadonlyMap<string, readonly string[]>> =>
  new Map(
    (await getCollection('lessons'))
      .filter(({ id }) => id.startsWith('zh/'))
      .map(({ id, body = '' }) => [
        id.slice(3),
        [...body.matchAll(/<Check id="([a-z0-9-]+)"/g)].map(([, question = '']) => question),
      ]),
  );
