/** The languages of the course; each is the first part of an address. */
export const LOCALES = ['zh', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** What `lang` and `hreflang` say. */
export const LANG: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en' };

/** What a language calls itself. */
export const NAME: Readonly<Record<Locale, string>> = { zh: '中文', en: 'English' };

/** The other language: the course has two by design, and each page is written in both. */
const OTHER: Readonly<Record<Locale, Locale>> = { zh: 'en', en: 'zh' };
export const other = (locale: Locale): Locale => OTHER[locale];

/** Reads a locale from an address; throws on any other word, so that a page cannot be built in no language. */
export const asLocale = (word: string | undefined): Locale => {
  const found = LOCALES.find((locale) => locale === word);
  if (!found) throw new RangeError(`invalid locale: ${word} (expected one of ${LOCALES.join(', ')})`);
  return found;
};

/** The paths every page under /[locale]/ is built for. */
export const localePaths = () => LOCALES.map((locale) => ({ params: { locale } }));
