import { join } from 'node:path';
import { OUTPUT } from '../support/site.ts';
import { expect, PAGES, test } from './fixtures.ts';
import { settle } from './gates/settle.ts';

// In one language: that each island of the other wakes, pages.spec.ts sees, and both draw the same.
const GALLERIES = PAGES.filter((address) => /^zh\/lab\/gallery\/./.test(address));

for (const address of GALLERIES) {
  test(`/${address} shows each named state alive, without a fault, and is photographed`, async ({ page, site }) => {
    await page.goto(site.url(address));
    await settle(page);
    const specimens = page.locator('[data-state]');
    expect(await specimens.count()).toBeGreaterThan(0);
    for (const specimen of await specimens.all()) {
      const name = await specimen.getAttribute('data-state');
      const faulty = (await specimen.getAttribute('data-fault')) !== null;
      const faults = specimen.locator('[role=alert]:not(:empty)');
      await expect(faults, `${name} shows ${faulty ? 'its' : 'no'} fault`).toHaveCount(faulty ? 1 : 0);
      const path = join(OUTPUT, 'gallery', `${address.replaceAll('/', '-')}${name}.png`);
      // On a busy machine Chromium at times draws no frame for so long that the camera gives up: once more, then it is a fault.
      const shoot = () => specimen.screenshot({ path, animations: 'disabled', timeout: 15_000 });
      const picture = await shoot().catch(shoot);
      expect(picture.byteLength, `${name} is no blank picture`).toBeGreaterThan(2000);
    }
  });
}
