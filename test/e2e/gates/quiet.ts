import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';

/** How long nothing must be on its way before a page counts as quiet, in milliseconds. */
const CALM = 60;

/**
 * Watches from before the first navigation what a page fetches; gives what waits until nothing is on its way any more. (The
 * browser driver's own `networkidle` waits for half a second each time, which is minutes over a whole course.)
 */
export const watchTraffic = (page: Page): (() => Promise<void>) & { readonly stop: () => void } => {
  let open = 0;
  let last = Date.now();
  const change = (by: number) => () => {
    open += by;
    last = Date.now();
  };
  const [more, fewer] = [change(1), change(-1)];
  page.on('request', more);
  page.on('requestfinished', fewer);
  page.on('requestfailed', fewer);
  const stop = () => {
    page.off('request', more);
    page.off('requestfinished', fewer);
    page.off('requestfailed', fewer);
  };
  const quiet = async () => {
    const end = Date.now() + 15_000;
    while (open > 0 || Date.now() - last < CALM) {
      if (Date.now() > end) throw new Error(`${open} requests of ${page.url()} never ended`);
      await wait(open > 0 ? 10 : CALM);
    }
  };
  return Object.assign(quiet, { stop });
};
