import { serve } from '../support/serve.ts';
import { BUILDS } from '../support/site.ts';
import { expect, PAGES, test as withSite } from './fixtures.ts';
import { weigh, weightFaults } from './gates/weigh.ts';

const KB = 1024;
/** A page with formulas may carry the math font. */
const WITH_FORMULAS = { before: 36 * KB, total: 66 * KB, requests: 14 };
const PLAIN = { before: 20 * KB, total: 46 * KB, requests: 14 };

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
    expect(weightFaults(weight, formulas ? WITH_FORMULAS : PLAIN)).toEqual([]);
    expect(weight.pieces.filter(({ path }) => /katex/i.test(path))).toEqual([]);
  });
}
