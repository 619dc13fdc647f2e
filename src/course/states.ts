import { getCollection } from 'astro:content';
import type { Task } from '../controls/task.ts';
import type { Locale } from '../i18n/locales.ts';
import type { NamedState } from '../schemas/named-state.ts';
import { inOne } from './in-one.ts';

/** The states of an instrument worth seeing, in the order of the file. */
export const statesOf = async (widget: string): Promise<readonly NamedState[]> =>
  (await getCollection('states'))
    .map(({ data }) => data)
    .filter((state) => state.widget === widget)
    .sort((one, other) => one.order - other.order);

/** The challenges of an instrument in one language, in the order of the file. */
export const tasksOf = async (widget: string, locale: Locale): Promise<readonly Task[]> =>
  (await statesOf(widget)).flatMap((state): readonly Task[] => {
    const { id, title, fragment, challenge } = inOne(state, locale);
    if (!challenge) return [];
    const { prompt, goal, met, replies } = challenge;
    return [{ id, title, prompt, start: fragment, goal, met, replies }];
  });

/** The fragment that opens a named state; a challenge is taken up by it, so that it can be handed to a class. */
export const fragmentOf = ({ id, fragment, challenge }: NamedState): string => (challenge ? `${fragment}_task-${id}` : fragment);
