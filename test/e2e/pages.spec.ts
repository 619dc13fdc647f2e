import { expect, PAGES, test } from './fixtures.ts';
import { axeFaults } from './gates/axe.ts';
import { contrastFaults } from './gates/contrast.ts';
import { overflowFaults } from './gates/overflow.ts';

for (const address of PAGES) {
  test.describe(`/${address}`, () => {
    // One page after another in one worker, so that each is opened once.
    test.describe.configure({ mode: 'default' });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`has nothing axe objects to, ${colorScheme}`, async ({ look }) => {
        const page = await look(address);
        await page.emulateMedia({ colorScheme });
        expect(await axeFaults(page, colorScheme === 'light' ? 'all' : 'colours')).toEqual([]);
      });

      test(`has legible figures, ${colorScheme}`, async ({ look }) => {
        const page = await look(address);
        await page.emulateMedia({ colorScheme });
        expect(await contrastFaults(page)).toEqual([]);
      });
    }

    test('does not scroll sideways at 320 px', async ({ look }) => {
      const page = await look(address);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await overflowFaults(page)).toEqual([]);
    });
  });
}
