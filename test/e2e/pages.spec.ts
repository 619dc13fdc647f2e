import { expect, PAGES, test } from './fixtures.ts';
import { axeFaults } from './gates/axe.ts';
import { contrastFaults } from './gates/contrast.ts';
import { overflowFaults } from './gates/overflow.ts';

for (const address of PAGES) {
  test.describe(`/${address}`, () => {
    // One page after another in one worker, so that each is opened once.
    test.describe.configure({ mode: 'default' });

    // A gallery repeats what stands in the lab, ten times over: its structure is looked at once, its colours are the lab's.
    const gallery = /\/lab\/gallery\/./.test(address);
    for (const colorScheme of gallery ? (['light'] as const) : (['light', 'dark'] as const)) {
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
