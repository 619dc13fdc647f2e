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
  /** Opens a page of the course that has been scrolled through and is alive, and keeps it for the tests that follow on the same page. */
  look: (page: string) => Promise<Page>;
}

interface Fixtures {
  /** Opens a page of the course with JavaScript off. */
  read: (page: string) => Promise<Page>;
}

/** Every page of the course, relative to the base. */
export const PAGES = pagesOf(BUILDS.root.dir);
if (PAGES.length === 0) throw new Error('no page is built: run `node test/run.ts build` first');

/** Marks a test that is repeated under a base path. */
export const ANY_BASE = { tag: '@any-base' };

const VIEWPORT = { width: 1280, height: 800 };

const shared = async (
  browser: Browser,
  options: Parameters<Browser['newContext']>[0],
  use: (context: BrowserContext) => Promise<void>,
) => {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB', reducedMotion: 'reduce', ...options });
  await use(context);
  await context.close();
};

export const test = base.extend<Fixtures, Options & Shared>({
  build: ['root', { option: true, scope: 'worker' }],
  site: [
    async ({ build }, use) => {
      const site = await serve(BUILDS[build]);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  reader: [({ browser }, use) => shared(browser, {}, use), { scope: 'worker' }],
  paper: [({ browser }, use) => shared(browser, { javaScriptEnabled: false }, use), { scope: 'worker' }],
  look: [
    async ({ reader, site }, use) => {
      let open: { address: string; page: Page } | null = null;
      await use(async (address) => {
        if (open?.address !== address) {
          await open?.page.close();
          open = { address, page: await reader.newPage() };
          await open.page.goto(site.url(address));
          await settle(open.page);
        }
        await open.page.setViewportSize(VIEWPORT);
        return open.page;
      });
    },
    { scope: 'worker' },
  ],
  read: async ({ paper, site }, use) => {
    const page = await paper.newPage();
    await use(async (address) => {
      await page.goto(site.url(address));
      return page;
    });
    await page.close();
  },
});
export { expect } from '@playwright/test';
