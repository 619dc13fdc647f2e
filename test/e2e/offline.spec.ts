import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { offline as words } from '../../src/i18n/en/offline.ts';
import { offline as zh } from '../../src/i18n/zh/offline.ts';
import { writeList } from '../../src/offline/write-list.ts';
import { weightOf } from '../../src/state/offline/list.ts';
import { type Served, serve } from '../support/serve.ts';
import { BUILDS } from '../support/site.ts';
import { ANY_BASE, expect, test as withSite } from './fixtures.ts';
import { watchPolicy } from './gates/policy.ts';

/** A host that can be stopped, and started again under the same address with another version of the course. */
interface Host {
  readonly url: (page: string) => string;
  readonly origin: string;
  readonly stop: () => Promise<void>;
  readonly publish: (change: (dir: string) => void) => Promise<void>;
}

const test = withSite.extend<{ host: Host }>({
  host: async ({ build }, use) => {
    const { base, dir: built } = BUILDS[build];
    const made: string[] = [];
    let running: Served | null = await serve({ dir: built, base });
    const { origin } = running;
    const port = Number(new URL(origin).port);
    const stop = async () => {
      await running?.close();
      running = null;
    };
    await use({
      origin,
      url: (page) => origin + base + page,
      stop,
      publish: async (change) => {
        const dir = mkdtempSync(join(tmpdir(), 'zhike-version-'));
        made.push(dir);
        cpSync(made.at(-2) ?? built, dir, { recursive: true });
        change(dir);
        writeList(dir);
        await stop();
        running = await serve({ dir, base, port });
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
const inText = (dir: string, file: string, from: string | RegExp, to: string) => {
  const path = join(dir, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};
const LESSON = 'en/lessons/satisfaction/kano/';
const UNIT = /satisfaction/i;

test('the whole course is at most 1.0 MB in a language, and 1.8 MB with search', ({ build }) => {
  const { dir } = BUILDS[build];
  const { version } = JSON.parse(readFileSync(join(dir, 'kept/now.json'), 'utf8'));
  const list = JSON.parse(readFileSync(join(dir, 'kept', `${version}.json`), 'utf8'));
  for (const locale of ['zh', 'en']) {
    const parts = Object.keys(list.parts).filter((name) => name.startsWith(locale));
    const text = parts.filter((name) => !name.endsWith('/search'));
    expect(weightOf(list, text) / 2 ** 20).toBeLessThanOrEqual(1);
    expect(weightOf(list, parts) / 2 ** 20).toBeLessThanOrEqual(1.8);
  }
});

test('ten pages with their figures, questions and search work with the host gone, and what is not kept is said', ANY_BASE, async ({
  page,
  host,
}) => {
  const faults = await watchPolicy(page, host.origin);
  await keepOne(page, host, 'Satisfaction', true);
  await host.stop();
  for (const address of ['', 'en/', LESSON, 'en/lab/kano/', 'en/practice/', 'en/record/', 'en/glossary/', 'en/cram/satisfaction/'])
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
  await expect(page.locator('.search li, .hits li').first()).toBeVisible();
  expect(faults).toEqual([]);
  await page.goto(host.url('en/lessons/clv/computing-clv/'));
  await expect(page.getByText(words.notKeptText)).toBeVisible();
  await expect(page.getByText(zh.notKeptText)).toBeVisible();
});
