import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SearchRecord, SearchRecords } from '../course/search-records.ts';
import { LANG, LOCALES } from '../i18n/locales.ts';
import { named } from './named.ts';
import { spread } from './spread.ts';

const must = <T extends { readonly errors: readonly string[] }>(done: T): T => {
  if (done.errors.length > 0) throw new Error(`the search index: ${done.errors.join('; ')}`);
  return done;
};

/** Lessons as they are read; of the glossary and the questions one record each, so that a hit leads to the very entry. */
const fill = async (index: PagefindIndex, dist: string, base: string): Promise<void> => {
  for (const locale of LOCALES) {
    const list = join(dist, locale, 'search/records.json');
    const { lessons, terms, questions } = JSON.parse(await readFile(list, 'utf8')) as SearchRecords;
    for (const { url, title, names } of lessons) {
      const html = await readFile(join(dist, url.slice(base.length), 'index.html'), 'utf8');
      must(await index.addHTMLFile({ url, content: named(html, title, names) }));
    }
    const add = async (kind: string, { url, title, lead, names }: SearchRecord) => {
      const content = [title, ...names, lead].map(spread).join('\n');
      must(
        await index.addCustomRecord({
          url,
          content,
          language: LANG[locale].toLowerCase(),
          meta: { title, lead },
          filters: { kind: [kind] },
        }),
      );
    };
    for (const record of terms) await add('term', record);
    for (const record of questions) await add('question', record);
    await rm(list);
  }
};

/** Of what Pagefind writes, its interfaces, its worker and its highlighter, which are not used here. */
const UNUSED = /^pagefind-(component-ui|modular-ui|ui|highlight|worker)\./;

/** Writes the search index into the built site; nothing of it is fetched before the search page is used. */
export const search = (base: string): AstroIntegration => ({
  name: 'search',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const dist = fileURLToPath(dir);
      const { index } = must(await createIndex({ excludeSelectors: ['svg', 'astro-island', 'noscript', '.solution', 'math'] }));
      if (!index) throw new Error('the search index could not be made');
      await fill(index, dist, base);
      for (const { path, content } of must(await index.getFiles()).files) {
        if (UNUSED.test(path)) continue;
        const file = join(dist, 'pagefind', path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, content);
      }
      await close();
    },
  },
});
