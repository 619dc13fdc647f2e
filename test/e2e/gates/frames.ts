import type { Page } from '@playwright/test';

/** Lets the page draw some frames, so that whatever answers what was just done has been laid out; on a busy machine as long as it takes. */
export const frames = (page: Page, count = 3): Promise<void> =>
  page.evaluate(async (count) => {
    for (let i = 0; i < count; i++) await new Promise((drawn) => requestAnimationFrame(drawn));
  }, count);

/** Lets a hand rest for longer than what is slow to draw waits for (src/state/rested.svelte.ts), and the page draw what follows. */
export const rested = async (page: Page): Promise<void> => {
  await page.evaluate(() => new Promise((over) => setTimeout(over, 150)));
  await frames(page);
};
