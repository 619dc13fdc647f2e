import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser, LAUNCH_ARGS } from '../support/browser.ts';
import { serve } from '../support/serve.ts';
import { BUILDS } from '../support/site.ts';

const ANSWERS = 100_000;
const PAGES = ['zh/', 'zh/practice/', 'zh/record/', 'zh/lessons/satisfaction/kano/'];

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
            const what = { kind: 'answered', question: `q${n % (of as number)}`, answer: 'a', seed: 1, score: n % 5 ? 1 : 0, max: 1 };
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

/** Processor time that scripts took in the page until it had been still for a while, in ms. */
const scriptTime = async (page: Page, url: string): Promise<number> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const metrics = async () => {
    const found = (await devtools.send('Performance.getMetrics')).metrics;
    return 1000 * (found.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
  };
  await page.goto(url);
  let before = -1;
  let now = 0;
  for (let still = 0; still < 4; still = now === before ? still + 1 : 0) {
    before = now;
    await page.waitForTimeout(400);
    now = await metrics();
  }
  await devtools.detach();
  return now;
};

/** How long scripts take on pages that read a record of 100,000 answers: at its first reading, and at each later one. */
export const endurance = async (browser: Browser): Promise<string> => {
  const site = await serve(BUILDS.root);
  const lines = [`script on a page with ${ANSWERS} answers, ms${''.padEnd(10)}first   later`];
  for (const questions of [310, 1]) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(site.url('zh/record/'));
    await page.locator('.record-counts').waitFor();
    await fill(page, questions);
    for (const address of PAGES) {
      const first = await scriptTime(page, site.url(address));
      const later = await scriptTime(page, site.url(address));
      lines.push(`${`/${address} (${questions})`.padEnd(44)}${first.toFixed(0).padStart(8)}${later.toFixed(0).padStart(8)}`);
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
