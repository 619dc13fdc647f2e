import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { unzipSync } from 'fflate';
import { scoItems, scormPackage } from '../../src/core/exchange/export/scorm.ts';
import { sheet } from '../../src/i18n/en/sheet.ts';
import { exportBank } from '../support/bank.ts';
import { findBrowser } from '../support/browser.ts';

/** The build's own player, which the page that writes packages fetches. */
export const builtPlayer = (folders: readonly string[], list: (folder: string) => readonly string[]): string | null => {
  for (const folder of folders) {
    if (!existsSync(folder)) continue;
    const found = list(folder).find((file) => /^player-[\w-]+\.js$/.test(file));
    if (found) return readFileSync(`${folder}/${found}`, 'utf8');
  }
  return null;
};

const SYSTEM = `<!doctype html><meta charset="utf-8"><script src="/scorm-again.js"></script><iframe title="sco"></iframe>
<script>window.API = new Scorm12API({ autocommit: false, logLevel: 5 });
const kept = sessionStorage.getItem('cmi'); if (kept) API.loadFromJSON({ suspend_data: JSON.parse(kept), core: { lesson_status: 'incomplete', entry: 'resume' } }, 'cmi');
document.querySelector('iframe').src = '/deep/base/sco/index.html';</script>`;

/**
 * Plays a package of one question of each closed kind in a learning system of others’ making (scorm-again), in a frame under a deep path:
 * answers the first, leaves, comes back, finds the answer, hands in. Gives the score and the status that arrived. Throws where the page
 * asks anything of another address or reports a fault.
 */
export const playScorm = async (
  player: string,
): Promise<{ readonly raw: string; readonly status: string; readonly answers: number }> => {
  const kinds = ['single', 'multiple', 'judge', 'fill', 'numeric', 'classify', 'match', 'order', 'short'];
  const bank = exportBank('en');
  const items = kinds.flatMap((kind) => bank.find(({ question }) => question.kind === kind) ?? []);
  const [first] = items;
  const key = first?.question.kind === 'single' ? first.question.options.find(({ correct }) => correct)?.id : undefined;
  const answer = `input[value="${key}"]`;
  const files = unzipSync(scormPackage({ title: 'Check', lang: 'en', words: sheet.away.player, items: scoItems(items) }, player));
  const again = readFileSync(new URL('../../node_modules/scorm-again/dist/scorm12.min.js', import.meta.url));
  const server = createServer(({ url = '/' }, response) => {
    const file = files[url.replace('/deep/base/sco/', '')];
    const [body, type] = file
      ? [file, url.endsWith('.js') ? 'text/javascript' : 'text/html']
      : url === '/scorm-again.js'
        ? [again, 'text/javascript']
        : url === '/'
          ? [SYSTEM, 'text/html']
          : ['', ''];
    response.writeHead(type ? 200 : 404, { 'content-type': type }).end(body);
  }).listen(0, '127.0.0.1');
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(origin)) faults.push(`asks ${request.url()}`);
    });
    await page.goto(`${origin}/`);
    const sco = page.frameLocator('iframe');
    await sco
      .locator('article')
      .nth(items.length - 1)
      .waitFor();
    await sco.locator('article').first().locator(answer).check();
    await page.waitForFunction(
      () => (globalThis as unknown as { API: { cmi: { suspend_data: string } } }).API.cmi.suspend_data !== '',
    );
    await page.evaluate(() =>
      sessionStorage.setItem(
        'cmi',
        JSON.stringify((globalThis as unknown as { API: { cmi: { suspend_data: string } } }).API.cmi.suspend_data),
      ),
    );
    await page.reload();
    await sco.locator('article').first().locator(answer).waitFor();
    if (!(await sco.locator('article').first().locator(answer).isChecked())) faults.push('the answer is gone after coming back');
    const button = sco.locator('footer button');
    await button.click();
    await button.click();
    await sco.locator('article .said').first().waitFor();
    const found = await page.evaluate(() => {
      const { cmi } = (
        globalThis as unknown as {
          API: { cmi: { core: { score: { raw: string }; lesson_status: string }; interactions: { _count: number } } };
        }
      ).API;
      return { raw: `${cmi.core.score.raw}`, status: cmi.core.lesson_status, answers: Number(cmi.interactions._count) };
    });
    const expected = Math.round(10_000 / items.length) / 100;
    if (Number(found.raw) !== expected) faults.push(`${found.raw} % arrived (expected ${expected})`);
    if (found.answers !== items.length) faults.push(`${found.answers} answers arrived (expected ${items.length})`);
    if (faults.length > 0) throw new Error(faults.join('; '));
    return found;
  } finally {
    await browser.close();
    server.close();
  }
};
