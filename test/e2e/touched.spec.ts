import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { axeFaults } from './gates/axe.ts';
import { contrastFaults } from './gates/contrast.ts';
import { overflowFaults } from './gates/overflow.ts';
import { watchPolicy } from './gates/policy.ts';
import { settle } from './gates/settle.ts';
import { KANO } from './lessons.ts';

/** Does on a lesson what a reader does: opens what is folded, answers every question, draws a guess. */
const useEverything = async (page: Page) => {
  for (const summary of await page.locator('main summary:visible').all()) await summary.click();
  for (const question of await page.locator('[data-question]').all()) {
    const radio = question.locator('input[type=radio]');
    if ((await radio.count()) > 0) await radio.first().check();
    for (const field of await question.locator('input:not([type=radio]), textarea').all()) await field.fill('1');
    await question.locator('button').first().click();
  }
  await page.locator('[data-widget] button.act:visible').first().click();
  await page.locator('[data-widget] input[type=range]').first().press('End');
};

test.use({ reducedMotion: 'reduce' });

for (const address of KANO) {
  test(`/${address} stays accessible, legible and within its policy once everything on it was used`, async ({ page, site }) => {
    const faults = await watchPolicy(page, site.origin);
    await page.goto(site.url(address));
    await settle(page);
    const untouched = await page.locator('main').innerText();
    await useEverything(page);
    expect(await page.locator('main').innerText()).not.toBe(untouched);
    // Tags and colours are those of its Chinese twin (parts.ts).
    if (address.startsWith('en/')) expect(await axeFaults(page, 'words')).toEqual([]);
    else
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeFaults(page, colorScheme === 'light' ? 'all' : 'colours')).toEqual([]);
        expect(await contrastFaults(page)).toEqual([]);
      }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflowFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
}
