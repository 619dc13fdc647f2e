import type { Page } from '@playwright/test';

/** Presses Tab as far as a skip link and Enter there, then Tab until something inside `target` has the focus. */
const presses = async (page: Page, target: string, skipLinks: number, limit: number): Promise<number> => {
  for (let i = 0; i < skipLinks; i++) await page.keyboard.press('Tab');
  if (skipLinks > 0) {
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    if (!href?.startsWith('#')) return Number.POSITIVE_INFINITY;
    await page.keyboard.press('Enter');
  }
  for (let count = skipLinks + 1; count <= limit; count++) {
    await page.keyboard.press('Tab');
    const control = await page.evaluate(
      (target) => document.activeElement?.matches(`${target} :is(a, button, input, select, textarea, summary, [tabindex])`),
      target,
    );
    if (control) return count;
  }
  return Number.POSITIVE_INFINITY;
};

/** The presses of Tab from the top of a page to the first control inside `target`, by a skip link or without; infinite beyond the limit. */
export const tabsTo = async (page: Page, target: string, limit: number): Promise<number> => {
  const address = page.url().replace(/#.*/, '');
  const skips = await page.locator('body > a[href^="#"]').count();
  let fewest = Number.POSITIVE_INFINITY;
  for (let skipLinks = skips; skipLinks >= 0 && fewest > limit; skipLinks--) {
    await page.goto('about:blank');
    await page.goto(address);
    fewest = Math.min(fewest, await presses(page, target, skipLinks, limit));
  }
  return fewest;
};
