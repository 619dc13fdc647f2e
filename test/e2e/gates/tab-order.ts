import type { Page } from '@playwright/test';

const presses = async (page: Page, target: string, skipLinks: number, limit: number): Promise<number | null> => {
  let count = 0;
  const tab = async () => {
    await page.keyboard.press('Tab');
    count++;
  };
  for (let i = 0; i < skipLinks; i++) await tab();
  if (skipLinks > 0) {
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    if (!href?.startsWith('#')) return null;
    await page.keyboard.press('Enter');
  }
  while (count < limit) {
    await tab();
    if (await page.evaluate((target) => Boolean(document.activeElement?.closest(target)), target)) return count;
  }
  return null;
};

/** The fewest Tab presses from the top of a page to the first control inside `target`, by any of the first skip links or none. */
export const tabsTo = async (page: Page, target: string, limit = 40): Promise<number> => {
  const found: number[] = [];
  const address = page.url().replace(/#.*/, '');
  for (const skipLinks of [0, 1, 2, 3]) {
    await page.goto('about:blank');
    await page.goto(address);
    found.push((await presses(page, target, skipLinks, limit)) ?? Number.POSITIVE_INFINITY);
  }
  return Math.min(...found);
};
