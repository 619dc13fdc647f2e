import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILDS, pagesOf } from '../support/site.ts';
import { expect, PAGES, test } from './fixtures.ts';
import { headFaults } from './gates/head.ts';
import { readHeads } from './gates/read-heads.ts';

test('both builds have the same pages', () => {
  expect(pagesOf(BUILDS.base.dir)).toEqual(PAGES);
});

test('a lesson with a figure begins with a link to its first, and any other without', () => {
  const faults = PAGES.filter((address) => address.includes('/lessons/')).filter((address) => {
    const html = readFileSync(join(BUILDS.root.dir, address, 'index.html'), 'utf8');
    const first = /<section id="([^"]+)" class="widget"/.exec(html)?.[1];
    return /<a class="skip" href="#(?!text")([^"]+)"/.exec(html)?.[1] !== first;
  });
  expect(faults).toEqual([]);
});

for (const build of ['root', 'base'] as const) {
  test(`every page names its language, itself and its other language, ${build === 'root' ? 'under /' : 'under a base path'}`, async ({
    browser,
    sites,
  }) => {
    const heads = await readHeads(browser, BUILDS[build].dir, PAGES, sites[build].url(''));
    const faults = PAGES.map((address) => [address, headFaults(address, heads, build)] as const);
    expect(faults.filter(([, found]) => found.length > 0)).toEqual([]);
  });
}
