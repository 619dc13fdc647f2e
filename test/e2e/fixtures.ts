import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { type Served, serve } from '../support/serve.ts';
import { BUILDS, type BuildName, pagesOf } from '../support/site.ts';
import { mouseAtRest } from './at-rest.ts';
import { watchPolicy } from './gates/policy.ts';
import { Seen } from './gates/seen.ts';
import { watchShifts } from './gates/shifts.ts';

interface Shared {
  sites: Readonly<Record<BuildName, Served>>;
  /** The site at / from a host that compresses, so that an answer weighs what a reader pays: slow to start, for weighing alone. */
  packedSite: Served;
  paper: BrowserContext;
  tour: Tour;
  /** The ways text looks against which axe has found nothing in this run. */
  seenLooks: Seen;
  /** The ways elements stand against which axe has found nothing in this run. */
  seenShapes: Seen;
}

/** A page on which a worker goes from address to address, watched all the way: emptying a context in between takes as long as a visit. */
export interface Tour {
  readonly page: Page;
  /** What the policy was broken by, or an error, since the last call. */
  readonly faults: () => readonly string[];
  /** What has moved by itself on the page that is open. */
  readonly shifts: () => Promise<readonly string[]>;
  /** Leaves the page and takes out what it kept: the next one is met by a reader who has done nothing yet. */
  readonly forget: () => Promise<void>;
}

interface Fixtures {
  /** Which of the two builds is looked at. */
  build: BuildName;
  site: Served;
  /** Opens a page of the course with JavaScript off. */
  read: (page: string) => Promise<Page>;
}

/** Every page of the course, relative to the base. */
export const PAGES = pagesOf(BUILDS.root.dir);
if (PAGES.length === 0) throw new Error('no page is built: run `node test/run.ts build` first');

/**
 * Marks a test that is run under a base path: because another sees the same under /, or because it goes through pages that others use
 * under /, and it is a base path that addresses break on.
 */
export const UNDER_BASE = { tag: '@base' };

const VIEWPORT = { width: 1280, height: 800 };

export const test = base.extend<Fixtures, Shared>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter.
  build: async ({}, use, { tags }) => use(tags.includes(UNDER_BASE.tag) ? 'base' : 'root'),
  context: async ({ context }, use) => {
    await mouseAtRest(context);
    await use(context);
  },
  sites: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const sites = { root: await serve(BUILDS.root), base: await serve(BUILDS.base) };
      await use(sites);
      await Promise.all([sites.root.close(), sites.base.close()]);
    },
    { scope: 'worker' },
  ],
  site: async ({ sites, build }, use) => use(sites[build]),
  packedSite: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const site = await serve({ ...BUILDS.root, brotli: true, fresh: true });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore-start lint/correctness/noEmptyPattern: as above. The folder is emptied before each run.
  seenLooks: [async ({}, use, { project }) => use(new Seen(`${project.outputDir}/seen/looks`)), { scope: 'worker' }],
  seenShapes: [async ({}, use, { project }) => use(new Seen(`${project.outputDir}/seen/shapes`)), { scope: 'worker' }],
  // biome-ignore-end lint/correctness/noEmptyPattern: as above.
  paper: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB', javaScriptEnabled: false });
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  tour: [
    async ({ browser, packedSite }, use) => {
      const context = await browser.newContext({
        viewport: VIEWPORT,
        locale: 'en-GB',
        reducedMotion: 'reduce',
        // What one page leaves in a cache of its own must not make the next one lighter.
        serviceWorkers: 'block',
      });
      await mouseAtRest(context);
      const page = await context.newPage();
      const found = await watchPolicy(page, packedSite.origin);
      let told = 0;
      const faults = () => {
        const since = found.slice(told);
        told = found.length;
        return since;
      };
      const devtools = await context.newCDPSession(page);
      const forget = async () => {
        await page.goto('about:blank');
        await devtools.send('Storage.clearDataForOrigin', { origin: packedSite.origin, storageTypes: 'local_storage,indexeddb' });
      };
      await use({ page, faults, shifts: await watchShifts(page), forget });
      await context.close();
    },
    { scope: 'worker' },
  ],
  read: async ({ paper, site }, use) => {
    // A page without scripts keeps nothing from one address to the next.
    const page = paper.pages()[0] ?? (await paper.newPage());
    await use(async (address) => {
      await page.goto(site.url(address));
      return page;
    });
  },
});
export { expect } from '@playwright/test';
