import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { openOn } from './e2e/ten-kinds.ts';
import { findBrowser, LAUNCH_ARGS } from './support/browser.ts';
import { serve } from './support/serve.ts';
import { BUILDS } from './support/site.ts';

/** How often the browser is killed right after “saved”, and a tab closed right after an answer; `npm test` does it fewer times. */
const [kills = 20, closings = 50] = process.argv.slice(2).map(Number);

const profile = mkdtempSync(join(tmpdir(), 'zhike-durable-'));
// Under the address that stays, for a profile keeps what it has by origin.
const site = await serve({ ...BUILDS.root, port: 43_117 });

const launch = (): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, { executablePath: findBrowser(), args: LAUNCH_ARGS, headless: true });

const answerOne = async (page: Page) => {
  await openOn(page, site.url('en/practice/'), ['ckm-judge']);
  await page.locator('[data-question] input[type=radio]').first().check();
  await page.locator('[data-question] .quiz-actions button').click();
};

const counted = async (page: Page): Promise<number> => {
  await page.goto(site.url('en/record/'));
  const count = page.locator('.record-counts dd').first();
  await count.waitFor();
  return Number(await count.innerText());
};

/** Processes that name the profile in their command line: the browser and all it started. */
const running = (): readonly number[] => {
  if (!existsSync('/proc/self/cmdline'))
    return execFileSync('pgrep', ['-f', profile], { encoding: 'utf8' }).split('\n').filter(Boolean).map(Number);
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const names = (id: string) => {
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(profile);
    } catch {
      // It ended meanwhile.
      return false;
    }
  };
  return ids.filter(names).map(Number);
};

/** Gone at once, as when the power fails. */
const kill = () => {
  const ids = running();
  if (ids.length === 0) throw new Error('there is no browser to kill');
  for (const id of ids) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It went with another.
    }
  }
};

let expected = 0;
let lost = 0;
for (let i = 0; i < kills; i++) {
  const context = await launch();
  const page = context.pages()[0] ?? (await context.newPage());
  await answerOne(page);
  await page.locator('.quiz-kept', { hasText: 'Saved' }).waitFor();
  kill();
  await context.close().catch(() => undefined);
  expected += 1;
}
let context = await launch();
let have = await counted(context.pages()[0] ?? (await context.newPage()));
lost += Math.max(0, expected - have);
console.log(`killed right after “saved”: ${kills} times, ${expected - have} answers lost`);

const before = have;
for (let i = 0; i < closings; i++) {
  const page = await context.newPage();
  await answerOne(page);
  await page.close({ runBeforeUnload: false });
}
await context.close();
context = await launch();
have = await counted(context.pages()[0] ?? (await context.newPage()));
lost += Math.max(0, before + closings - have);
console.log(`tab closed right after the answer: ${closings} times, ${before + closings - have} answers lost`);
await context.close();
await site.close();
rmSync(profile, { recursive: true, force: true });
process.exitCode = lost > 0 ? 1 : 0;
