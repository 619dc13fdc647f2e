import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { framed } from '../../src/core/exchange/code/frame.ts';
import { paperCode } from '../../src/core/exchange/code/read-code.ts';
import { classPage } from '../../src/i18n/zh/class.ts';
import { bodyFor, handed, who } from '../support/class.ts';
import { answersOf, bankPaper } from '../support/made-class.ts';
import { serve } from '../support/serve.ts';
import { BUILDS } from '../support/site.ts';

const LONG = 50;
/** Students and questions. */
const CLASSES = [
  [40, 20],
  [10_000, 50],
] as const;
const TABS = ['results', 'mark', 'return', 'collect'] as const;

/** The tasks of the page over so long since the last call, in ms. */
const longTasks = async (page: Page): Promise<readonly number[]> =>
  (await page.evaluate(() => (window as unknown as { __tasks: number[] }).__tasks.splice(0))).filter((ms) => ms > LONG);

/** The most memory a process of the page held, in MB; Linux says it. */
const mostMemory = async (browser: Browser): Promise<number | null> => {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  await devtools.detach();
  try {
    const peaks = processInfo
      .filter(({ type }) => type === 'renderer')
      .map(({ id }) => Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0));
    return Math.round(Math.max(...peaks) / 1024);
  } catch {
    return null;
  }
};

/** Tasks of a teacher's page over 50 ms while a class is read, marked, analysed and shown, how long it takes and what it holds. */
export const classTasks = async (browser: Browser): Promise<string> => {
  const site = await serve(BUILDS.root);
  const lines = ['a class read from a file, marked, analysed and shown (bars: 3 s and 20 s, no task over 50 ms, 600 MB)'];
  for (const [students, items] of CLASSES) {
    const { paper, questions } = await bankPaper((path) => site.url(path), items, 0, { id: 'benchpaper01', key: null });
    const codes = Array.from({ length: students }, (_, i) =>
      framed('submission', bodyFor(handed(paper, who(`学生${i}`), answersOf(questions, i, 0)), (item) => questions[item])),
    );
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      const seen: number[] = [];
      Object.assign(window, { __tasks: seen });
      new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'longtask',
      });
    });
    await page.goto(site.url('zh/sources/'));
    await page.evaluate(
      ([id, code]) =>
        localStorage.setItem(`zhike:work:teach:paper:${id}`, JSON.stringify({ v: 1, order: 1, value: { v: 1, code, handed: 1 } })),
      [paper.id, paperCode(paper)] as const,
    );
    await page.goto(site.url(`zh/teach/class/?p=${paper.id}#collect`));
    await page.getByLabel(classPage.paste).waitFor();
    // What the page does as it opens is not what is asked here.
    await page.waitForTimeout(1000);
    await longTasks(page);
    const from = performance.now();
    await page
      .getByLabel(classPage.files)
      .setInputFiles({ name: 'codes.txt', mimeType: 'text/plain', buffer: Buffer.from(codes.join('\n')) });
    await page.locator('.class-head dd', { hasText: new RegExp(`^${students}$`) }).waitFor({ timeout: 120_000 });
    const seconds = (performance.now() - from) / 1000;
    const tasks: string[] = [];
    const note = async (what: string) => {
      await page.waitForTimeout(1000);
      const long = await longTasks(page);
      if (long.length > 0) tasks.push(`${what} ${long.map((ms) => ms.toFixed(0)).join(', ')}`);
    };
    await note('reading');
    for (const tab of TABS) {
      await page.locator(`.class-tabs a[href="#${tab}"]`).click();
      await note(tab);
    }
    await page.reload();
    await page.locator('.class-head dd', { hasText: new RegExp(`^${students}$`) }).waitFor({ timeout: 120_000 });
    await note('opened again');
    const memory = await mostMemory(browser);
    lines.push(
      `${students} × ${items}`.padEnd(18) +
        `${seconds.toFixed(1)} s, ${tasks.length === 0 ? 'no task' : `tasks of ${tasks.join('; ')} ms`} over ${LONG} ms${memory === null ? '' : `, ${memory} MB at most`}`,
    );
    await context.close();
  }
  await site.close();
  return lines.join('\n');
};
