import { type Browser, type BrowserContext, test as base, type Page } from '@playwright/test';
import { type Served, serve } from '../support/serve.ts';
import { BUILDS, type BuildName, pagesOf } from '../support/site.ts';
import { settle } from './gates/settle.ts';

export interface Options {
  /** Which of the two builds a project looks at. */
  build: BuildName;
}

interface Shared {
  site: Served;
  reader: BrowserContext;
  paper: BrowserContext;
}

interface Fixtures {
  /** Opens a page of the course in a context shared by all tests of a worker: for looking, not for choosing settings. */
  visit: (page: string) => Promise<Page>;
  /** The same with JavaScript off. */
  read: (page: string) => Promise<Page>;
}

/** Every page of the course, relative to the base. */
export const PAGES = pagesOf(BUILDS.root.dir);
if (PAGES.length === 0) throw new Error('no page is built: run `node test/run.ts build` first');

/** Marks a test that is repeated under a base path. */
export const ANY_BASE = { tag: '@any-base' };

const shared = async (browser: Browser, options: Parameters<Browser['newContext']>[0], use: (context: BrowserContext) => Promise<void>) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...options });
  await use(context);
  await context.close();
};

const opener = async (context: BrowserContext, site: Served, use: (open: (page: string) => Promise<Page>) => Promise<void>, ready?: typeof settle) => {
  const page = await context.newPage();
  await use(async (address) => {
    await page.goto(site.url(address));
    await ready?.(page);
    return page;
  });
  await page.close();
};

export const test = base.extend<Fixtures, Options & Shared>({
  build: ['root', { option: true, scope: 'worker' }],
  site: [
    async ({ build }, use) => {
      const site = await serve({ dir: BUILDS[build].dir, base: BUILDS[build].base });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  reader: [({ browser }, use) => shared(browser, {}, use), { scope: 'worker' }],
  paper: [({ browser }, use) => shared(browser, { javaScriptEnabled: false }, use), { scope: 'worker' }],
  visit: ({ reader, site }, use) => opener(reader, site, use, settle),
  read: ({ paper, site }, use) => opener(paper, site, use),
});
export { expect } from '@playwright/test';
