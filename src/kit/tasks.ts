import { getCollection } from 'astro:content';
import type { Task } from '../controls/task.ts';
import type { Locale } from '../i18n/locales.ts';

/** The challenges of an instrument in one language, in the order of the file. */
export const tasksOf = async (widget: string, locale: Locale): Promise<readonly Task[]> =>
  (await getCollection('states')).flatMap(({ data }): readonly Task[] => {
    if (data.widget !== widget || !data.challenge) return [];
    const { prompt, goal, met, replies } = data.challenge;
    return [
      {
        id: data.id,
        title: data.title[locale],
        prompt: prompt[locale],
        start: data.fragment,
        goal,
        met: met[locale],
        replies: Object.fromEntries(Object.entries(replies).map(([code, text]) => [code, text[locale]])),
      },
    ];
  });
