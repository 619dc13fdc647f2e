import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { Head } from './head.ts';

/** Reads the heads of pages from their files with the browser's own parser. `where` is the address the site would be served at. */
export const readHeads = async (
  browser: Browser,
  dir: string,
  pages: readonly string[],
  where: string,
): Promise<ReadonlyMap<string, Head>> => {
  const sources = pages.map((page) => ({
    page,
    html: readFileSync(join(dir, page.endsWith('.html') ? page : `${page}index.html`), 'utf8'),
  }));
  const blank = await browser.newPage();
  const heads = await blank.evaluate(
    ({ sources, where }) =>
      sources.map(({ page, html }): [string, Head] => {
        const document = new DOMParser().parseFromString(html, 'text/html');
        const address = (link: Element) => new URL(link.getAttribute('href') ?? '', where + page).pathname;
        const all = (selector: string) => [...document.querySelectorAll(selector)];
        const content = (selector: string) => document.querySelector(selector)?.getAttribute('content') ?? '';
        const ids = all('[id]').map(({ id }) => id);
        return [
          page,
          {
            lang: document.documentElement.lang,
            title: document.title,
            description: content('meta[name=description]'),
            canonical: all('link[rel=canonical]').map(address),
            alternates: Object.fromEntries(
              all('link[rel=alternate][hreflang]').map((link) => [link.getAttribute('hreflang'), address(link)]),
            ),
            noindex: content('meta[name=robots]').includes('noindex'),
            repeatedIds: [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))],
            // Where there are scripts, what stands for their absence is no heading.
            headings: all('h1').filter((heading) => !heading.closest('noscript')).length,
          },
        ];
      }),
    { sources, where },
  );
  await blank.close();
  return new Map(heads);
};
