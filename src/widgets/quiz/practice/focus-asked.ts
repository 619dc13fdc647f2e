import { tick } from 'svelte';
import type { Question } from '../../../core/quiz/question.ts';
import { VIEWS } from './views.ts';

/**
 * Brings the focus to the place where a question stands, once it stands there: who listens is read what is in it, and before the code of
 * its kind has come these are the buttons of the page.
 */
export const focusAsked = async (place: HTMLElement | undefined, kind: Question['kind'] | undefined): Promise<void> => {
  await tick();
  if (kind) await VIEWS[kind]().catch(() => undefined);
  await tick();
  place?.focus();
};
