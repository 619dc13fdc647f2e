import type { Page } from '@playwright/test';

/** Watches, from before the first navigation, for what moves without the reader's doing; gives what asks for it. */
export const watchShifts = async (page: Page): Promise<() => Promise<readonly string[]>> => {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      // A tenth of what is felt as still (0.1): a label of a chart that settles by a few pixels on a busy machine.
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources?: { node?: Node }[] })[])
        if (entry.value >= 0.01)
          shifts.push(
            `${entry.value.toFixed(4)} ${entry.sources?.map(({ node }) => (node as Element | null)?.className ?? node?.nodeName).join(' ')}`,
          );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
};
