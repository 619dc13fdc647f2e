import { LOCALES, type Locale } from '../i18n/locales.ts';

/** The language a lesson is written in, read from its path (`…/lessons/zh/…`); undefined for any other file. */
export const lessonLocale = (file: URL | undefined): Locale | undefined =>
  LOCALES.find((locale) => file?.pathname.includes(`/lessons/${locale}/`));
