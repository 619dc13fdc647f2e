import type { Page } from '@playwright/test';

/**
 * Presses a button in the page itself as soon as it is there beside something else: the way of a click from outside may take longer than
 * what it is to stop. To be called before the work begins; done once it was pressed.
 */
export const pressAtOnce = (page: Page, name: string, beside: string): Promise<void> =>
  page.evaluate(
    ([name, beside]) =>
      new Promise<void>((resolve) => {
        const watcher = new MutationObserver(() => {
          const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name);
          if (!button || !document.querySelector(beside as string)) return;
          watcher.disconnect();
          button.click();
          resolve();
        });
        watcher.observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
    [name, beside],
  );
