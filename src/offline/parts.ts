import { LANG, LOCALES, type Locale } from '../i18n/locales.ts';

/** What a part of what is kept is called: the language, and a unit, `core` (what every page leads to), `search` or `papers`. */
export type PartName = `${Locale}/${string}`;

const SEARCH = /^pagefind\/(?:(?:fragment|index|filter)\/|pagefind\.|wasm\.)?([a-z-]+)?/;
const both = (part: string): readonly PartName[] => LOCALES.map((locale) => `${locale}/${part}` as const);

/** The search index is by language; what reads it, and reads any language, is of both. */
const ofSearch = (file: string): readonly PartName[] => {
  const named = SEARCH.exec(file)?.[1];
  return LOCALES.filter((locale) => named === LANG[locale].toLowerCase())
    .map((locale): PartName => `${locale}/search`)
    .concat(LOCALES.some((locale) => named === LANG[locale].toLowerCase()) ? [] : both('search'));
};

/**
 * Pages that are for looking over or for who teaches, and are not offered to be kept; and pages of answers, which only a page without
 * scripts leads to, where nothing keeps anything. What papers and plans need is a part of its own. Pictures of the icon are fetched when the
 * course is installed, and by the system.
 */
const LEFT_OUT = /^(lab\/gallery|teach)\/|^answers\/.*\.html$/;
/** What of a unit's is named by it; answers to one question stand under its id. */
const OF_UNIT = /^(?:lessons|answers|bank|cram)\/([a-z0-9-]+)(?:\/|\.json$)/;

/**
 * To which parts a file belongs by its path; none where it is not kept for itself: what a page names comes with that page.
 * `unitOf` is the unit of a question, and of a unit itself. Example: partsOf('zh/lessons/crm/core-ideas/index.html', …) is ['zh/crm'].
 */
export const partsOf = (file: string, unitOf: (name: string) => string | undefined): readonly PartName[] => {
  if (file.startsWith('_astro/') || file === '404.html' || file.startsWith('_')) return [];
  if (file.startsWith('pagefind/')) return ofSearch(file);
  const locale = LOCALES.find((each) => file.startsWith(`${each}/`));
  if (!locale) return /\.(html|svg)$/.test(file) ? both('core') : [];
  const path = file.slice(locale.length + 1);
  if (LEFT_OUT.test(path)) return [];
  if (/^(assignment|exam|revise)\/|^bank\/index\.json$/.test(path)) return [`${locale}/papers`];
  const named = OF_UNIT.exec(path)?.[1];
  return [`${locale}/${(named && unitOf(named)) ?? 'core'}`];
};
