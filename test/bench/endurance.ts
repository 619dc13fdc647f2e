import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser, LAUNCH_ARGS } from '../support/browser.ts';
import { serve } from '../support/serve.ts';
import { BUILDS } from '../support/site.ts';

const ANSWERS = 100_000;
/** Pages that read the record, and what stands there once they have. */
const PAGES = [
  ['zh/', '#due:not([hidden])'],
  ['zh/practice/', '.practice .tally'],
  ['zh/record/', '.record-counts'],
  ['zh/revise/', '.squares'],
  ['zh/exam/', 'input[name=preset]'],
] as const;

/** Puts answers to so many questions into the store, as events of many days. */
const fill = (page: Page, questions: number): Promise<void> =>
  page.evaluate(
    ([all, of]) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('zhike');
        opening.onsuccess = () => {
          const tx = opening.result.transaction(['events', 'once'], 'readwrite');
          tx.objectStore('events').clear();
          tx.objectStore('once').clear();
          for (let n = 0; n < (all as number); n++) {
            const at = 1.6e12 + n * 600_000;
            const day = new Date(at).toISOString().slice(0, 10);
            const id = `${((n * 7919) % (all as number)).toString(36)}abcdefghij-${n}`;
            const what = {
              kind: 'answered',
              question: `q${n % (of as number)}`,
              answer: 'a',
              seed: 1,
              score: n % 5 ? 1 : 0,
              max: 1,
            };
            tx.objectStore('events').put({ v: 1, id, at, day, place: 'practice', ...what }, id);
          }
          tx.oncomplete = () => {
            opening.result.close();
            done();
          };
          tx.onerror = fail;
        };
      }),
    [ANSWERS, questions] as const,
  );

/** Has a page note its tasks of more than 50 ms from its beginning on. */
const watchTasks = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const seen: number[] = [];
    Object.assign(window, { __tasks: seen });
    new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
      buffered: true,
    });
  });

/** Time of the page's own thread, in ms, until the record had been read: in scripts, in all, and its longest task of more than 50. */
const timeOf = async (page: Page, url: string, sign: string): Promise<readonly number[]> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  await page.locator(sign).first().waitFor({ timeout: 120_000 });
  // What follows of itself, as a digest that is made.
  await page.waitForTimeout(4000);
  const { metrics } = await devtools.send('Performance.getMetrics');
  await devtools.detach();
  const of = (wanted: string) => 1000 * (metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN);
  const tasks = await page.evaluate(() => (window as unknown as { __tasks: number[] }).__tasks);
  return [of('ScriptDuration'), of('TaskDuration'), Math.max(0, ...tasks)];
};

/** How long pages take that read a record of 100,000 answers: at its first reading, which makes the digest, and later. */
export const endurance = async (browser: Browser): Promise<string> => {
  const site = await serve(BUILDS.root);
  const lines = [
    `a record of ${ANSWERS} answers, ms of the page’s thread`.padEnd(48) +
      ['scripts', 'all', 'longest'].map((name) => name.padStart(8)).join(''),
  ];
  const fresh = await browser.newPage();
  await watchTasks(fresh);
  for (const [address] of PAGES) {
    const times = await timeOf(fresh, site.url(address), 'main');
    lines.push(`/${address}, no record`.padEnd(48) + times.map((ms) => ms.toFixed(0).padStart(8)).join(''));
  }
  await fresh.close();
  for (const questions of [310, 1]) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await watchTasks(page);
    await page.goto(site.url('zh/record/'));
    await page.locator('.record-counts').waitFor({ timeout: 120_000 });
    await fill(page, questions);
    for (const visit of ['first', 'later'])
      for (const [address, sign] of PAGES) {
        const times = await timeOf(page, site.url(address), sign);
        const name = `/${address}, ${questions} questions, ${visit} visit`;
        lines.push(name.padEnd(48) + times.map((ms) => ms.toFixed(0).padStart(8)).join(''));
      }
    await context.close();
  }
  await site.close();
  return lines.join('\n');
};

if (import.meta.main) {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: LAUNCH_ARGS });
  console.log(await endurance(browser));
  await browser.close();
}
