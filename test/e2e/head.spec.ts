import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILDS, pagesOf } from '../support/site.ts';
import { ANY_BASE, expect, PAGES, test as withSite } from './fixtures.ts';
import { headFaults } from './gates/head.ts';
import { readHeads } from './gates/read-heads.ts';

const test = withSite.extend<object, { heads: Awaited<ReturnType<typeof readHeads>> }>({
  heads: [
    async ({ browser, build, site }, use) => {
      const { dir } = BUILDS[build];
      await use(await readHeads(browser, dir, pagesOf(dir), site.url('')));
    },
    { scope: 'worker' },
  ],
});

test('both builds have the same pages', () => {
  expect(pagesOf(BUILDS.base.dir)).toEqual(PAGES);
});

test('a lesson with a figure begins with a link to its first, and any other without', ({ build }) => {
  const faults = PAGES.filter((address) => address.includes('/lessons/')).filter((address) => {
    const html = readFileSync(join(BUILDS[build].dir, address, 'index.html'), 'utf8');
    const first = /<section id="([^"]+)" class="widget"/.exec(html)?.[1];
    return /<a class="skip" href="#(?!text")([^"]+)"/.exec(html)?.[1] !== first;
  });
  expect(faults).toEqual([]);
});

test('every page names its language, itself and its other language', ANY_BASE, ({ heads, build }) => {
  const faults = PAGES.map((address) => [address, headFaults(address, heads, build)] as const);
  expect(faults.filter(([, found]) => found.length > 0)).toEqual([]);
});
