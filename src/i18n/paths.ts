import { LOCALES, type Locale } from './locales.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address on this site under whatever base path it was built for: `path('zh', 'lab')` → `/zh/lab/`. */
export const path = (...parts: readonly string[]): string => `${base}/${parts.map((part) => `${part}/`).join('')}`;

/** A file of public/ under the base path. */
export const asset = (name: string): string => `${base}/${name}`;

export const homePath = (locale: Locale) => path(locale);
export const lessonPath = (locale: Locale, unit: string, slug: string) => path(locale, 'lessons', unit, slug);
export const labPath = (locale: Locale, widget?: string) => (widget ? path(locale, 'lab', widget) : path(locale, 'lab'));
export const sourcesPath = (locale: Locale, id?: string) => path(locale, 'sources') + (id ? `#${id}` : '');
/** The model answers of one unit's written questions; without a unit, the folder in which each has its file. */
export const answersPath = (locale: Locale, unit?: string, id?: string) =>
  (unit ? path(locale, 'answers', unit) : path(locale, 'answers')) + (id ? `#${id}` : '');
export const recordPath = (locale: Locale) => path(locale, 'record');
/** All keys of the course. */
export const keyboardPath = (locale: Locale) => path(locale, 'keyboard');
/** The page on which the course is kept on the device. */
export const offlinePath = (locale: Locale) => path(locale, 'offline');
export const searchPath = (locale: Locale) => path(locale, 'search');
export const glossaryPath = (locale: Locale, id?: string) => path(locale, 'glossary') + (id ? `#${id}` : '');
/** The cram sheet of one unit, or of the whole course. */
export const cramPath = (locale: Locale, unit?: string) => (unit ? path(locale, 'cram', unit) : path(locale, 'cram'));
/** The search index, which is not a page. */
export const searchIndex = (): string => path('pagefind');
/** The practice page, ready for one concept. */
export const practicePath = (locale: Locale, concept?: string) => path(locale, 'practice') + (concept ? `?c=${concept}` : '');
/** The practice page, with one question asked. */
export const questionPath = (locale: Locale, id: string) => `${path(locale, 'practice')}?q=${id}`;
/** The page on which a paper is taken; its fragment holds the paper. */
export const assignmentPath = (locale: Locale) => path(locale, 'assignment');
/** The teacher's page. */
export const teachPath = (locale: Locale) => path(locale, 'teach');
/** The page of one class at one paper, which `?p=` names. */
export const classPath = (locale: Locale) => path(locale, 'teach', 'class');
/** The plan of revision, today's work, the book of mistakes. */
export const revisePath = (locale: Locale) => path(locale, 'revise');
/** Mock exams. */
export const examPath = (locale: Locale) => path(locale, 'exam');
/** What is said of a teacher’s own questions, which is not a page. */
/** Which figures the lessons have to show. */
export const figuresPath = (locale: Locale) => `${teachPath(locale)}figures.json`;
export const ownWordsPath = (locale: Locale) => `${teachPath(locale)}own.json`;
/** What printed papers and files say, which is not a page. */
export const sheetWordsPath = (locale: Locale) => `${teachPath(locale)}sheet.json`;
export const bankPath = (locale: Locale) => path(locale, 'bank');

const LANGUAGE = new RegExp(`^/(${LOCALES.join('|')})/`);

/** The same page in another language. */
export const inLocale = (pathname: string, locale: Locale): string =>
  `${base}${pathname.slice(base.length).replace(LANGUAGE, `/${locale}/`)}`;
