import type { Page } from '@playwright/test';

/** Scrolls to the end a window at a time, as a reader does, so that everything that waits to be seen has loaded and come alive. */
export const scrollThrough = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    // A busy machine may draw no frame for a long while: then on without one.
    const frame = () =>
      new Promise((done) => {
        const late = setTimeout(done, 500);
        requestAnimationFrame(() => {
          clearTimeout(late);
          setTimeout(done);
        });
      });
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo({ top: y, behavior: 'instant' });
      await frame();
    }
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    await frame();
  });
};

/** Brings the focus to every question, as a reader does who answers them all. */
const touchAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const question of document.querySelectorAll('[data-question]'))
      question.dispatchEvent(new Event('focusin', { bubbles: true }));
  });

const DEAD = { all: 'astro-island[ssr]', read: 'astro-island[ssr]:not([client=touched])' } as const;

/** Waits on a page that was scrolled through until every island is alive, and goes back to the top; throws naming those that stay dead. */
export const wake = async (page: Page, how: keyof typeof DEAD = 'all'): Promise<void> => {
  if (how === 'all') await touchAll(page);
  try {
    await page.waitForFunction((dead) => !document.querySelector(dead), DEAD[how], { timeout: 15_000 });
  } catch {
    const dead = await page
      .locator(DEAD[how])
      .evaluateAll((islands) => islands.map((island) => island.getAttribute('component-url')));
    throw new Error(`islands that never came alive on ${page.url()}: ${dead.join(', ')}`);
  }
  await page.evaluate(async () => {
    await document.fonts.ready;
    scrollTo({ top: 0, behavior: 'instant' });
  });
};

/**
 * Scrolls to the end and back and waits until every island is alive. `all`: as one who also comes to every question; `read`: as one who
 * reads past them.
 */
export const settle = async (page: Page, how: keyof typeof DEAD = 'all'): Promise<void> => {
  await scrollThrough(page);
  await wake(page, how);
};
