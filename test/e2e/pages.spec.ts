import { axeFaults } from './gates/axe.ts';
import { contrastFaults } from './gates/contrast.ts';
import { overflowFaults } from './gates/overflow.ts';
import { expect, PAGES, test } from './fixtures.ts';

for (const address of PAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`/${address} has nothing axe objects to, ${colorScheme}`, async ({ visit }) => {
      const page = await visit(address);
      await page.emulateMedia({ colorScheme });
      expect(await axeFaults(page)).toEqual([]);
    });

    test(`/${address} has legible figures, ${colorScheme}`, async ({ visit }) => {
      const page = await visit(address);
      await page.emulateMedia({ colorScheme });
      expect(await contrastFaults(page)).toEqual([]);
    });
  }

  test(`/${address} does not scroll sideways at 320 px`, async ({ visit }) => {
    const page = await visit(address);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflowFaults(page)).toEqual([]);
  });
}
