/** The languages of the course; each is the first part of an address. */
export const LOCALES = ['zh', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** What `lang` and `hreflang` say. */
export const LANG: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en' };

/** The language a reader may switch to. */
export const other = (locale: Locale): Locale => (locale === 'zh' ? 'en' : 'zh');

/** Reads a locale from an address; throws on any other word, so that a page cannot be built in no language. */
export const asLocale = (word: string | undefined): Locale => {
  const found = LOCALES.find((locale) => locale === word);
  if (!found) throw new RangeError(`invalid locale: ${word} (expected one of ${LOCALES.join(', ')})`);
  return found;
};

/** The paths every page under /[locale]/ is built for. */
export const localePaths = () => LOCALES.map((locale) => ({ params: { locale } }));
