import { defineConfig } from '@playwright/test';
import { findShell, LAUNCH_ARGS } from './support/browser.ts';

/**
 * Files whose tests may follow one another in one browser context. Between two tests cookies, caches, localStorage, IndexedDB, routes
 * and scripts of the first are cleared; what is not (permissions asked for in mid-test, being offline) they do not touch. A fresh context
 * for every test costs half a second of processor time, twice what looking at a page takes. Files that are not named have fresh ones:
 * what a learner did is tested there, and two tabs, and broken stores.
 */
const SHARED =
  /\/(clv|cram|fields|head|instruments|kano-labels|kano-survey|keyboard|knowledge|language|lifecycle|lines|no-script|pages|planted|planted-axe|plotter|practice|printed|questions|search|take-away|touched)\.spec\.ts$/;

/** No page lives long enough here to win back what optimising its scripts costs: a tenth of all work. */
const SHORT_LIVED = '--js-flags=--no-opt,--no-maglev';

export default defineConfig<object, { reuseContext?: boolean }>({
  testDir: 'e2e',
  outputDir: '.output/playwright',
  fullyParallel: true,
  forbidOnly: true,
  workers: 4,
  retries: 0,
  // Generous, so that a busy machine does not fail what is right.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    headless: true,
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: findShell(), args: [...LAUNCH_ARGS, SHORT_LIVED] },
  },
  projects: [
    { name: 'in one context', use: { reuseContext: true }, testMatch: SHARED },
    { name: 'each apart', testIgnore: SHARED },
  ],
});
