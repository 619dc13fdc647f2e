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

for (const address of PAGES) {
  test(`/${address} names its language, itself and its other language`, ANY_BASE, ({ heads, build }) => {
    expect(headFaults(address, heads, build)).toEqual([]);
  });
}
