import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { paperCode } from '../../src/core/exchange/code/read-code.ts';
import { classPage } from '../../src/i18n/zh/class.ts';
import { bankPaper, openCodes } from '../support/made-class.ts';
import { LONG, longTasks } from '../support/page-tasks.ts';
import { serve } from '../support/serve.ts';
import { BUILDS } from '../support/site.ts';

/** Students and questions. */
const CLASSES = [
  [40, 20],
  [10_000, 50],
] as const;
const TABS = ['results', 'mark', 'return', 'collect'] as const;

/** The most memory a process of the page held, in MB; where Linux says it. */
const mostMemory = async (browser: Browser): Promise<string> => {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  await devtools.detach();
  try {
    const status = processInfo.flatMap(({ type, id }) => (type === 'renderer' ? readFileSync(`/proc/${id}/status`, 'utf8') : []));
    return `${Math.round(Math.max(...status.map((text) => Number(/VmHWM:\s*(\d+)/.exec(text)?.[1]))) / 1024)} MB at most`;
  } catch {
    return 'memory unknown';
  }
};

const told = (tasks: readonly number[]) => (tasks.length === 0 ? 'none' : tasks.join(', '));
const ready = (page: Page, students: number) =>
  page.locator('.class-head dd', { hasText: new RegExp(`^${students}$`) }).waitFor({ timeout: 300_000 });

/** Tasks of a teacher's page over 50 ms while a class is read, marked and analysed, and as its parts are opened; time and memory. */
export const classTasks = async (browser: Browser): Promise<string> => {
  const site = await serve(BUILDS.root);
  const folder = mkdtempSync(join(tmpdir(), 'zhike-class-'));
  const lines = [`a class from a file of codes to its figures (bars: 3 s and 20 s, no task over ${LONG} ms, 600 MB)`];
  for (const [students, items] of CLASSES) {
    const { paper, questions } = await bankPaper((path) => site.url(path), items, 0, { id: 'benchpaper01', key: null });
    const file = join(folder, `${students}.txt`);
    writeFileSync(file, openCodes(paper, questions, students).join('\n'));
    const collecting = async () => {
      const page = await (await browser.newContext()).newPage();
      await page.goto(site.url('zh/sources/'));
      await page.evaluate(
        ([id, code]) => {
          const value = { v: 1, code, handed: 1 };
          localStorage.setItem(`zhike:work:teach:paper:${id}`, JSON.stringify({ v: 1, order: 1, value }));
        },
        [paper.id, paperCode(paper)] as const,
      );
      await page.goto(site.url(`zh/teach/class/?p=${paper.id}#collect`));
      await page.getByLabel(classPage.paste).waitFor();
      return page;
    };
    const read = async (page: Page) => {
      await page.getByLabel(classPage.files).setInputFiles(file);
      await ready(page, students);
    };
    // Once for the time and the memory, which a trace would add to, and once for the tasks.
    const alone = await collecting();
    const from = performance.now();
    await read(alone);
    const seconds = (performance.now() - from) / 1000;
    const memory = await mostMemory(browser);
    await alone.context().close();
    const page = await collecting();
    const reading = await longTasks(browser, page, async () => {
      await read(page);
      await page.waitForTimeout(500);
    });
    const parts: string[] = [];
    for (const tab of TABS) {
      const tasks = await longTasks(browser, page, async () => {
        await page.locator(`.class-tabs a[href="#${tab}"]`).click();
        await page.waitForTimeout(1000);
      });
      parts.push(`${tab} ${told(tasks)}`);
    }
    const again = await longTasks(browser, page, async () => {
      await page.reload();
      await ready(page, students);
    });
    lines.push(
      `${students} × ${items}: ${seconds.toFixed(1)} s, ${memory}; tasks over ${LONG} ms: ${told(reading)} in reading;`,
      `  as a part is opened: ${parts.join(', ')}; as the page is opened again: ${told(again)}`,
    );
    await page.context().close();
  }
  rmSync(folder, { recursive: true });
  await site.close();
  return lines.join('\n');
};
