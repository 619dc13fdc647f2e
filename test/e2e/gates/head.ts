import { hanShare } from '../../support/han.ts';
import { BUILDS, type BuildName, localeOf } from '../../support/site.ts';

/** What a page says of itself. Addresses are as a browser resolves them, without the host. */
export interface Head {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly canonical: readonly string[];
  /** hreflang → address */
  readonly alternates: Readonly<Record<string, string>>;
  readonly noindex: boolean;
  readonly repeatedIds: readonly string[];
  readonly headings: number;
}

const LANG = { zh: 'zh-CN', en: 'en' } as const;

const languageFaults = (locale: 'zh' | 'en', { lang, title, description }: Head): string[] => {
  const foreign = (text: string) => (locale === 'zh' ? hanShare(text) < 0.3 : hanShare(text) > 0.1);
  return [
    ...(lang === LANG[locale] ? [] : [`lang is ${lang}, expected ${LANG[locale]}`]),
    ...(foreign(title) ? [`the title is not in ${locale}: ${title}`] : []),
    ...(foreign(description) ? [`the description is not in ${locale}: ${description}`] : []),
  ];
};

/** What is wrong with a page's head among the heads of all pages (keys relative to the base). */
export const headFaults = (page: string, heads: ReadonlyMap<string, Head>, build: BuildName): readonly string[] => {
  const head = heads.get(page);
  if (!head) return ['the page was not read'];
  const { base } = BUILDS[build];
  const locale = localeOf(page);
  const faults = [
    ...(head.title.trim().length < 2 ? ['no title'] : []),
    ...(head.description.trim().length < 10 ? ['no description'] : []),
    ...(head.lang ? [] : ['no lang']),
    ...(head.headings === 1 ? [] : [`${head.headings} h1, expected 1`]),
    ...head.repeatedIds.map((id) => `the id ${id} stands more than once`),
    ...(locale ? languageFaults(locale, head) : []),
  ];
  if (head.noindex) return faults;
  if (head.canonical.length !== 1 || head.canonical[0] !== base + page)
    faults.push(`canonical is ${head.canonical.join(', ') || 'missing'}, expected ${base}${page}`);
  for (const lang of [...Object.values(LANG), 'x-default']) {
    const address = head.alternates[lang];
    if (!address) faults.push(`no alternate in ${lang}`);
    else if (!address.startsWith(base) || !heads.has(address.slice(base.length)))
      faults.push(`the alternate in ${lang} is no page: ${address}`);
  }
  if (!locale) return faults;
  if (head.alternates[LANG[locale]] !== base + page) faults.push(`its own address is not among its alternates`);
  const elsewhere = heads.get((head.alternates[LANG[locale === 'zh' ? 'en' : 'zh']] ?? '').slice(base.length));
  if (elsewhere && elsewhere.alternates[LANG[locale]] !== base + page) faults.push('its other language does not point back');
  return faults;
};
