import type { AnswerLocale } from '../core/record/event.ts';

/** The language of the page that is open. */
export const pageLocale = (): AnswerLocale => (document.documentElement.dataset.locale === 'zh' ? 'zh' : 'en');

/** What stands between the members of a list. */
export const LIST_COMMA: Readonly<Record<AnswerLocale, string>> = { zh: '、', en: ', ' };

/** The members of a list, as the page's language parts them. Example: listed([1, 2]) is '1, 2' on an English page. */
export const listed = (members: readonly (string | number)[]): string => members.join(LIST_COMMA[pageLocale()]);

/** The language of texts as `lang` names it. */
export const LANG_OF: Readonly<Record<AnswerLocale, string>> = { zh: 'zh-CN', en: 'en' };

/** The language in which days and hours are written. */
export const DATES: Readonly<Record<AnswerLocale, string>> = { zh: 'zh-CN', en: 'en-GB' };
