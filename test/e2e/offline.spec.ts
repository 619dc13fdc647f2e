import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { offline as words } from '../../src/i18n/en/offline.ts';
import { offline as zh } from '../../src/i18n/zh/offline.ts';
import { type KeptFile, type KeptList, weightOf } from '../../src/state/offline/list.ts';
import { type Served, serve } from '../support/serve.ts';
import { BUILDS } from '../support/site.ts';
import { expect, UNDER_BASE, test as withSite } from './fixtures.ts';
import { watchPolicy } from './gates/policy.ts';

type Change = (file: string, text: string) => string;

/** A host that can be stopped, and started again under the same address with another version of the course. */
interface Host {
  readonly url: (page: string) => string;
  readonly origin: string;
  readonly stop: () => Promise<void>;
  /** Publishes a version in which some files are otherwise. */
  readonly publish: (files: readonly string[], change: Change) => Promise<void>;
}

const listIn = (dir: string): KeptList => {
  const { version } = JSON.parse(readFileSync(join(dir, 'kept/now.json'), 'utf8'));
  return JSON.parse(readFileSync(join(dir, 'kept', `${version}.json`), 'utf8'));
};

/** A built site again in another folder, without copying what does not change. */
const twinOf = (built: string): string => {
  const dir = mkdtempSync(join(tmpdir(), 'zhike-version-'));
  for (const file of readdirSync(built, { recursive: true, encoding: 'utf8' })) {
    if (!statSync(join(built, file)).isFile()) continue;
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    linkSync(join(built, file), join(dir, file));
  }
  return dir;
};
const write = (path: string, text: string) => {
  rmSync(path, { force: true });
  writeFileSync(path, text);
};
const hash = (text: string) => createHash('sha256').update(text).digest().subarray(0, 12).toString('base64url');

const test = withSite.extend<{ host: Host }>({
  host: async ({ build }, use) => {
    const { base, dir: built } = BUILDS[build];
    const made: string[] = [];
    let running: Served | null = await serve({ dir: built, base });
    const { origin } = running;
    const stop = async () => {
      await running?.close();
      running = null;
    };
    await use({
      origin,
      url: (page) => origin + base + page,
      stop,
      publish: async (files, change) => {
        const list = listIn(made.at(-1) ?? built);
        const dir = twinOf(built);
        made.push(dir);
        const changed = files.map((file): [string, KeptFile] => {
          const text = change(file, readFileSync(join(dir, file), 'utf8'));
          write(join(dir, file), text);
          return [file, [hash(text), text.length]];
        });
        const version = `edition-${made.length}`;
        const next = { ...list, version, files: { ...list.files, ...Object.fromEntries(changed) } };
        write(join(dir, 'kept', `${version}.json`), JSON.stringify(next));
        write(join(dir, 'kept/now.json'), JSON.stringify({ version }));
        await stop();
        running = await serve({ dir, base, port: Number(new URL(origin).port) });
      },
    });
    await stop();
    for (const dir of made) rmSync(dir, { recursive: true });
  },
});

const keepButton = (page: Page) => page.getByRole('button', { name: words.keep, exact: true });
/** Keeps one unit, so that a test is quick; gives back the page with its choice made. */
const keepOne = async (page: Page, host: Host, unit: string, search = false) => {
  await page.goto(host.url('en/offline/'));
  await page.getByLabel(words.whole).uncheck();
  await page.getByLabel(unit).check();
  if (!search) await page.getByLabel(words.search, { exact: false }).last().uncheck();
  await keepButton(page).click();
  await expect(page.getByText(words.ending.kept)).toBeVisible({ timeout: 30_000 });
};
const LESSON = 'en/lessons/satisfaction/kano/';

test('the whole course is at most 1.0 MB in a language, and 1.8 MB with search', ({ build }) => {
  const list = listIn(BUILDS[build].dir);
  for (const locale of ['zh', 'en']) {
    const parts = Object.keys(list.parts).filter((name) => name.startsWith(locale) && !name.endsWith('/papers'));
    const text = parts.filter((name) => !name.endsWith('/search'));
    expect(weightOf(list, text) / 2 ** 20).toBeLessThanOrEqual(1);
    expect(weightOf(list, parts) / 2 ** 20).toBeLessThanOrEqual(1.8);
  }
});

test(
  'ten pages with their figures, questions and search work with the host gone, and what is not kept is said',
  UNDER_BASE,
  async ({ page, host }) => {
    const found = await watchPolicy(page, host.origin);
    await keepOne(page, host, 'Customer satisfaction', true);
    await host.stop();
    for (const address of [
      '',
      'en/',
      LESSON,
      'en/lab/kano/',
      'en/practice/',
      'en/record/',
      'en/glossary/',
      'en/cram/satisfaction/',
    ])
      await expect(page.goto(host.url(address)).then((answer) => answer?.status())).resolves.toBe(200);
    await page.goto(host.url(LESSON));
    const question = page.locator('[data-question]:has(input[type=radio])').first();
    await question.getByRole('radio').first().check();
    await question.locator('.quiz-actions button').first().click();
    await expect(question.locator('.quiz-verdict')).toBeVisible();
    await page.goto(host.url('en/lab/kano/'));
    await page.locator('input[type=range]').first().press('End');
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await page.goto(host.url('en/search/?q=kano'));
    await expect(page.locator('.hits li').first()).toBeVisible();
    // Whether there is a newer version is asked in vain.
    expect(found.filter((fault) => !fault.includes('kept/now.json'))).toEqual([]);
    await page.goto(host.url('en/lessons/clv/computing-clv/'));
    await expect(page.getByText(words.notKeptText)).toBeVisible();
    await expect(page.getByText(zh.notKeptText)).toBeVisible();
  },
);

test('three versions: an update is offered and never forced, takes what is unchanged from here, and mixes nothing', async ({
  page,
  context,
  host,
}) => {
  await keepOne(page, host, 'Customer satisfaction');
  const title = (of: Page) => of.locator('h1');
  const CHANGED = [`${LESSON}index.html`, 'en/bank/satisfaction.json'];
  const edition =
    (n: number): Change =>
    (file, text) =>
      file.endsWith('.json') ? `${text} ${n}` : text.replace(/(<h1[^>]*>)[^<]*/, `$1Edition ${n}`);
  await page.goto(host.url(LESSON));
  const first = await title(page).innerText();
  await host.publish(CHANGED, edition(2));
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(title(page)).toHaveText(first);
  /** Of which edition the questions are that a page gets; 1 has no number. */
  const bank = (of: Page) =>
    of.evaluate(async (url) => (await (await fetch(url)).text()).slice(-1), host.url('en/bank/satisfaction.json'));
  expect(await bank(page)).toBe(']');
  await expect(page.getByText(words.notice.text)).toBeVisible();
  await page.getByRole('button', { name: words.notice.later }).click();

  const other = await context.newPage();
  const asked: string[] = [];
  other.on('request', (request) => request.url().includes('?kept=') && asked.push(new URL(request.url()).pathname));
  await other.goto(host.url('en/offline/'));
  await other.getByRole('button', { name: words.update }).click();
  await expect(other.getByText(words.ending.kept)).toBeVisible();
  expect(asked.length).toBe(2);
  await other.goto(host.url(LESSON));
  await expect(title(other)).toHaveText('Edition 2');
  // The page that was open all the while stays of its version, whole.
  expect(await bank(page)).toBe(']');
  expect(await bank(other)).toBe('2');

  await host.publish(CHANGED, edition(3));
  expect(await bank(other)).toBe('2');
  await other.goto(host.url('en/offline/'));
  await other.getByRole('button', { name: words.update }).click();
  await expect(other.getByText(words.ending.kept)).toBeVisible();
  await host.stop();
  for (const each of [page, other]) {
    await each.goto(host.url(LESSON));
    await expect(title(each)).toHaveText('Edition 3');
  }
});

test('what is kept can be removed, and the kill switch removes it for all', async ({ page, host, build }) => {
  await keepOne(page, host, 'Customer satisfaction');
  const left = () =>
    page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length]);
  expect(await left()).toEqual([1, 1]);
  await page.getByRole('button', { name: words.remove }).click();
  await page.getByRole('button', { name: words.removeSure }).click();
  await expect(page.getByText(words.ending.removed)).toBeVisible();
  expect(await left()).toEqual([0, 0]);

  await keepOne(page, host, 'Customer satisfaction');
  const off = readFileSync(join(BUILDS[build].dir, 'offline-off.js'), 'utf8');
  await host.publish(['sw.js'], () => off);
  await page.goto(host.url(LESSON));
  await expect.poll(left, { timeout: 15_000 }).toEqual([0, 0]);
  await page.goto(host.url(LESSON));
  await expect(page.locator('h1')).toBeVisible();
});
