import type { Browser } from '@playwright/test';
import { lifecycle } from '../../src/i18n/zh/lifecycle.ts';
import { settle } from '../e2e/gates/settle.ts';
import { serve } from '../support/serve.ts';
import { BUILDS } from '../support/site.ts';

const LONG = 50;
const CUSTOMERS = 1_000_000;
const RUNS = 5;

/** Tasks of the page over 50 ms while a worker simulates a million customers, five times over. */
export const longTasks = async (browser: Browser): Promise<string> => {
  const site = await serve({ dir: BUILDS.root.dir });
  const page = await browser.newPage();
  await page.goto(site.url(`zh/lab/lifecycle/#lifecycle-1_view-river_customers-${CUSTOMERS}`));
  await settle(page);
  const play = page.getByRole('button', { name: lifecycle.run.play });
  await play.waitFor();
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { __tasks: seen });
    new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
  for (let run = 0; run < RUNS; run++) {
    await play.click();
    await page.waitForFunction((all) => document.querySelector('progress')?.value === all, CUSTOMERS, { timeout: 60_000 });
    await play.waitFor();
  }
  const tasks = await page.evaluate(() => (window as unknown as { __tasks: number[] }).__tasks);
  await page.close();
  await site.close();
  const long = tasks.filter((ms) => ms > LONG).map((ms) => ms.toFixed(0));
  return `a million customers, ${RUNS} times: ${long.length} tasks of the page over ${LONG} ms ${long.join(', ')}`.trimEnd();
};
