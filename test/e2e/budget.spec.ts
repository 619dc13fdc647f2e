import { serve } from '../support/serve.ts';
import { BUILDS } from '../support/site.ts';
import { expect, PAGES, test as withSite } from './fixtures.ts';
import { weigh, weightFaults } from './gates/weigh.ts';

const KB = 1024;
/** A page with formulas may carry the math font. */
const WITH_FORMULAS = { before: 36 * KB, total: 66 * KB, requests: 14 };
const PLAIN = { before: 20 * KB, total: 46 * KB, requests: 14 };
/** In the lab the instrument is what the reader came for, and in sight at once: runtime 15, page and sheets 19, the rest is the instrument. */
const LAB = { before: 56 * KB, total: 56 * KB, requests: 28 };
/** Every state of an instrument on one page: for looking over, not for reading on the way to class. */
const GALLERY = { before: 120 * KB, total: 160 * KB, requests: 60 };

const test = withSite.extend<object, { packed: Awaited<ReturnType<typeof serve>> }>({
  packed: [
    async ({ build }, use) => {
      const site = await serve({ ...BUILDS[build], brotli: true });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
});

for (const address of PAGES) {
  test(`/${address} stays within its bytes`, async ({ page, packed }) => {
    const weight = await weigh(page, packed.url(address));
    const formulas = (await page.locator('math').count()) > 0;
    const place = /\/lab\/gallery\/./.test(address) ? GALLERY : /\/lab\/./.test(address) ? LAB : PLAIN;
    const budget = formulas ? WITH_FORMULAS : place;
    expect(weightFaults(weight, budget)).toEqual([]);
    expect(weight.pieces.filter(({ path }) => /katex/i.test(path))).toEqual([]);
  });
}
