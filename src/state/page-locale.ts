import type { AnswerLocale } from '../core/record/event.ts';

/** The language of the page that is open. */
export const pageLocale = (): AnswerLocale => (document.documentElement.dataset.locale === 'zh' ? 'zh' : 'en');
